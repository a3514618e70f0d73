import type { Block, Document, Fix, Place, Range } from '../types.ts';
import type { Unsigned } from './fingerprint.ts';
import { lineAfter, lineOf } from './lines.ts';
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
  },
});

const KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;
type Kind = (typeof KINDS)[number];

/** A comment to the engine; offsets count from the start of its Block. */
interface Directive {
  readonly kind: Kind | undefined;
  readonly word: Name;
  readonly names: readonly Name[];
  readonly range: Range;
}

interface Name {
  readonly name: string;
  readonly range: Range;
}

/** What one name of one comment hides. An empty name hides every rule. */
interface Hiding {
  readonly rule: string;
  readonly said: Range;
  readonly comment: Range;
  readonly from: number;
  to: number;
  used: boolean;
}

/** Which rules had their say in a document, and which there are. */
export interface Ran {
  readonly known: readonly string[];
  /** Rules that are on but had no say: not among the rules of this run, or stopped by an error. */
  silent(document: string): boolean;
  has(rule: string, document: string): boolean;
}

/** Takes out what the draft's own comments suppress, and puts in what is wrong with the comments themselves. */
export function suppress(
  documents: readonly Document[],
  findings: readonly Unsigned[],
  ran: Ran,
): { kept: Unsigned[]; complaints: Omit<Unsigned, 'severity'>[] } {
  const hidings = new Map(documents.map((document) => [document.id, hidingsOf(document)]));
  const kept = findings.filter(({ rule, at }) => {
    const hiding = hidings
      .get(at.document)!
      .filter((one) => (one.rule === '' || one.rule === rule) && one.from <= at.range[0] && at.range[0] <= one.to);
    for (const one of hiding) one.used = true;
    return hiding.length === 0;
  });
  const complaints = documents.flatMap((document) => [
    ...unknown(document, ran.known),
    ...unused(document, hidings.get(document.id)!, ran),
  ]);
  return { kept, complaints };
}

function hidingsOf(document: Document): Hiding[] {
  const hidings: Hiding[] = [];
  const open: Hiding[] = [];

  for (const { kind, names, range } of directivesOf(document)) {
    if (kind === undefined) continue;
    const said = names.length > 0 ? names : [{ name: '', range }];
    if (kind === 'enable') {
      const ended = open.filter(({ rule, to }) => to === Infinity && said.some(({ name }) => name === '' || name === rule));
      for (const one of ended) one.to = range[0];
      continue;
    }
    for (const { name, range: place } of said) {
      const [from, to] =
        kind === 'disable'
          ? [range[1], Infinity]
          : kind === 'disable-line'
            ? lineOf(document.text, range[0])
            : textLineAfter(document.text, range[1]);
      const hiding = { rule: name, said: place, comment: range, from, to, used: false };
      hidings.push(hiding);
      if (kind === 'disable') open.push(hiding);
    }
  }
  return hidings;
}

function textLineAfter(text: string, offset: number): Range {
  let line = lineAfter(text, offset);
  while (line[1] < text.length && /^[ \t>]*(?:$|<!-- dadeumi-)/u.test(text.slice(...line))) line = lineAfter(text, line[1]);
  return line;
}

function* unknown({ id, blocks, starts }: Document, known: readonly string[]): Generator<Omit<Unsigned, 'severity'>> {
  for (const { kind, word, names } of directivesOf({ blocks, starts })) {
    const strange = kind === undefined ? [word] : names.filter(({ name }) => !known.includes(name));
    for (const { name, range } of strange) {
      const guess = nearest(name, kind === undefined ? KINDS.map((one) => `dadeumi-${one}`) : known) ?? '';
      yield complaint({ document: id, range }, 'unknown', { name, nearest: guess });
    }
  }
}

function* unused({ id }: Document, hidings: readonly Hiding[], ran: Ran): Generator<Omit<Unsigned, 'severity'>> {
  const idle = hidings.filter(({ rule, used }) => !used && (rule === '' ? !ran.silent(id) : ran.has(rule, id)));
  for (const { rule, said, comment } of idle) {
    const whole = hidings.every((other) => other.comment !== comment || idle.includes(other));
    const fix: Fix = {
      kind: 'safe',
      title: { ko: '제외 표시 지우기', en: 'Remove the suppression' },
      // The comment's line stays, blank: without it two paragraphs would join.
      edits: [{ at: { document: id, range: whole ? comment : [said[0] - 1, said[1]] }, text: '' }],
    };
    yield { ...complaint({ document: id, range: said }, 'unused', { rule }), fixes: [fix] };
  }
}

function complaint(at: Place, message: string, data: unknown): Omit<Unsigned, 'severity'> {
  return { rule: unusedSuppression.id, message, data, at, fixes: [], related: [] };
}

function directivesOf({ blocks, starts }: Pick<Document, 'blocks' | 'starts'>): Directive[] {
  return blocks.flatMap((block, index) => directivesIn(block).map((one) => moved(one, starts[index]!)));
}

function moved({ kind, word, names, range }: Directive, by: number): Directive {
  const move = (name: Name): Name => ({ ...name, range: [name.range[0] + by, name.range[1] + by] });
  return { kind, word: move(word), names: names.map(move), range: [range[0] + by, range[1] + by] };
}

const remembered = new WeakMap<Block, readonly Directive[]>();

function directivesIn(block: Block): readonly Directive[] {
  const known = remembered.get(block) ?? [...readDirectives(block)];
  remembered.set(block, known);
  return known;
}

function* readDirectives({ text, parts }: Block): Generator<Directive> {
  let end = -1;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', Math.max(start + 4, end))) {
    if (end < start + 4) end = text.indexOf('-->', start + 4);
    if (end < 0) return;
    const code = parts.find((part) => (part.kind === 'code' || part.kind === 'front') && part.range[0] <= start && start < part.range[1]);
    if (code?.kind === 'code' || code?.kind === 'front') {
      end = code.range[1];
      continue;
    }

    const [word, ...names] = namesIn(text, start + 4, end);
    if (!word?.name.startsWith('dadeumi-') || /`[ \t]?$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    yield { kind: KINDS.find((kind) => word.name === `dadeumi-${kind}`), word, names, range: [start, end + 3] };
  }
}

/** The words before the colon; what comes after it is the author's reason. */
function namesIn(text: string, start: number, end: number): Name[] {
  const [said = ''] = text.slice(start, end).split(':', 1);
  return [...said.matchAll(/[^\s,]+/gu)].map(({ 0: name, index }) => ({ name, range: [start + index, start + index + name.length] }));
}
