import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { complianceJsonSchema, Profile, profileJsonSchema, type Rule, settingsJsonSchema } from '@dadeumi/rules';
import { readExamples } from './examples.ts';
import { obligationPage } from './obligation-page.ts';
import { rulePage } from './page.ts';
import { ruleTable } from './table.ts';

const NOTE = 'Written by `npm run generate`; edit what it is made of.';
const MARKS = ['<!-- rules:start -->', '<!-- rules:end -->'] as const;

/** Loads the default export of a module of `rules/`, named without its ending: `rules/metric-units`. */
export type Load = (module: string) => Promise<unknown>;

/** What follows from the rule and profile files, by path: so adding a file is all it takes. */
export async function generated(root: URL, load: Load): Promise<Map<string, string>> {
  const ids = namesIn('rules', root).filter((name) => name !== 'index');
  const rules = (await Promise.all(ids.map((id) => load(`rules/${id}`)))) as Rule[];
  const loaded = await Promise.all(namesIn('profiles', root).map(async (name) => ({ name, value: await load(`profiles/${name}`) })));
  const profiles = loaded.flatMap(({ name, value }) => {
    const parsed = Profile.safeParse(value);
    return parsed.success && parsed.data.id === name ? [parsed.data] : [];
  });

  return new Map([
    ['rules/src/rules/index.ts', ruleIndex(ids)],
    ['rules/src/profiles/index.ts', profileIndex(profiles.map(({ id }) => id))],
    ['rules/schema/profile.json', json(profileJsonSchema())],
    ['rules/schema/report.json', json(complianceJsonSchema())],
    ['rules/schema/dadeumi.json', json(settingsJsonSchema(rules, profiles))],
    ...rules.map((rule) => [`rules/docs/${rule.id}.md`, rulePage(rule, profiles, readExamples(rule, root), NOTE)] as const),
    ...profiles.flatMap((profile) => {
      const page = obligationPage(profile, ids, NOTE);
      return page === undefined ? [] : [[`rules/docs/obligations-${profile.id}.md`, page] as const];
    }),
    ['README.md', filled('README.md', ruleTable(rules, 'en'), root)],
    ['README.ko.md', filled('README.ko.md', ruleTable(rules, 'ko'), root)],
  ]);
}

/** The names of the source files of a folder, in the order of their code units. */
function namesIn(folder: string, root: URL): string[] {
  const files = readdirSync(new URL(`rules/src/${folder}/`, root)).filter((file) => file.endsWith('.ts'));
  return files.map((file) => file.slice(0, -'.ts'.length)).sort();
}

function ruleIndex(ids: readonly string[]): string {
  return index("import type { Rule } from '../types.ts';", ids, '/** The built-in rules, by id. */', 'rules: readonly Rule[]');
}

function profileIndex(ids: readonly string[]): string {
  return index(
    "import type { Profile } from './schema.ts';",
    ids,
    '/** The built-in guidelines, by id. */',
    'profiles: readonly Profile[]',
  );
}

function index(type: string, ids: readonly string[], about: string, list: string): string {
  const imports = ids.map((id) => `import ${camel(id)} from './${id}.ts';`);
  return [`// ${NOTE}`, type, ...imports, '', about, `export const ${list} = [${ids.map(camel).join(', ')}];`, ''].join('\n');
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A page that people write, with text between its markers. */
function filled(file: string, text: string, root: URL): string {
  const page = existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), 'utf8') : '';
  const [before, after] = [page.indexOf(MARKS[0]), page.indexOf(MARKS[1])];
  if (before < 0 || after < before) throw new Error(`${file} has no place for the table of rules: ${MARKS.join(' … ')}`);
  return `${page.slice(0, before + MARKS[0].length)}\n${text}\n${page.slice(after)}`;
}
