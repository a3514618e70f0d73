import { ordinalOf, withOrdinal } from '../text/titles/ordinals.ts';
import type { Document, Requirement, Section } from '../types.ts';

/** How a draft writes headings of one level: what stands around the words, and how they are numbered. */
export interface HeadingStyle {
  /** `## `, `**`, or nothing. */
  readonly before: string;
  readonly after: string;
  /** As written before the title, spaces included: `제 1 권 `, `(1) `; empty for none; absent: as the guideline numbers. */
  readonly number?: string;
  /** The line below a heading that is underlined, instead of `before`. */
  readonly underline?: string;
}

/** The style of a section of the draft, learnt from its line; `undefined` where that cannot be copied (a cell of a table, a form's field). */
export function styleOf(document: Document, { heading, title, form }: Section): HeadingStyle | undefined {
  const { text } = document;
  let from = heading[0];
  while (from > 0 && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--;
  const line = /^[^\r\n]*/.exec(text.slice(from, from + 500))![0];
  const before = line.slice(0, heading[0] - from);
  const after = line.slice(heading[1] - from).trimEnd();
  if (form === 'label' || before.includes('|') || after.includes('|')) return undefined;

  const words = text.slice(...heading).normalize('NFC');
  const at = title === '' ? words.length : words.indexOf(title.normalize('NFC'));
  const below = /^(?:\r\n|\r|\n)([=-]{1,80})[ \t]*(?=[\r\n]|$)/.exec(text.slice(from + line.length, from + line.length + 100))?.[1];
  const underline = form === 'heading' && document.kind === 'markdown' && !before.includes('#') ? below : undefined;
  return { before, after, ...(at >= 0 && { number: words.slice(0, at) }), ...(underline !== undefined && { underline }) };
}

/** One level below a style that is known: one `#` more, at most six; numbered as the guideline numbers. */
export function styleBelow({ before, after }: HeadingStyle): HeadingStyle {
  const marks = /#{1,5}(?=\s)/.exec(before)?.[0];
  return { before: marks ? before.replace(marks, `${marks}#`) : before, after };
}

/** A heading for a requirement, in this style, without its line end; underlined headings have a line end inside. */
export function headingFor(
  { number, title }: Pick<Requirement, 'number' | 'title'>,
  style: HeadingStyle,
  lineEnd: string,
  ordinal = ordinalOf(number),
): string {
  const { before, after, underline } = style;
  const numbered = `${numberIn(style.number, number, ordinal)}${title}`;
  // A line of words alone is no heading, wherever headings are told by their numbers.
  const mark = numbered === title && before.trim() === '' && after === '' && underline === undefined ? '□ ' : '';
  return `${before}${mark}${numbered}${after}${underline === undefined ? '' : `${lineEnd}${underline}`}`;
}

function numberIn(written: string | undefined, number: string, ordinal: number): string {
  if (number === '') return '';
  if (written === undefined) return `${number} `;
  const spaces = /\s{0,9}$/.exec(written)![0];
  return ordinalOf(written) === 0 ? written : withOrdinal(written.trimEnd(), ordinal) + spaces;
}
