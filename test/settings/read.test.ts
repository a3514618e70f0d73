import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { readFrontMatter, readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { known, row, said } from './sample.ts';

/** YAML -> its problems, each as message and marked words. */
const mistakes: readonly [yaml: string, ...problems: string[]][] = [
  ['profil: general', 'unknown-key profil'],
  ['version: 2', 'value 2'],
  ['- a', 'value - a'],
  ['그냥 글', 'value 그냥 글'],
  ['profile: genral', 'unknown-profile genral'],
  ['profile: [general]', 'value [general]'],
  ['locale: kr', 'choice kr'],
  ['applicationDate: 2026-02-29', 'value 2026-02-29'],
  ['applicationDate: 2026. 3. 1.', 'value 2026. 3. 1.'],
  ['applicationDate: 20260301', 'value 20260301'],
  ['exchangeRates:\n  usd: { rate: 1400 }', 'value usd'],
  ['exchangeRates:\n  USD: 1400', 'value 1400'],
  ['exchangeRates:\n  USD: { rate: 0 }', 'value 0'],
  ['exchangeRates:\n  USD: { rate: -3 }', 'value -3'],
  ['exchangeRates:\n  USD: { rate: 1e3 }', 'value 1e3'],
  ['exchangeRates:\n  USD: { rate: .inf }', 'value .inf'],
  ['exchangeRates:\n  USD: { rate: 천사백 }', 'value 천사백'],
  ['exchangeRates:\n  USD: { rate: 1,400 }', 'value 400'],
  ['exchangeRates:\n  USD: { rate: 1400, date: 2026-13-01 }', 'value 2026-13-01'],
  ['exchangeRates:\n  USD: { date: 2026-01-01 }', 'value USD'],
  ['limits: { summaryPages: 0 }', 'value 0'],
  ['limits: { summaryPages: 세 쪽 }', 'value 세 쪽'],
  ['limits: { summaryPage: 3 }', 'unknown-key summaryPage'],
  ['terms: { allow: SKT }', 'value SKT'],
  ['terms: { allow: [[SKT]] }', 'value [SKT]'],
  ['terms: { glosary: { CCTV: 폐쇄회로 텔레비전 } }', 'unknown-key glosary'],
  ['terms: { glossary: { CCTV: [폐쇄회로] } }', 'value [폐쇄회로]'],
  ['terms: { glossary: { 이용자: { forbidden: 유저 } } }', 'value 유저'],
  ['terms: { glossary: { 이용자: { forbiden: [유저] } } }', 'unknown-key forbiden'],
  ['terms: { glossary: { AI: { gloss: [인공지능] } } }', 'value [인공지능]'],
  ['terms: { glossary: { AI: { preferred: "" } } }', 'value ""'],
  ['rules: { metric-unit: off }', 'unknown-rule metric-unit'],
  ['rules: { metric-units: of }', 'choice of'],
  ['rules: { metric-units: [off] }', 'value [off]'],
  ['rules: { metric-units: { severity: fatal } }', 'choice fatal'],
  ['rules: { metric-units: { level: off } }', 'unknown-key level'],
  ['rules: { metric-units: { options: { stric: true } } }', 'unknown-option stric'],
  ['rules: { metric-units: { options: { most: 0 } } }', 'value 0'],
  ['rules: { metric-units: { options: { strict: 1 } } }', 'value 1'],
  ['overrides: [{ files: [a.md], rules: { won: off } }]', 'unknown-rule won'],
  ['overrides: [{ rules: {} }]', 'value { rules: {} }'],
  ['overrides: [{ files: a.md, rules: {} }]', 'value a.md'],
  ['plans: [{ files: , profile: general }]', 'value { files: , profile: general }'],
  ['terms: { allow: [~] }', 'value ~'],
  ['overrides: { a.md: {} }', 'value { a.md: {} }'],
  ['plans: [{ files: [a.md], profil: general }]', 'unknown-key profil'],
  ['plans: [{ files: [a.md], applicant: { incorporatd: true } }]', 'unknown-fact incorporatd'],
  ['applicant: { 나이: 3 }', 'value 3'],
  ['applicant: { incorporated: 예 }', 'yes-no 예'],
  ['applicant: { incorporated: maybe }', 'choice maybe'],
  ['applicant: { ground: nonee }', 'choice nonee'],
  ['applicant: { ground: true }', 'choice true'],
  ['files: "*.md"', 'value "*.md"'],
  ['ignore: [1]', 'value 1'],
  ['extends: recommended', 'unknown-base recommended'],
  ['extends: [strickt]', 'unknown-base strickt'],
  ['extends: ./none.yaml', 'path ./none.yaml'],
  ['profile: ./none.yaml', 'path ./none.yaml'],
  ['locale: ko\nlocale: en', 'twice locale'],
  ['rules: &a {}\nlimits: *a', 'alias *a'],
  ['applicationDate: !!timestamp 2026-01-01', 'tag 2026-01-01'],
  ['a: [', 'syntax '],
  ['locale: ko\n\tprofile: general', 'syntax \t'],
  ['locale: ko\n---\nlocale: en', 'documents '],
  ['rules: { metric-units: { options: { strict: 네 } } }', 'yes-no 네'],
  ['limits: { summaryPages: "3" }', 'quoted-number "3"'],
  ['locale: jp', 'choice jp'],
  ['"": 1', 'unknown-key ""'],
  ['profil: general\nprofile: genral\nlocale: kr', 'choice kr', 'unknown-key profil', 'unknown-profile genral'],
];

describe('a mistake is a problem at its own words', () => {
  test.each(mistakes)('%j', (yaml, ...wanted) => {
    const { problems } = resolveSettings({ ...known, file: readSettings(yaml, 'dadeumi.yaml') });
    expect(problems.map((one) => row(one, yaml))).toEqual(wanted);
    for (const one of problems) {
      expect(one).toMatchObject({ rule: 'settings', severity: 'error', at: { document: 'dadeumi.yaml' } });
      expect(said(one)).toMatch(/[가-힣].*\.$|\)$/);
    }
  });
});

/** YAML -> the text after the first suggestion of its first problem. */
const repairs: readonly [yaml: string, repaired: string][] = [
  ['profil: general # 일반', 'profile: general # 일반'],
  ['profile: genral', 'profile: general'],
  ['rules: { metricUnits: off }', 'rules: { metric-units: off }'],
  ['rules: { metric-units: wraning }', 'rules: { metric-units: warning }'],
  ['rules: { metric-units: { severity: eror } }', 'rules: { metric-units: { severity: error } }'],
  ['applicant: { incorporated: 아니요 }', 'applicant: { incorporated: false }'],
  ['applicant: { ownNetwork: "yes" }', 'applicant: { ownNetwork: true }'],
  ['applicant: { ground: Unclear }', 'applicant: { ground: unclear }'],
  ['exchangeRates: { usd: { rate: 1400 } }', 'exchangeRates: { USD: { rate: 1400 } }'],
  ['extends: strickt', 'extends: strict'],
  ['limits: { summaryPages: "3" }', 'limits: { summaryPages: 3 }'],
  ['rules: { metric-units: { options: { strict: 예 } } }', 'rules: { metric-units: { options: { strict: true } } }'],
  ['locale: jp', 'locale: ko'],
];

test.each(repairs)('the nearest name is suggested: %s', (yaml, repaired) => {
  const problemsOf = (text: string) => resolveSettings({ ...known, file: readSettings(text, 'dadeumi.yaml') }).problems;
  const [{ fixes }] = problemsOf(yaml) as never as [{ fixes: [{ edits: [{ at: { range: [number, number] }; text: string }] }] }];
  const [{ at, text }] = fixes[0].edits;
  expect(yaml.slice(0, at.range[0]) + text + yaml.slice(at.range[1])).toBe(repaired);
  expect(problemsOf(repaired)).toEqual([]);
});

/** YAML -> what its only problem says. */
const sayings: readonly [yaml: string, says: RegExp][] = [
  ['profile: [general\nrules: {}\n', /닫지 않은 괄호/],
  ['profile: {a: 1\nrules: {}\n', /닫지 않은 괄호/],
  ['profile: "general\nrules: {}\n', /닫지 않은 따옴표/],
  ['그냥 글', /^설정에는/],
  ['"": 1', /^이름이 빈 항목/],
  ['limits: { summaryPages: "3" }', /따옴표를 빼고 3/],
  ['applicant: { incorporated: 예 }', /‘예’ 대신 true/],
  ['plans: [{ profile: general }]', /‘files’에는 파일 이름의 목록/],
  ['locale: jp', /^‘locale’에는 ko, en 가운데 하나를 적으세요\.$/],
];

test.each(sayings)('%j', (yaml, says) => {
  const { problems } = resolveSettings({ ...known, file: readSettings(yaml, 'dadeumi.yaml') });
  expect(problems.map(said).join('\n')).toMatch(says);
  expect(problems.map(said).join('\n')).not.toMatch(/‘’|[A-Z]_[A-Z]/);
});

test('one slip is told once, and a mistake made everywhere is told a few times and counted', () => {
  const slip = readSettings(`a: [1,\n${'b: 2\n- c\n'.repeat(200)}`, 'dadeumi.yaml').problems;
  expect(slip.length).toBeLessThanOrEqual(3);
  expect(new Set(slip.map(said)).size).toBe(slip.length);
  const everywhere = readSettings(`files:\n${'  - [a]\n'.repeat(90)}`, 'dadeumi.yaml').problems;
  expect(everywhere.map(said).at(-1)).toContain('87곳');
  expect(everywhere).toHaveLength(4);
});

/** Front matter that would be passed over in silence -> its problem, as message and marked words. */
const slips: readonly [text: string, problem: string][] = [
  ['---\ndadeumi:\n  profile: general\n\n# 개요\n', 'front-open ---'],
  ['\n---\ndadeumi:\n  profile: general\n---\n# 개요\n', 'front-late ---'],
  ['---\ndadeumy:\n  profile: general\n---\n# 개요\n', 'front-key dadeumy'],
  ['---\n다듬이:\n  profile: general\n---\n# 개요\n', 'front-key 다듬이'],
  ['---\nprofile: general\n---\n# 개요\n', 'front-top profile'],
  ['---\ndadeumi:\nprofile: general\n---\n# 개요\n', 'front-top profile'],
  ['---\ntitle: 계획\nprofile: ./우리.yaml\n---\n# 개요\n', 'front-top profile'],
];

test.each(slips)('front matter that was meant for us is not passed over: %j', (text, problem) => {
  const layer = readFrontMatter(parseMarkdown(text, '계획.md'));
  expect(layer?.problems.map((one) => row(one, text))).toEqual([problem]);
  for (const one of layer?.problems ?? []) expect(said(one)).toMatch(/[가-힣].*\.$/);
});

test.each([
  '# 개요\n\n---\ndadeumi: x\n---\n',
  '---\ntitle: 계획\nprofile: 홍길동\n---\n# 개요\n',
  '---\ndata: { files: [a] }\n---\n',
  '---\n\n본문\n',
  '---\na: [\n---\n# 개요\n',
])('front matter of others is their own: %j', (text) => {
  expect(readFrontMatter(parseMarkdown(text, '계획.md'))).toBeUndefined();
});

test('what is right of a file with mistakes is used', () => {
  const yaml =
    'profile: old-permit\nlimits: { summaryPages: 3, bodyPages: x }\nterms: { allow: [SKT, []] }\nrules: { metric-units: off, won-amounts: oof }';
  const { settings, problems } = resolveSettings({ ...known, file: readSettings(yaml, 'dadeumi.yaml') });
  expect(problems).toHaveLength(3);
  expect(settings).toMatchObject({
    profile: { id: 'old-permit' },
    limits: { summaryPages: 3 },
    terms: { allow: ['SKT'] },
    rules: { 'metric-units': { severity: 'off' } },
  });
  expect(settings.rules).not.toHaveProperty('won-amounts');
});

test.each([
  '',
  '# 아직 없음\n',
  '\uFEFFlocale: ko\n',
  'locale: ko\r\nprofile: general\r\n',
  'profile:\nlimits: { summaryPages: }\nterms:\n  allow:\nrules: { metric-units: }\napplicationDate: ~',
])('an entry left empty is not set, and no mistake: %j', (yaml) => {
  const { settings, problems } = resolveSettings({ ...known, file: readSettings(yaml, 'dadeumi.yaml') });
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({ profile: { id: 'general' }, limits: {}, terms: { allow: [], glossary: [] } });
});

test.each([
  ['1400', '1400'],
  ['1400.50', '1400.50'],
  ['"1,400.5"', '1400.5'],
  ["'1400.123456789012345'", '1400.123456789012345'],
  ['0.00007', '0.00007'],
  ['123456789012345.678', '123456789012345.678'],
])('a rate is kept as it is written: %s', (written, rate) => {
  const file = readSettings(`exchangeRates: { USD: { rate: ${written}, date: 2026-09-30 } }`, 'dadeumi.yaml');
  const { settings, problems } = resolveSettings({ ...known, file });
  expect(problems).toEqual([]);
  expect(settings.exchangeRates).toEqual({ USD: { rate, date: '2026-09-30' } });
});
