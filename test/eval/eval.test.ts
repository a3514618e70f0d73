import { describe, expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { match, overlaps } from './match.ts';
import { densities, type Found, score } from './score.ts';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  test('agrees with the published example of 15 of 20', () => {
    const { value, low, high } = wilson(15, 20);
    expect(value).toBe(0.75);
    expect(low).toBeCloseTo(0.5313, 4);
    expect(high).toBeCloseTo(0.8881, 4);
  });

  test('stays within 0 and 1 and says nothing of no counts', () => {
    expect(wilson(0, 10)).toMatchObject({ value: 0, low: 0 });
    expect(wilson(10, 10)).toMatchObject({ value: 1, high: 1 });
    expect(wilson(0, 0)).toEqual({ hits: 0, of: 0, value: undefined, low: 0, high: 1 });
  });
});

describe('match', () => {
  const spot = (line: number, column: number, text: string) => ({ line, column, text });
  const label = (line: number, column: number, text: string, debatable = false) => ({ line, column, text, debatable });

  test('needs the same line and a shared character', () => {
    expect(overlaps(spot(3, 5, 'AI'), spot(3, 6, 'I'))).toBe(true);
    expect(overlaps(spot(3, 5, 'AI'), spot(3, 7, '기반'))).toBe(false);
    expect(overlaps(spot(3, 5, 'AI'), spot(4, 5, 'AI'))).toBe(false);
  });

  test('gives one finding to one label, certain labels first', () => {
    const { right, wrong, missed, debatable } = match(
      [spot(1, 1, 'OPEN API'), spot(2, 1, 'SaaS'), spot(3, 1, 'GPU')],
      [label(1, 1, 'OPEN', true), label(1, 6, 'API'), label(2, 4, 'S', true), label(5, 1, 'KPI')],
    );
    expect(right.map(([found]) => found.text)).toEqual(['OPEN API']);
    expect(debatable.map(({ text }) => text)).toEqual(['SaaS']);
    expect(wrong.map(({ text }) => text)).toEqual(['GPU']);
    expect(missed.map(({ text }) => text)).toEqual(['KPI']);
  });

  test('counts a second finding on one label as wrong', () => {
    expect(match([spot(1, 1, 'A1'), spot(1, 2, '1B')], [label(1, 1, 'A1B')]).wrong).toHaveLength(1);
  });
});

const found = (line: number, text: string, severity: Found['severity'] = 'warning'): Found => {
  return { doc: '001.md', rule: 'foreign-term-gloss', severity, line, column: 1, text, message: '' };
};

const corpus: Corpus = {
  texts: new Map([['001.md', 'AI\nGPU\nKPI\nMVP\n']]),
  official: new Set(),
  labels: [{ doc: '001.md', rule: 'foreign-term-gloss', line: 1, column: 1, text: 'AI', debatable: false }],
  ranges: [{ doc: '001.md', rule: 'foreign-term-gloss', first: 1, last: 2 }],
  hardNegatives: [
    { doc: '001.md', rule: 'foreign-term-gloss', line: 4, column: 1, text: 'MVP', expected: 'finding', why: '' },
    { doc: '001.md', rule: 'foreign-term-gloss', line: 3, column: 1, text: 'KPI', expected: 'no-finding', why: '' },
  ],
};

describe('score', () => {
  test('looks only inside the labelled lines and past info findings', () => {
    const { scores, wrong, missed } = score(corpus, [found(1, 'AI'), found(2, 'GPU'), found(2, 'GPU', 'info'), found(3, 'KPI')]);
    expect(scores.find(({ rule, group }) => rule === 'foreign-term-gloss' && group === 'plans')).toMatchObject({
      precision: { hits: 1, of: 2 },
      recall: { hits: 1, of: 1 },
    });
    expect(wrong.map(({ text }) => text)).toEqual(['GPU']);
    expect(missed).toEqual([]);
  });

  test('passes over hard negatives by what they expect', () => {
    expect(score(corpus, [found(3, 'KPI')]).hardNegatives.map(({ pass }) => pass)).toEqual([false, false]);
    expect(score(corpus, [found(4, 'MVP')]).hardNegatives.map(({ pass }) => pass)).toEqual([true, true]);
  });

  test('tells how thick findings stand', () => {
    expect(densities(corpus, [found(1, 'AI')])[0]).toMatchObject({ findings: 1, characters: 15 });
  });
});
