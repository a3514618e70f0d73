import { BlockMemory, BlockWalk, UNKNOWN } from '../document/block-memory.ts';
import type { Block, Given, Rule, Settings } from '../types.ts';
import { optionsFor } from './severity.ts';

/** How many facts of Blocks a lint made, and how many it found remembered. */
export interface FactCount {
  made: number;
  reused: number;
}

type Read<F = unknown> = (block: Block, given: Given<unknown>) => F;

const givens = new WeakMap<Settings, WeakMap<Rule, Map<string, Given<unknown>>>>();
const facts = new WeakMap<Given<unknown>, WeakMap<Read, BlockMemory<unknown>>>();

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
export function factOf<F>(block: Block, read: Read<F>, given: Given<unknown>): F {
  const memory = memoryOf(read, given);
  const known = memory.find(block);
  if (known !== UNKNOWN) return known as F;
  const fact = read(block, given);
  memory.remember(block, fact);
  return fact;
}

/** `factOf` for one given, while a rule goes through its plan. */
export function factsFor(given: Given<unknown>, count: FactCount): <F>(block: Block, read: Read<F>) => F {
  const walks = new Map<Read, BlockWalk<unknown>>();
  const walkFor = (read: Read): BlockWalk<unknown> =>
    grow(walks, read, () => {
      const readHere = (block: Block): unknown => {
        count.made++;
        return read(block, given);
      };
      return new BlockWalk(memoryOf(read, given), readHere);
    });
  let asked: Read | undefined;
  let walk: BlockWalk<unknown>;
  return <F>(block: Block, read: Read<F>): F => {
    if (read !== asked) walk = walkFor(read);
    asked = read;
    const made = count.made;
    const fact = walk.ask(block) as F;
    if (count.made === made) count.reused++;
    return fact;
  };
}

function memoryOf(read: Read, given: Given<unknown>): BlockMemory<unknown> {
  const ofGiven = grow(facts, given, () => new WeakMap<Read, BlockMemory<unknown>>());
  return grow(ofGiven, read, () => new BlockMemory<unknown>());
}

function grow<K, V>(map: { has(key: K): boolean; get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}
