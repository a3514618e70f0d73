import { rangesWithoutWords } from './no-words.ts';

type Script = 'latin' | 'number' | 'han' | 'other';

/** A word of one script; numbers count as words, since model names hold them. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly script: Script;
}

/** Two words that a slash leaves whole. */
const WHOLE = /^(?:on\/off|yes\/no|in\/out|[AS]\/S|[SH]\/W|I\/O|M\/M|M\/D|B\/L|L\/C|T\/F|P\/O|QA\/QC)$/i;

/** The script of each UTF-16 unit. Hanja and kana make one, since Japanese mixes them; a letter of Greek, Cyrillic or another alphabet is `other`. */
const [LATIN, NUMBER, HAN, OTHER_PERHAPS, HALF_OF_A_PAIR] = [1, 2, 3, 4, 5] as const;
const SCRIPTS = new Uint8Array(0x1_0000);
const spread = (kind: number, ...ranges: readonly (readonly [from: number, to: number])[]): void => {
  for (const [from, to] of ranges) SCRIPTS.fill(kind, from, to + 1);
};
spread(NUMBER, [0x30, 0x39], [0x2080, 0x2089]);
spread(LATIN, [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x24f], [0x1e00, 0x1eff]);
spread(HAN, [0x3041, 0x309f], [0x30a1, 0x30fa], [0x30fc, 0x30ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]);
spread(OTHER_PERHAPS, [0x370, 0x10ff]);
spread(HALF_OF_A_PAIR, [0xd840, 0xdfff]);

/** Whether a letter may stand in a text that terms are written in. */
export function hasLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const kind = SCRIPTS[text.charCodeAt(at)]!;
    if (kind !== 0 && kind !== NUMBER) return true;
  }
  return false;
}

/** The words of folded prose, outside what is no word. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  const skipped = rangesWithoutWords(text);
  let next = 0;
  let from = skipped.length === 0 ? text.length : skipped[0]![0];
  for (let at = 0; at < text.length; ) {
    if (at >= from) {
      at = skipped[next]![1];
      next += 1;
      from = next < skipped.length ? skipped[next]![0] : text.length;
      continue;
    }
    const script = SCRIPTS[text.charCodeAt(at)] === 0 ? undefined : scriptAt(text, at);
    if (script === undefined) {
      at += 1;
      continue;
    }
    const end = Math.min(from, script === 'latin' || script === 'number' ? westernEnd(text, at) : runEnd(text, at, script));
    words.push(wordAt(text, at, end, script));
    at = end;
  }
  return words;
}

const LATIN_LETTER = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

function wordAt(text: string, start: number, end: number, script: Script): Word {
  const word = text.slice(start, end);
  if (script === 'han' || script === 'other') return { start, end, text: word, script };
  return { start, end, text: word, script: script === 'latin' || LATIN_LETTER.test(word) ? 'latin' : 'number' };
}

function runEnd(text: string, start: number, script: Script): number {
  let end = start;
  while (end < text.length && scriptAt(text, end) === script) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

function westernEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if (!isWordChar(text, end) && !isJoint(text, end)) break;
    end += 1;
  }
  const slash = text[end] === '/' && end - start < 4 ? wholeEnd(text, start, end) : end;
  return slash;
}

function wholeEnd(text: string, start: number, slash: number): number {
  let end = slash + 1;
  while (end < text.length && end - slash < 5 && isWordChar(text, end)) end += 1;
  return WHOLE.test(text.slice(start, end)) ? end : slash;
}

function isWordChar(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  return script === 'latin' || script === 'number';
}

/** A mark within a word: `e-mail`, `R&D`, `D.E.`, `O'Reilly`, `storage_key`, `1,400`. */
function isJoint(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!"-‑_&.,'’".includes(mark) || !isWordChar(text, at + 1)) return false;
  const before = scriptAt(text, at - 1);
  const after = scriptAt(text, at + 1);
  if (mark === ',') return before === 'number' && after === 'number';
  if (mark === "'" || mark === '’') return before === 'latin' && after === 'latin';
  if (mark === '.' && /(?:^|[^A-Za-z])ex$/.test(text.slice(Math.max(0, at - 3), at))) return false;
  return before === 'latin' || before === 'number';
}

function scriptAt(text: string, at: number): Script | undefined {
  switch (SCRIPTS[text.charCodeAt(at)]) {
    case LATIN:
      return 'latin';
    case NUMBER:
      return 'number';
    case HAN:
      return 'han';
    case OTHER_PERHAPS:
      return /\p{L}/u.test(text[at]!) ? 'other' : undefined;
    case HALF_OF_A_PAIR:
      return isWideHan(text, at) ? 'han' : undefined;
    default:
      return undefined;
  }
}

function isWideHan(text: string, at: number): boolean {
  const code = text.codePointAt(text.charCodeAt(at) >= 0xdc00 ? at - 1 : at)!;
  return code >= 0x20000 && code <= 0x3ffff;
}
