/** Long enough for an editor that writes when it is asked to and draws a frame or two later, in milliseconds. */
const DRAWN = 80;
/** No editor is waited for longer than this, in milliseconds. */
const PATIENCE = 250;

/** Lets an editor hear that the selection changed: browsers tell it in a task of its own. */
export function selectionHeard(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}

/** What became of a host that was asked to hold something. */
interface Settled {
  /** It came to hold it. */
  readonly held: boolean;
  /** It holds it still, once its editor has drawn: some take back what they did not do themselves. */
  readonly holds: boolean;
  /** Meanwhile the applicant wrote, so that what differs may be theirs. */
  readonly typed: boolean;
}

/** Waits until a host comes to hold what is wanted, and then until its editor has drawn. */
export async function settles(host: Element, holds: () => boolean): Promise<Settled> {
  const typing = heardTyping(host.ownerDocument.defaultView ?? window);
  const held = holds() || (await comesTo(host, holds));
  if (held) await new Promise((resolve) => setTimeout(resolve, DRAWN));
  return { held, holds: held && holds(), typed: typing.end() };
}

/** What scripts write, this one's too, is announced by no event that the browser trusts but `input`, so that one is not asked. */
function heardTyping(window: Window): { end(): boolean } {
  let heard = false;
  const listener = (event: Event) => {
    if (event.isTrusted && (event.type === 'beforeinput' || isWritten(event as KeyboardEvent))) heard = true;
  };
  for (const type of TYPED) window.addEventListener(type, listener, true);
  return {
    end() {
      for (const type of TYPED) window.removeEventListener(type, listener, true);
      return heard;
    },
  };
}

const TYPED = ['beforeinput', 'keydown'] as const;

/** Editors that act on a key themselves leave the browser nothing to announce. */
function isWritten({ key }: KeyboardEvent): boolean {
  return key.length === 1 || key === 'Enter' || key === 'Backspace' || key === 'Delete';
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
