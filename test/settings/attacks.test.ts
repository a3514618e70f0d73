import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { editSettings } from '../../rules/src/engine/settings/edit.ts';
import { yamlPath } from '../../rules/src/engine/settings/paths.ts';
import { readFrontMatter, readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { known } from './sample.ts';

/** Ways to name a file outside the root, or one that is no plain YAML file, from `plans/dadeumi.yaml`. */
const escapes = [
  ...[
    '../../x.yaml',
    '../../../etc/passwd',
    '../x/../../x.yaml',
    './../../x.yaml',
    'a/../../../x.yaml',
    'a/b/../../../../x.yaml',
    '..//x.yaml',
  ],
  ...['/etc/x.yaml', '//host/x.yaml', '/x.yaml', '~/x.yaml', '~root/x.yaml', '/../x.yaml', '///x.yaml', '/./x.yaml'],
  ...[
    'C:/x.yaml',
    'c:x.yaml',
    'C:\\x.yaml',
    '\\x.yaml',
    '..\\..\\x.yaml',
    '.\\x.yaml',
    '\\\\host\\share\\x.yaml',
    '//?/C:/x.yaml',
    '\\\\.\\x.yaml',
    'a\\..\\x.yaml',
  ],
  ...[
    'https://example.org/x.yaml',
    'http:x.yaml',
    'file:///x.yaml',
    'data:text/yaml,x.yaml',
    'HTTPS://example.org/x.yaml',
    'npm:x.yaml',
    'git@host:x.yaml',
  ],
  ...['%2e%2e/x.yaml', '..%2fx.yaml', '%2e%2e%2f%2e%2e%2fx.yaml', './%00.yaml', 'a%5c..%5cx.yaml'],
  ...[
    '.. /x.yaml',
    '... /x.yaml',
    '.../x.yaml',
    './.. ./x.yaml',
    'a./x.yaml',
    'a /x.yaml',
    ' a/x.yaml',
    './x.yaml ',
    'x.yaml/',
    './/x.yaml',
  ],
  ...[
    '．．/x.yaml',
    '‥/x.yaml',
    '․․/x.yaml',
    '..／x.yaml',
    '..＼x.yaml',
    '..\u2215x.yaml\u0000',
    '\u200b../x.yaml',
    '..\u200b/x.yaml',
    '\u202e../x.yaml',
    '..\ufeff/x.yaml',
  ],
  ...['./x.yaml\u0000.txt', './x\u0000.yaml', './x\n.yaml', './x\u0007.yaml', './x.yaml\n'],
  ...['.git/x.yaml', '.GIT/x.yaml', './.Git/x.yaml', '../.git/x.yaml', '．git/x.yaml'],
  ...['CON.yaml', './nul.yaml', './aux.x.yaml', './COM1.yaml', './lpt9.yml', 'PROGRA~1/x.yaml', 'prn/x.yaml'],
  ...[
    './x.YAML',
    './x.json',
    './x.js',
    './x.yaml.js',
    './x',
    '.yaml/..',
    './x.yaml?y',
    './x.yaml#y/../../z',
    './*.yaml',
    './x.yaml:stream',
    './x.md',
    '..',
    '.',
    './',
    '../..',
  ],
  `./${'a/'.repeat(400)}x.yaml`,
];

test('there are enough ways out', () => expect(new Set(escapes).size).toBeGreaterThanOrEqual(60));

test.each(escapes)('no file is read for %j', (path) => {
  expect(yamlPath('plans/dadeumi.yaml', path)).toHaveProperty('fault');
  const read = (asked: string): string => {
    throw new Error(`read ${asked}`);
  };
  for (const key of ['extends', 'profile'] as const) {
    const file = readSettings(`${key}: ${JSON.stringify(path)}`, 'plans/dadeumi.yaml');
    expect(resolveSettings({ ...known, file, read }).problems).toHaveLength(1);
  }
});

test.each([
  ['./base.yaml', 'plans/base.yaml'],
  ['base.yml', 'plans/base.yml'],
  ['../base.yaml', 'base.yaml'],
  ['../우리 회사/기본 설정.yaml', '우리 회사/기본 설정.yaml'],
  ['./a/../b.yaml', 'plans/b.yaml'],
  ['../.dadeumi/base.yaml', '.dadeumi/base.yaml'],
])('%j is inside', (path, inside) => expect(yamlPath('plans/dadeumi.yaml', path)).toEqual({ path: inside }));

/** Names that reach a prototype where maps are made carelessly. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', '__lookupSetter__'];
const holders: readonly ((name: string) => string)[] = [
  (name) => `${name}: { polluted: true }`,
  (name) => `"${name}": { ${name}: { polluted: true } }`,
  (name) => `constructor: { ${name}: { polluted: true } }`,
  ...['applicant', 'exchangeRates', 'limits', 'terms', 'rules', 'plans', 'overrides', 'profile', 'extends'].map(
    (key) => (name: string) => `${key}: { ${name}: { polluted: true } }`,
  ),
  ...['applicant', 'limits', 'rules'].map((key) => (name: string) => `${key}: { ${name}: off, "${name} ": true }`),
  (name) => `terms: { glossary: { ${name}: polluted, polluted: polluted } }`,
  (name) => `terms: { allow: [${name}] }`,
  (name) => `rules: { metric-units: { ${name}: { polluted: true } } }`,
  (name) => `rules: { metric-units: { options: { ${name}: { polluted: true } } } }`,
  (name) => `exchangeRates: { USD: { rate: 1, ${name}: { polluted: true } } }`,
  (name) => `plans: [{ files: [a.md], applicant: { ${name}: { polluted: true } }, ${name}: 1 }]`,
  (name) => `overrides: [{ files: ['**'], rules: { ${name}: { options: { polluted: true } } } }]`,
  (name) => `? { ${name}: polluted }\n: polluted`,
  (name) => `? [${name}]\n: polluted`,
  (name) => `${name}: ${name}\n${name}: ${name}`,
  (name) => `!!map { ${name}: !!set { polluted } }`,
  (name) => `%YAML 1.1\n---\n<<: { ${name}: { polluted: true } }`,
  (name) => `&${name} ${name}: { polluted: true }`,
];
const payloads = names.flatMap((name) => holders.map((holder) => holder(name)));

test('Object.prototype stays as it is, whatever names an author thinks up', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(200);
  const before = Object.getOwnPropertyNames(Object.prototype);
  for (const yaml of payloads) {
    const file = readSettings(yaml, 'dadeumi.yaml');
    const front = readFrontMatter(parseMarkdown(`---\ndadeumi:\n${yaml.replaceAll(/^/gm, '  ')}\n---\n\n# 요약문\n`, 'a.md'));
    const { settings } = resolveSettings({ ...known, file, frontMatter: front, documents: ['a.md'] });
    editSettings(yaml, ['applicant', '__proto__'], true);
    editSettings(yaml, ['constructor', 'prototype', 'polluted'], true);

    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    for (const map of [settings.applicant, settings.rules, settings.overrides['a.md'], settings.exchangeRates]) {
      for (const name of names) expect((Object.hasOwn(map ?? {}, name) && map?.[name]) || undefined).toBeUndefined();
    }
  }
});

const bombs: readonly [name: string, yaml: string][] = [
  [
    'doubling aliases',
    `a: &a [x]\n${[...'bcdefghij'].map((to, at) => `${to}: &${to} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`).join('\n')}`,
  ],
  ['an alias of itself', 'terms: &a\n  allow: [*a]'],
  ['merge keys', '%YAML 1.1\n---\na: &a { x: 1 }\nrules: { <<: [*a, *a, *a] }'],
  ['100,000 brackets', `a: ${'['.repeat(100_000)}`],
  ['100,000 braces', `a: ${'{a: '.repeat(100_000)}`],
  ['100,000 dashes', '- '.repeat(100_000)],
  ['100,000 question marks', '? '.repeat(100_000)],
  ['700 steps of indentation', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['25,000 keys', Array.from({ length: 25_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['60,000 equal keys', 'a: 1\n'.repeat(60_000)],
  ['15,000 rules', `rules:\n${Array.from({ length: 15_000 }, (_, at) => `  k${at}: off`).join('\n')}`],
  ['10 MB', 'a'.repeat(10_000_000)],
  ['a quarter of a million spaces', `a:${' '.repeat(250_000)}b`],
  ['90,000 anchors', '&a '.repeat(90_000)],
  ['90,000 tags', '!a '.repeat(90_000)],
  ['an open quote of escapes', `a: "${'\\x41'.repeat(70_000)}`],
];

describe('a bomb is refused before it goes off', () => {
  test.each(bombs)('%s', (_, yaml) => {
    const { problems } = resolveSettings({ ...known, file: readSettings(yaml, 'dadeumi.yaml') });
    expect(problems.length).toBeGreaterThan(0);
  });
});
