import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, proseOf } from '../../rules/src/document/document.ts';
import type { Block, Context, Document, Place, Report, Rule } from '../../rules/src/types.ts';
import { incrementalIsFresh, lawfulFixes, soundFindings, spellingDoesNotMatter } from '../harness/laws.ts';
import { change, draft } from '../harness/plans.ts';
import { wordRule } from '../harness/words.ts';

/** Each law is shown to fail on faults that rules are prone to. Without that, a law that never looks would pass as well. */

const WORD = '서비스는';
const sound = wordRule({ word: WORD });

function rule(check: (context: Context<unknown>) => Iterable<Report<Record<string, unknown>>>): Rule {
  return { ...sound, check };
}

function report(at: Place, data: Record<string, unknown> = { found: WORD }): Report<Record<string, unknown>> {
  return { at, message: 'found', data };
}

/** Whether some draft breaks the law. */
function breaks(law: (text: string, rules: readonly Rule[]) => void, rules: readonly Rule[]): boolean {
  return fc.check(
    fc.property(draft({ maxLength: 5 }), (text) => law(text, rules)),
    { numRuns: 150 },
  ).failed;
}

/** Whether some edits of some draft break the law of increments. */
function forgets(rules: readonly Rule[]): boolean {
  return fc.check(
    fc.property(draft({ minLength: 4, maxLength: 8 }), fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) =>
      incrementalIsFresh(text, changes, rules, { made: 0, reused: 0 }),
    ),
    { numRuns: 60 },
  ).failed;
}

function* inRaw(document: Document, word: string): Generator<Place> {
  for (let at = document.text.indexOf(word); at >= 0; at = document.text.indexOf(word, at + 1))
    yield { document: document.id, range: [at, at + word.length] };
}

describe('soundness sees', () => {
  test('a rule that throws', () => {
    const throws = rule(({ plan }) => {
      if (plan.documents[0]!.text.includes(WORD)) throw new Error('no');
      return [];
    });
    expect(breaks(soundFindings, [throws])).toBe(true);
  });

  test('a place outside the draft', () => {
    const outside = rule(function* ({ plan: { documents } }) {
      for (const { range, document } of inRaw(documents[0]!, WORD)) yield report({ document, range: [range[0], range[1] + 40] });
    });
    expect(breaks(soundFindings, [outside])).toBe(true);
  });

  test('words that are missing', () => {
    const mute = rule(function* ({ plan: { documents } }) {
      for (const at of inRaw(documents[0]!, WORD)) yield report(at, {});
    });
    expect(breaks(soundFindings, [mute])).toBe(true);
  });
});

describe('the fix laws see', () => {
  test('a fix that is found again', () => expect(breaks(lawfulFixes, [wordRule({ word: WORD, becomes: `더 ${WORD}` })])).toBe(true));

  test('two rules that undo one another', () => {
    expect(
      breaks(lawfulFixes, [wordRule({ word: WORD, becomes: '설비를' }), wordRule({ id: 'b-word', word: '설비를', becomes: WORD })]),
    ).toBe(true);
  });

  test('a safe fix that brings a finding', () => {
    expect(breaks(lawfulFixes, [wordRule({ word: WORD, becomes: '그 사업은' }), wordRule({ id: 'b-word', word: '그 사업은' })])).toBe(true);
  });
});

describe('the law of spellings sees', () => {
  test('a rule that reads the raw text', () => {
    const raw = rule(function* ({ plan: { documents } }) {
      for (const at of inRaw(documents[0]!, WORD)) yield report(at);
    });
    expect(breaks(spellingDoesNotMatter, [raw])).toBe(true);
  });

  test('places that are counted in the folded text', () => {
    const counted = rule(function* ({ plan: { documents } }) {
      for (const { prose, start } of proseOf(documents[0]!)) {
        const at = prose.text.indexOf(WORD);
        if (at >= 0) yield report({ document: 'plan.md', range: [start + at, start + at + WORD.length] });
      }
    });
    expect(breaks(spellingDoesNotMatter, [counted])).toBe(true);
  });

  test('a rule that looks for line feeds', () => {
    const feeds = rule(function* ({ plan: { documents } }) {
      for (const { range } of inRaw(documents[0]!, '\n\n')) yield report({ document: 'plan.md', range: [range[0], range[0]] });
    });
    expect(breaks(spellingDoesNotMatter, [feeds])).toBe(true);
  });
});

describe('the law of increments sees', () => {
  /** Yields at the first prose of each Block for which `is` says so. */
  function* atBlocks(
    { plan: { documents } }: Context<unknown>,
    is: (block: Block, start: number) => boolean,
  ): Generator<Report<Record<string, unknown>>> {
    for (const { prose, block, start } of proseOf(documents[0]!)) {
      if (is(documents[0]!.blocks[block]!, start)) yield report(placeOf(documents[0]!, block, prose, 0, 0));
    }
  }

  test('a fact that remembers where its Block stood', () => {
    let start = 0;
    const far = () => start > 60;
    const stood = rule((context) =>
      atBlocks(context, (block, at) => {
        start = at;
        return context.facts(block, far);
      }),
    );
    expect(forgets([stood])).toBe(true);
  });

  test('a place that is kept with its Block', () => {
    const kept = new WeakMap<Block, Place>();
    const keeps = rule(function* ({ plan: { documents } }) {
      for (const { prose, block } of proseOf(documents[0]!)) {
        const of = documents[0]!.blocks[block]!;
        const at = kept.get(of) ?? placeOf(documents[0]!, block, prose, 0, 0);
        kept.set(of, at);
        yield report(at);
      }
    });
    expect(forgets([keeps])).toBe(true);
  });

  test('a fact of the Block before', () => {
    let before = '';
    const after = (block: Block) => {
      const found = before.includes(WORD);
      before = block.text;
      return found;
    };
    expect(forgets([rule((context) => atBlocks(context, (block) => context.facts(block, after)))])).toBe(true);
  });

  test('none of these in a sound rule', () => {
    for (const law of [soundFindings, lawfulFixes, spellingDoesNotMatter]) expect(breaks(law, [sound])).toBe(false);
    expect(forgets([sound])).toBe(false);
  });
});
