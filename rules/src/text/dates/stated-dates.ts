import type { Block, Given, Part, Prose } from '../../types.ts';
import { type DatedThing, type DatedThings, datedThings, plain } from './dated-things.ts';
import { mayHoldDate, readDates, type WrittenDate } from './korean-dates.ts';

/** A day that a text names as the basis of something. */
export interface StatedDate extends WrittenDate {
  readonly prose: Prose;
  /** The things of the profile that its sentence, or its row of a table, speaks of; the one that it is most likely of stands first. */
  readonly of: readonly string[];
  /** Its sentence, or its row of a table. */
  readonly around: string;
}

/** Words that ask for a day, and where they stand. */
interface Mention {
  readonly of: string;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** What a Block says of the days of a profile. */
export interface StatedDates {
  readonly dates: readonly StatedDate[];
  /** Things told by the guideline's own words, such as 전분기 말일, or beside a day of another kind. */
  readonly relative: readonly string[];
  /** Things with an amount in won beside them. */
  readonly beside: readonly Mention[];
}

/** Words before and behind a day by which it is a basis. */
const BEFORE = /(?:기준 ?일자?|기준 ?시점|결산일)[^0-9가-힣]{0,3}(?:[은는인이] ?)?$/;
const BEHIND =
  /^ ?(?:\([월화수목금토일]\) ?)?\)?(?:[을를]? ?기준|일? ?현재|[일자] ?(?:기준|현재)|시점|당시|에? ?(?:시행|(?:최초|처음) ?고시|고시)|일?자 [^0-9.,;()\n]{2,20} 기준)/;
/** One of these stands in what makes a day a basis, where no thing does. */
const BASIS = /기준|결산일|현재|시점|당시|시행|고시/;
/** The day of the application itself, or of a paper. */
const OF_ANOTHER = /(?:신청일?|접수일?|작성일?|제출일?|공고일?|설립일?|개시일?|개정)[^0-9]{0,4}$/;
const RELATIVE = /전 ?분기 ?말|전년도? ?(?:말|12월)|당해 ?연?도 ?6월|반기 ?말|연도 ?말|신청일? ?(?:현재|기준)|접수일? ?(?:현재|기준)/;
const LABELLED = /기준 ?일|기준 ?시점|결산일|기준$/;
const WON = /[0-9] ?[십백천만억]{0,2} ?원/;
/** The word that a day is said to be of stands right behind: 현재의 물가. */
const ATTRIBUTE = 14;
/** Where what is said before a day ends, and where what is said behind it does: `물가상승률은 고려하지 않음(`, `셈하였으며, `. */
const CLAUSE_BEFORE = /\(|(?<=[고며나만서니])[,;]/g;
const CLAUSE_BEHIND = /[,;()]/;

/** Of most Blocks. */
export const NO_STATED_DATES: StatedDates = { dates: [], relative: [], beside: [] };

/** Reads the days of a Block that a profile has something to say of. */
export function readStatedDates({ parts }: Block, { settings: { profile } }: Given<unknown>): StatedDates {
  const things = datedThings(profile);
  if (things.all.length === 0) return NO_STATED_DATES;
  const found: StatedDates[] = [];
  for (const part of parts) {
    if (part.kind === 'table') inTable(part, things, found);
    else if (part.kind === 'prose' && mayState(part.prose.text, things)) inProse(part.prose, things, found);
  }
  if (found.length === 0) return NO_STATED_DATES;
  return {
    dates: found.flatMap(({ dates }) => dates),
    relative: found.flatMap(({ relative }) => relative),
    beside: found.flatMap(({ beside }) => beside),
  };
}

/** Whether a text names a thing, or a day and that it is a basis; `false` is sure: it states no day. */
function mayState(text: string, things: DatedThings): boolean {
  return things.mayBeNamedIn(text) || (mayHoldDate(text) && BASIS.test(text));
}

function inProse(prose: Prose, { all }: DatedThings, found: StatedDates[]): void {
  let before = '';
  for (const { start, text } of sentencesOf(prose.text)) {
    found.push(inSentence(prose, start, text, before, all));
    before = text;
  }
}

/** A sentence; of one that says 기준일은 and not of what, the sentence before it tells. */
function inSentence(prose: Prose, from: number, text: string, before: string, things: readonly DatedThing[]): StatedDates {
  const written = readDates(text);
  const dates = written.flatMap((date): StatedDate[] => {
    const [head, tail] = beside(text, date);
    if (!isBasis(things, head, tail) || OF_ANOTHER.test(head)) return [];
    const of = thingsBeside(things, head, tail);
    const named = of.length === 0 && BEFORE.test(head) ? thingsBeside(things, before.slice(-NEAR), '') : of;
    return [{ ...date, prose, start: from + date.start, end: from + date.end, of: named, around: text }];
  });
  const [tellsDay, ofWon] = [written.length > 0 || RELATIVE.test(text), WON.test(text)];
  const named = tellsDay || ofWon ? thingsBeside(things, text, '') : [];
  return {
    dates,
    relative: tellsDay ? named : [],
    beside: ofWon ? named.map((of) => ({ of, prose, ...wordsOf(things, of, text, from) })) : [],
  };
}

function inTable({ header, rows }: Part & { kind: 'table' }, things: DatedThings, found: StatedDates[]): void {
  let ofHeader: readonly string[] | undefined;
  for (const row of rows) {
    const words = joined(row);
    const named = things.mayBeNamedIn(words) ? thingsBeside(things.all, words, '') : [];
    const dates: StatedDate[] = [];
    for (let column = 0; column < row.length; column += 1) {
      const prose = row[column]!;
      if (!mayHoldDate(prose.text)) continue;
      const isLabelled = LABELLED.test(`${header[column]?.text ?? ''} ${row[0]!.text}`);
      if (!isLabelled && !mayState(prose.text, things)) continue;
      ofHeader ??= thingsBeside(things.all, joined(header), '');
      const ofCell = inCell(prose, isLabelled, things.all, named.length > 0 ? named : ofHeader);
      for (const date of ofCell) dates.push({ ...date, around: words });
    }
    if (dates.length === 0 && named.length === 0) continue;
    const first = row[0]!;
    found.push({
      dates,
      relative: RELATIVE.test(words) || readDates(words).length > 0 ? named : [],
      beside: WON.test(words) ? named.map((of) => ({ of, prose: first, start: 0, end: first.text.length })) : [],
    });
  }
}

function inCell(prose: Prose, isLabelled: boolean, things: readonly DatedThing[], ofRow: readonly string[]): Omit<StatedDate, 'around'>[] {
  return readDates(prose.text).flatMap((date) => {
    const [head, tail] = beside(prose.text, date);
    const alone = isLabelled && prose.text.trim() === date.text;
    if (!(alone || isBasis(things, head, tail)) || OF_ANOTHER.test(head)) return [];
    const own = thingsBeside(things, head, tail);
    return [{ ...date, prose, of: own.length > 0 ? own : ofRow }];
  });
}

const joined = (cells: readonly Prose[]): string => cells.map(({ text }) => text).join(' ');

/** How much of a sentence is looked at on either side of a day. */
const NEAR = 200;

const beside = (text: string, { start, end }: WrittenDate): readonly [head: string, tail: string] => [
  text.slice(Math.max(0, start - NEAR), start),
  text.slice(end, end + NEAR),
];

const isBasis = (things: readonly DatedThing[], head: string, tail: string): boolean =>
  BEFORE.test(head) || BEHIND.test(tail) || namedBy(things, tail);

/** Things that words name, the one that a day between them is most likely of first: right behind it, else last before it, else next behind. */
function thingsBeside(things: readonly DatedThing[], head: string, tail: string): readonly string[] {
  const [before, behind] = [plain(head), plain(tail)];
  const ranked = things.flatMap(({ id, words, unless }) => {
    const last = Math.max(-1, ...words.map((word) => before.lastIndexOf(word)));
    const next = Math.min(...words.map((word) => behind.indexOf(word)).filter((at) => at >= 0));
    if (last < 0 && next === Number.POSITIVE_INFINITY) return [];
    const attribute = next < ATTRIBUTE && !/[,·;]/.test(behind.slice(0, next));
    // A sentence may go on to speak of something else, as of how prices will rise.
    const said = attribute ? clauseAround(before, behind, next) : `${before} ${behind}`;
    if (unless.some((word) => said.includes(word))) return [];
    return [{ id, rank: attribute ? next - 100_000 : last >= 0 ? before.length - last : 50_000 + next }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id);
}

/** The clause that a day stands in, which goes on at least as far as the word right behind it. */
function clauseAround(before: string, behind: string, word: number): string {
  const from = [...before.matchAll(CLAUSE_BEFORE)].at(-1)?.index ?? 0;
  const end = behind.slice(word).search(CLAUSE_BEHIND);
  return `${before.slice(from)} ${end < 0 ? behind : behind.slice(0, word + end)}`;
}

/** Whether one of the words stands right behind a day: `2018년 9월 28일 매매기준율`. */
function namedBy(things: readonly DatedThing[], tail: string): boolean {
  const behind = plain(tail.slice(0, 20)).replace(/^(?:일자|자|의)/, '');
  return things.some(({ words }) => words.some((word) => behind.startsWith(word)));
}

/** Where the first word of a thing stands in a sentence; the sentence where spaces part its letters. */
function wordsOf(things: readonly DatedThing[], id: string, text: string, from: number): { readonly start: number; readonly end: number } {
  const written = things.find((thing) => thing.id === id)?.written ?? [];
  const found = written.map((word) => ({ at: text.indexOf(word), word })).filter(({ at }) => at >= 0);
  const [first] = found.sort((one, other) => one.at - other.at);
  return first ? { start: from + first.at, end: from + first.at + first.word.length } : { start: from, end: from + text.length };
}

function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/(?<=[다음임함])\.(?= |$)|\n|; /g)) {
    sentences.push({ start, text: text.slice(start, index) });
    start = index + end.length;
  }
  return [...sentences, { start, text: text.slice(start) }].filter((one) => one.text.trim() !== '');
}
