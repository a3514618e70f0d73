import type { FieldFinding } from '../messages/finding';
import { HIGHLIGHTS, OPEN_HIGHLIGHT, PAGE_STYLE } from './style';

/** Words of the page's own text to underline. */
interface Highlighted {
  readonly range: Range;
  readonly severity: FieldFinding['severity'];
  readonly open: boolean;
}

/** Marks on text of the DOM: nothing is put into it, the browser paints over it. */
export interface Highlights {
  /** In place of all that was painted before. `roots`: documents and shadow roots that hold the ranges. */
  paint(all: readonly Highlighted[], roots: ReadonlySet<Document | ShadowRoot>): void;
  /** Whether all is as it was painted: a page may clear the registry, which is its own too. */
  stand(): boolean;
  /** Leaves registry and style sheets as they were. */
  remove(): void;
}

export function createHighlights(): Highlights {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_STYLE);
  const styled = new Set<Document | ShadowRoot>();
  const names = [...Object.values(HIGHLIGHTS), OPEN_HIGHLIGHT];
  let painted: readonly Highlighted[] = [];

  const stand = () => painted.length === 0 || CSS.highlights.has(HIGHLIGHTS.error);

  const remove = () => {
    for (const name of names) CSS.highlights.delete(name);
    for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    styled.clear();
    painted = [];
  };

  return {
    paint(all, roots) {
      if (all.length === 0) {
        if (styled.size > 0) remove();
        return;
      }
      for (const root of roots) {
        // A document that is opened anew has lost it.
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        styled.add(root);
      }
      const isKept = stand() && same(painted, all);
      painted = all;
      if (isKept) return;
      for (const [severity, name] of Object.entries(HIGHLIGHTS)) {
        CSS.highlights.set(name, new Highlight(...all.filter((one) => one.severity === severity).map(({ range }) => range)));
      }
      CSS.highlights.set(OPEN_HIGHLIGHT, new Highlight(...all.filter(({ open }) => open).map(({ range }) => range)));
    },
    stand,
    remove,
  };
}

/** Ranges follow the DOM by themselves, so the same ones need no new paint. */
function same(before: readonly Highlighted[], after: readonly Highlighted[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ range, severity, open }, index) => {
      const other = after[index]!;
      return range === other.range && severity === other.severity && open === other.open;
    })
  );
}
