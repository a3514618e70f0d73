import { autoUpdate } from '@floating-ui/dom';
import { type Box, isCovered, type Placement, placementOf } from './geometry';
import type { Host } from './host';
import { createMirror, type LocalRect, type Sizes, type ValueElement } from './mirror';
import { type Mark, type Shown, valueElement } from './shown';
import { createUnderlines, type Line } from './underlines';

/** Marks over the text box that is written in. */
export interface ValueMarks {
  /** Paints what is in view; without `shown`, nothing is over any text box. */
  paint(shown: Shown | undefined, open: string | undefined): void;
  /** The lines of a mark's words in the viewport, seen or scrolled out of sight; none for a text box that is not painted. */
  linesOf(mark: Mark): Box[];
  /** Scrolls inside of the text box, so that a mark's words stand in it. */
  scrollTo(mark: Mark): void;
  remove(): void;
}

/** One mirror for whichever text box has the focus. `changed`: something moved or changed its looks, so that it is to be painted again. */
export function createValueMarks(host: Host, changed: () => void): ValueMarks {
  const layer = document.createElement('div');
  const measure = document.createElement('div');
  measure.className = 'measure';
  measure.setAttribute('aria-hidden', 'true');
  layer.append(measure);
  host.inside.append(layer);
  const mirror = createMirror(measure);
  const underlines = createUnderlines(layer);
  let over: { readonly element: ValueElement; readonly stop: () => void } | undefined;
  let stand: { readonly sizes: Sizes; readonly placement: Placement } | undefined;

  const attach = (element: ValueElement | undefined) => {
    if (over?.element === element) return;
    over?.stop();
    over = element && { element, stop: watch(element, layer, changed) };
    if (!element) mirror.clear();
  };

  const boxOf = (rect: LocalRect, element: ValueElement): Box | undefined => {
    if (!stand) return undefined;
    const { sizes, placement } = stand;
    const [a, b, c, d, x, y] = placement.matrix;
    const left = rect.x + sizes.borderLeft - element.scrollLeft * placement.zoom;
    const top = rect.y + sizes.borderTop - element.scrollTop * placement.zoom;
    const xs = [left, left + rect.width].flatMap((h) => [top, top + rect.height].map((v) => a * h + c * v + x));
    const ys = [left, left + rect.width].flatMap((h) => [top, top + rect.height].map((v) => b * h + d * v + y));
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  };

  return {
    paint(shown, open) {
      const element = shown && valueElement(shown);
      attach(element);
      stand = undefined;
      if (!shown || !element || shown.marks.length === 0) return underlines.clear();
      const sizes = mirror.reflect(element);
      const placement = placementOf(element, sizes.width, sizes.height);
      if (!placement) return underlines.clear();
      stand = { sizes, placement };
      const scrolled = { left: element.scrollLeft * placement.zoom, top: element.scrollTop * placement.zoom };
      const inView = ({ x, y, width, height }: LocalRect) =>
        y + height > scrolled.top &&
        y < scrolled.top + sizes.innerHeight &&
        x + width > scrolled.left &&
        x < scrolled.left + sizes.innerWidth;
      const lines = marksFrom(
        shown.marks,
        (mark) => firstTop(mirror.rectsOf(mark.range)),
        scrolled.top - sizes.innerHeight,
        scrolled.top + sizes.innerHeight,
      )
        .flatMap(({ finding, range }) =>
          mirror.rectsOf(range).map((rect): Line => ({ rect, severity: finding.severity, open: finding.id === open })),
        )
        .filter(({ rect }) => inView(rect))
        .filter(({ rect }) => {
          const box = boxOf(rect, element)!;
          return !isCovered(element, (box.left + box.right) / 2, (box.top + box.bottom) / 2, host.element);
        });
      return underlines.paint(lines, sizes, placement, scrolled);
    },
    linesOf: ({ range }) => (over && stand ? mirror.rectsOf(range).flatMap((rect) => boxOf(rect, over!.element) ?? []) : []),
    scrollTo({ range }) {
      const rect = mirror.rectsOf(range)[0];
      if (!rect || !over || !stand) return;
      const { element } = over;
      const { sizes, placement } = stand;
      const top = element.scrollTop * placement.zoom;
      const left = element.scrollLeft * placement.zoom;
      if (rect.y < top || rect.y + rect.height > top + sizes.innerHeight) {
        element.scrollTop = (rect.y - (sizes.innerHeight - rect.height) / 2) / placement.zoom;
      }
      if (rect.x < left || rect.x + rect.width > left + sizes.innerWidth)
        element.scrollLeft = (rect.x - sizes.innerWidth / 2) / placement.zoom;
    },
    remove() {
      attach(undefined);
    },
  };
}

/** Marks whose first line begins between two heights. They stand in the order of the text, so only few are measured. */
function marksFrom(marks: readonly Mark[], topOf: (mark: Mark) => number, from: number, to: number): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(marks[middle]!) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < marks.length && topOf(marks[end]!) < to) end++;
  return marks.slice(low, end);
}

function firstTop(rects: readonly LocalRect[]): number {
  return rects[0]?.y ?? 0;
}

/** Tells of everything that moves the text of a text box or changes its looks, without asking again and again. */
function watch(element: ValueElement, beside: HTMLElement, changed: () => void): () => void {
  const stopMoving = autoUpdate(element, beside, changed);
  const looks = new MutationObserver(changed);
  // A page may switch its font size by a class on any ancestor.
  for (let at: Element | null = element; at; at = at.parentElement) looks.observe(at, { attributeFilter: LOOKS });
  const own = ['scroll', 'input', 'change', 'select'];
  for (const type of own) element.addEventListener(type, changed, { passive: true });
  return () => {
    stopMoving();
    looks.disconnect();
    for (const type of own) element.removeEventListener(type, changed);
  };
}

const LOOKS = ['class', 'style', 'dir', 'lang', 'rows', 'cols', 'wrap', 'size', 'hidden', 'open', 'data-theme'];
