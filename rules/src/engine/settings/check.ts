import type { z } from 'zod/mini';
import { type Expectation, isExpectation } from './expectations.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './notice.ts';
import type { Path, Value } from './yaml.ts';

/** A mistake at a path of a tree, before the path has a place. */
export interface Mistake extends Omit<Problem, 'at' | 'fixes'> {
  readonly path: Path;
  readonly where: 'key' | 'value';
  /** What to write there instead. */
  readonly instead?: string | readonly string[] | undefined;
}

export interface Checked<T> {
  /** What is left when every mistake is taken out. */
  readonly value: T;
  readonly mistakes: readonly Mistake[];
}

type Issue = z.core.$ZodIssue;

/** Mistakes after these say nothing new. */
const MOST = 100;

/** So few words can each be offered. */
const FEW_CHOICES = 4;

/** Words that people write for yes and no, and that YAML reads as words. */
export const yesNo: ReadonlyMap<string, string> = new Map(
  Object.entries({
    예: 'true',
    네: 'true',
    yes: 'true',
    y: 'true',
    on: 'true',
    아니요: 'false',
    아니오: 'false',
    no: 'false',
    n: 'false',
    off: 'false',
    true: 'true',
    false: 'false',
  }),
);

/** Reads `value` by `schema`; a mistake costs only the entry that it is in. An entry left empty is not set, and no mistake. */
export function check<T>(schema: z.ZodMiniType<T>, value: Value, nothing: T): Checked<T> {
  let mistakes: Mistake[] | undefined;
  let left = value;
  while (left !== null) {
    const result = schema.safeParse(left);
    if (result.success) return { value: result.data, mistakes: mistakes ?? [] };
    const issues = result.error.issues.flatMap(deepest);
    const blank = mistakes === undefined ? issues.filter(({ path }) => isBlank(left, path as Path)) : [];
    if (blank.length > 0) {
      left = without(left, blank.flatMap(pathsOf));
      continue;
    }
    // Later rounds only find what the removals of this one left open.
    mistakes ??= issues.slice(0, MOST).flatMap((issue) => mistakesOf(issue, schema, left));
    left = without(left, issues.flatMap(pathsOf));
  }
  return { value: nothing, mistakes: mistakes ?? [] };
}

/** Whether a key of a map was left without a value. */
function isBlank(value: Value, path: Path): boolean {
  const [found, given] = at(value, path);
  return found && given === null && typeof path.at(-1) === 'string';
}

/** Of a union, the branch that came nearest: the one whose issues lie deepest. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors as unknown as Issue[][];
  const near = branches.find((issues) => issues.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'));
  return near === undefined ? [issue] : near.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(deepest);
}

function pathsOf(issue: Issue): Path[] {
  const path = issue.path as Path;
  // `{ rate: 1,400 }` is a rate of 1 and a key 400: half of an exchange rate is none.
  if (issue.message === ('exchangeRate' satisfies Expectation)) return [path];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function mistakesOf(issue: Issue, schema: z.ZodMiniType, value: Value): Mistake[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const cut = issue.keys.find((key) => issue.message === 'exchangeRate' && /^\d/.test(key));
    if (cut !== undefined) return [{ message: 'value', data: { name: 'rate', expected: 'thousands' }, path: [...path, cut], where: 'key' }];
    return issue.keys.slice(0, MOST).map((name): Mistake => {
      const instead = nearest(name, known);
      return { message: 'unknown-key', data: { name, nearest: instead, known }, path: [...path, name], where: 'key', instead };
    });
  }
  const [found, given] = at(value, path);
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (!found) {
    const expected = isExpectation(issue.message) ? issue.message : 'required';
    return [{ message: 'value', data: { name, expected }, path: path.slice(0, -1), where: 'key' }];
  }
  const choices = choicesOf(issue);
  if (choices.length > 1 && (typeof given === 'string' || issue.code === 'invalid_value')) {
    const meant = typeof given === 'string' ? nearest(given, choices) : undefined;
    const instead = meant ?? (choices.length <= FEW_CHOICES ? choices : undefined);
    return [{ message: 'choice', data: { name, choices, nearest: meant }, path, where: 'value', instead }];
  }
  const expected = expectationOf(issue);
  const word = typeof given === 'string' ? given.trim() : '';
  const meant = yesNo.get(word.toLowerCase());
  if (expected === 'yes-no' && meant)
    return [{ message: 'yes-no', data: { name, given: word, meant }, path, where: 'value', instead: meant }];
  if ((expected === 'number' || expected === 'positive') && /^\d{1,15}(?:\.\d{1,15})?$/.test(word))
    return [{ message: 'quoted-number', data: { name, number: word }, path, where: 'value', instead: word }];
  return [{ message: 'value', data: { name, expected }, path, where: 'value' }];
}

/** The words that would do, when there are only so many. */
function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? (issue.errors as unknown as Issue[][]).flat().flatMap(choicesOf) : [];
}

/** The schemas of settings name what they expect; of others (an author's profile, options of a rule) the type is all that is known. */
function expectationOf(issue: Issue): Expectation {
  if (isExpectation(issue.message)) return issue.message;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'text';
  return issue.code === 'invalid_type' ? (expectedTypes[issue.expected] ?? 'other') : 'other';
}

const expectedTypes: Readonly<Record<string, Expectation>> = {
  string: 'text',
  boolean: 'yes-no',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'map',
  record: 'map',
};

/** Whether there is something at a path, and what. */
function at(value: Value, path: Path): [found: boolean, value: Value] {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return [false, null];
    here = (here as { [key: string]: Value })[step] ?? null;
  }
  return [true, here];
}

/** The value without what stands at the paths: an entry of a map or of a list; where there is none, the whole that lacks it. */
function without(value: Value, paths: readonly Path[]): Value {
  const gone = new Set(paths.map((path) => JSON.stringify(at(value, path)[0] ? path : path.slice(0, -1))));
  const keep = (here: Value, path: Path): Value => {
    if (Array.isArray(here)) {
      const kept = here.map((item, index) => ({ item, to: [...path, index] })).filter(({ to }) => !gone.has(JSON.stringify(to)));
      return kept.map(({ item, to }) => keep(item, to));
    }
    if (here === null || typeof here !== 'object') return here;
    const map: { [key: string]: Value } = Object.create(null);
    for (const [key, item] of Object.entries(here)) {
      if (!gone.has(JSON.stringify([...path, key]))) map[key] = keep(item, [...path, key]);
    }
    return map;
  };
  return gone.has('[]') ? null : keep(value, []);
}

/** The keys that a schema's object knows at a path; none where any key goes. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const def = schema._zod.def as unknown as Readonly<Record<string, unknown>> & { readonly type: string };
  const inside = (inner: unknown, rest: Path) => keysAt(inner as z.core.$ZodType, rest);
  if (def.type === 'union') return (def.options as unknown[]).flatMap((option) => inside(option, path));
  if ('innerType' in def) return inside(def.innerType, path);
  if (def.type === 'object') {
    const shape = def.shape as Record<string, unknown>;
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(shape);
    return Object.hasOwn(shape, step) ? inside(shape[step], rest) : [];
  }
  if (path.length === 0) return [];
  if (def.type === 'record') return inside(def.valueType, path.slice(1));
  if (def.type === 'array') return inside(def.element, path.slice(1));
  return [];
}
