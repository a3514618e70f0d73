import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { profileJsonSchema } from '../../rules/src/engine/settings/json-schema.ts';
import { readProfile } from '../../rules/src/engine/settings/profile.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { requirementsOf } from '../../rules/src/profiles/titles.ts';
import { lineAt } from '../harness/fixture.ts';
import { row, said } from './sample.ts';

describe('an author’s profile', () => {
  test('needs an id, a name and titles; the rest follows', () => {
    const yaml = 'id: our-agency\nname: 우리 기관\nsections:\n  - title: 사업 개요\n    children:\n      - title: 시장 분석\n';
    const { profile, problems } = readProfile(yaml, '우리.yaml');
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({
      id: 'our-agency',
      name: { ko: '우리 기관', en: '우리 기관' },
      supersededBy: null,
      limits: { summaryPages: null },
      sections: [
        {
          id: 's1',
          presence: 'required',
          basis: { certainty: 'author', where: '우리.yaml' },
          children: [{ id: 's1.1', title: '시장 분석' }],
        },
      ],
    });
  });

  test('may have a checklist, copies and times; their words and bases follow', () => {
    const yaml =
      'id: own\nname: 우리\nchecklists:\n  - title: { ko: 낼 것, en: To hand in }\n    items: [{ what: 인감증명서 }]\ncopies:\n  - { what: 사본, count: 3 }\n';
    const { profile, problems } = readProfile(yaml, '우리.yaml');
    expect(problems).toEqual([]);
    expect(profile).toMatchObject({
      checklists: [{ id: 'l1', official: true, items: [{ kind: 'content', what: { ko: '인감증명서' }, basis: { certainty: 'author' } }] }],
      copies: [{ id: 'c1', what: { ko: '사본' }, count: 3, basis: { certainty: 'author' } }],
    });
    expect(profileJsonSchema().required).toEqual(['id', 'name']);
  });

  test('says which amounts agree and which days follow from the application, and is told of sections that it has not', () => {
    const sections = 'id: own\nname: 우리\nsections:\n  - { id: spent, title: 투자계획 }\n  - { id: raised, title: 자금계획 }\n';
    const figures =
      'agreements:\n  - between: [{ section: spent, total: true }, { section: raised, rows: [투자비] }]\nbasisDates:\n  - { what: 주주명부, words: [주주명부], day: { on: within, months: 3 }, askedIn: [spent] }\n';
    expect(readProfile(sections + figures, '우리.yaml').problems).toEqual([]);
    const { problems } = readProfile(sections + figures.replaceAll('spent', 'spend'), '우리.yaml');
    expect(problems.map(({ message, data }) => [message, (data as { nearest: string }).nearest])).toEqual([
      ['unknown-section', 'spent'],
      ['unknown-section', 'spent'],
    ]);

    const table = (rows: string) => `(단위: 백만원)\n\n| 구분 | 2027년 | 2028년 |\n|---|---|---|\n${rows}\n`;
    const text = `# 투자계획\n\n${table('| 서버 | 30 | 20 |\n| 합계 | 30 | 20 |')}\n주주명부는 2026년 6월 30일 기준입니다.\n\n# 자금계획\n\n${table('| 투자비 | 30 | 25 |\n| 인건비 | 10 | 10 |')}`;
    const { settings } = resolveSettings({
      command: { profile: './우리.yaml', applicationDate: '2026-11-05' },
      read: () => sections + figures,
    });
    const { findings } = lint({ documents: [parseMarkdown(text, '계획.md')] }, settings);
    expect(findings.map(({ rule, message, at, severity }) => [rule, message, text.slice(...at.range), severity])).toEqual([
      ['basis-dates', 'other-day', '2026년 6월 30일', 'warning'],
      ['plan-amounts', 'different', '25', 'error'],
    ]);
  });

  test('says by which words a need is met: where none of them stands, that is a warning, since the words are the author’s', () => {
    const yaml =
      'id: own\nname: 우리\nsections:\n  - title: 보호조치 계획\n    needs:\n      - { what: 접속기록 1년, check: { words: [접속기록], least: { count: 1, unit: 년 } } }\n      - { what: 구성도, check: { words: [구성도], shape: figure } }\n';
    const { settings } = resolveSettings({ command: { profile: './우리.yaml' }, read: () => yaml });
    const found = (text: string) =>
      lint({ documents: [parseMarkdown(`# 보호조치 계획\n\n${text}\n`, '계획.md')] }, settings).findings.map((one) => [
        one.message,
        one.severity,
      ]);
    expect(found('접속기록을 2년 보관합니다.\n\n![구성](a.png)')).toEqual([]);
    expect(found('접속기록을 1년 보관합니다.')).toEqual([['lacking', 'warning']]);
    expect(found('접속기록을 6개월 보관합니다. 구성도는 붙임에 있습니다.')).toEqual([['tooSmall', 'warning']]);
  });

  test('is checked against as any other: a section that it asks for is missed, as an error', () => {
    const yaml = 'id: our-agency\nname: 우리 기관\nsections:\n  - title: 사업 개요\n  - title: 시장 분석\n';
    const { settings, problems } = resolveSettings({ command: { profile: './우리.yaml' }, read: () => yaml });
    expect(problems).toEqual([]);
    const { findings } = lint({ documents: [parseMarkdown('# 사업 개요\n\n빵을 굽습니다.\n', '계획.md')] }, settings);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['required-sections', 'error']]);
  });

  test.each([
    ['name: 우리 기관\n', 'profile-value', /‘id’.*예: id: our-agency/],
    ['id: our-agency\n', 'profile-value', /‘name’.*예: name: /],
    ['id: 우리\nname: 우리\n', 'profile-value', /‘id’.*소문자/],
    ['id: a\nname: 우리\nsections: 개요\n', 'profile-value', /‘sections’.*목록.*예: /],
    ['id: a\nname: 우리\nsections:\n  - number: 가.\n', 'profile-value', /‘title’.*예: title: /],
    ['id: a\nname: 우리\nlimits: { summaryPages: "3" }\n', 'quoted-number', /따옴표를 빼고 3/],
    ['id: a\nname: 우리\nsectoins: []\n', 'unknown-key', /sections/],
    ['- a\n', 'value', /이름: 값/],
  ])('%j is one mistake, told with what to write', (yaml, message, says) => {
    const { profile, problems } = readProfile(yaml, '우리.yaml');
    expect(profile).toBeUndefined();
    expect(problems.map((one) => one.message)).toEqual([message]);
    expect(said(problems[0]!)).toMatch(says);
    expect(row(problems[0]!, yaml)).not.toBe('');
  });

  test('of the documentation loads, and its JSON Schema asks for no more than the reader', () => {
    const page = readFileSync(fileURLToPath(new URL('../../rules/docs/profiles-of-your-own.md', import.meta.url)), 'utf8');
    const blocks = [...page.matchAll(/```yaml\n([\s\S]{1,4000}?)```/g)].map(([, yaml]) => yaml!);
    const profiles = blocks.filter((yaml) => yaml.startsWith('id:'));
    expect(profiles).toHaveLength(8);
    for (const yaml of profiles) expect(readProfile(yaml, '우리.yaml').problems).toEqual([]);
    expect(profileJsonSchema().required).toEqual(['id', 'name']);
    expect(readdirSync(fileURLToPath(new URL('../../rules/schema', import.meta.url)))).toContain('profile.json');
  });
});

describe('an author’s profile that extends a built-in one', () => {
  const base = profiles.find(({ id }) => id === 'location-registration-2026')!;
  const extended = (lines: string) => readProfile(`id: own\nname: 우리\nextends: location-registration-2026\n${lines}`, '우리.yaml');

  test('is the base, but for what it says', () => {
    const { profile, problems } = extended('limits: { summaryPages: 3 }\nglossDirection: either\n');
    expect(problems).toEqual([]);
    expect(profile).toEqual({
      ...base,
      ...{ id: 'own', name: { ko: '우리', en: '우리' }, glossDirection: 'either', limits: { ...base.limits, summaryPages: 3 } },
    });
  });

  test('changes a section where it stands, on the author’s word, and adds others', () => {
    const { profile, problems } = extended(
      'sections:\n  - id: system\n    synonyms: [시스템]\n  - id: network\n    title: 통신망\n    number: 제5권\nrules: { metric-units: error }\n',
    );
    expect(problems).toEqual([]);
    expect(profile!.sections.map(({ id }) => id)).toEqual([...base.sections.map(({ id }) => id), 'network']);
    expect(profile!.sections[3]).toMatchObject({ title: '시스템의 구성', synonyms: ['시스템'], basis: { certainty: 'author' } });
    expect(profile!.sections[2]).toEqual(base.sections[2]);
    expect(profile!.rules).toMatchObject({ 'metric-units': { severity: 'error' }, 'won-amounts': { severity: 'warning' } });
  });

  test('changes a section deep in the tree', () => {
    const yaml = 'id: own\nname: 우리\nextends: location-permit-2018\nsections:\n  - { id: business.overview, presence: optional }\n';
    const { profile, problems } = readProfile(yaml, '우리.yaml');
    expect(problems).toEqual([]);
    const changed = requirementsOf(profile!).filter(({ basis }) => basis.certainty === 'author');
    expect(changed.map(({ id, title, presence }) => [id, title, presence])).toEqual([['business.overview', '사업개요', 'optional']]);
    expect(requirementsOf(profile!)).toHaveLength(requirementsOf(profiles.find(({ id }) => id === 'location-permit-2018')!).length);
  });

  test.each([
    ['extends: location-registraton-2026\n', 'unknown-profile', 3],
    ['extends: location-registration-2026\nsections:\n  - id: system\n    presence: requird\n', 'choice', 6],
    ['extends: location-registration-2026\nsections:\n  - id: sistem\n', 'profile-value', 5],
    ['extends: location-registration-2026\ncriteria:\n  - title: 통신\n    sections: [system, sistem]\n', 'unknown-section', 6],
    ['extends: location-registration-2026\nsections:\n  - title: 통신\n    when: [{ fact: incorporate, is: true }]\n', 'unknown-fact', 6],
  ])('%j is told at its line', (lines, message, line) => {
    const yaml = `id: own\nname: 우리\n${lines}`;
    const { profile, problems } = readProfile(yaml, '우리.yaml');
    expect(profile).toBeUndefined();
    expect(problems.map((one) => [one.message, lineAt(yaml, one.at.range[0])])).toEqual([[message, line]]);
  });
});
