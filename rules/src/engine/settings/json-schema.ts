import * as z from 'zod/mini';
import { profiles as builtInProfiles } from '../../profiles/index.ts';
import { Profile } from '../../profiles/schema.ts';
import { rules as builtInRules } from '../../rules/index.ts';
import type { Rule } from '../../types.ts';
import { unusedSuppression } from '../suppress.ts';
import { presets } from './names.ts';
import { leftOut } from './own-profile.ts';
import { FileSettings } from './schema.ts';

type Json = Record<string, unknown>;

/** JSON Schema of `dadeumi.yaml` for editors: it knows the rules with their options, the profiles and the questions that they ask. */
export function settingsJsonSchema(rules: readonly Rule[] = builtInRules, profiles: readonly Profile[] = builtInProfiles): Json {
  const schema = z.toJSONSchema(FileSettings, { target: 'draft-07', io: 'input' }) as { properties: Record<string, Json> } & Json;
  const severity = { enum: ['off', 'info', 'warning', 'error'] };
  const entry = (rule: Rule) => ({
    description: rule.title.ko,
    anyOf: [severity, { type: 'object', additionalProperties: false, properties: { severity, options: optionsOf(rule) } }],
  });
  const ofRules = {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(rules.map((rule) => [rule.id, entry(rule)])),
      [unusedSuppression.id]: { description: unusedSuppression.title.ko, ...severity },
    },
  };
  const named = (ids: readonly string[]) => ({ anyOf: [{ enum: ids }, { type: 'string', pattern: '\\.ya?ml$' }] });
  const questions = new Map(profiles.flatMap((profile) => profile.questions).map((question) => [question.id, question]));
  const answers = [...questions.values()].map(({ id, ask, choices }) => [
    id,
    { description: ask.ko, ...(choices ? { enum: choices.map(({ value }) => value) } : { type: 'boolean' }) },
  ]);

  const special: Record<string, Json> = {
    rules: ofRules,
    profile: named(profiles.map(({ id }) => id)),
    applicant: { type: 'object', properties: Object.fromEntries(answers) },
    extends: { anyOf: [named(presets), { type: 'array', items: named(presets) }] },
  };
  const fill = (properties: Record<string, Json>) => {
    for (const [key, value] of Object.entries(special)) {
      const { description } = properties[key] ?? {};
      if (properties[key]) properties[key] = { ...(description !== undefined && { description }), ...value };
    }
  };
  fill(schema.properties);
  for (const list of ['overrides', 'plans']) fill((schema.properties[list]!.items as { properties: Record<string, Json> }).properties);
  return { title: 'dadeumi.yaml', ...schema };
}

/** JSON Schema of an author's own profile: what may be left out is not required, and words may be written once for both languages. */
export function profileJsonSchema(): Json {
  const { properties, ...schema } = eased(z.toJSONSchema(Profile, { target: 'draft-07', reused: 'ref' })) as Json;
  const bases = { description: '고쳐 쓸 내장 프로필', enum: builtInProfiles.map(({ id }) => id) };
  return { ...schema, properties: { extends: bases, ...(properties as Json) } };
}

function eased(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(eased);
  if (node === null || typeof node !== 'object') return node;
  const { properties, required, ...rest } = Object.fromEntries(Object.entries(node).map(([key, one]) => [key, eased(one)])) as Json;
  if (properties === undefined || !Array.isArray(required))
    return node === null ? node : { ...rest, ...(required !== undefined && { required }) };
  const keys = Object.keys(properties as object);
  if (keys.join() === 'ko,en')
    return {
      anyOf: [
        { type: 'string', minLength: 1 },
        { ...rest, properties, required },
      ],
    };
  const free = keys.includes('title') ? [...leftOut, 'id'] : leftOut;
  return { ...rest, properties, required: required.filter((key: string) => !free.includes(key)) };
}

function optionsOf({ options, optionTexts }: Rule): Json {
  const { $schema: _, required: __, ...schema } = z.toJSONSchema(options, { target: 'draft-07', io: 'input' }) as Json;
  for (const [name, option] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
    const text = optionTexts?.[name];
    if (text) option.description = text.ko;
  }
  return schema;
}
