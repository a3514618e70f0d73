import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Profile, type Rule, settingsJsonSchema } from '@dadeumi/rules';
import { z } from 'zod/mini';
import { readExamples } from './examples.ts';
import { rulePage } from './page.ts';
import { ruleTable } from './table.ts';

/** `npm run generate`: writes what follows from the rule and profile files, so that adding a file is all it takes. */
const root = new URL('../../../', import.meta.url);
const NOTE = 'Written by `npm run generate`; edit what it is made of.';

const ruleIds = namesIn('rules/src/rules/').filter((name) => name !== 'index');
const rules = await Promise.all(ruleIds.map((id) => load<Rule>(`rules/dist/rules/${id}.js`)));
const profiles = (await Promise.all(namesIn('rules/src/profiles/').map(profileIn))).filter((profile) => profile !== undefined);

write('rules/src/rules/index.ts', index('rules', 'Rule', ruleIds));
write('rules/src/profiles/index.ts', index('profiles', 'Profile', profiles.map(({ id }) => id)));
write('rules/schema/profile.json', json(z.toJSONSchema(Profile, { target: 'draft-07' })));
write('rules/schema/dadeumi.json', json(settingsJsonSchema()));
for (const rule of rules) write(`rules/docs/${rule.id}.md`, rulePage(rule, profiles, readExamples(rule, root), NOTE));
for (const [file, locale] of [['README.md', 'en'], ['README.ko.md', 'ko']] as const) fill(file, ruleTable(rules, locale));

/** The names of the source files of a folder, in the order of their code units. */
function namesIn(folder: string): string[] {
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.ts'));
  return files.map((file) => file.slice(0, -'.ts'.length)).sort();
}

/** A profile's file exports it by default; the other files of the folder are about profiles. */
async function profileIn(name: string): Promise<Profile | undefined> {
  const parsed = Profile.safeParse(await load(`rules/dist/profiles/${name}.js`));
  return parsed.success && parsed.data.id === name ? parsed.data : undefined;
}

async function load<T>(path: string): Promise<T> {
  const { default: value } = (await import(new URL(path, root).href)) as { default: T };
  return value;
}

function index(list: string, type: string, ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${camel(id)} from './${id}.ts';`);
  const from = type === 'Profile' ? './schema.ts' : '../types.ts';
  const about = type === 'Profile' ? 'The built-in guidelines, by id.' : 'The built-in rules, by id.';
  return [`// ${NOTE}`, `import type { ${type} } from '${from}';`, ...imports, '', `/** ${about} */`, `export const ${list}: readonly ${type}[] = [${ids.map(camel).join(', ')}];`, ''].join('\n');
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Puts text between the markers of a page that people write. */
function fill(file: string, text: string): void {
  const [start, end] = ['<!-- rules:start -->', '<!-- rules:end -->'];
  const page = existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), 'utf8') : '';
  const [before, after] = [page.indexOf(start), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${file} has no place for the table of rules: ${start} … ${end}`);
  write(file, `${page.slice(0, before + start.length)}\n${text}\n${page.slice(after)}`);
}

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, root));
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
