import { distance } from 'fastest-levenshtein';
import Hangul from 'hangul-js';
import { beginsWithWord, readNumbering } from './numbering.ts';

/** A heading's line, taken apart. */
export interface Title {
  /** `제1권`, `가.`, `(1)`, `1-1.`, `①`, `□`, as written but without spaces; empty for none. */
  readonly number: string;
  /** Without numbering, list mark, emoji, enclosing brackets and a closing colon. */
  readonly title: string;
  /** The title as titles are compared; see `titleKey`. */
  readonly key: string;
  /** Rank of the numbering, smaller for what stands above (제1권 10, 제1장 20, Ⅰ. 30, 1. 40, 1.1 41, 가. 50, 1) 60, 가) 70, (1) 80, (가) 90, ① 100); 0 for none. */
  readonly level: number;
}

/** Spellings that are one word to a reviewer; the right-hand side stands in keys. */
const SPELLINGS: readonly (readonly [written: string, key: string])[] = [
  ['재무상태표', '대차대조표'],
  ['포괄손익계산서', '손익계산서'],
  ['비유동부채', '고정부채'],
  ['이익율', '이익률'],
  ['내용년수', '내용연수'],
  ['년도', '연도'],
  ['휴지', '휴업'],
  ['이동식저장매체', 'usb'],
];

const CLOSING: Readonly<Record<string, string>> = {
  '【': '】',
  '[': ']',
  '<': '>',
  '〈': '〉',
  '《': '》',
  '「': '」',
  '『': '』',
  '(': ')',
  '‘': '’',
  '“': '”',
  '"': '"',
};

/** Longest line that is read as a title; more is a paragraph. */
const LONGEST = 160;

/** Takes a line apart into numbering and title; the words are as `fold` leaves them, or raw. */
export function readTitle(line: string): Title {
  const folded = (isPlain(line) ? line : composed(line)).trim();
  const { number, level, length } = readNumbering(folded);
  const title = unwrapped(folded.slice(length));
  return { number, title, key: titleKey(title), level };
}

/** List marks that a word behind them leaves no doubt of. */
const LIST_MARK = /^(?:[-+*]|\d{1,3}\.|\d{1,2}\))$/;

/** The key that `readTitle` gives a line behind this list mark; empty for none. */
export function lineKey(line: string, mark = ''): string {
  if (startsKey(line, mark) && isPlain(line)) {
    const key = plainKey(line);
    if (key !== '') return key;
  }
  return readTitle(mark === '' ? line : `${mark} ${line}`).key;
}

/** Whether a line behind this list mark begins with the first letter of its key: no numbering does. */
export const startsKey = (line: string, mark: string): boolean => beginsWithWord(line) && (mark === '' || LIST_MARK.test(mark));

/** Whether `readTitle` finds a number or a mark before a line. */
export function isNumbered(line: string): boolean {
  return !beginsWithWord(line) && readTitle(line).number !== '';
}

/**
 * A title as titles are compared: small letters, no spaces, dots, commas or `및`, no parentheses with what is in them, and one spelling for words that have two.
 * A title that is all parentheses keeps their words.
 */
export function titleKey(title: string): string {
  const quick = isPlain(title) ? plainKey(title) : '';
  if (quick !== '') return quick;
  const plain = title
    .slice(0, LONGEST * 4)
    .normalize('NFC')
    .toLowerCase();
  const outside = lettersOf(withoutParentheses(plain));
  const letters = outside === '' ? lettersOf(plain) : outside;
  return spelledAlike(letters);
}

const RESPELLED: ReadonlySet<number> = new Set(['및', ...SPELLINGS.map(([written]) => written)].map((written) => written.charCodeAt(0)));

/** Whether a letter may be left out of a key, or begin a word that is spelled otherwise there. */
export const isRespelled = (code: number): boolean => RESPELLED.has(code);

const SPELLED_TWICE = new RegExp(SPELLINGS.map(([written]) => written).join('|'));

function spelledAlike(key: string): string {
  return SPELLED_TWICE.test(key) ? SPELLINGS.reduce((said, [written, spelling]) => said.replaceAll(written, spelling), key) : key;
}

/** Hangul, ASCII and the signs of titles, of which letters and digits are told by their codes. */
const PLAIN = /^[ -~가-힣·–—‘’“”…「」『』〈〉《》【】\uFFFC]*$/;

const isPlain = (title: string): boolean => title.length <= LONGEST && PLAIN.test(title);

/** The key of a plain title; empty where all that it has stands in parentheses. */
function plainKey(title: string): string {
  let key = '';
  let start = -1;
  let depth = 0;
  for (let at = 0; at <= title.length; at++) {
    const code = title.charCodeAt(at);
    const isSyllable = code >= 0xac00 && code <= 0xd7a3 && code !== AND;
    if (depth === 0 && (isSyllable || isLatinOrDigit(code))) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      key += title.slice(start, at);
      start = -1;
    }
    if (code === OPEN || code === OPEN_SQUARE) depth++;
    else if (depth > 0 && (code === CLOSE || code === CLOSE_SQUARE)) depth--;
  }
  return spelledAlike(/[A-Z]/.test(key) ? key.toLowerCase() : key);
}

const isLatinOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const [OPEN, CLOSE, OPEN_SQUARE, CLOSE_SQUARE] = [0x28, 0x29, 0x5b, 0x5d];

/** 및 is a word between others, and no part of a title's key. */
const AND = '및'.charCodeAt(0);

/** The key of a title's head before an underscore, a colon or a dash (`성장전략 (Scale-up)_사업화 추진 전략`); `undefined` where there is none. */
export function titleHead(title: string): string | undefined {
  const cut = /[_:]| [-–—] /.exec(title)?.index;
  return cut === undefined || cut === 0 ? undefined : titleKey(title.slice(0, cut));
}

/** The key of the words in a title's parentheses: `개요(요약)`; empty for none. */
export function titleInside(title: string): string {
  const open = title.search(/[(（]/);
  return open < 0 ? '' : lettersOf(title.slice(open).toLowerCase());
}

/** Particles between the words of a title, which some write and some leave out: 사업의 개요, 명세와 조직. */
const PARTICLES = /에대한|에관한|[을를]위한|[의와과]/g;

/** How far apart two titles are by their letters (jamo), as many as must change out of those of the longer: 0 is the same but for particles, 1 nothing alike. */
export function lettersDistance(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** The letters (jamo) of a key, without particles; none of one too long for a title. */
export function titleLetters(key: string): string {
  return key.length > LONGEST ? '' : Hangul.disassembleToString(withoutParticles(key));
}

/** A key without the particles that some write between its words and some do not. */
export function withoutParticles(key: string): string {
  return key.replace(PARTICLES, '');
}

function withoutParentheses(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text) {
    if ('([（［'.includes(character)) depth++;
    else if (')]）］'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** Letters and digits alone; U+318D is a dot, though Unicode calls it a letter. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]|\u318D/gu, '').replaceAll('및', '');
}

function unwrapped(text: string): string {
  const title = text.trim().replace(/ ?:$/, '');
  const closing = CLOSING[title[0] ?? ''];
  return closing !== undefined && title.indexOf(closing) === title.length - 1 && title.length > 2 ? title.slice(1, -1).trim() : title;
}

function composed(line: string): string {
  return line
    .slice(0, LONGEST * 4)
    .normalize('NFC')
    .replace(/[\uFF01-\uFF5E\u3000\u00A0]/g, asAscii);
}

function asAscii(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0xff01 ? ' ' : String.fromCharCode(code - 0xfee0);
}
