import type { UnreadField } from '../messages/field';
import { CANDIDATE, findFields, rootsOf } from './find';
import { knownFields } from './known-fields';
import { tellsOfFields } from './page-change';
import type { PageField } from './page-field';

/** Milliseconds without a keystroke, or after the page changed, until fields are looked at again. */
const PAUSE = 200;

/** Attributes that make a field of what was none, or name it. */
const TELLING = [
  'aria-disabled',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'aria-readonly',
  'class',
  'contenteditable',
  'data-enc',
  'disabled',
  'enc',
  'for',
  'hidden',
  'inert',
  'maxlength',
  'placeholder',
  'readonly',
  'required',
  'style',
  'title',
  'type',
];

/**
 * Tells the fields of a document, now and whenever they, or what is written in them, may have changed: after a pause in typing, never amid an
 * IME's composition. Sees what is inserted late, focused first, or written anew by `document.open()`. Returns what ends it.
 */
export function watchFields(page: Document, onChange: (fields: readonly PageField[], unread: readonly UnreadField[]) => void): () => void {
  const known = knownFields();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  let listening = new AbortController();

  const settle = (): void => {
    timer = undefined;
    if (composing) return;
    const { fields, unread } = findFields(page);
    for (const root of rootsOf(page)) observe(root);
    onChange(known.update(fields), unread);
  };
  const soon = (): void => {
    timer ??= setTimeout(settle, PAUSE);
  };
  const afterPause = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE);
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target === page)) listen();
    if (timer === undefined && records.some(concerns)) soon();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: TELLING });
  const concerns = (record: MutationRecord): boolean => {
    if (record.type !== 'attributes') return tellsOfFields(record, known.holds);
    const element = record.target as Element;
    if (known.has(element)) return true;
    return !known.holds(element) && (element.matches(CANDIDATE) || element.querySelector(CANDIDATE) !== null);
  };
  const listen = (): void => {
    // `document.open()` takes every listener from the document and its window, and tells nobody.
    listening.abort();
    listening = new AbortController();
    composing = false;
    const on = (type: string, listener: (event: Event) => void): void =>
      page.addEventListener(type, listener, { capture: true, passive: true, signal: listening.signal });
    on('input', () => afterPause());
    on('compositionstart', () => {
      composing = true;
    });
    on('compositionend', () => {
      composing = false;
      afterPause();
    });
    for (const type of ['focusin', 'focusout', 'change', 'reset', 'click']) {
      on(type, () => {
        if (type === 'focusout') composing = false;
        soon();
      });
    }
    // A document in design mode is focused without `focusin`.
    page.defaultView?.addEventListener('focus', soon, { signal: listening.signal });
  };

  listen();
  observe(page);
  settle();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    listening.abort();
    known.release();
  };
}
