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
  return factsFor(given, count)(block, read);
}

/** `factOf` for one given. A function is asked of one Block after another, so that what it has found is looked up at its first Block alone. */
export function factsFor(given: Given<unknown>, count: FactCount): <F>(block: Block, read: Read<F>) => F {
  const ofGiven = grow(facts, given, () => new WeakMap<Read, WeakMap<Block, unknown>>());
  let asked: Read | undefined;
  let ofRead = new WeakMap<Block, unknown>();
  const fact = <F>(block: Block, read: Read<F>): F => {
    if (read !== asked) ofRead = grow(ofGiven, read, () => new WeakMap<Block, unknown>());
    asked = read;
    const known = ofRead.get(block);
    if (known !== undefined || ofRead.has(block)) {
      count.reused++;
      return known as F;
    }
    count.made++;
    const remembered = ofRead;
    const found = read(block, given);
    remembered.set(block, found);
    return found;
  };
  return fact;
}

function grow<K, V>(map: { has(key: K): boolean; get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}
