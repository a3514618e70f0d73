import { z } from 'zod/mini';
import { defineRule } from '../../rules/src/engine/rule.ts';
import { settingsNotice } from '../../rules/src/engine/settings/notice.ts';
import type { Finding, Profile, Rule } from '../../rules/src/types.ts';

const text = (words: string) => ({ ko: words, en: words });

const unknown = {
  summaryPages: null,
  summaryCharacters: null,
  summaryBytes: null,
  bodyPages: null,
  charsPerLine: null,
  linesPerPage: null,
};

/** A guideline that says next to nothing. */
export function profileOf(id: string, more: Partial<Profile> = {}): Profile {
  return {
    ...{ id, name: text(id), agency: '-', legalBasis: '-', effectiveFrom: null, effectiveTo: null, supersededBy: null },
    ...{ sources: {}, questions: [], standing: 'guideline', sections: [], attachments: [], glossDirection: 'either', glossScope: 'volume' },
    ...{ limits: unknown, rules: {}, criteria: [], fieldLabels: {} },
    ...more,
  };
}

export const profiles: readonly Profile[] = [
  profileOf('general'),
  profileOf('old-permit', {
    questions: [
      { id: 'incorporated', ask: text('설립된 법인입니까?') },
      { id: 'ownNetwork', ask: text('전송망을 스스로 둡니까?') },
    ],
    effectiveTo: '2022-04-19',
    supersededBy: 'new-registration',
    limits: { ...unknown, charsPerLine: 40 },
    rules: { 'metric-units': { severity: 'error', basis: { certainty: 'assumed', summary: text('-') } } },
  }),
  profileOf('new-registration', {
    effectiveFrom: '2022-04-20',
    questions: [{ id: 'ground', ask: text('신청의 근거'), choices: ['none', 'unclear'].map((value) => ({ value, label: text(value) })) }],
  }),
  profileOf('one-year-only', { effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' }),
];

const options = z.strictObject({ strict: z._default(z.boolean(), false), most: z._default(z.number().check(z.positive()), 3) });
const rule = (id: string): Rule =>
  defineRule({ id, scope: 'document', title: text(id), why: text(id), severity: 'warning', options, messages: {}, *check() {} });

export const rules: readonly Rule[] = ['foreign-term-gloss', 'metric-units', 'won-amounts'].map(rule);

/** What may be referred to in these tests. */
export const known = { profiles, rules };

/** A problem as a table row: its message and the words that it marks. */
export function row(finding: Finding, text: string): string {
  return `${finding.message} ${text.slice(...finding.at.range)}`;
}

/** What it says; both languages must have words for it. */
export function said({ message, data }: Finding): string {
  const words = settingsNotice.messages[message]!;
  if (!words.en(data as never)) throw new Error(`no English for ${message}`);
  return words.ko(data as never);
}
