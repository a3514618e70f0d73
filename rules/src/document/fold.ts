import { HOLE } from '../types.ts';

/** Spaces, signs and dots that are written in several ways, and the one way that rules see. Full-width ASCII goes by arithmetic. */
const ONE_FORM: ReadonlyMap<string, string> = new Map([
  ['\u00A0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u202F', ' '],
  ['\u3000', ' '],
  ['￦', '₩'],
  ['￥', '¥'],
  ['￠', '¢'],
  ['￡', '£'],
  ['〜', '~'],
  ['∼', '~'],
  ['ㆍ', '·'],
  ['‧', '·'],
  ['・', '·'],
  ['･', '·'],
]);

/** What folding leaves as it is, and what joins no character before it: nearly all that Korean text is made of. */
const UNFOLDED: readonly (readonly [first: string, last: string])[] = [
  ['\t', '\n'],
  [' ', '~'],
  ['\u00A1', 'ÿ'],
  ['‐', '…'],
  ['‰', '⁞'],
  ['₠', '₨'],
  ['₪', '₿'],
  ['℀', '℥'],
  ['⅐', '⇿'],
  ['①', '◿'],
  ['、', '〛'],
  ['〝', '〩'],
  ['ㄱ', 'ㆌ'],
  ['ㆎ', 'ㆎ'],
  ['㈀', '㏿'],
  ['一', '鿿'],
  ['가', '힣'],
];

/** By code unit: 1 for what may need folding. */
const FOLDABLE = new Uint8Array(0x10000).fill(1);
for (const [first, last] of UNFOLDED) FOLDABLE.fill(0, first.charCodeAt(0), last.charCodeAt(0) + 1);

/** Whether folding may change a text, or a stretch of it; `false` is sure. */
export function isFoldable(text: string, from = 0, to = text.length): boolean {
  for (let at = from; at < to; at++) if (mayFold(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a code unit is, or may be part of, what folding changes. */
export const mayFold = (code: number): boolean => FOLDABLE[code] === 1;

/** Whether a character of the private use areas stands at `at`: Hancom's word processor writes its bullets so, and they mean nothing elsewhere. */
export function isPrivateUse(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/** Folds one character (a code point and the marks that follow it). */
function foldCluster(cluster: string): string {
  const composed = cluster.normalize('NFC');
  const code = composed.codePointAt(0)!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0) + composed.slice(1);
  if (isPrivateUse(composed, 0)) return HOLE;
  return ONE_FORM.get(composed) ?? composed;
}

/** Whether the code point belongs to the character before it: combining marks, and the medial and final letters of decomposed Hangul. */
function joins(code: number): boolean {
  if (code < 0x300 || (code >= 0xac00 && code <= 0xd7a3)) return false;
  return (code >= 0x1160 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7ff) || /\p{M}/u.test(String.fromCodePoint(code));
}

/** Whether `text` begins in the middle of a character. */
export function beginsWithMark(text: string): boolean {
  return text !== '' && joins(text.codePointAt(0)!);
}

/** The characters of `text`, each with the marks that belong to it. */
function* clusters(text: string): Generator<string> {
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (at > start && !joins(code)) {
      yield text.slice(start, at);
      start = at;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start < text.length) yield text.slice(start);
}

/** A piece of folded text and how many characters of the source it stands for. */
export interface Folded {
  readonly text: string;
  readonly length: number;
}

/** Folds `text` piece by piece; a piece whose two lengths agree maps character by character. */
export function* foldPieces(text: string): Generator<Folded> {
  if (!isFoldable(text)) {
    if (text !== '') yield { text, length: text.length };
    return;
  }
  let even = '';
  for (const cluster of clusters(text)) {
    const folded = foldCluster(cluster);
    if (folded.length === cluster.length) {
      even += folded;
      continue;
    }
    if (even !== '') yield { text: even, length: even.length };
    even = '';
    yield { text: folded, length: cluster.length };
  }
  if (even !== '') yield { text: even, length: even.length };
}

/** Text as rules see it: NFC, ASCII for full-width ASCII, one space, one middle dot, one won sign; private-use characters are no words. */
export function fold(text: string): string {
  if (!isFoldable(text)) return text;
  let folded = '';
  for (const piece of foldPieces(text)) folded += piece.text;
  return folded;
}
