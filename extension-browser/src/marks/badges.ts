import { autoUpdate } from '@floating-ui/dom';
import { type Locale, word } from '../words/words';
import { isCovered, visibleBox } from './geometry';
import type { Host } from './host';
import type { Shown } from './shown';

/** Counts at the corners of text boxes that have findings and are not written in. */
export interface Badges {
  show(all: readonly Shown[]): void;
  remove(): void;
}

interface Badge {
  readonly button: HTMLButtonElement;
  readonly stop: () => void;
  shown: Shown;
}

/** `onPress`: the applicant wants to see the findings of a field. */
export function createBadges(host: Host, locale: Locale, onPress: (shown: Shown) => void): Badges {
  const layer = document.createElement('div');
  host.inside.append(layer);
  const badges = new Map<Element, Badge>();

  const place = ({ button, shown }: Badge) => {
    const { element } = shown.field;
    const box = element.getBoundingClientRect();
    const corner = { left: box.right - 2, right: box.right - 1, top: box.top + 1, bottom: box.top + 2 };
    const isSeen = visibleBox(element, corner) !== undefined && !isCovered(element, box.right - 4, box.top + 4, host.element);
    button.hidden = !isSeen;
    button.style.setProperty('left', `${box.right}px`);
    button.style.setProperty('top', `${box.top}px`);
  };

  const add = (shown: Shown): Badge => {
    const button = document.createElement('button');
    button.type = 'button';
    const badge: Badge = { button, shown, stop: () => stop() };
    // The keys go to its field at once, not to the badge first.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (event.isTrusted) onPress(badge.shown);
    });
    layer.append(button);
    const stop = autoUpdate(shown.field.element, button, () => place(badge));
    return badge;
  };

  const drop = (element: Element, { stop, button }: Badge) => {
    stop();
    button.remove();
    badges.delete(element);
  };

  return {
    show(all) {
      const wanted = new Set(all.map(({ field }) => field.element as Element));
      for (const [element, badge] of badges) if (!wanted.has(element)) drop(element, badge);
      for (const shown of all) {
        const { element, label } = shown.field;
        const badge = badges.get(element) ?? add(shown);
        badges.set(element, badge);
        badge.shown = shown;
        const severities = shown.marks.map(({ finding }) => finding.severity);
        const worst = severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'info';
        badge.button.className = `badge ${worst}`;
        badge.button.lang = locale;
        badge.button.textContent = String(shown.marks.length);
        badge.button.setAttribute('aria-label', word(locale, 'mark_badge', label, shown.marks.length));
        badge.button.title = word(locale, 'mark_badge', label, shown.marks.length);
        place(badge);
      }
    },
    remove() {
      for (const [element, badge] of badges) drop(element, badge);
    },
  };
}
