import type { Range } from '../../types.ts';
import { inGlossary } from '../glossary/glossary.ts';
import { isCode } from './codes.ts';
import { headsStandard, modelNameIn } from './names.ts';
import { rangesWithoutWords } from './no-words.ts';

/** A run of foreign words that a reader may not know, as it stands in folded text. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Keys of its words; see `termKey`. */
  readonly words: readonly string[];
  /** Where each word stands. */
  readonly spans: readonly Range[];
}

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

/** One key for a word however it is written: small letters, no quotes, hyphens (`Wi-Fi`, `WiFi`) or dots of initials (`A.I`), no plural of an acronym (`APIs`), no slash in one (`S/W`), no plural of a long word (`applications`). */
export function termKey(text: string): string {
  const plain = text
    .replace(/^([A-Z]{2,8})s$/, '$1')
    .replace(/^([SHT])\/([WF])$/, '$1$2')
    .toLowerCase()
    .replace(/^([a-z]{5,40}[^iosu])s$/, '$1');
  return plain.replace(/['’‑-]/g, '').replace(/(?<=^|\.)([a-z])\.(?=[a-z](?:\.|$))/g, '$1');
}

/** Letters of the scripts that terms are written in; see `scriptAt`. */
const LETTERS = /[A-Za-z\u00c0-\u024f\u0370-\u10ff\u1e00-\u1eff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\udfff]/;

/** Every foreign term of folded prose, in order. Reads each character a bounded number of times, however long the line. */
export function termsIn(text: string): Term[] {
  const terms: Term[] = [];
  if (!LETTERS.test(text)) return terms;
  let group: Word[] = [];
  for (const word of wordsIn(text)) {
    if (group.length > 0 && !joins(text, group, word)) {
      terms.push(...termsOf(text, group));
      group = [];
    }
    group.push(word);
  }
  if (group.length > 0) terms.push(...termsOf(text, group));
  return terms;
}

/** What a comma may stand before in a company's name (`Foo Co., Ltd.`). */
const COMPANY_FORM = new Set(['Ltd', 'Inc', 'LLC', 'Corp']);

/** Words stand together across one space, an ampersand between spaces, and the dot of an initial (`T. Rowe Price`). */
function joins(text: string, group: readonly Word[], word: Word): boolean {
  const last = group.at(-1)!;
  if (!isWestern(last) || !isWestern(word) || word.start - last.end > 3) return false;
  const gap = text.slice(last.end, word.start);
  if (gap === ' ') return last.script === 'latin' || (group.length > 1 && last.end - last.start < 8);
  if (gap === ' & ') return last.script === 'latin' && word.script === 'latin';
  if (COMPANY_FORM.has(word.text) && (gap === ', ' || gap === '., ')) return true;
  if (gap !== '. ' || word.script !== 'latin' || !/^(?:[A-Z]\.){0,3}[A-Z]$/.test(last.text) || !/^[A-Z][a-z]/.test(word.text)) return false;
  return group.length > 1 || last.text.length > 1 || /, ?$/.test(text.slice(Math.max(0, last.start - 2), last.start));
}

function isWestern({ script }: Word): boolean {
  return script === 'latin' || script === 'number';
}

/** The terms of a run of words: model names and codes part it, and are none. */
function termsOf(text: string, group: readonly Word[]): Term[] {
  if (!isWestern(group[0]!)) return group[0]!.script === 'other' && group[0]!.text.length < 2 ? [] : [termOf(text, group)];
  const model = modelNameIn(text, group);
  const terms: Term[] = [];
  let run: Word[] = [];
  const inPhrase = group.filter(({ script, text: word }) => script === 'latin' && word.length > 1).length > 1;
  for (const [index, word] of group.entries()) {
    const { start, end } = word;
    const isWord = word.script === 'latin' && !model.has(word) && !isCode(word.text, { text, start, end, inPhrase });
    if (isWord && !headsStandard(text, group, index) && !isTornOff(group, index)) run.push(word);
    else if (!(isInitial(word, group) && (run.length > 0 || text[word.end] === '.'))) {
      if (run.length > 0) terms.push(termOf(text, run));
      run = [];
    } else run.push(word);
  }
  const kept = run.filter((word) => word.text.length > 1 || run.length > 1);
  if (kept.length > 0 && !kept.every(({ text: only }) => only.length === 1)) terms.push(termOf(text, kept));
  return terms;
}

/** `I CT`, as text from a page has an acronym whose first letter stands apart. */
function isTornOff(group: readonly Word[], index: number): boolean {
  const [letter, rest] = [group[index - 1]?.text ?? '', group[index]!.text];
  return /^[A-Z]$/.test(letter) && /^[A-Z]{1,4}$/.test(rest) && !inGlossary(rest) && inGlossary(letter + rest) !== undefined;
}

/** The single capital of a name (`T. Rowe Price`) or an article (`Software as a Service`), not the letter of a plan (`Plan B`). */
function isInitial(word: Word, group: readonly Word[]): boolean {
  return /^[A-Za]$/.test(word.text) && word !== group.at(-1);
}

function termOf(text: string, run: readonly Word[]): Term {
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  return {
    start,
    end,
    text: text.slice(start, end),
    words: run.map((word) => termKey(word.text)),
    spans: run.map((word): Range => [word.start, word.end]),
  };
}

/** Words outside what is skipped. */
function* wordsIn(text: string): Generator<Word> {
  const skipped = rangesWithoutWords(text);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    while (next < skipped.length && skipped[next]![1] <= at) next += 1;
    const [from, to]: Range = skipped[next] ?? [text.length, text.length];
    if (at >= from) {
      at = to;
      continue;
    }
    const script = scriptAt(text, at);
    const end =
      script === undefined
        ? at + 1
        : Math.min(from, script === 'latin' || script === 'number' ? westernEnd(text, at) : runEnd(text, at, script));
    if (script !== undefined) yield wordAt(text, at, end, script);
    at = end;
  }
}

function wordAt(text: string, start: number, end: number, script: Script): Word {
  const word = text.slice(start, end);
  if (script === 'han' || script === 'other') return { start, end, text: word, script };
  return { start, end, text: word, script: /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(word) ? 'latin' : 'number' };
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

/** Hanja and kana make one script, since Japanese mixes them; a letter of Greek, Cyrillic or another alphabet is `other`. */
function scriptAt(text: string, at: number): Script | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x30) return undefined;
  if (code <= 0x39) return 'number';
  if (code < 0xc0) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'latin' : undefined;
  if (code <= 0x24f) return code === 0xd7 || code === 0xf7 ? undefined : 'latin';
  if (code >= 0x370 && code <= 0x10ff) return isLetterOf(text[at]!) ? 'other' : undefined;
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin';
  if (code >= 0x2080 && code <= 0x2089) return 'number';
  if (code >= 0x3041 && code <= 0x30ff) return code === 0x30fb || code === 0x30a0 ? undefined : 'han';
  if ((code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return 'han';
  const wide = code >= 0xd840 && code <= 0xdfff ? text.codePointAt(code >= 0xdc00 ? at - 1 : at)! : 0;
  return wide >= 0x20000 && wide <= 0x3ffff ? 'han' : undefined;
}

function isLetterOf(char: string): boolean {
  return /\p{L}/u.test(char);
}
