import type { Range } from '../../types.ts';
import { inGlossary } from '../glossary/glossary.ts';
import { isCode } from './codes.ts';
import { headsStandard, modelNameIn } from './names.ts';
import { hasLetters, type Word, wordsIn } from './words.ts';

/** A run of foreign words that a reader may not know, as it stands in folded text. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Keys of its words; see `termKey`. */
  readonly words: readonly string[];
  /** Those keys in a row. */
  readonly key: string;
  /** Where each word stands. */
  readonly spans: readonly Range[];
}

/** One key for a word however it is written: small letters, no quotes, hyphens (`Wi-Fi`, `WiFi`) or dots of initials (`A.I`), no plural of an acronym (`APIs`), no slash in one (`S/W`), no plural of a long word (`applications`). */
export function termKey(text: string): string {
  if (!SPELLED_MORE_WAYS.test(text)) return text.toLowerCase();
  const plain = text
    .replace(/^([A-Z]{2,8})s$/, '$1')
    .replace(/^([SHT])\/([WF])$/, '$1$2')
    .toLowerCase()
    .replace(/^([a-z]{5,40}[^iosu])s$/, '$1');
  return plain.replace(/['’‑-]/g, '').replace(/(?<=^|\.)([a-z])\.(?=[a-z](?:\.|$))/g, '$1');
}

/** Most words have none of the marks and plurals that their key is without. */
const SPELLED_MORE_WAYS = /['’‑./-]|[sS]$/;

const NONE: readonly Term[] = [];

/** Every foreign term of folded prose, in order. Reads each character a bounded number of times, however long the line. */
export function termsIn(text: string): readonly Term[] {
  if (!hasLetters(text)) return NONE;
  const terms: Term[] = [];
  let group: Word[] = [];
  for (const word of wordsIn(text)) {
    if (group.length > 0 && !joins(text, group, word)) {
      addTerms(text, group, terms);
      group = [];
    }
    group.push(word);
  }
  if (group.length > 0) addTerms(text, group, terms);
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

/** Adds the terms of a run of words: model names and codes part it, and are none. */
function addTerms(text: string, group: readonly Word[], terms: Term[]): void {
  const [first] = group as readonly [Word];
  if (!isWestern(first)) {
    if (first.script === 'han' || first.text.length > 1) terms.push(termOf(text, group));
    return;
  }
  if (!group.some(({ script }) => script === 'latin')) return;
  const model = modelNameIn(text, group);
  let run: Word[] = [];
  const inPhrase = group.length > 1 && group.filter(({ script, text: word }) => script === 'latin' && word.length > 1).length > 1;
  for (let index = 0; index < group.length; index += 1) {
    const word = group[index]!;
    const { start, end } = word;
    const isWord = word.script === 'latin' && !model.has(word) && !isCode(word.text, { text, start, end, inPhrase });
    if (isWord && !headsStandard(text, group, index) && !isTornOff(group, index)) run.push(word);
    else if (!(isInitial(word, group) && (run.length > 0 || text[word.end] === '.'))) {
      if (run.length > 0) terms.push(termOf(text, run));
      run = [];
    } else run.push(word);
  }
  if (run.some((word) => word.text.length > 1)) terms.push(termOf(text, run));
}

/** `I CT`, as text from a page has an acronym whose first letter stands apart. */
function isTornOff(group: readonly Word[], index: number): boolean {
  if (index === 0) return false;
  const [letter, rest] = [group[index - 1]!.text, group[index]!.text];
  return /^[A-Z]$/.test(letter) && /^[A-Z]{1,4}$/.test(rest) && !inGlossary(rest) && inGlossary(letter + rest) !== undefined;
}

/** The single capital of a name (`T. Rowe Price`) or an article (`Software as a Service`), not the letter of a plan (`Plan B`). */
function isInitial(word: Word, group: readonly Word[]): boolean {
  return /^[A-Za]$/.test(word.text) && word !== group.at(-1);
}

function termOf(text: string, run: readonly Word[]): Term {
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  if (run.length === 1) {
    const key = termKey(run[0]!.text);
    return { start, end, text: run[0]!.text, words: [key], key, spans: [[start, end]] };
  }
  const words = run.map((word) => termKey(word.text));
  const spans = run.map((word): Range => [word.start, word.end]);
  return { start, end, text: text.slice(start, end), words, key: words.join(' '), spans };
}
