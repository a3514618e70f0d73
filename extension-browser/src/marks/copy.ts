/** Copies words to the clipboard: by its own interface where the page may use it, else (plain http) by selecting them in `layer`. */
export async function copyWords(words: string, layer: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copySelected(words, layer);
  }
}

function copySelected(words: string, layer: HTMLElement): boolean {
  const before = (layer.getRootNode() as ShadowRoot).activeElement ?? document.activeElement;
  const box = document.createElement('textarea');
  box.className = 'aloud';
  box.readOnly = true;
  box.value = words;
  layer.append(box);
  box.select();
  const copied = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
