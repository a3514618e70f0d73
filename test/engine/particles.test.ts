import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../rules/src/document/document.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { fixPlan } from '../../rules/src/engine/fix.ts';
import { readFrontMatter } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { rules } from '../../rules/src/rules/index.ts';
import type { Edit, Rule } from '../../rules/src/types.ts';
import { type FixablePlan, fixablePlan } from '../harness/fixable-plans.ts';
import { ending, particleError } from '../harness/spoken.ts';

const SENTENCES = 5000;
const IN_A_PLAN = 10;

interface Checked {
  readonly errors: readonly string[];
  readonly sentences: number;
  readonly changed: number;
}

/** Fixes a plan with `used`, and reads each particle again. */
function checked({ text, lines }: FixablePlan, used: readonly Rule[]): Checked {
  const document = parseMarkdown(text, 'plan.md');
  const { settings } = resolveSettings({ frontMatter: readFrontMatter(document), documents: [document.id] });
  const fixed = fixPlan(planOf(document), settings, { rules: used, kinds: ['safe', 'suggestion'] }).plan.documents[0]!.text.split('\n');
  const errors: string[] = [];
  let [sentences, changed] = [0, 0];
  for (const [index, line] of lines.entries()) {
    if (line === undefined) continue;
    sentences += 1;
    const { before, words, particle, after } = line;
    const now = fixed[index] ?? '';
    // 약 may have been taken into the conversion.
    const start = now.startsWith(before) ? before.length : before.replace(/약 $/u, '').length;
    if (!now.startsWith(before.slice(0, start)) || !now.endsWith(after)) errors.push(`words around a fix changed: ${now}`);
    const written = now.slice(start, now.length - after.length);
    if (!written.startsWith(words)) changed += 1;
    const error = particleError(written, particle);
    if (error !== undefined) errors.push(`${error} (was ${words})`);
  }
  return { errors, sentences, changed };
}

test('fixed sentences have no particle error', () => {
  let [sentences, changed] = [0, 0];
  fc.assert(
    fc.property(fixablePlan(IN_A_PLAN), (plan) => {
      const result = checked(plan, rules);
      sentences += result.sentences;
      changed += result.changed;
      expect(result.errors).toEqual([]);
    }),
    { numRuns: SENTENCES / IN_A_PLAN },
  );
  console.log(`particles: ${sentences} sentences, ${changed} fixed`);
  expect(sentences).toBe(SENTENCES);
  expect(changed).toBeGreaterThan(0.9 * SENTENCES);
}, 120_000);

describe('is told of a fault', () => {
  /** The rules, with another text in each edit. */
  const faulty = (change: (text: string, before: string) => string): readonly Rule[] =>
    rules.map((rule) => ({
      ...rule,
      *check(context: Parameters<Rule['check']>[0]) {
        const edit = ({ at, text }: Edit): Edit => {
          const source = context.plan.documents.find(({ id }) => id === at.document)!.text;
          return { at, text: change(text, source.slice(...at.range)) };
        };
        for (const report of rule.check(context))
          yield { ...report, fixes: report.fixes?.map((fix) => ({ ...fix, edits: fix.edits.map(edit) })) ?? [] };
      },
    }));
  const PAIRS = ['을를', '이가', '은는', '과와'];
  const other = (text: string) => PAIRS.find((pair) => pair.includes(text.at(-1) ?? ' '));
  const lastSpoken = (text: string) => ending(text.replace(/로$/u, ''));

  const FAULTS: Readonly<Record<string, (text: string, before: string) => string>> = {
    'the particle stays as it was': (text, before) =>
      other(text) !== undefined && other(text) === other(before) ? text.slice(0, -1) + before.at(-1) : text,
    'ㄹ asks for 으로': (text) =>
      text.endsWith('로') && !text.endsWith('으로') && lastSpoken(text) === 'ㄹ' ? `${text.slice(0, -1)}으로` : text,
    'the words in parentheses are said': (text) => {
      const [, before, inside, form] = /^(.+\()([^()]+)\)([을를이가은는과와])$/u.exec(text) ?? [];
      if (before === undefined) return text;
      const pair = PAIRS.find((each) => each.includes(form!))!;
      return `${before}${inside})${pair[ending(inside!) === 'vowel' ? 1 : 0]}`;
    },
  };

  test.each(Object.entries(FAULTS))('%s', (_, change) => {
    const used = faulty(change);
    const run = fc.check(
      fc.property(fixablePlan(IN_A_PLAN), (plan) => checked(plan, used).errors.length === 0),
      { numRuns: 200, endOnFailure: true },
    );
    expect(run.failed).toBe(true);
  });
});
