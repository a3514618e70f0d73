import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { planOf } from '../../rules/src/document/document.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { applyFixes, fixPlan } from '../../rules/src/engine/fix.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { readFrontMatter } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { rules } from '../../rules/src/rules/index.ts';
import type { Finding, Plan } from '../../rules/src/types.ts';
import { fixablePlan } from '../harness/fixable-plans.ts';
import { readFixture } from '../harness/fixture.ts';
import { draft } from '../harness/plans.ts';

const RUNS = Number(process.env.RUNS ?? 0) || 200;
const KINDS = [['safe'], ['safe', 'suggestion']] as const;
type Kinds = (typeof KINDS)[number];

/** Rounds that plans took, by how many did. */
const rounds = new Map<number, number>();
afterAll(() => console.log(`rounds of fixes: ${JSON.stringify(Object.fromEntries([...rounds].sort()))}`));

function settingsOf(text: string) {
  const document = parseMarkdown(text, 'plan.md');
  return resolveSettings({ frontMatter: readFrontMatter(document), documents: [document.id] }).settings;
}

/** Fixes a text in all its rounds, and counts them. */
function toTheEnd(text: string, kinds: Kinds): void {
  const { passes, converged, applied } = fixPlan(planOf(parseMarkdown(text, 'plan.md')), settingsOf(text), { rules, kinds });
  rounds.set(passes, (rounds.get(passes) ?? 0) + 1);
  if (!converged || passes > 10) throw new Error(`no end after ${passes} rounds of ${applied} fixes`);
}

/** What a round of fixes makes of a text. */
type Round = (plan: Plan, findings: readonly Finding[], kinds: Kinds) => string;
const engine: Round = (plan, findings, kinds) => applyFixes(plan, findings, { kinds }).get('plan.md') ?? plan.documents[0]!.text;

/**
 * The same findings fixed one after the other in a text that moves under them: each place is where the edits before it have shifted it, and a
 * fix that touches what another has written is left out.
 */
const oneByOne: Round = (plan, findings, kinds) => {
  let { text } = plan.documents[0]!;
  const done: { readonly start: number; readonly end: number; readonly text: string; readonly rule: string }[] = [];
  for (const { rule, fixes } of findings) {
    const fix = fixes.find(({ kind }) => (kinds as readonly string[]).includes(kind));
    if (fix === undefined) continue;
    const edits = fix.edits.map(({ at: { range }, text: put }) => ({ start: range[0], end: range[1], text: put, rule }));
    if (edits.some((edit) => done.some((other) => touches(other, edit)))) continue;
    if (edits.every(({ start, end, text: put }) => plan.documents[0]!.text.slice(start, end) === put)) continue;
    for (const edit of edits) {
      const shift = done
        .filter(({ start, end }) => end <= edit.start && start <= edit.start)
        .reduce((sum, each) => sum + each.text.length - (each.end - each.start), 0);
      text = text.slice(0, edit.start + shift) + edit.text + text.slice(edit.end + shift);
      done.push(edit);
    }
  }
  return text;
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Insertions at one place are of one rule, one after the other; nothing else shares a place or a character. */
function touches(one: Span, other: Span): boolean {
  if (one.start === other.start && one.start === one.end && other.start === other.end) return one.rule !== other.rule;
  return (
    (one.start < other.end && other.start < one.end) || (one.start === other.start && (one.start === one.end || other.start === other.end))
  );
}

function noCollision(text: string, round: Round = engine): void {
  const plan = planOf(parseMarkdown(text, 'plan.md'));
  const { findings } = lint(plan, settingsOf(text), { rules });
  for (const kinds of KINDS) expect(round(plan, findings, kinds)).toBe(oneByOne(plan, findings, kinds));
}

const SIDE_BY_SIDE = [
  '100평',
  '$300',
  'AI',
  '5마일',
  '(MQTT)',
  'AI(인공지능)',
  '3만 엔',
  '30평(99㎡)',
  '을',
  '과 ',
  ', ',
  '/',
  ' ',
  '**',
  '·',
  '(',
  ')',
  '는',
];
const crowded = fc
  .array(fc.constantFrom(...SIDE_BY_SIDE), { minLength: 2, maxLength: 10 })
  .map(
    (pieces) =>
      `---\ndadeumi: { exchangeRates: { USD: { rate: 1385.2, date: 2026-09-30 }, JPY: { rate: 9.3, date: 2026-09-30 } } }\n---\n\n새로 ${pieces.join('')} 봅니다.\n`,
  );

describe('fixes together are fixes one by one', () => {
  const holds = (name: string, texts: fc.Arbitrary<string>) =>
    test(
      name,
      () =>
        fc.assert(
          fc.property(texts, (text) => noCollision(text)),
          { numRuns: RUNS },
        ),
      300_000,
    );

  holds(
    'in plans whose lines each have a fix',
    fixablePlan(8).map(({ text }) => text),
  );
  holds('in plans of any pieces', draft({ maxLength: 6 }));
  holds('in lines where findings stand side by side', crowded);

  test('and a round that takes no heed of others is told', () => {
    const heedless: Round = (plan, findings, kinds) => {
      const edits = findings.flatMap(({ fixes }) => fixes.find(({ kind }) => (kinds as readonly string[]).includes(kind))?.edits ?? []);
      return edits.reduce(
        (text, { at: { range }, text: put }) => text.slice(0, range[0]) + put + text.slice(range[1]),
        plan.documents[0]!.text,
      );
    };
    expect(() => noCollision('새로 AI를 쓰고 5마일을 갑니다.\n', heedless)).toThrow();
  });
});

describe('fixes come to an end in ten rounds', () => {
  const folder = new URL('../fixtures/', import.meta.url);
  const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !name.endsWith('.fixed.md'),
  );

  test('in every fixture', () => {
    expect(fixtures.length).toBeGreaterThan(200);
    for (const name of fixtures) for (const kinds of KINDS) toTheEnd(readFixture(readFileSync(new URL(name, folder), 'utf8')).text, kinds);
  }, 300_000);

  test('in plans of any pieces', () => {
    fc.assert(
      fc.property(draft({ maxLength: 12 }), (text) => {
        for (const kinds of KINDS) toTheEnd(text, kinds);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  test('none in more than four', () => {
    expect(Math.max(...rounds.keys())).toBeLessThanOrEqual(4);
    expect(Math.max(...rounds.keys())).toBeGreaterThan(0);
  });
});
