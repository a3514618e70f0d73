import type { TextRange } from './carry';
import { zoomOf } from './geometry';
import { createMirrorLines } from './mirror-lines';

/** A text box whose text has no ranges in the DOM. */
export type ValueElement = HTMLTextAreaElement | HTMLInputElement;

/** All that decides where the words of a text box stand. */
const COPIED = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-size-adjust', 'font-optical-sizing', 'font-kerning'],
  ...[
    'font-feature-settings',
    'font-variation-settings',
    'font-variant',
    'font-synthesis',
    'line-height',
    'letter-spacing',
    'word-spacing',
  ],
  ...[
    'text-transform',
    'text-indent',
    'text-align',
    'text-align-last',
    'text-rendering',
    'text-autospace',
    'text-spacing-trim',
    'tab-size',
  ],
  ...['white-space', 'word-break', 'overflow-wrap', 'line-break', 'hyphens', 'direction', 'unicode-bidi', '-webkit-locale'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

/** A rectangle in the pixels of a text box (zoomed, not transformed), from the corner of its padding box, as if nothing were scrolled. */
export interface LocalRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of a text box in its own pixels (zoomed, not transformed). */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly borderLeft: number;
  readonly borderTop: number;
  /** Of the padding box, scroll bars left out. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Within the padding box, what clips the text: nothing in a textarea, the padding in an input. */
  readonly clipped: { readonly left: number; readonly right: number };
}

/** The text of one text box laid out once more where it can be measured: never seen, never read aloud, never found by a search in the page. */
export interface Mirror {
  /** Takes on the metrics and the text of a text box; cheap when neither changed. */
  reflect(element: ValueElement): Sizes;
  rectsOf(range: TextRange): LocalRect[];
  /** Forgets the text. */
  clear(): void;
}

/** Makes the mirror in `layer`, a box that no page style reaches. */
export function createMirror(layer: HTMLElement): Mirror {
  const box = document.createElement('div');
  box.className = 'mirror';
  layer.append(box);
  const lines = createMirrorLines(box);
  let metrics = '';
  let apart = true;

  const reflect = (element: ValueElement): Sizes => {
    const style = getComputedStyle(element);
    const zoom = zoomOf(element);
    const sizes = sizesOf(element, style, zoom);
    const isLine = element instanceof HTMLInputElement;
    const values = COPIED.map((name) => style.getPropertyValue(name));
    const asked = [...values, sizes.innerWidth, sizes.innerHeight, zoom, isLine].join('|');
    if (asked !== metrics) {
      metrics = asked;
      COPIED.forEach((name, index) => {
        box.style.setProperty(name, values[index]!);
      });
      box.style.setProperty('zoom', String(zoom));
      box.style.setProperty('width', `${sizes.innerWidth / zoom}px`);
      box.style.setProperty('height', isLine ? `${sizes.innerHeight / zoom}px` : 'auto');
      // The text of an input stands in the middle of its height, on one line however long.
      box.style.setProperty('align-content', isLine ? 'center' : 'normal');
      if (isLine) box.style.setProperty('white-space', 'pre');
      box.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      apart = isLine || standsByLines(style);
    }
    lines.set(element.value, apart);
    return sizes;
  };

  const rectsOf = (words: TextRange): LocalRect[] => {
    const origin = box.getBoundingClientRect();
    return lines
      .rangesOf(words)
      .flatMap((range) => [...range.getClientRects()])
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, width, height }) => ({ x: left - origin.left, y: top - origin.top, width, height }));
  };

  return {
    reflect,
    rectsOf,
    clear: () => lines.set('', apart),
  };
}

/** Whether each line of a text stands as it would in a box of its own: where line ends end lines, and the first line is like the others. */
function standsByLines(style: CSSStyleDeclaration): boolean {
  return Number.parseFloat(style.textIndent) === 0 && /^(?:pre|pre-wrap|pre-line|break-spaces)\b/.test(style.whiteSpace);
}

/** Of whole pixels only scroll bars are read from `clientWidth`; the rest is told more exactly by the computed style. */
function sizesOf(element: ValueElement, style: CSSStyleDeclaration, zoom: number): Sizes {
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const borderLeft = px('border-left-width');
  const borderTop = px('border-top-width');
  const bordersX = borderLeft + px('border-right-width');
  const bordersY = borderTop + px('border-bottom-width');
  const isLine = element instanceof HTMLInputElement;
  // In Firefox the inside of an input is its text alone.
  const bar = (whole: number, borders: number, inner: number) => (isLine ? 0 : Math.max(0, Math.round(whole - borders - inner)));
  const barX = bar(element.offsetWidth, bordersX, element.clientWidth);
  const barY = bar(element.offsetHeight, bordersY, element.clientHeight);
  const outer = (content: number, around: number, bar: number, whole: number) => {
    if (style.boxSizing === 'border-box') return content;
    // Chromium's computed width of a content box leaves the scroll bar out.
    return whole - content - around > bar / 2 ? content + around + bar : content + around;
  };
  const width = outer(px('width'), bordersX + px('padding-left') + px('padding-right'), barX, element.offsetWidth);
  const height = outer(px('height'), bordersY + px('padding-top') + px('padding-bottom'), barY, element.offsetHeight);
  return {
    width: width * zoom,
    height: height * zoom,
    borderLeft: borderLeft * zoom,
    borderTop: borderTop * zoom,
    innerWidth: (width - bordersX - barX) * zoom,
    innerHeight: (height - bordersY - barY) * zoom,
    clipped: { left: isLine ? px('padding-left') * zoom : 0, right: isLine ? px('padding-right') * zoom : 0 },
  };
}
