import { coverOf } from '../../profiles/cover.ts';
import type { Draft } from '../../profiles/insertion.ts';
import { isInside } from '../../profiles/summary.ts';
import { requirementsOf } from '../../profiles/titles.ts';
import coverStatements from '../../rules/cover-statements.ts';
import { rules } from '../../rules/index.ts';
import type { Finding, Place, Plan, Requirement, Result, Section, Settings } from '../../types.ts';
import { type CoveredSection, coverageOf, draftOf } from '../coverage.ts';
import { describe } from '../describe.ts';
import { directivesOf } from '../directives.ts';
import { levelOf } from '../severity.ts';
import { agreementsIn } from './amounts.ts';
import { attachmentsOf } from './attachments.ts';
import { contextFor } from './context.ts';
import { lengthsIn } from './lengths.ts';
import type { Compliance, Heading, Length, Note, SharedItem } from './schema.ts';
import type { Spots } from './spots.ts';

/** What all parts of a compliance are made from. */
export interface Given {
  readonly plan: Plan;
  readonly settings: Settings;
  readonly result: Result;
  readonly draft: Draft;
  readonly coverage: readonly CoveredSection[];
  readonly covered: ReadonlyMap<string, CoveredSection>;
  readonly lengths: readonly Length[];
  readonly amounts: readonly SharedItem[];
  readonly attachments: Compliance['attachments'];
  /** Which cover the plan has: the original's, or a copy's. */
  readonly cover: string | undefined;
  readonly spots: Spots;
  /** All of the plan was read, and every rule saw all of it. */
  readonly complete: boolean;
}

/** `unread` of the result tells also of volumes that are no documents of the plan, because they could not be read. */
export function givenOf(plan: Plan, settings: Settings, result: Result, spots: Spots): Given {
  const draft = draftOf(plan, settings);
  const coverage = coverageOf(draft);
  const covered = new Map(flat(coverage).map((section) => [section.requirement.id, section]));
  const complete = result.unread.length === 0;
  return {
    ...{ plan, settings, draft, coverage, covered, spots, complete },
    result: complete ? result : withoutAbsences(result),
    lengths: lengthsIn(plan, settings, spots, complete),
    amounts: agreementsIn(plan, settings, spots),
    attachments: attachmentsOf(plan, settings, complete),
    cover: coverOf(contextFor(coverStatements, plan, settings))?.statement.id,
  };
}

/** Rules whose findings say that something is nowhere: while part of the plan is unread, nobody knows. */
const TELL_OF_ABSENCE: ReadonlySet<string> = new Set(['required-sections', 'cover-statements', 'attachments']);

function withoutAbsences({ findings, examined, unread }: Result): Result {
  return {
    findings: findings.filter(({ rule }) => !TELL_OF_ABSENCE.has(rule)),
    examined: Object.fromEntries(Object.entries(examined).filter(([rule]) => !TELL_OF_ABSENCE.has(rule))),
    unread,
  };
}

/** A coverage with all that is below, in order. */
function flat(sections: readonly CoveredSection[]): CoveredSection[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}

/** Ids of a section of the profile and of those below it. */
export function idsBelow(requirement: Requirement): string[] {
  return requirementsOf({ sections: [requirement] }).map(({ id }) => id);
}

/** What a rule found, in words. */
export function noteOf({ rule, severity, at, ...finding }: Finding, spots: Spots): Note {
  const said = (locale: 'ko' | 'en') => describe({ rule, severity, at, ...finding }, locale).message;
  return { rule, severity, message: { ko: said('ko'), en: said('en') }, at: spots.at(at) };
}

/** The headings that answer; a caption within a section that answers already is none of them. */
export function headingsOf(sections: readonly Section[], spots: Spots): Heading[] {
  return sections.filter((one) => !sections.some((other) => other !== one && isInside(one, other))).map(spots.heading);
}

/** Whether any place of a finding stands in one of the sections. */
export function standsIn({ at, related }: Pick<Finding, 'at' | 'related'>, sections: readonly Section[]): boolean {
  return [at, ...related].some((place) => sections.some((section) => holdsPlace(section, place)));
}

/** Whether a section owns a place, its subsections included. */
export function holdsPlace({ document, range }: Section, place: Place): boolean {
  return document === place.document && range[0] <= place.range[0] && place.range[0] < range[1];
}

/** Whether a rule of this name is there, and on in all documents. */
export function standingOf(id: string, { plan, settings }: Pick<Given, 'plan' | 'settings'>): 'on' | 'off' | 'unknown' {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return 'unknown';
  return plan.documents.every((document) => levelOf(rule, settings, document.id).severity !== 'off') ? 'on' : 'off';
}

/** Whether the author keeps a rule from any place of the plan. */
export function isSuppressed(rule: string, { documents }: Plan): boolean {
  return documents.some((document) =>
    directivesOf(document).some(
      ({ kind, names }) => kind?.startsWith('disable') && (names.length === 0 || names.some(({ name }) => name === rule)),
    ),
  );
}
