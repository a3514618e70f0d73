import { named } from '../../profiles/gaps.ts';
import { requirementsOf } from '../../profiles/titles.ts';
import type { Section, Severity } from '../../types.ts';
import { type CoveredSection, progressIn } from '../coverage.ts';
import { type Given, headingsOf, holdsPlace, idsBelow, noteOf, standsIn } from './given.ts';
import { countsOf } from './rows.ts';
import type { Compliance, Note, ObligationRow, SectionRow } from './schema.ts';

/** Every section of the guideline, with what rules found in it; one that is absent is not missing while part of the plan is unread. */
export function partsOf(given: Given): SectionRow[] {
  const visit = (sections: readonly CoveredSection[], depth: number): SectionRow[] =>
    sections.flatMap((section) => [partOf(section, depth, given), ...visit(section.children, depth + 1)]);
  return visit(given.coverage, 0);
}

/** What it finds are obligations that are missing, and those have rows. */
const TOLD_BY_ROWS = 'required-content';

function partOf({ requirement, required, sections, state, children }: CoveredSection, depth: number, given: Given): SectionRow {
  const below = children.flatMap((child) => answersBelow(child));
  const findings = given.result.findings.filter(
    ({ at, rule }) =>
      rule !== TOLD_BY_ROWS && sections.some((section) => holdsPlace(section, at)) && !below.some((section) => holdsPlace(section, at)),
  );
  return {
    id: requirement.id,
    title: named(requirement),
    depth,
    state: stateOf(state, given),
    required,
    answeredIn: headingsOf(sections, given.spots),
    findings: findings.map((finding) => noteOf(finding, given.spots)),
  };
}

function answersBelow({ sections, children }: CoveredSection): Section[] {
  return [...sections, ...children.flatMap(answersBelow)];
}

function stateOf(state: CoveredSection['state'], { complete }: Given): SectionRow['state'] {
  return state === 'missing' && !complete ? 'unread' : state;
}

/** What rules found in no section of the guideline. */
export function elsewhereIn({ covered, result, spots }: Given): Note[] {
  const sections = [...covered.values()].flatMap((one) => one.sections);
  const found = result.findings.filter(({ at }) => !sections.some((section) => holdsPlace(section, at)));
  return found.map((finding) => noteOf(finding, spots));
}

/** Required sections that hold something, of each root of the guideline. */
export function progressOf({ coverage }: Given): Compliance['progress'] {
  return coverage
    .map((section) => ({ id: section.requirement.id, title: named(section.requirement), ...progressIn([section]) }))
    .filter(({ required }) => required > 0);
}

/** The criteria of review, with the sections that answer each and the obligations of those. */
export function criteriaOf(given: Given, rows: readonly ObligationRow[]): Compliance['criteria'] {
  const { profile } = given.settings;
  const requirements = requirementsOf(profile);
  const found = (sections: readonly Section[]) => {
    const severities = given.result.findings.filter((finding) => standsIn(finding, sections)).map(({ severity }) => severity);
    const count = (severity: Severity) => severities.filter((one) => one === severity).length;
    return { error: count('error'), warning: count('warning') };
  };
  return profile.criteria.map(({ id, title, points, sections, basis }) => {
    const own = requirements.filter((requirement) => sections.includes(requirement.id));
    const ids = new Set(own.flatMap(idsBelow));
    return {
      ...{ id, title, points },
      clause: 'where' in basis ? basis.where : '',
      certainty: basis.certainty,
      sections: own.map((requirement) => {
        const { state, sections: answers } = given.covered.get(requirement.id)!;
        const answeredIn = headingsOf(answers, given.spots);
        return { id: requirement.id, title: named(requirement), state: stateOf(state, given), answeredIn };
      }),
      counts: countsOf(rows.filter(({ section }) => section !== null && ids.has(section))),
      ...found(own.flatMap((requirement) => given.covered.get(requirement.id)!.sections)),
    };
  });
}
