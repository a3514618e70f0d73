import type { BasisDate } from '../../profiles/schema.ts';
import type { Block, Given, Part, Prose } from '../../types.ts';
import { readDates, type WrittenDate } from './korean-dates.ts';

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

/** Reads the days of a Block that a profile has something to say of. */
export function readStatedDates({ parts }: Block, { settings: { profile } }: Given<unknown>): StatedDates {
  const things = profile.basisDates ?? [];
  const found = things.length === 0 ? [] : parts.flatMap((part) => (part.kind === 'table' ? inTable(part, things) : inProse(part, things)));
  return {
    dates: found.flatMap(({ dates }) => dates),
    relative: found.flatMap(({ relative }) => relative),
    beside: found.flatMap(({ beside }) => beside),
  };
}

function inProse(part: Part, things: readonly BasisDate[]): readonly StatedDates[] {
  if (part.kind !== 'prose') return [];
  return sentencesOf(part.prose.text).map(({ start, text }, index, all) => {
    const before = index === 0 ? '' : all[index - 1]!.text;
    return inSentence(part.prose, start, text, before, things);
  });
}

/** A sentence; of one that says 기준일은 and not of what, the sentence before it tells. */
function inSentence(prose: Prose, from: number, text: string, before: string, things: readonly BasisDate[]): StatedDates {
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

function inTable({ header, rows }: Part & { kind: 'table' }, things: readonly BasisDate[]): readonly StatedDates[] {
  const ofHeader = thingsBeside(things, joined(header), '');
  return rows.map((row): StatedDates => {
    const words = joined(row);
    const first = row[0]!;
    const ofRow = thingsBeside(things, words, '');
    const dates = row.flatMap((prose, column) =>
      readDates(prose.text).flatMap((date): StatedDate[] => {
        const [head, tail] = beside(prose.text, date);
        const alone = prose.text.trim() === date.text && LABELLED.test(`${header[column]?.text ?? ''} ${first.text}`);
        if (!(alone || isBasis(things, head, tail)) || OF_ANOTHER.test(head)) return [];
        const [of] = [thingsBeside(things, head, tail), ofRow, ofHeader].filter((named) => named.length > 0);
        return [{ ...date, prose, of: of ?? [], around: words }];
      }),
    );
    return {
      dates,
      relative: RELATIVE.test(words) || readDates(words).length > 0 ? ofRow : [],
      beside: WON.test(words) ? ofRow.map((of) => ({ of, prose: first, start: 0, end: first.text.length })) : [],
    };
  });
}

const joined = (cells: readonly Prose[]): string => cells.map(({ text }) => text).join(' ');

/** How much of a sentence is looked at on either side of a day. */
const NEAR = 200;

const beside = (text: string, { start, end }: WrittenDate): readonly [head: string, tail: string] => [
  text.slice(Math.max(0, start - NEAR), start),
  text.slice(end, end + NEAR),
];

const isBasis = (things: readonly BasisDate[], head: string, tail: string): boolean =>
  BEFORE.test(head) || BEHIND.test(tail) || namedBy(things, tail);

/** Things that words name, the one that a day between them is most likely of first: right behind it, else last before it, else next behind. */
function thingsBeside(things: readonly BasisDate[], head: string, tail: string): readonly string[] {
  const [before, behind] = [plain(head), plain(tail)];
  const ranked = things.flatMap(({ id, words = [], unless = [] }) => {
    const last = Math.max(-1, ...words.map((word) => before.lastIndexOf(plain(word))));
    const next = Math.min(...words.map((word) => behind.indexOf(plain(word))).filter((at) => at >= 0));
    if (last < 0 && next === Number.POSITIVE_INFINITY) return [];
    const attribute = next < ATTRIBUTE && !/[,·;]/.test(behind.slice(0, next));
    // A sentence may go on to speak of something else, as of how prices will rise.
    const said = attribute ? clauseAround(before, behind, next) : `${before} ${behind}`;
    if (unless.some((word) => said.includes(plain(word)))) return [];
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
function namedBy(things: readonly BasisDate[], tail: string): boolean {
  const behind = plain(tail.slice(0, 20)).replace(/^(?:일자|자|의)/, '');
  return things.some(({ words = [] }) => words.some((word) => behind.startsWith(plain(word))));
}

/** Where the first word of a thing stands in a sentence; the sentence where spaces part its letters. */
function wordsOf(things: readonly BasisDate[], id: string, text: string, from: number): { readonly start: number; readonly end: number } {
  const words = things.find((thing) => thing.id === id)?.words ?? [];
  const found = words.map((word) => ({ at: text.indexOf(word), word })).filter(({ at }) => at >= 0);
  const [first] = found.sort((one, other) => one.at - other.at);
  return first ? { start: from + first.at, end: from + first.at + first.word.length } : { start: from, end: from + text.length };
}

const plain = (text: string): string => text.replaceAll(' ', '');

function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/(?<=[다음임함])\.(?= |$)|\n|; /g)) {
    sentences.push({ start, text: text.slice(start, index) });
    start = index + end.length;
  }
  return [...sentences, { start, text: text.slice(start) }].filter((one) => one.text.trim() !== '');
}
