import type { FieldFinding } from '../messages/finding';
import type { Placement } from './geometry';
import type { LocalRect, Sizes } from './mirror';

/** A run of words of a finding, on one line. */
export interface Line {
  readonly rect: LocalRect;
  readonly severity: FieldFinding['severity'];
  /** Its card is open. */
  readonly open: boolean;
}

/** Underlines over a text box, clipped as the text box is. */
export interface Underlines {
  paint(lines: readonly Line[], sizes: Sizes, placement: Placement, scrolled: { readonly left: number; readonly top: number }): void;
  clear(): void;
}

/** Makes them in `layer`. Their elements are used again. */
export function createUnderlines(layer: HTMLElement): Underlines {
  const [clip, sheet, pane, all] = [box('clip'), box('sheet'), box('pane'), box('lines')];
  clip.append(sheet);
  sheet.append(pane);
  pane.append(all);
  clip.setAttribute('aria-hidden', 'true');
  layer.append(clip);

  const shown = (count: number) => {
    while (all.childElementCount > count) all.lastElementChild!.remove();
    while (all.childElementCount < count) all.append(document.createElement('div'));
  };

  return {
    paint(lines, sizes, { matrix: [a, b, c, d, x, y], visible }, scrolled) {
      set(clip, { left: visible.left, top: visible.top, width: visible.right - visible.left, height: visible.bottom - visible.top });
      sheet.style.setProperty('transform', `matrix(${a},${b},${c},${d},${x - visible.left},${y - visible.top})`);
      const { left, right } = sizes.clipped;
      set(pane, { left: sizes.borderLeft + left, top: sizes.borderTop, width: sizes.innerWidth - left - right, height: sizes.innerHeight });
      all.style.setProperty('transform', `translate(${-scrolled.left - left}px,${-scrolled.top}px)`);
      shown(lines.length);
      lines.forEach(({ rect, severity, open }, index) => {
        const mark = all.children[index] as HTMLElement;
        mark.className = open ? `mark ${severity} open` : `mark ${severity}`;
        set(mark, { left: rect.x, top: rect.y, width: rect.width, height: rect.height });
      });
    },
    clear: () => shown(0),
  };
}

function set(element: HTMLElement, box: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>): void {
  for (const [name, value] of Object.entries(box)) element.style.setProperty(name, `${value}px`);
}

function box(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
