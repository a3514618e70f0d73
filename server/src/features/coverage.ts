import { type CoveredSection, coverageOf, type Draft, draftOf, type Result, type Section } from '@dadeumi/rules';
import type { Checked } from '../checked.ts';

/** The profile's sections against a plan. */
export interface PlanCoverage {
  readonly draft: Draft;
  readonly sections: readonly CoveredSection[];
  /** What a section of the plan answers; one heading may answer several. */
  answeredBy(section: Section): readonly CoveredSection[];
}

const remembered = new WeakMap<Result, PlanCoverage>();

/** Remembered with the lint that it belongs to, for all volumes of the plan. */
export function planCoverage({ plan, settings, result }: Pick<Checked, 'plan' | 'settings' | 'result'>): PlanCoverage {
  const known = remembered.get(result);
  if (known) return known;
  const draft = draftOf(plan, settings);
  const sections = coverageOf(draft);
  const answers = new Map<Section, CoveredSection[]>();
  for (const covered of flat(sections)) {
    for (const section of covered.sections) answers.set(section, [...(answers.get(section) ?? []), covered]);
  }
  const coverage: PlanCoverage = { draft, sections, answeredBy: (section) => answers.get(section) ?? [] };
  remembered.set(result, coverage);
  return coverage;
}

/** Every section of a coverage, each before those below it. */
export function flat(sections: readonly CoveredSection[]): readonly CoveredSection[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}
