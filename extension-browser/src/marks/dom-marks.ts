import type { PageField } from '../fields/page-field';
import type { Box } from './geometry';
import { createHighlights } from './highlights';
import type { Mark, Shown } from './shown';

/** Marks on text that stands in the DOM. */
export interface DomMarks {
  /** In place of all before. `open`: the finding whose card is open. Cheap where nothing `isStale` and the page has not cleared the marks. */
  paint(all: readonly Shown[], open: string | undefined, isStale: boolean): void;
  linesOf(shown: Shown, mark: Mark): Box[];
  scrollTo(shown: Shown, mark: Mark): void;
  /** Follows the text of a field. */
  watch(field: PageField): void;
  unwatch(id: string): void;
  remove(): void;
}

/** `changed`: the text of a watched field is another, so that it is to be painted again. */
export function createDomMarks(changed: (id: string) => void): DomMarks {
  const highlights = createHighlights();
  const watched = new Map<string, { readonly element: Element; readonly observer: MutationObserver }>();
  let painted: string | undefined;
  /** Every range is moved along at every edit of the page, so one that stands is used again. */
  let ranges: ReadonlyMap<string, Range> = new Map();
  const unwatch = (id: string) => {
    watched.get(id)?.observer.disconnect();
    watched.delete(id);
  };

  return {
    paint(all, open, isStale) {
      if (!isStale && open === painted && highlights.stand()) return;
      painted = open;
      const roots = new Set<Document | ShadowRoot>();
      const placed = new Map<string, Range>();
      const highlighted = all.flatMap(({ field, marks }) =>
        marks.flatMap(({ finding: { id, severity }, range }) => {
          const words = field.element.isConnected ? field.rangeOf(range, ranges.get(id)) : undefined;
          if (!words) return [];
          placed.set(id, words);
          roots.add(field.element.getRootNode() as Document | ShadowRoot);
          return [{ range: words, severity, open: id === open }];
        }),
      );
      ranges = placed;
      highlights.paint(highlighted, roots);
    },
    linesOf: ({ field }, { range }) => [...(field.rangeOf(range)?.getClientRects() ?? [])].filter(({ width }) => width > 0),
    scrollTo({ field }, { range }) {
      const words = field.rangeOf(range);
      const at = words?.startContainer instanceof Element ? words.startContainer : words?.startContainer.parentElement;
      (at ?? field.element).scrollIntoView({ block: 'nearest' });
      // The words may stand far down in a long paragraph.
      const box = words?.getBoundingClientRect();
      if (box && (box.top < 0 || box.bottom > window.innerHeight)) window.scrollBy({ top: box.top - window.innerHeight / 2 });
    },
    watch({ id, element }) {
      if (watched.get(id)?.element === element) return;
      unwatch(id);
      const observer = new MutationObserver(() => changed(id));
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      watched.set(id, { element, observer });
    },
    unwatch,
    remove() {
      for (const id of [...watched.keys()]) unwatch(id);
      highlights.remove();
    },
  };
}
