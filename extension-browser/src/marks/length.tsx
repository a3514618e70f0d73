import { LOOSE_PAGE, paragraphLines, TIGHT_PAGE } from '@dadeumi/rules';
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import { type Locale, word } from '../words/words';
import type { Aloud } from './aloud';
import { Counter } from './counter';
import { type Counting, countsOf } from './counts';
import { type Box, isCovered } from './geometry';
import type { Host } from './host';
import { type CountedBy, countingsBy, isPassed, limitsOf, shownBy } from './limits';
import { pageCounterOf } from './page-counter';
import type { Shown } from './shown';

/** The length of the field that is written in, at its corner. */
export interface Length {
  /** Without `shown`, nothing is told. */
  show(shown: Shown | undefined): void;
  remove(): void;
}

/** Counting a long text at every key would be felt, and pages bring their own counters up to date a moment later. */
const SETTLED_MS = 250;
/** From here on it is worth telling how many pages a text takes. */
const LONG = 700;

/** `onFindings`: the applicant wants to see the findings of the field. */
export function createLength(host: Host, aloud: Aloud, locale: Locale, onFindings: () => void): Length {
  const box = document.createElement('div');
  box.className = 'length-box';
  box.lang = locale;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', word(locale, 'count_label'));
  box.addEventListener('mousedown', (event) => event.preventDefault());
  /** How a page may count, told apart by each text that was seen with its own figure. */
  const possible = new WeakMap<Element, readonly Counting[]>();
  let on:
    | {
        readonly element: Element;
        shown: Shown;
        text: string | undefined;
        counter: Element | undefined;
        isOpen: boolean;
        isOver: boolean;
        stop(): void;
      }
    | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    if (!on) return;
    const field = on.element.getBoundingClientRect();
    const counter = on.counter?.getBoundingClientRect();
    // The page's own counter is not covered.
    const side = counter && Math.abs(counter.right - field.right) < 80 && counter.top < field.bottom + 40 ? 'start' : 'end';
    box.style.setProperty('justify-items', side);
    void computePosition(on.element, box, {
      strategy: 'fixed',
      placement: `bottom-${side}`,
      middleware: [offset(4), flip({ fallbackPlacements: [`top-${side}`], padding: 4 }), shift({ padding: 4, crossAxis: true })],
    }).then(({ x, y }) => {
      if (!on) return;
      box.style.setProperty('left', `${x}px`);
      box.style.setProperty('top', `${y}px`);
      const inside: Box = { left: field.left + 4, right: field.right - 4, top: field.top + 4, bottom: field.bottom - 4 };
      const isSeen = inside.bottom > 0 && inside.top < window.innerHeight;
      const covered =
        isSeen && isCovered(on.element, (inside.left + inside.right) / 2, Math.min(inside.bottom, window.innerHeight - 4), host.element);
      box.style.setProperty('visibility', isSeen && !covered ? 'visible' : 'hidden');
    });
  };

  const draw = () => {
    if (!on) return;
    const { shown, isOpen } = on;
    const { text } = shown;
    const counts = countsOf(text);
    const counted = counterOf(shown, possible);
    const limits = limitsOf(shown.field, shown.limits, counted);
    on.counter = counted?.counter.element;
    on.text = text;
    const isOver = limits.some((limit) => isPassed(limit, counts));
    if (isOver && !on.isOver) aloud.sayWhenSettled(word(locale, 'count_over'), shown.field.id);
    on.isOver = isOver;
    render(
      <Counter
        {...{ locale, counts, limits, isOpen, onFindings, pages: pagesOf(text), findings: shown.marks.length }}
        onOpen={() => {
          if (!on) return;
          on.isOpen = !on.isOpen;
          draw();
        }}
      />,
      box,
    );
    place();
  };

  const stop = () => {
    clearTimeout(waiting);
    on?.stop();
    on = undefined;
    render(null, box);
    box.remove();
  };

  return {
    show(shown) {
      if (!shown || !isTold(shown)) return stop();
      const { element } = shown.field;
      if (on?.element !== element) {
        stop();
        on = { element, shown, text: undefined, counter: undefined, isOpen: false, isOver: false, stop: () => undefined };
        host.inside.append(box);
        on.stop = autoUpdate(element, box, place);
        return draw();
      }
      const isAsBefore = on.text === shown.text && on.shown.marks.length === shown.marks.length && on.shown.limits === shown.limits;
      on.shown = shown;
      if (isAsBefore) return;
      clearTimeout(waiting);
      waiting = setTimeout(draw, SETTLED_MS);
    },
    remove: stop,
  };
}

/** A line of a form is told of only where something limits it. */
function isTold({ field, limits }: Shown): boolean {
  if (!(field.element instanceof HTMLInputElement)) return true;
  return field.maxLength !== undefined || limits.length > 0 || field.statedLimit !== undefined;
}

/** What the page's own figure fits, now and whenever it was looked at before. */
function counterOf({ field, text }: Shown, possible: WeakMap<Element, readonly Counting[]>): CountedBy | undefined {
  const counter = pageCounterOf(field.element);
  if (!counter) return undefined;
  const before = possible.get(field.element) ?? countingsBy(counter.unit);
  const left = shownBy(counter, text).filter((counting) => before.includes(counting));
  // A figure that fits nothing is one that the page has yet to bring up to date.
  if (left.length > 0) possible.set(field.element, left);
  return { counter, countings: left.length > 0 ? left : before };
}

/** Pages of print, from a tight page's least to a loose page's most. */
function pagesOf(text: string): [number, number] | undefined {
  if (text.length < LONG) return undefined;
  const lines = (page: typeof TIGHT_PAGE, end: 'least' | 'most') =>
    text.split('\n').reduce((sum, line) => sum + paragraphLines(line, page, false)[end], 0) / page.linesPerPage;
  return [lines(TIGHT_PAGE, 'least'), lines(LOOSE_PAGE, 'most')];
}
