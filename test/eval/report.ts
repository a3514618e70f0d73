import type { Corpus } from './corpus.ts';
import type { Spot } from './match.ts';
import type { Density, Scores } from './score.ts';
import type { Share } from './wilson.ts';

const AROUND = 24;

/** The scores as lines for a reader. */
export function reportOf(corpus: Corpus, { scores, wrong, missed, hardNegatives }: Scores): string {
  const failed = hardNegatives.filter(({ pass }) => !pass);
  return [
    'rule                 documents  precision                         recall                            debatable',
    ...scores.map(({ rule, group, precision, recall, debatable }) =>
      [rule.padEnd(20), group.padEnd(10), shown(precision).padEnd(33), shown(recall).padEnd(33), String(debatable)].join(' '),
    ),
    '',
    `wrong: ${wrong.length}`,
    ...wrong.map((found) => `  ${placed(found.doc, found)}  ${found.rule}  ‘${found.text}’  ${context(corpus, found)}`),
    '',
    `missed: ${missed.length}`,
    ...missed.map((label) => `  ${placed(label.doc, label)}  ${label.rule}  ‘${label.text}’  ${context(corpus, label)}`),
    '',
    `hard negatives: ${hardNegatives.length - failed.length} of ${hardNegatives.length} pass`,
    ...hardNegatives.map(
      (row) => `  ${row.pass ? 'pass' : 'FAIL'}  ${placed(row.doc, row)}  ${row.rule}  ${row.expected}  ‘${row.text}’  ${row.why}`,
    ),
  ].join('\n');
}

/** How thick findings stand, as lines for a reader. */
export function densityReport(densities: readonly Density[]): string {
  return [
    'rule                 documents  findings  characters  per 10,000',
    ...densities.map(({ rule, group, findings, characters, per10000 }) =>
      [
        rule.padEnd(20),
        group.padEnd(10),
        String(findings).padStart(8),
        String(characters).padStart(11),
        per10000.toFixed(2).padStart(11),
      ].join(' '),
    ),
  ].join('\n');
}

function shown({ hits, of, value, low, high }: Share): string {
  if (value === undefined) return 'nothing to count';
  return `${value.toFixed(3)} (${hits}/${of}; ${low.toFixed(3)}–${high.toFixed(3)})`;
}

function placed(doc: string, { line, column }: Spot): string {
  return `${doc}:${line}:${column}`;
}

function context(corpus: Corpus, { doc, line, column, text }: Spot & { readonly doc: string }): string {
  const row = corpus.texts.get(doc)?.split('\n')[line - 1] ?? '';
  return row.slice(Math.max(0, column - 1 - AROUND), column - 1 + text.length + AROUND);
}
