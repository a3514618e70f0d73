import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card, type CardProps } from './card';
import type { Box } from './geometry';

/** The one card, open or not. */
export interface CardWindow {
  readonly isOpen: boolean;
  /** Shows these words; an open card is drawn anew where it stands. */
  draw(props: CardProps, label: string): void;
  /** Puts it below these lines of text, or above them where there is no room. */
  placeBy(lines: readonly Box[]): void;
  /** Gives it the keys. */
  focus(): void;
  hasFocus(): boolean;
  contains(target: EventTarget | null): boolean;
  close(): void;
}

/** Makes it in `layer`. It is no modal dialog: the applicant may go on writing. */
export function createCardWindow(layer: HTMLElement): CardWindow {
  const root = layer.getRootNode() as ShadowRoot;
  const card = document.createElement('section');
  card.className = 'card';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'card-title');
  card.setAttribute('aria-describedby', 'card-message');
  card.tabIndex = -1;
  let isOpen = false;
  let turn = 0;
  let showReasons = false;

  // A press on the card leaves the keys with the field; only keys move them here.
  card.addEventListener('mousedown', (event) => {
    if (!(event.target as Element).closest('.copy-words')) event.preventDefault();
  });
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') keepInside(event, card, root.activeElement);
  });

  return {
    get isOpen() {
      return isOpen;
    },
    draw(props, label) {
      if (!isOpen) {
        isOpen = true;
        card.style.setProperty('visibility', 'hidden');
        layer.append(card);
      }
      card.lang = props.locale;
      card.setAttribute('aria-label', label);
      const hadReasons = card.querySelector('.reasons') !== null;
      render(<Card {...props} />, card);
      showReasons ||= !hadReasons && props.whyOpen;
    },
    placeBy(lines) {
      const first = lines[0];
      if (!isOpen || !first) return;
      const mine = ++turn;
      const box = around(lines);
      // Beside the line where the words begin, below the last one.
      const reference = { getBoundingClientRect: () => new DOMRect(first.left, box.top, first.right - first.left, box.bottom - box.top) };
      card.style.setProperty('max-height', '560px');
      void computePosition(reference, card, {
        strategy: 'fixed',
        placement: 'bottom-start',
        // The words stay in sight: the card is rather cut short, and scrolls, than laid over them.
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => card.style.setProperty('max-height', `${Math.max(180, Math.min(availableHeight, 560))}px`),
          }),
          shift({ padding: 8, crossAxis: true }),
        ],
      }).then(({ x, y }) => {
        if (mine !== turn || !isOpen) return;
        card.style.setProperty('left', `${x}px`);
        card.style.setProperty('top', `${y}px`);
        card.style.setProperty('visibility', 'visible');
        if (showReasons) bringReasonsIntoView(card);
        showReasons = false;
      });
    },
    focus() {
      card.style.setProperty('visibility', 'visible');
      (card.querySelector<HTMLElement>('.copy') ?? card.querySelector<HTMLElement>('.fix:not(:disabled)') ?? card).focus({
        preventScroll: true,
      });
    },
    hasFocus: () => root.activeElement !== null && card.contains(root.activeElement),
    contains: (target) => target instanceof Node && card.contains(target),
    close() {
      if (!isOpen) return;
      isOpen = false;
      turn++;
      render(null, card);
      card.remove();
    },
  };
}

function around(lines: readonly Box[]): Pick<Box, 'top' | 'bottom'> {
  return { top: Math.min(...lines.map(({ top }) => top)), bottom: Math.max(...lines.map(({ bottom }) => bottom)) };
}

/** Of the reasons, their first lines at least; the message stays in sight where there is room for both. In pixels. */
function bringReasonsIntoView(card: HTMLElement): void {
  const [message, reasons, footer] = ['.message', '.reasons', 'footer'].map((part) => card.querySelector<HTMLElement>(part));
  if (!message || !reasons || !footer) return;
  const room = card.clientHeight - footer.offsetHeight;
  const fromMessage = message.offsetTop - 8;
  const most = reasons.offsetTop + 72 - fromMessage <= room ? fromMessage : reasons.offsetTop - 8;
  card.scrollTop = Math.min(reasons.offsetTop + reasons.offsetHeight - room, most);
}

/** Tab goes round in the card; Escape is the way out. */
function keepInside(event: KeyboardEvent, card: HTMLElement, at: Element | null): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const [first, last] = [stops[0], stops.at(-1)];
  const leaving = event.shiftKey ? at === first || at === card : at === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
