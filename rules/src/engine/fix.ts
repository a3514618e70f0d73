import { editDocument } from '../document/edit.ts';
import type { Document, Edit, Finding, Fix, Plan, Result, Settings } from '../types.ts';
import { splitsCharacter } from './boundary.ts';
import { type LintOptions, lint } from './lint.ts';

export interface FixOptions {
  readonly kinds: readonly Fix['kind'][];
  /** Those of the plan's findings that are put off: they are not fixed. */
  readonly putOff?: (findings: readonly Finding[]) => readonly Finding[];
}

/** A plan after its fixes. */
export interface Fixed {
  readonly plan: Plan;
  /** Texts of the documents that changed, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many fixes were applied, over all passes. */
  readonly applied: number;
  /** Rounds that it took, ten at most. */
  readonly passes: number;
  /** Nothing of the asked kinds was left to apply. */
  readonly converged: boolean;
  /** What is still found. */
  readonly result: Result;
}

/** Fixes make room for one another in so many rounds; more is a rule that undoes another. */
const PASSES = 10;

/** Lints and fixes until no fix is left, at most ten times. */
export function fixPlan(plan: Plan, settings: Settings, options: FixOptions & LintOptions): Fixed {
  let fixed = plan;
  let applied = 0;
  let result = lint(fixed, settings, options);
  const putOff = options.putOff?.(result.findings) ?? [];
  const isPutOff = likenessTo(plan, putOff);
  const waiting = new Set(putOff);
  let chosen = choose(
    fixed,
    result.findings.filter((finding) => !waiting.has(finding)),
    options,
  );

  let passes = 0;
  for (; passes < PASSES && chosen.length > 0; passes++) {
    fixed = edited(fixed, chosen);
    applied += chosen.length;
    result = lint(fixed, settings, options);
    const now = fixed;
    chosen = choose(
      now,
      result.findings.filter((finding) => !isPutOff(now, finding)),
      options,
    );
  }
  const changed = fixed.documents.filter(({ text }, index) => text !== plan.documents[index]!.text);
  return { plan: fixed, texts: textsOf(changed), applied, passes, converged: chosen.length === 0, result };
}

/**
 * One round of the first fix of each finding that is of the asked kinds: texts of the documents that change, by id.
 *
 * A fix is applied whole or not at all. Of two that overlap the first wins; the other is found again by the next lint.
 */
export function applyFixes(plan: Plan, findings: readonly Finding[], options: FixOptions): Map<string, string> {
  const after = edited(plan, choose(plan, findings, options));
  return textsOf(after.documents.filter(({ text }, index) => text !== plan.documents[index]!.text));
}

/**
 * Tells findings of a later round that may be these put-off ones: of the same rule and the same words. Fingerprints do not tell, as they
 * count what is alike, and that changes with each fix.
 */
export function likenessTo(plan: Plan, putOff: readonly Finding[]): (plan: Plan, finding: Finding) => boolean {
  const keyIn = ({ documents }: Plan, { rule, at }: Finding) =>
    [at.document, rule, documents.find(({ id }) => id === at.document)?.text.slice(...at.range)].join('\n');
  const keys = new Set(putOff.map((finding) => keyIn(plan, finding)));
  return (after, finding) => keys.size > 0 && keys.has(keyIn(after, finding));
}

/** An edit that was chosen, and the rule that asked for it. */
type Chosen = Edit & { readonly rule: string };

/** Fixes that may be applied together. One that would part a character, or change nothing, is left out. */
function choose(plan: Plan, findings: readonly Finding[], { kinds }: FixOptions): Fix[] {
  const texts = textsOf(plan.documents);
  const taken = new Map(plan.documents.map(({ id }): [string, Chosen[]] => [id, []]));

  return findings.flatMap(({ rule, fixes }) => {
    const fix = fixes.find(({ kind }) => kinds.includes(kind));
    if (!fix || !isWhole(fix.edits, texts)) return [];
    const edits = fix.edits.map((edit): Chosen => ({ ...edit, rule }));
    const clash = edits.some(
      (edit, index) => overlaps(edit, taken.get(edit.at.document)!) || edits.slice(0, index).some((other) => meet(other, edit)),
    );
    if (clash) return [];
    for (const edit of edits) taken.get(edit.at.document)!.splice(indexAfter(edit, taken.get(edit.at.document)!), 0, edit);
    return [fix];
  });
}

function isWhole(edits: readonly Edit[], texts: ReadonlyMap<string, string>): boolean {
  const changes = edits.some(({ at, text }) => texts.get(at.document)?.slice(...at.range) !== text);
  return (
    changes &&
    edits.every(({ at }) => texts.has(at.document) && !at.range.some((offset) => splitsCharacter(texts.get(at.document)!, offset)))
  );
}

/** Of edits in order, none of which meets another, only the neighbours of a place can meet what is there. */
function overlaps(edit: Chosen, inOrder: readonly Chosen[]): boolean {
  const index = indexAfter(edit, inOrder);
  return inOrder.slice(Math.max(0, index - 2), index + 2).some((other) => meet(other, edit));
}

/** Where an edit goes in the order of places, behind those of the same place. */
function indexAfter({ at: { range } }: Edit, inOrder: readonly Edit[]): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [start, end] = inOrder[middle]!.at.range;
    if (start < range[0] || (start === range[0] && end <= range[1])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Insertions at one place follow one another in the order of their findings; of two rules, that order would be a guess. */
function meet(one: Chosen, other: Chosen): boolean {
  if (one.at.document !== other.at.document) return false;
  const [[start, end], [from, to]] = [one.at.range, other.at.range];
  if (start === from && start === end && from === to) return one.rule !== other.rule || one.text === other.text;
  return (start < to && from < end) || (start === from && (start === end || from === to));
}

function edited({ documents }: Plan, fixes: readonly Fix[]): Plan {
  const edits = fixes.flatMap((fix) => fix.edits);
  return {
    documents: documents.map((document) =>
      withEdits(
        document,
        edits.filter(({ at }) => at.document === document.id),
      ),
    ),
  };
}

/** Edits become one, from the first to the last of them, so that the document is cut anew once. */
function withEdits(document: Document, edits: readonly Edit[]): Document {
  const inOrder = edits.toSorted((a, b) => a.at.range[0] - b.at.range[0] || a.at.range[1] - b.at.range[1]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return document;

  let written = '';
  let end = first.at.range[0];
  for (const { at, text } of inOrder) {
    written += document.text.slice(end, at.range[0]) + text;
    end = at.range[1];
  }
  return editDocument(document, { range: [first.at.range[0], last.at.range[1]], text: written });
}

function textsOf(documents: readonly Document[]): Map<string, string> {
  return new Map(documents.map(({ id, text }) => [id, text]));
}
