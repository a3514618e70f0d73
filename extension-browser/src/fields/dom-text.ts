import { type LinearText, readLinear } from './linear-text';

/** The text of an editing host, read again only after the page has changed it. */
export interface DomText {
  current(): LinearText;
  release(): void;
}

export function domTextOf(host: HTMLElement): DomText {
  let text: LinearText | undefined;
  const observer = new MutationObserver(() => {
    text = undefined;
  });
  observer.observe(host, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['contenteditable', 'hidden', 'style'],
  });
  return {
    current() {
      // Changes of this very moment are not yet told.
      if (observer.takeRecords().length > 0) text = undefined;
      text ??= readLinear(host);
      return text;
    },
    release: () => observer.disconnect(),
  };
}
