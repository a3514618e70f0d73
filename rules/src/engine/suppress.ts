import type { Document, Finding, Fix, Place, Range, Severity } from '../types.ts';
import { type Directive, directivesOf, KINDS } from './directives.ts';
import type { Unsigned } from './fingerprint.ts';
import { lastStarting, linesOf } from './lines.ts';
import { defineNotice } from './rule.ts';
import { nearest } from './settings/nearest.ts';

/** What the engine says of comments that suppress nothing, or that name what there is not. */
export const unusedSuppression = defineNotice({
  id: 'unused-suppression',
  title: { ko: '쓰이지 않는 점검 제외 표시', en: 'A suppression comment that suppresses nothing' },
  why: {
    ko: '쓰임이 없어진 제외 표시를 남겨 두면, 나중에 생기는 진짜 문제까지 가려집니다.',
    en: 'Left in the draft, it will hide a real problem later on.',
  },
  messages: {
    unused: {
      ko: ({ rule }: { rule: string }) =>
        rule ? `‘${rule}’ 발견이 여기에 없습니다. 이 제외 표시를 지우세요.` : '가릴 발견이 없습니다. 이 제외 표시를 지우세요.',
      en: ({ rule }) =>
        rule ? `There is no ${rule} finding here. Remove this suppression.` : 'There is nothing to suppress here. Remove this comment.',
    },
    unknown: {
      ko: ({ name, nearest }: { name: string; nearest: string }) =>
        nearest ? `‘${name}’: 없는 이름입니다. ‘${nearest}’의 오타라면 고치세요.` : `‘${name}’: 없는 이름입니다. 규칙 이름을 확인하세요.`,
      en: ({ name, nearest }) =>
        nearest ? `‘${name}’ is no known name. Did you mean ‘${nearest}’?` : `‘${name}’ is no known name. Check the names of the rules.`,
    },
    unfinished: {
      ko: () => '점검하지 않는 이유를 아직 적지 않았습니다. 이 자리에 이유를 적으세요.',
      en: () => 'Why this is not checked is not written yet. Write the reason here.',
    },
  },
});

/** What one name of one comment hides; an empty name hides every rule. */
interface Hiding {
  readonly rule: string;
  readonly said: Range;
  readonly comment: Range;
  /** Lines, or a stretch that a later comment may end. */
  readonly reach: 'line' | 'region';
  range: Range;
  used: boolean;
}

/** Which rules had their say in a document, and which there are. */
export interface Ran {
  readonly known: readonly string[];
  has(rule: string, document: string): boolean;
  /** Whether a rule that is on had no say: it was not among the rules of this run, or an error stopped it. */
  silent(document: string): boolean;
}

/** A finding of the engine's own, before its severity is known. */
export interface Complaint extends Omit<Finding, 'severity' | 'fingerprint'> {
  /** No more than this, whatever the settings say. */
  readonly atMost?: Severity;
}

/** Takes out what the draft's own comments suppress, and tells what is wrong with the comments themselves. */
export function suppress(
  documents: readonly Document[],
  findings: readonly Unsigned[],
  ran: Ran,
): { kept: Unsigned[]; complaints: Complaint[] } {
  const said = new Map(documents.map((document) => [document.id, directivesOf(document)]));
  const hidings = new Map(documents.map((document) => [document.id, hidingsOf(document, said.get(document.id)!)]));
  const lookups = new Map([...hidings].filter(([, all]) => all.length > 0).map(([id, all]) => [id, lookupIn(all)]));
  const kept = findings.filter(({ finding: { rule, at } }) => {
    const hiding = lookups.get(at.document)?.(rule, at.range[0]);
    for (const one of hiding ?? NONE) one.used = true;
    return hiding === undefined || hiding.length === 0;
  });
  const complaints = documents.flatMap(({ id }) => [
    ...unknown(id, said.get(id)!, ran.known),
    ...unused(id, hidings.get(id)!, ran),
    ...unfinished(id, said.get(id)!),
  ]);
  return { kept, complaints };
}

const NONE: readonly Hiding[] = [];

function hidingsOf({ text }: Document, directives: readonly Directive[]): Hiding[] {
  const lines = directives.length > 0 ? linesOf(text) : [];
  const hidings: Hiding[] = [];
  let open: Hiding[] = [];

  for (const { kind, names, range } of directives) {
    if (kind === undefined) continue;
    const said = names.length > 0 ? names : [{ name: '', range }];
    if (kind === 'enable') {
      const ends = ({ rule }: Hiding) => said.some(({ name }) => name === '' || name === rule);
      for (const one of open.filter(ends)) one.range = [one.range[0], range[0]];
      open = open.filter((one) => !ends(one));
      continue;
    }
    const hidden = reachOf(kind, range, text, lines);
    const reach = kind === 'disable' ? 'region' : 'line';
    const added = said.map((name): Hiding => ({ rule: name.name, said: name.range, comment: range, reach, range: hidden, used: false }));
    hidings.push(...added);
    if (kind === 'disable') open.push(...added);
  }
  return hidings;
}

/** How far down a comment looks for the line that it means. */
const FARTHEST = 20;

function reachOf(kind: Directive['kind'], [start, end]: Range, text: string, lines: readonly Range[]): Range {
  if (kind === 'disable') return [end, text.length];
  const below = lastStarting(lines, startOf, end) + 1;
  if (kind === 'disable-line' || below === lines.length) return lines[lastStarting(lines, startOf, start)]!;
  return lines.slice(below, below + FARTHEST).find((line) => hasWords(text, line)) ?? lines[below]!;
}

const startOf = ([start]: Range) => start;

/** Whether a line is neither blank nor another such comment. */
function hasWords(text: string, [start, end]: Range): boolean {
  return !/^[ \t>]{0,100}(?:$|<!-- dadeumi-)/.test(text.slice(start, Math.min(end, start + 120)));
}

/** Finds what hides a rule at an offset. Of hidings of one rule and reach only the last that starts before it can: those that overlap end together. */
function lookupIn(hidings: readonly Hiding[]): (rule: string, offset: number) => Hiding[] {
  const byName = new Map<string, Hiding[]>();
  for (const hiding of hidings.toSorted((a, b) => a.range[0] - b.range[0])) {
    const name = `${hiding.reach} ${hiding.rule}`;
    byName.set(name, byName.get(name) ?? []);
    byName.get(name)!.push(hiding);
  }
  return (rule, offset) =>
    [`line ${rule}`, `region ${rule}`, 'line ', 'region '].flatMap((name) => {
      const named = byName.get(name) ?? [];
      const last = named[lastStarting(named, ({ range }) => range[0], offset)];
      return last && offset <= last.range[1] ? [last] : [];
    });
}

function* unknown(document: string, directives: readonly Directive[], known: readonly string[]): Generator<Complaint> {
  for (const { kind, word, names } of directives) {
    const strange = kind === undefined ? [word] : names.filter(({ name }) => !known.includes(name));
    for (const { name, range } of strange) {
      const guess = nearest(name, kind === undefined ? KINDS.map((one) => `dadeumi-${one}`) : known) ?? '';
      yield complaint({ document, range }, 'unknown', { name, nearest: guess });
    }
  }
}

function* unused(document: string, hidings: readonly Hiding[], ran: Ran): Generator<Complaint> {
  const idle = hidings.filter(({ rule, used }) => !used && (rule === '' ? !ran.silent(document) : ran.has(rule, document)));
  const useless = new Set(idle);
  const needed = new Set(hidings.filter((hiding) => !useless.has(hiding)).map(({ comment }) => comment));
  for (const { rule, said, comment } of idle) {
    const fix: Fix = {
      kind: 'safe',
      title: { ko: '제외 표시 지우기', en: 'Remove the suppression' },
      // The comment's line stays, blank: without it two paragraphs would join.
      edits: [{ at: { document, range: needed.has(comment) ? [said[0] - 1, said[1]] : comment }, text: '' }],
    };
    yield { ...complaint({ document, range: said }, 'unused', { rule }), fixes: [fix] };
  }
}

function* unfinished(document: string, directives: readonly Directive[]): Generator<Complaint> {
  for (const { unfinished: range } of directives)
    if (range !== undefined) yield { ...complaint({ document, range }, 'unfinished', {}), atMost: 'info' };
}

function complaint(at: Place, message: string, data: unknown): Complaint {
  return { rule: unusedSuppression.id, message, data, at, fixes: [], related: [] };
}
