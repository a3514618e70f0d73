import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from './match.ts';

/** The language rules, which the labels are about. */
export const LANGUAGE_RULES = ['foreign-term-gloss', 'metric-units', 'won-amounts'] as const;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];

/** A label with its document and rule. */
export interface GoldLabel extends Label {
  readonly doc: string;
  readonly rule: LanguageRule;
}

/** A snippet that a naive pattern would judge wrongly. */
export interface HardNegative {
  readonly doc: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly rule: LanguageRule;
  readonly expected: 'finding' | 'no-finding';
  readonly why: string;
}

/** Lines of a document that were labelled for a rule; unlabelled words inside are true negatives. */
interface LabelledLines {
  readonly doc: string;
  readonly rule: LanguageRule;
  readonly first: number;
  readonly last: number;
}

export interface Corpus {
  /** Text by document id (`042.md`). */
  readonly texts: ReadonlyMap<string, string>;
  /** Documents of agencies and statutes; the others are plans and articles. */
  readonly official: ReadonlySet<string>;
  readonly labels: readonly GoldLabel[];
  readonly ranges: readonly LabelledLines[];
  readonly hardNegatives: readonly HardNegative[];
}

/** Reads a folder of documents and labels; throws where a file is missing or a label does not stand where it says. */
export function readCorpus(directory: string): Corpus {
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  const docs = readdirSync(join(directory, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  const texts = new Map(docs.map((name) => [name, read(join('docs', name))]));
  const units = existsSync(join(directory, 'gold-units.jsonl')) ? labelsOf(read('gold-units.jsonl')) : [];
  const labels = apart([...labelsOf(read('gold.jsonl')), ...units]);
  for (const label of labels) check(label, texts);
  const ranges = [
    ...rowsOf(read('gold-ranges.tsv')).flatMap(([doc, first, last]) =>
      LANGUAGE_RULES.map((rule) => ({ doc: fileOf(doc!), rule, first: Number(first), last: Number(last) })),
    ),
    ...[...new Set(units.map(({ doc }) => doc))].map((doc) => ({
      doc,
      rule: 'metric-units' as const,
      first: 1,
      last: Number.POSITIVE_INFINITY,
    })),
  ];
  return { texts, official: officialIn(read('manifest.tsv')), labels, ranges, hardNegatives: hardNegativesOf(read('hard-negatives.tsv')) };
}

function labelsOf(jsonl: string): GoldLabel[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { doc, line: row, column, text, rule, debatable } = JSON.parse(line) as Omit<GoldLabel, 'debatable'> & { debatable?: boolean };
      return { doc, line: row, column, text, rule, debatable: debatable === true };
    });
}

function apart(labels: readonly GoldLabel[]): GoldLabel[] {
  return [...new Map(labels.map((label) => [`${label.rule} ${label.doc} ${label.line} ${label.column}`, label])).values()];
}

function check({ doc, line, column, text }: GoldLabel, texts: Corpus['texts']): void {
  const row = texts.get(doc)?.split('\n')[line - 1];
  if (row?.slice(column - 1, column - 1 + text.length) !== text) throw new Error(`${doc}:${line}:${column} does not read ‘${text}’`);
}

function officialIn(manifest: string): Set<string> {
  return new Set(
    rowsOf(manifest)
      .filter(([, , , , , kind]) => kind === 'guide' || kind === 'press' || kind === 'official')
      .map(([id]) => fileOf(id!)),
  );
}

function hardNegativesOf(tsv: string): HardNegative[] {
  return rowsOf(tsv).map(([doc, line, column, text, rule, expected, why]) => ({
    doc: doc!,
    line: Number(line),
    column: Number(column),
    text: text!,
    rule: rule as LanguageRule,
    expected: expected as HardNegative['expected'],
    why: why!,
  }));
}

function rowsOf(tsv: string): string[][] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function fileOf(id: string): string {
  return id.endsWith('.md') ? id : `${id}.md`;
}
