import { fold } from '../../document/fold.ts';
import type { GlossaryEntry, Range } from '../../types.ts';
import { endsWord } from './meanings.ts';

/** A form that the author does not want, where it stands as a word of its own. */
export interface ForbiddenForm {
  readonly form: string;
  /** What to write in its place. */
  readonly preferred: string;
  /** Where it stands in the text. */
  readonly span: Range;
}

/** The author's forbidden forms in folded text, in order. One within the preferred form, or in parentheses right after that, is none. */
export function forbiddenIn(text: string, glossary: readonly GlossaryEntry[]): ForbiddenForm[] {
  const found = glossary.flatMap(({ term, preferred = term, forbidden = [] }) =>
    forbidden.flatMap((form) => placesOf(text, fold(form).trim(), fold(preferred)).map((span) => ({ form, preferred, span }))),
  );
  let until = 0;
  return found
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ span: [start, end] }) => {
      const apart = start >= until;
      if (apart) until = end;
      return apart;
    });
}

function placesOf(text: string, form: string, preferred: string): Range[] {
  const places: Range[] = [];
  if (form === '' || form === preferred) return places;
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    if (isWhole(text, start, end) && !isWithin(text, [start, end], preferred) && !isGlossOf(text, start, preferred))
      places.push([start, end]);
  }
  return places;
}

/** Letters of the same kind right before or after would make it a part of another word. */
function isWhole(text: string, start: number, end: number): boolean {
  const hangul = /[가-힣]/;
  const [first, last, before, after] = [text[start]!, text[end - 1]!, text[start - 1] ?? ' ', text[end] ?? ' '];
  if (/[A-Za-z\d]/.test(before) || (hangul.test(first) && hangul.test(before))) return false;
  return hangul.test(last) ? endsWord(text, end) && !/[A-Za-z\d]/.test(after) : !/[A-Za-z\d]/.test(after);
}

function isWithin(text: string, [start, end]: Range, preferred: string): boolean {
  const from = Math.max(0, end - preferred.length);
  return text.slice(from, start + preferred.length).includes(preferred);
}

function isGlossOf(text: string, start: number, preferred: string): boolean {
  if (text[start - 1] !== '(') return false;
  return text
    .slice(Math.max(0, start - preferred.length - 4), start - 1)
    .trimEnd()
    .endsWith(preferred);
}
