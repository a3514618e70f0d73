import { rules as builtIn } from '../rules/index.ts';
import type { Context, Given, Plan, Result, Rule, Section, Settings, Unread } from '../types.ts';
import { type FactCount, factsFor, givenFor } from './facts.ts';
import { findingsOf } from './findings.ts';
import { sign, type Unsigned } from './fingerprint.ts';
import { type PlanSections, sectionsOf } from './sections.ts';
import { levelOf, severityOf } from './severity.ts';
import { suppress, unusedSuppression } from './suppress.ts';

export interface LintOptions {
  /** Instead of the built-in rules. */
  readonly rules?: readonly Rule[];
  /** Is counted up by what this lint made of Blocks and what it found remembered. */
  readonly counter?: FactCount;
}

/**
 * Runs the rules over a plan. Pure: the same plan and settings give the same findings, whatever was linted before.
 *
 * A rule that throws stops no other: what it could not see is told in `unread`.
 */
export function lint(plan: Plan, settings: Settings, { rules = builtIn, counter = { made: 0, reused: 0 } }: LintOptions = {}): Result {
  const sections = sectionsOf(plan, settings.profile);
  const found: Unsigned[] = [];
  const unread: Unread[] = plan.documents.flatMap((document) => document.unread);
  const examined: Record<string, number> = {};
  const heard = new Set<string>();

  for (const rule of rules) {
    const findingOf = findingsOf(rule, plan, settings);
    for (const run of runsOf(rule, plan, settings, unread)) {
      examined[rule.id] ??= 0;
      try {
        for (const report of rule.check(contextOf(run, settings, sections, counter, (count) => (examined[rule.id]! += count)))) {
          if (!run.documents.has(report.at.document)) continue;
          const finding = findingOf(report);
          if (finding) found.push(finding);
        }
        for (const document of run.documents) heard.add(`${rule.id} ${document}`);
      } catch (error) {
        unread.push(...[...run.documents].map((document) => stopped(rule, document, error)));
      }
    }
  }

  const known = [...new Set([...builtIn, ...rules].map(({ id }) => id))];
  const { kept, complaints } = suppress(plan.documents, found, {
    known,
    has: (rule, document) => heard.has(`${rule} ${document}`),
    silent: (document) =>
      [...builtIn, ...rules].some((rule) => levelOf(rule, settings, document).severity !== 'off' && !heard.has(`${rule.id} ${document}`)),
  });
  for (const { atMost, ...complaint } of complaints) {
    const level = levelOf({ id: unusedSuppression.id, severity: 'warning' }, settings, complaint.at.document);
    const severity = severityOf(level, undefined, atMost);
    if (severity !== 'off') kept.push({ finding: { ...complaint, severity, fingerprint: '' }, subject: undefined });
  }
  return { findings: sign(plan, inOrder(plan, kept), (document) => sections.inDocument(document)), examined, unread };
}

/** A rule's turn: the documents it sees, and those of them whose options these are. */
interface Run {
  readonly plan: Plan;
  readonly documents: ReadonlySet<string>;
  readonly given: Given<unknown>;
}

/** One run for each document, or for each set of options where the rule must see the whole plan. */
function runsOf(rule: Rule, plan: Plan, settings: Settings, unread: Unread[]): Run[] {
  const byGiven = new Map<Given<unknown>, string[]>();
  for (const { id } of plan.documents) {
    if (levelOf(rule, settings, id).severity === 'off') continue;
    try {
      const given = givenFor(rule, settings, id);
      byGiven.set(given, [...(byGiven.get(given) ?? []), id]);
    } catch (error) {
      unread.push(stopped(rule, id, error));
    }
  }
  return [...byGiven].flatMap(([given, ids]): Run[] => {
    if (rule.scope === 'plan') return [{ plan, documents: new Set(ids), given }];
    const documents = plan.documents.filter(({ id }) => ids.includes(id));
    return documents.map((document) => ({ plan: { documents: [document] }, documents: new Set([document.id]), given }));
  });
}

function contextOf(
  run: Run,
  settings: Settings,
  sections: PlanSections,
  counter: FactCount,
  examined: (count: number) => void,
): Context<unknown> {
  const answers = new Map<string, readonly Section[]>();
  return {
    plan: run.plan,
    profile: settings.profile,
    settings,
    options: run.given.options,
    sections: ({ id }) => sections.inDocument(id),
    answers(requirement) {
      const known =
        answers.get(requirement) ??
        sections.answering(requirement).filter(({ document }) => run.plan.documents.some(({ id }) => id === document));
      answers.set(requirement, known);
      return known;
    },
    facts: factsFor(run.given, counter),
    examined,
  };
}

function stopped(rule: Rule, document: string, error: unknown): Unread {
  const why = error instanceof Error ? error.message : String(error);
  return {
    document,
    reason: {
      ko: `‘${rule.id}’ 규칙이 오류로 멈춰 이 문서를 끝까지 점검하지 못했습니다: ${why}`,
      en: `The rule ${rule.id} stopped on an error and did not see all of this document: ${why}`,
    },
  };
}

function inOrder(plan: Plan, findings: readonly Unsigned[]): Unsigned[] {
  const order = new Map(plan.documents.map(({ id }, index) => [id, index]));
  return findings.toSorted(({ finding: one }, { finding: other }) => {
    const [a, b] = [one.at, other.at];
    if (a.document !== b.document) return order.get(a.document)! - order.get(b.document)!;
    return a.range[0] - b.range[0] || a.range[1] - b.range[1] || compare(one.rule, other.rule);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
