import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LANGUAGE_RULES, readCorpus } from './corpus.ts';
import { findingsIn } from './findings.ts';
import { score } from './score.ts';

/** The least that the language rules must reach on drafts written without sight of them. */
const FLOOR = { precision: 0.97, recall: 0.95 };

const corpus = readCorpus(fileURLToPath(new URL('drafts', import.meta.url)));
const { scores, hardNegatives } = score(
  corpus,
  [...corpus.texts].flatMap(([doc, text]) => findingsIn(doc, text)),
);

test.each(LANGUAGE_RULES)('%s is right and finds what there is in drafts written blind', (rule) => {
  const { precision, recall } = scores.find((one) => one.rule === rule && one.group === 'all')!;
  expect(precision.value).toBeGreaterThanOrEqual(FLOOR.precision);
  expect(recall.value).toBeGreaterThanOrEqual(FLOOR.recall);
  expect(recall.of).toBeGreaterThan(150);
});

test('what a naive pattern judges wrongly is judged right there', () => {
  expect(hardNegatives.filter(({ pass }) => !pass)).toEqual([]);
  expect(hardNegatives.length).toBeGreaterThan(100);
});
