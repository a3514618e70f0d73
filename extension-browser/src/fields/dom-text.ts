import { type LinearText, readLinear } from './linear-text';
import type { KnownPieces } from './text-pieces';

/** The text of an editing host, read again only after the page has changed it, and then only the blocks that it changed. */
export interface DomText {
  current(): LinearText;
  release(): void;
}

export function domTextOf(host: HTMLElement): DomText {
  let text: LinearText | undefined;
  let known: KnownPieces = new WeakMap();
  let whiteSpace = '';

  const drop = (records: readonly MutationRecord[]): void => {
    if (records.length > 0) text = undefined;
    for (const { type, target, addedNodes } of records) {
      // What it changes is inherited, and matters to the parents too.
      if (type === 'attributes') known = new WeakMap();
      for (let at: Node | null = target; at && at !== host; at = at.parentNode) known.delete(at);
      // It may have changed while it stood elsewhere.
      for (const node of addedNodes) {
        known.delete(node);
        if (node.nodeType === Node.ELEMENT_NODE) for (const inside of (node as Element).querySelectorAll('*')) known.delete(inside);
      }
    }
  };
  const observer = new MutationObserver(drop);
  observer.observe(host, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'contenteditable', 'hidden', 'style'],
  });

  const read = (): LinearText => {
    // Inherited by every block; a style sheet that changes it tells nobody.
    const now = getComputedStyle(host).whiteSpace;
    if (now !== whiteSpace) known = new WeakMap();
    whiteSpace = now;
    return readLinear(host, known);
  };
  return {
    current() {
      // Changes of this very moment are not yet told.
      drop(observer.takeRecords());
      text ??= read();
      return text;
    },
    release: () => observer.disconnect(),
  };
}
