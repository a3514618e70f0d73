import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../rules/src/engine/describe.ts';
import { readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings, type Sources } from '../../rules/src/engine/settings/resolve.ts';
import { known } from './sample.ts';

const file = (yaml: string) => readSettings(yaml, 'dadeumi.yaml');
const resolve = (sources: Sources) => resolveSettings({ ...known, ...sources });

describe('a profile that is not of the time of the application', () => {
  const advice = (yaml: string) => resolve({ file: file(yaml), documents: ['a.md'] }).advice;

  test('is a warning with a fix that switches it', () => {
    expect(advice('profile: old-permit')).toMatchObject([
      {
        rule: 'superseded-profile',
        severity: 'warning',
        at: { document: 'dadeumi.yaml', range: [9, 19] },
        fixes: [{ edits: [{ text: 'new-registration' }] }],
      },
    ]);
  });
  test.each(['profile: new-registration', 'profile: general', '', 'profile: old-permit\napplicationDate: 2022-04-19'])(
    'is not found in %j',
    (yaml) => {
      expect(advice(yaml)).toEqual([]);
    },
  );
  test('is found for an application after its time, also when the command line chose it', () => {
    expect(advice('profile: old-permit\napplicationDate: 2022-04-20')).toHaveLength(1);
    expect(resolve({ command: { profile: 'old-permit' }, documents: ['a.md'] }).advice).toMatchObject([
      { at: { document: 'a.md', range: [0, 0] }, fixes: [] },
    ]);
  });

  test.each([
    ['new-registration', '2022-04-19', 'not-yet', 'old-permit'],
    ['one-year-only', '2025-12-31', 'not-yet', undefined],
    ['one-year-only', '2027-01-01', 'ended', undefined],
  ])('%s for an application of %s: %s', (profile, date, message, instead) => {
    const found = advice(`profile: ${profile}\napplicationDate: ${date}`);
    expect(found.map((one) => [one.message, one.severity, one.fixes[0]?.edits[0]?.text])).toEqual([[message, 'warning', instead]]);
    for (const locale of ['ko', 'en'] as const) expect(describeFinding(found[0]!, locale).message).toContain(date);
  });
  test.each(['2026-01-01', '2026-12-31'])('a guideline of one year is quiet about an application of %s', (date) => {
    expect(advice(`profile: one-year-only\napplicationDate: ${date}`)).toEqual([]);
  });
  test('a guideline that has ended with no other in its place is quiet while no day is stated', () => {
    expect(advice('profile: one-year-only')).toEqual([]);
  });
});
