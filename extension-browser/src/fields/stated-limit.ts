import { boxesAround, wordsIn } from './boxes-around';

/** How long a text the page asks for at most, in words: `500자 이내`, `2,000byte 이하`. */
export interface StatedLimit {
  readonly most: number;
  readonly unit: 'characters' | 'bytes';
  /** Whether spaces count; absent where the page does not say. */
  readonly spaces?: boolean;
}

/** A hint longer than this tells of more than the length of one field. */
const LONGEST = 160;

/** What the page asks for in the label of a field, in its attributes, in what describes it, or beside it, in that order. */
export function statedLimitOf(element: HTMLElement, label: string): StatedLimit | undefined {
  for (const words of said(element, label)) {
    const limit = words.length > LONGEST ? undefined : limitIn(words);
    if (limit) return limit;
  }
  return undefined;
}

function* said(element: HTMLElement, label: string): Generator<string> {
  yield label;
  for (const name of ['placeholder', 'data-placeholder', 'aria-placeholder', 'title']) yield element.getAttribute(name) ?? '';
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const id of element.getAttribute('aria-describedby')?.split(/\s+/) ?? [])
    if (id !== '') yield root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '';
  for (const box of boxesAround(element)) for (const beside of wordsIn(box, element)) yield beside.textContent ?? '';
}

const FIGURE = String.raw`(?<![\d,.])(\d{1,3}(?:,\d{3}){1,2}|\d{1,7})`;
const UNIT = String.raw`\s?(글자|자|bytes?|바이트)`;
const IN_PARENTHESES = String.raw`\s?(?:\([^()]{0,24}\))?\s?`;
const LIMITS: readonly RegExp[] = [
  new RegExp(`${FIGURE}${UNIT}${IN_PARENTHESES}(이내|이하|미만|까지|제한)`, 'gi'),
  new RegExp(`(?:최대|제한)\\s?:?\\s?${FIGURE}${UNIT}()`, 'gi'),
];
/** `한 줄에 40자 이내`: of a part of the text. */
const OF_A_PART = /(?:한\s?줄|(?:줄|문단|문장|항목|건|개)(?:에|당|마다|별))\s?$/;
const SPACES = /(?:공백|띄어\s?쓰기|빈칸)(?:을|를)?\s?(포함|제외)/;
/** How far from the figure it is told whether spaces count. */
const NEAR = 16;

/** Reads the limit that words state; the first of several. `내외` and `이상` are none. */
export function limitIn(words: string): StatedLimit | undefined {
  const text = words.normalize('NFC').replace(/\s+/g, ' ');
  for (const pattern of LIMITS) {
    for (const { 0: found, 1: figure = '', 2: unit = '', 3: end, index } of text.matchAll(pattern)) {
      if (OF_A_PART.test(text.slice(Math.max(0, index - 8), index))) continue;
      const most = Number(figure.replaceAll(',', '')) - (end === '미만' ? 1 : 0);
      if (most < 1) continue;
      const spaces = SPACES.exec(text.slice(Math.max(0, index - NEAR), index + found.length + NEAR))?.[1];
      return { most, unit: unit.endsWith('자') ? 'characters' : 'bytes', ...(spaces !== undefined && { spaces: spaces === '포함' }) };
    }
  }
  return undefined;
}
