/** Gives the reader a text file to keep, in the browser's own way of downloading; nothing is sent anywhere. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has its own hold on the file once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}

/** Milliseconds. Firefox asks for the file a moment after the click. */
const RELEASE_AFTER = 1000;
