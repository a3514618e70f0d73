import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { looseEnds } from '../../rules/src/engine/settings/loose-ends.ts';
import { readFrontMatter, readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings, type Sources } from '../../rules/src/engine/settings/resolve.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import type { Profile } from '../../rules/src/types.ts';
import { known, profileOf, row } from './sample.ts';

const file = (yaml: string, id = 'dadeumi.yaml') => readSettings(yaml, id);
const front = (yaml: string, id = 'a.md') =>
  readFrontMatter(parseMarkdown(`---\ndadeumi:\n${yaml.replaceAll(/^/gm, '  ')}\n---\n\n# 요약문\n`, id));
const resolve = (sources: Sources) => resolveSettings({ ...known, ...sources });

describe('front matter', () => {
  test.each([
    ['없음', '# 요약문\n'],
    ['다른 항목만', '---\ntitle: 계획서\nauthor: *누구\n---\n\n# 요약문\n'],
    ['깨진 머리말', '---\ntitle: [\n---\n\n# 요약문\n'],
    ['본문의 선', '# 요약문\n\n---\ndadeumi: { profile: general }\n---\n'],
    ['이름만 비슷함', '---\nmydadeumi: 1\n---\n'],
  ])('says nothing: %s', (_, text) => expect(readFrontMatter(parseMarkdown(text, 'a.md'))).toBeUndefined());

  test.each([
    ['---\ntitle: 계획서\ndadeumi:\n  profile: genral\n---\n', 'unknown-profile genral'],
    ['---\r\ndadeumi:\r\n  limits: { summaryPages: 0 }\r\n---\r\n', 'value 0'],
    ['---\ndadeumi: general\n---\n', 'value general'],
    ['---\ndadeumi:\n  ignore: [a.md]\n---\n', 'file-only ignore'],
    ['---\ndadeumi:\n  profil: general\n---\n', 'unknown-key profil'],
    ['---\ndadeumi: [\n---\n', 'syntax '],
    ['---\nother: &x 1\ndadeumi: { profile: *x }\n---\n', 'alias *x'],
    ['---\n가: 1\n가: 2\ndadeumi: { locale: ko }\n---\n', 'file-only locale'],
  ])('its mistakes have their place in the draft: %j', (text, wanted) => {
    const document = parseMarkdown(text, 'a.md');
    const { problems } = resolve({ frontMatter: readFrontMatter(document), documents: ['a.md'] });
    expect(problems.map((one) => row(one, document.text))).toEqual([wanted]);
    expect(problems[0]!.at.document).toBe('a.md');
  });
});

test('later layers win: built-in, base, file, plan, front matter, command line', () => {
  const files: Record<string, string> = {
    'base.yaml':
      'applicationDate: 2020-01-01\nlocale: en\nlimits: { summaryPages: 1, bodyPages: 1, linesPerPage: 1, charsPerLine: 1 }\nrules: { won-amounts: off }\n',
  };
  const { settings, problems, locale } = resolve({
    file: file(
      `extends: [strict, ./base.yaml]
limits: { bodyPages: 2, linesPerPage: 2, charsPerLine: 2 }
rules: { metric-units: error, won-amounts: { options: { strict: false } } }
plans: [{ files: [a.md], applicationDate: 2021-01-01, applicant: { incorporated: true, ownNetwork: true } }]`,
    ),
    frontMatter: front('applicationDate: 2022-01-01\nlimits: { linesPerPage: 3, charsPerLine: 3 }\napplicant: { ownNetwork: false }'),
    command: { limits: { charsPerLine: 4 } },
    documents: ['a.md'],
    read: (path) => files[path],
  });
  expect(problems).toEqual([]);
  expect(locale).toBe('en');
  expect(settings.limits).toEqual({ summaryPages: 1, bodyPages: 2, linesPerPage: 3, charsPerLine: 4 });
  expect(settings.applicationDate).toBe('2022-01-01');
  expect(settings.applicant).toEqual({ incorporated: true, ownNetwork: false });
  expect(settings.rules).toEqual({
    'foreign-term-gloss': { options: { strict: true } },
    'metric-units': { severity: 'error', options: { strict: true } },
    'won-amounts': { severity: 'off', options: { strict: false } },
  });
});

test('an exchange rate of a later layer does not keep the date of an earlier one', () => {
  const { settings } = resolve({
    file: file('exchangeRates: { USD: { rate: 1300, date: 2025-09-30 }, EUR: { rate: 1500 } }'),
    frontMatter: front('exchangeRates: { USD: { rate: 1400 } }'),
  });
  expect(settings.exchangeRates).toEqual({ USD: { rate: '1400' }, EUR: { rate: '1500' } });
});

test('terms are appended, the later gloss of a term wins', () => {
  const { settings } = resolve({
    file: file('terms: { allow: [SKT, KT], glossary: { CCTV: 시시티브이, 5G: 오세대 } }'),
    frontMatter: front('terms: { allow: [KT, LGU], glossary: { CCTV: 폐쇄회로 텔레비전 } }'),
  });
  expect(settings.terms).toEqual({
    allow: ['SKT', 'KT', 'LGU'],
    glossary: [
      { term: 'CCTV', gloss: '폐쇄회로 텔레비전' },
      { term: '5G', gloss: '오세대' },
    ],
  });
});

describe('a plan of several files', () => {
  const yaml = `plans:
  - files: [제1권.md, '제[2]권.md', '부속/*.md', '!부속/초안.md']
    profile: old-permit
    attachments: [정관, 주주명부]
  - files: [b/*.md]
files: ['*.txt']
ignore: [임시]
overrides:
  - { files: ['제*권.md'], rules: { metric-units: off } }
  - { files: ['제1권.md'], rules: { metric-units: info, won-amounts: error } }`;
  const documents = ['회사/제1권.md', '회사/제[2]권.md'];
  const given = { file: file(yaml, '회사/dadeumi.yaml'), documents };

  test('is found by any of its files, from the folder of the settings', () => {
    const { planOf, filesOf, names, ignores } = resolve(given);
    const plan = planOf('회사/제1권.md')!;
    expect(planOf('회사/제[2]권.md')).toBe(plan);
    expect(planOf('회사/부속/정관.md')).toBe(plan);
    expect(planOf('회사/제1권.md'.normalize('NFD'))).toBe(plan);
    expect(planOf('회사/x/제1권.md')).toBeUndefined();
    expect(planOf('제1권.md')).toBeUndefined();
    expect(planOf('회사/부속/초안.md')).toBeUndefined();
    expect(
      filesOf(plan, ['회사/부속/나.md', '회사/제[2]권.md', '회사/부속/가.md', '회사/부속/초안.md', '회사/제1권.md', '제1권.md']),
    ).toEqual(['회사/제1권.md', '회사/제[2]권.md', '회사/부속/가.md', '회사/부속/나.md']);
    expect(['회사/a/b.txt', '회사/b/1.md', 'b.txt', '회사/x.md', '회사/임시/b.txt'].map(names)).toEqual([true, true, false, false, false]);
    expect(ignores('회사/x/임시/제1권.md')).toBe(true);
  });

  test('has its own profile, attachments and overrides', () => {
    const { settings, problems, profileChosen } = resolve(given);
    expect(problems).toEqual([]);
    expect(profileChosen).toBe(true);
    expect(settings.profile.id).toBe('old-permit');
    expect(settings.attachments).toEqual(['정관', '주주명부']);
    expect(settings.overrides).toEqual({
      '회사/제1권.md': { 'metric-units': { severity: 'info' }, 'won-amounts': { severity: 'error' } },
      '회사/제[2]권.md': { 'metric-units': { severity: 'off' } },
    });
  });

  test('front matter of the first volume wins, but its rules are for itself; the command line is above them', () => {
    const { settings } = resolve({
      ...given,
      frontMatter: [
        front('applicationDate: 2018-01-01\nrules: { foreign-term-gloss: off, metric-units: error }', documents[0]),
        front('applicationDate: 2019-01-01', documents[1]),
      ],
      command: { rules: { 'won-amounts': 'info' } },
    });
    expect(settings.applicationDate).toBe('2018-01-01');
    expect(settings.rules).toEqual({ 'won-amounts': { severity: 'info' } });
    expect(settings.overrides['회사/제1권.md']).toEqual({
      'metric-units': { severity: 'error' },
      'foreign-term-gloss': { severity: 'off' },
      'won-amounts': { severity: 'info' },
    });
  });

  test('in a plan of one, front matter is above the overrides of the file', () => {
    const { settings } = resolve({
      file: file('overrides: [{ files: [a.md], rules: { metric-units: off } }]'),
      frontMatter: front('rules: { metric-units: error }'),
      documents: ['a.md'],
    });
    expect(settings.rules).toEqual({ 'metric-units': { severity: 'error' } });
    expect(settings.overrides).toEqual({ 'a.md': { 'metric-units': { severity: 'error' } } });
  });
});

describe('extends', () => {
  const chain = (files: Record<string, string>, id = 'a.yaml') => resolve({ file: file(files[id]!, id), read: (path) => files[path] });

  test.each([
    ['itself', { 'a.yaml': 'extends: ./a.yaml' }],
    ['one another', { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: [./a.yaml]' }],
    ['spelt otherwise', { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: ./x/../A.yaml' }],
  ])('a circle is told: %s', (_, files) => {
    expect(chain(files as never as Record<string, string>).problems.map(({ data }) => data)).toMatchObject([{ fault: 'cycle' }]);
  });

  test('a base that two share is no circle', () => {
    const files = {
      'a.yaml': 'extends: [b.yaml, c.yaml]',
      'b.yaml': 'extends: d.yaml',
      'c.yaml': 'extends: d.yaml',
      'd.yaml': 'locale: en\nx: 1',
    };
    const { problems, locale } = chain(files);
    expect(problems.map(({ message }) => message)).toEqual(['unknown-key']);
    expect(locale).toBe('en');
  });

  test('a chain without end, and one that doubles at each step, are cut', () => {
    for (const text of ['extends: ./x/a.yaml', 'extends: [./x/a.yaml, ./y/a.yaml, ./z/a.yaml]']) {
      let reads = 0;
      const { problems } = resolve({
        file: file(text),
        read: () => {
          reads++;
          return text;
        },
      });
      expect(reads).toBeLessThanOrEqual(50);
      expect(problems.every(({ data }) => (data as { fault: string }).fault === 'chain')).toBe(true);
    }
  });

  test('mistakes of a base have their place in it', () => {
    const { problems, texts } = chain({ 'a.yaml': 'extends: ./sub/b.yaml', 'sub/b.yaml': 'profile: genral' });
    expect(problems).toMatchObject([{ at: { document: 'sub/b.yaml', range: [9, 15] } }]);
    expect([...texts.keys()]).toEqual(['sub/b.yaml']);
  });
});

describe('a profile of the author', () => {
  const own = JSON.stringify(profileOf('own', { questions: [{ id: 'bigBoat', ask: { ko: '큰 배입니까?', en: 'A big boat?' } }] }), null, 2);

  test('is read beside the file that names it, and its questions may be answered', () => {
    const read = (path: string) => (path === 'sub/own.yaml' ? own : undefined);
    const { settings, problems } = resolve({
      file: file('profile: ./own.yaml\napplicant: { bigBoat: true, incorporated: true }', 'sub/dadeumi.yaml'),
      read,
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ profile: { id: 'own' }, applicant: { bigBoat: true, incorporated: true } });
  });

  test('with a mistake is not used, and the mistake is told', () => {
    const wrong = own.replace('"guideline"', '"guidelin"');
    const { settings, problems, profileChosen } = resolve({ file: file('profile: own.yaml'), read: () => wrong });
    expect(problems.map((one) => row(one, one.at.document === 'own.yaml' ? wrong : 'profile: own.yaml'))).toEqual([
      'bad-profile own.yaml',
      'choice "guidelin"',
    ]);
    expect(settings.profile.id).toBe('general');
    expect(profileChosen).toBe(false);
  });
});

test.each<[what: string, more: Partial<Profile>, problem: string]>([
  [
    'a source',
    { rules: { x: { basis: { certainty: 'stated', source: 'la', where: '1', summary: { ko: '-', en: '-' } } } } },
    'unknown-source "la"',
  ],
  [
    'a section',
    {
      criteria: [{ id: 'c', title: '-', points: null, sections: ['non'], basis: { certainty: 'assumed', summary: { ko: '-', en: '-' } } }],
    },
    'unknown-section "non"',
  ],
  [
    'a question',
    {
      attachments: [
        {
          id: 'a',
          title: '-',
          synonyms: [],
          presence: 'conditional',
          when: [{ fact: 'boat', is: true }],
          basis: { certainty: 'assumed', summary: { ko: '-', en: '-' } },
        },
      ],
    },
    'unknown-fact "boat"',
  ],
])('a profile of the author that refers to %s which it lacks is told so', (_, more, wanted) => {
  const text = JSON.stringify(profileOf('own', more));
  const { problems } = resolve({ file: file('profile: own.yaml'), read: () => text });
  expect(problems.slice(1).map((one) => row(one, text))).toEqual([wanted]);
});

test.each(profiles)('the built-in profile $id has no loose ends', (profile) => expect(looseEnds(profile)).toEqual([]));
