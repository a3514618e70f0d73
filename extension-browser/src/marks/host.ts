import { closestInLayout } from './geometry';
import { SHADOW_STYLE } from './style';

/** The one element that stands in a page, and what is in its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  /** Everything of ours goes in here. */
  readonly inside: HTMLElement;
  /** Puts the host where it can be seen and used: above a modal dialog or a full-screen element that holds `beside`, else under the root element. */
  raiseOver(beside: Element): void;
  remove(): void;
}

/** Puts `<dadeumi-marks>` under the root element. A page that removes it gets it back once. */
export function createHost(): Host {
  const element = document.createElement('dadeumi-marks');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHADOW_STYLE);
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  inside.className = 'marks';
  root.append(inside);

  // What happens in here is nothing to the page: its shortcuts, its focus traps, its click counters.
  for (const type of KEPT_INSIDE) inside.addEventListener(type, (event) => event.stopPropagation());

  let parent: Element = document.documentElement;
  let over: Element | undefined;
  const place = () => {
    if (element.parentNode !== parent) parent.append(element);
    // Shown last, it is topmost.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    // A magnified root element would magnify what is in here once more.
    inside.style.setProperty('zoom', String(1 / ((element as { currentCSSZoom?: number }).currentCSSZoom ?? 1)));
  };
  place();

  let putBack: Element | undefined;
  const removed = new MutationObserver(() => {
    if (element.isConnected) return;
    parent = document.documentElement;
    if (!parent || putBack === parent) return;
    putBack = parent;
    over = undefined;
    place();
  });
  // The document too: `document.open()` takes the root element away.
  removed.observe(document, { childList: true });
  removed.observe(document.documentElement, { childList: true });

  return {
    element,
    inside,
    raiseOver(beside) {
      const topmost = closestInLayout(beside, ':modal, :fullscreen, :popover-open');
      if (topmost === over && element.isConnected) return;
      over = topmost;
      // What is outside of a modal dialog takes neither clicks nor focus.
      parent = closestInLayout(beside, 'dialog:modal') ?? document.documentElement;
      place();
    },
    remove() {
      removed.disconnect();
      element.remove();
    },
  };
}

const KEPT_INSIDE = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'focusin', 'focusout', 'copy', 'wheel'],
];
