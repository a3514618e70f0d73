import { type Locale, type Profile, profiles, rules, settingsJsonSchema } from '@dadeumi/rules';
import { type CompletionItem, CompletionItemKind, type Range as LspRange } from 'vscode-languageserver';
import { type YamlPlace, yamlPlace } from './yaml-place.ts';

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

/** A YAML text, or the part of one, and what is known where it is written. */
export interface YamlText {
  readonly text: string;
  readonly offset: number;
  readonly locale: Locale;
  /** Of `dadeumi.yaml`, or of a draft's front matter. */
  readonly of: 'file' | 'front';
  /** Whose questions come first. */
  readonly profile: Profile | undefined;
  rangeOf(range: readonly [number, number]): LspRange;
}

/** What only a file may say. */
const FILE_ONLY = new Set(['version', 'extends', 'locale', 'overrides', 'plans', 'files', 'ignore']);

/** Currencies that plans count in, most used first. */
const CURRENCIES = ['USD', 'EUR', 'JPY', 'CNY', 'GBP'];

/** Keys and values of the settings, from their schema. */
export function settingsCompletions(yaml: YamlText): CompletionItem[] {
  const place = yamlPlace(yaml.text, yaml.offset);
  if (place === undefined) return [];
  const whole = settingsJsonSchema() as Schema;
  const root: Schema =
    yaml.of === 'file'
      ? whole
      : {
          properties: {
            dadeumi: { properties: Object.fromEntries(Object.entries(whole.properties!).filter(([key]) => !FILE_ONLY.has(key))) },
          },
        };
  const schemas = schemasAt([root], place.path);
  return place.part === 'key' ? keyItems(schemas, place, yaml) : valueItems(schemas, place, yaml);
}

function keyItems(schemas: readonly Schema[], place: YamlPlace, yaml: YamlText): CompletionItem[] {
  const named = schemas.flatMap(({ properties }) => Object.entries(properties ?? {}));
  const entries = place.path.at(-1) === 'exchangeRates' ? CURRENCIES.map((code): [string, Schema] => [code, { type: 'object' }]) : named;
  const own = new Set(place.path.at(-1) === 'applicant' ? yaml.profile?.questions.map(({ id }) => id) : []);
  return entries
    .filter(([key], index) => !place.taken.includes(key) && entries.findIndex(([other]) => other === key) === index)
    .map(([key, schema], index) => ({
      label: key,
      kind: CompletionItemKind.Property,
      sortText: order(index, own.size === 0 || own.has(key)),
      textEdit: { range: yaml.rangeOf(place.range), newText: isNested(schema) ? `${key}:` : `${key}: ` },
      ...about(key, place.path, schema.description, yaml.locale),
    }));
}

function valueItems(schemas: readonly Schema[], place: YamlPlace, yaml: YamlText): CompletionItem[] {
  const values = schemas.flatMap(
    ({ enum: choices, const: only, type }) => choices ?? (only !== undefined ? [only] : type === 'boolean' ? [true, false] : []),
  );
  return [...new Set(values.map(String))].map((value, index) => ({
    label: value,
    kind: CompletionItemKind.Value,
    sortText: order(index, true),
    textEdit: { range: yaml.rangeOf(place.range), newText: value },
    ...about(value, place.path, undefined, yaml.locale),
  }));
}

/** What a rule, a profile or a question is called, and what an option does; else the schema's own words, which are Korean. */
function about(key: string, path: readonly string[], description: string | undefined, locale: Locale): Pick<CompletionItem, 'detail'> {
  const ofRule = path.at(-1) === 'options' ? rules.find(({ id }) => id === path.at(-2)) : undefined;
  const named =
    ofRule?.optionTexts?.[key] ??
    rules.find(({ id }) => id === key)?.title ??
    profiles.find(({ id }) => id === key)?.name ??
    profiles.flatMap(({ questions }) => questions).find(({ id }) => id === key)?.ask;
  const detail = named?.[locale] ?? (locale === 'ko' ? description : undefined);
  return detail === undefined ? {} : { detail };
}

function schemasAt(schemas: readonly Schema[], path: readonly string[]): readonly Schema[] {
  const here = schemas.flatMap(alternatives);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const below = here.flatMap(({ properties, additionalProperties, items }): Schema[] => {
    if (step === '[]') return items ? [items] : [];
    const named = properties?.[step];
    if (named) return [named];
    return typeof additionalProperties === 'object' ? [additionalProperties] : [];
  });
  return schemasAt(below, rest);
}

function alternatives(schema: Schema): Schema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
}

function isNested(schema: Schema): boolean {
  const all = alternatives(schema);
  return all.every(
    ({ enum: choices, type, anyOf }) => anyOf !== undefined || (choices === undefined && (type === 'object' || type === 'array')),
  );
}

function order(index: number, first: boolean): string {
  return `${first ? 0 : 1}${String(index).padStart(3, '0')}`;
}
