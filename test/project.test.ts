import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { generated } from '../rules/scripts/generated.ts';
import { rules } from '../rules/src/rules/index.ts';
import { readFixture } from './harness/fixture.ts';
import { importsOf } from './harness/sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('packages', () => {
  /** Which of our own packages each may import; DESIGN: `rules <- formats`, both `<- server | extension-browser | cli`. */
  const ARROWS: Readonly<Record<string, readonly string[]>> = {
    rules: [],
    formats: ['rules'],
    server: ['rules', 'formats'],
    'client-vscode': [],
    'extension-browser': ['rules', 'formats'],
    cli: ['rules', 'formats'],
  };
  const sources = Object.keys(ARROWS).flatMap((folder) =>
    tracked.filter((file) => file.startsWith(`${folder}/`) && /\.tsx?$/.test(file)).map((file) => ({ folder, file })),
  );
  const imports = sources.flatMap(({ folder, file }) => importsOf(join(root, file)).map((one) => ({ ...one, folder, file })));

  test('import one another along the arrows', () => {
    const wrong = imports.filter(({ folder, file, module, types }) => {
      if (file.startsWith('rules/scripts/') && module === '@dadeumi/rules') return false;
      if (folder === 'client-vscode' && module.startsWith('@dadeumi/server')) return !types;
      const [, other] = /^@dadeumi\/([a-z-]+)/.exec(module) ?? [];
      return other !== undefined && !ARROWS[folder]!.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test('reach into no other package by path', () => {
    const outside = imports.filter(
      ({ folder, file, module }) =>
        module.startsWith('.') && relative(join(root, folder), resolve(root, dirname(file), module)).startsWith('..'),
    );
    expect(outside).toEqual([]);
  });

  test('of rules, the sources run anywhere: no Node, no full zod, nothing that is not a dependency', () => {
    const { dependencies } = JSON.parse(read('rules/package.json')) as { dependencies: Record<string, string> };
    const wrong = imports.filter(({ file, module, types }) => {
      if (!file.startsWith('rules/src/') || module.startsWith('.') || types) return false;
      const name = module.split('/', module.startsWith('@') ? 2 : 1).join('/');
      return module === 'zod' || !(name in dependencies);
    });
    expect(wrong).toEqual([]);
  });

  test('of rules, the sources import zod as a namespace, of which a bundle takes what is used: a tenth', () => {
    const whole = sources.filter(({ folder, file }) => folder === 'rules' && /^import \{[^}]{0,200}\} from 'zod/m.test(read(file)));
    expect(whole.map(({ file }) => file)).toEqual([]);
  });

  test('of rules, the sources know no clock, no locale and no console', () => {
    const wrong = sources.flatMap(({ file }) => {
      if (!file.startsWith('rules/src/')) return [];
      const code = read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return [...code.matchAll(/\bDate\b(?=[.(])|new Date\b|Math\.random|\bIntl\.|toLocale\w+\(|localeCompare|\bconsole\./g)].map(
        ([words]) => `${file}: ${words}`,
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(rules)('rule $id', ({ id, title, why, messages }) => {
  const fixtures = tracked.filter((file) => file.startsWith(`test/fixtures/${id}/`) && file.endsWith('.md') && !file.endsWith('.fixed.md'));
  const expected = fixtures.map((file) => readFixture(read(file)).expected);

  test('is named as its file, its page and its fixtures', () => {
    for (const file of [`rules/src/rules/${id}.ts`, `rules/docs/${id}.md`]) expect(tracked).toContain(file);
  });

  test('speaks both languages', () => {
    for (const text of [title, why]) {
      expect(text.ko).toMatch(/[가-힣]/);
      expect(text.en).toMatch(/[A-Za-z]/);
    }
    for (const message of Object.values(messages)) expect(Object.keys(message)).toEqual(['ko', 'en']);
  });

  test('has at least 20 fixtures that hit and 20 that stay quiet, and no markers of another rule', () => {
    expect(expected.filter((hits) => hits.length > 0).length).toBeGreaterThanOrEqual(20);
    expect(expected.filter((hits) => hits.length === 0).length).toBeGreaterThanOrEqual(20);
    expect(expected.flat().filter(({ rule }) => rule !== id)).toEqual([]);
  });

  test('shows each of its messages on its page', () => {
    const page = read(`rules/docs/${id}.md`);
    expect(page.split('\n> ').length).toBeGreaterThan(2 * Object.keys(messages).length);
  });
});

describe('files', () => {
  test('that are generated are current', async () => {
    const load = async (module: string) => (await import(new URL(`../rules/src/${module}.ts`, import.meta.url).href)).default;
    const files = await generated(new URL('..', import.meta.url), load);
    expect([...files].filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text).map(([path]) => path)).toEqual([]);
  });

  /** Tables of facts, with a row for each; splitting one helps no reader. */
  const DATA = /^rules\/src\/(?:text\/(?:currencies|units|glossary-\w+)|profiles\/[\w-]+)\.ts$/;

  test('hold one idea: rules 130 lines, messages and all; others 300, tables of data 600', () => {
    const long = tracked.flatMap((file) => {
      if (!/^(?:rules|server|client-vscode|extension-browser|cli|test)\/.*\.tsx?$/.test(file)) return [];
      const lines = read(file).split('\n').length - 1;
      const limit = DATA.test(file) ? 600 : /^rules\/src\/rules\/(?!index)/.test(file) ? 130 : 300;
      return lines > limit ? [`${file}: ${lines} of ${limit}`] : [];
    });
    expect(long).toEqual([]);
  });

  test('name no machine and leave nothing undone', () => {
    const bad = tracked.flatMap((file) => {
      if (!/\.(?:tsx?|json|md|ya?ml|js)$/.test(file) || file === 'test/project.test.ts') return [];
      const text = read(file);
      const paths = [...text.matchAll(/(?<![\w.~-])\/(?:home|root|Users|work)\/[\w-]+/g)].map(([words]) => words);
      const undone = /\.tsx?$/.test(file)
        ? [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b(?=[:( ])|@ts-(?:ignore|nocheck)|\b(?:test|it|describe)\.(?:skip|only|todo)\b/g)].map(
            ([words]) => words,
          )
        : [];
      return [...paths, ...undone].map((words) => `${file}: ${words}`);
    });
    expect(bad).toEqual([]);
  });
});
