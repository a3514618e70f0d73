import { fold } from '../../document/fold.ts';
import { type CoverSign, signsOn } from '../../text/cover/cover-signs.ts';
import type { Range } from '../../types.ts';

/** Words of a cover, or of the page after it, that only the original or only a copy has. */
export interface Mark {
  /** None where the number of a copy is not filled in. */
  readonly signs: readonly CoverSign[];
  readonly range: Range;
}

/** A mark and a copy's number stand on a line or in a cell of their own, and are short. */
const LONGEST_MARK = 60;
const LONGEST_SENTENCE = 400;

/** Both words, also where they are spaced out, or their letters decomposed. */
const MAY_MARK = /[원사]\s{0,8}본|\u110B\u116F\u11AB|\u1109\u1161\s{0,8}\u1107\u1169/;

/** The marks on one line of a cover. */
export function marksIn(text: string, [from, to]: Range): Mark[] {
  const line = text.slice(from, Math.min(to, from + 2 * LONGEST_SENTENCE));
  if (!MAY_MARK.test(line)) return [];
  const marks: Mark[] = [];
  let numbered: boolean = false;
  for (const piece of piecesOf(line)) {
    const letters = lettersOf(line.slice(...piece));
    const signs: readonly CoverSign[] | undefined =
      (numbered && letters !== '' ? readSigns(`사본번호${letters}`) : undefined) ?? readSigns(letters);
    if (signs !== undefined) marks.push({ signs, range: [from + piece[0], from + piece[1]] });
    // `| 사본 | 3 |`, `사본 No. 3`: the number has a cell of its own, or stands behind a dot.
    const isUnnumberedCopy: boolean = letters.startsWith('사본') && signs !== undefined && !signs.includes('copy-number');
    numbered = isUnnumberedCopy || (numbered && (letters === '' || signs?.length === 0));
  }
  return marks;
}

/** 사본, 사본 제3호, 사본번호 3/15, 사본(사본번호: 3), 사본 No. 3, 사본(15부 중 제3부). */
const COPY = /^(사본(?!번호))?(?:사본번호)?(?:no)?총?제?(\d{0,8})[호부번]?중?제?\d{0,8}[호부번]?$/i;

function readSigns(letters: string): readonly CoverSign[] | undefined {
  if (letters.length > LONGEST_SENTENCE) return undefined;
  const pledge = pledgeIn(letters);
  if (pledge !== undefined) return [pledge];
  if (letters === '원본') return ['original-mark'];
  const copy = letters.startsWith('사본') && letters.length <= LONGEST_MARK ? COPY.exec(letters) : null;
  return copy ? [...(copy[1] ? ['copy-mark' as const] : []), ...(copy[2] ? ['copy-number' as const] : [])] : undefined;
}

function pledgeIn(words: string): CoverSign | undefined {
  const signs = signsOn([{ text: words, sealed: false }]);
  return (['original-pledge', 'copy-pledge'] as const).find((sign) => signs.has(sign));
}

/**
 * Whether words of the original and those that a copy has in their place are as they must be: 사업계획서(원본) and 사업계획서(사본 3), or what
 * each declares of itself.
 */
export function asAsked(before: string, after: string): boolean {
  if (before.length > LONGEST_SENTENCE || after.length > LONGEST_SENTENCE) return false;
  const [original, copy] = [lettersOf(before), lettersOf(after)];
  const pledge = pledgeIn(original);
  // One of the two may stand on a line of its own and be left out already.
  if ((original === '' || pledge === 'original-pledge') && pledgeIn(copy) === 'copy-pledge') return true;
  if (copy === '' && pledge === 'original-pledge') return true;
  if (!original.includes('원본') || !copy.includes('사본') || copy.length > LONGEST_MARK) return false;
  return original.replace('원본', '') === copy.replace(/사본(?:사본)?(?:번호)?(?:no)?총?제?\d{0,8}[호부번]?중?제?\d{0,8}[호부번]?/i, '');
}

/** Cells of a row and sentences of a line. */
export function* piecesOf(line: string): Generator<Range> {
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    const ends = at === line.length || line[at] === '|' || (line[at] === '.' && !/[^\s*_]/.test(line[at + 1] ?? ' '));
    if (!ends) continue;
    const end = line[at] === '.' ? at + 1 : at;
    if (end > start) yield [start, end];
    start = at + 1;
  }
}

/** Letters and digits in one form; tags and marks of Markdown are none. */
function lettersOf(words: string): string {
  return fold(withoutTags(words))
    .replace(/\u318D/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words without tags of HTML. */
export function withoutTags(words: string): string {
  return words.replace(/<[^<>]{0,200}>/g, ' ');
}
