/** Long enough for an editor that writes when it is asked to and draws a frame or two later, in milliseconds. */
const DRAWN = 80;
/** No editor is waited for longer than this, in milliseconds. */
const PATIENCE = 250;

/** Lets an editor hear that the selection changed: browsers tell it in a task of its own. */
export function selectionHeard(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}

/** Whether a host comes to hold what is wanted, and holds it still once its editor has drawn: some take back what they did not do themselves. */
export async function settles(host: Element, holds: () => boolean): Promise<boolean> {
  if (!holds() && !(await comesTo(host, holds))) return false;
  await new Promise((resolve) => setTimeout(resolve, DRAWN));
  return holds();
}

function comesTo(host: Element, holds: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (came: boolean) => {
      observer.disconnect();
      clearTimeout(patience);
      resolve(came);
    };
    const observer = new MutationObserver(() => {
      if (holds()) end(true);
    });
    const patience = setTimeout(() => end(holds()), PATIENCE);
    observer.observe(host, { subtree: true, childList: true, characterData: true });
  });
}
