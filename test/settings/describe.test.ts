import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { describeSettings } from '../../rules/src/engine/settings/describe.ts';
import { settingsJsonSchema } from '../../rules/src/engine/settings/json-schema.ts';
import { readFrontMatter, readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { known, profiles, rules } from './sample.ts';

test('each value is told with who said it', () => {
  const yaml = `extends: strict
profile: old-permit
terms: { allow: [SKT], glossary: { CCTV: 폐쇄회로 텔레비전, AI: 인공지능 } }
rules: { won-amounts: off }
overrides: [{ files: ['*.md'], rules: { won-amounts: info } }]
plans: [{ files: [a.md], applicant: { incorporated: true }, attachments: [정관] }]
`;
  const draft =
    '---\ndadeumi:\n  terms: { allow: [KT], glossary: { AI: { forbidden: [에이아이] } } }\n  rules: { metric-units: info }\n---\n';
  const resolved = resolveSettings({
    ...known,
    ...{ file: readSettings(yaml, 'dadeumi.yaml'), frontMatter: readFrontMatter(parseMarkdown(draft, 'a.md')), documents: ['a.md'] },
    command: { limits: { summaryPages: 3 }, locale: 'en' },
  });
  const texts: Record<string, string> = { 'dadeumi.yaml': yaml, 'a.md': draft };
  const told = describeSettings(resolved, rules).map(({ key, value, from, at }) =>
    [key.join('.'), JSON.stringify(value), from, at && texts[at.document]!.slice(...at.range)]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  expect(told).toEqual([
    'profile "old-permit" file old-permit',
    'locale "en" command',
    'applicationDate null default',
    'applicant.incorporated true plan true',
    'applicant.ownNetwork null default',
    'limits.summaryPages 3 command',
    'limits.summaryCharacters null default',
    'limits.summaryBytes null default',
    'limits.bodyPages null default',
    'limits.charsPerLine 40 profile',
    'limits.linesPerPage null default',
    'terms.allow "SKT" file SKT',
    'terms.allow "KT" front KT',
    'terms.glossary.CCTV "폐쇄회로 텔레비전" file 폐쇄회로 텔레비전',
    'terms.glossary.AI.gloss "인공지능" file 인공지능',
    'terms.glossary.AI.forbidden ["에이아이"] front [에이아이]',
    'rules.foreign-term-gloss.severity "warning" default',
    'rules.foreign-term-gloss.options.strict true built-in',
    'rules.foreign-term-gloss.options.most 3 default',
    'rules.metric-units.severity "info" front info',
    'rules.metric-units.options.strict true built-in',
    'rules.metric-units.options.most 3 default',
    'rules.won-amounts.severity "off" file off',
    'rules.won-amounts.options.strict true built-in',
    'rules.won-amounts.options.most 3 default',
    'overrides.a.md.won-amounts {"severity":"info"} file',
    'overrides.a.md.metric-units {"severity":"info"} front',
    'attachments.0 "정관" plan',
  ]);
});

test('what nobody said is a default', () => {
  const told = describeSettings(resolveSettings(known), rules);
  expect(told[0]).toEqual({ key: ['profile'], value: 'general', from: 'default' });
  expect(new Set(told.map(({ from }) => from))).toEqual(new Set(['default']));
});

/** The JSON Schema that editors read agrees with what the command reads. */
const valid = new Ajv({ strict: false }).compile(settingsJsonSchema(rules, profiles));

test.each([
  ['version: 1\nprofile: old-permit\napplicant: { incorporated: true, ground: unclear }\nlocale: ko', true],
  ['profile: ./own.yaml\nextends: [strict, ../base.yml]', true],
  ['rules: { metric-units: off, won-amounts: { severity: info, options: { strict: true, most: 2 } } }', true],
  ['plans: [{ files: [a.md], profile: general, attachments: [정관] }]', true],
  ['overrides: [{ files: ["*.md"], rules: { metric-units: off } }]', true],
  ['exchangeRates: { USD: { rate: 1400.5, date: 2026-09-30 } }', true],
  ['terms: { allow: [SKT], glossary: { CCTV: 폐쇄회로 텔레비전 } }', true],
  ['terms: { glossary: { 이용자: { forbidden: [유저, 사용자] }, AI: { gloss: 인공지능, preferred: 인공지능 } } }', true],
  ['terms: { glossary: { 이용자: { forbidden: 유저 } } }', false],
  ['terms: { glossary: { 이용자: { forbiden: [유저] } } }', false],
  ['profile: genral', false],
  ['rules: { metric-unit: off }', false],
  ['rules: { metric-units: { options: { stric: true } } }', false],
  ['overrides: [{ files: ["*.md"], rules: { metric-unit: off } }]', false],
  ['applicant: { incorporated: 예 }', false],
  ['limits: { summaryPages: 0 }', false],
  ['profil: general', false],
])('the schema takes %s: %s', (yaml, takes) => {
  expect(valid(parse(yaml))).toBe(takes);
  const read = (path: string) => (path.endsWith('own.yaml') ? JSON.stringify({ ...profiles[0], id: 'own' }) : '');
  const { problems } = resolveSettings({ ...known, file: readSettings(yaml, 'sub/dadeumi.yaml'), read });
  expect(problems.length === 0).toBe(takes);
});
