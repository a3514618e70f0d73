import type { Block, Given, Rule, Settings } from '../types.ts';
import { optionsFor } from './severity.ts';

/** How many facts of Blocks a lint made, and how many it found remembered. */
export interface FactCount {
  made: number;
  reused: number;
}

type Read<F = unknown> = (block: Block, given: Given<unknown>) => F;

const givens = new WeakMap<Settings, WeakMap<Rule, Map<string, Given<unknown>>>>();
const facts = new WeakMap<Given<unknown>, WeakMap<Read, WeakMap<Block, unknown>>>();

/**
 * The settings and parsed options of a rule in a document: the same object for as long as the settings are, so that facts hang on it.
 *
 * Throws a ZodError where the options are not the rule's.
 */
export function givenFor(rule: Rule, settings: Settings, document: string): Given<unknown> {
  const written = optionsFor(rule.id, settings, document);
  const ofSettings = grow(givens, settings, () => new WeakMap<Rule, Map<string, Given<unknown>>>());
  const ofRule = grow(ofSettings, rule, () => new Map<string, Given<unknown>>());
  return grow(ofRule, JSON.stringify(written), () => ({ settings, options: rule.options.parse(written) }));
}

/** What `read` finds in a Block, made once for the same Block, function and given. */
export function factOf<F>(block: Block, read: Read<F>, given: Given<unknown>, count: FactCount): F {
  const ofGiven = grow(facts, given, () => new WeakMap<Read, WeakMap<Block, unknown>>());
  const ofRead = grow(ofGiven, read, () => new WeakMap<Block, unknown>()) as WeakMap<Block, F>;
  if (ofRead.has(block)) count.reused++;
  else count.made++;
  return grow(ofRead, block, () => read(block, given));
}

function grow<K, V>(map: { has(key: K): boolean; get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}
