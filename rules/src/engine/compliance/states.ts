import { holds, openFacts } from '../../profiles/applicant.ts';
import type { Fulfilled } from '../../profiles/fulfilment.ts';
import { deniesContent } from '../../profiles/not-applicable.ts';
import type { Finding } from '../../types.ts';
import { besideEvidence, speaksOf } from './attribution.ts';
import { type Given, holdsPlace, isSuppressed, standingOf, standsIn } from './given.ts';
import type { Because, ObligationRow, State } from './schema.ts';

/** How a draft stands with an obligation, why, what it waits for, and the findings that speak of it. */
export interface Verdict extends Pick<ObligationRow, 'state' | 'because' | 'waitsFor'> {
  readonly findings: readonly Finding[];
}

const met = (because: Because): Verdict => verdict('met', because);
const missing = (because: Because): Verdict => verdict('missing', because);
const violated = (because: Because, findings: readonly Finding[] = []): Verdict => verdict('violated', because, findings);
const unchecked = (because: Because, findings: readonly Finding[] = []): Verdict => verdict('unchecked', because, findings);

function verdict(state: State, because: Because, findings: readonly Finding[] = []): Verdict {
  return { state, because, waitsFor: [], findings };
}

/** Rules that find a wrong figure where there is one, and nothing where the plan is silent: that they find nothing is no proof. */
const SEES_WHAT_IS_TOLD: ReadonlySet<string> = new Set(['basis-dates']);

/**
 * The state of an obligation. `met` is said only where a rule that sees to it found nothing in all of the plan, where its section is there, or
 * where words of it stand in the section; `missing` only where what lacks it was read; `unfound` where other words may say it. Whatever else
 * there is, only a person can tell.
 */
export function verdictOf(fulfilled: Fulfilled, given: Given): Verdict {
  const { obligation, state } = fulfilled;
  const { check, section, when } = obligation;
  const { applicant } = given.settings;
  const asked = holds(when, applicant);
  if (asked === false) return verdict('not-applicable', 'condition');
  const covered = section === undefined ? undefined : given.covered.get(section);
  if (state === 'not-applicable' || covered?.state === 'not-applicable') {
    const isDenied = covered?.state === 'not-applicable' || fulfilled.sections.some((one) => deniesContent(given.plan, one));
    return verdict('not-applicable', isDenied ? 'denied' : 'not-raised');
  }
  if (asked === undefined) return { ...unchecked('question'), waitsFor: openFacts(when, applicant) };

  if (covered?.state === 'missing') return given.complete ? missing('no-section') : unchecked('unread');
  if (covered?.state === 'empty') return missing('empty-section');
  if (check?.rule === 'required-sections') return met('section');
  if (check?.rule === 'attachments') return ofAttachment(obligation.id, given);
  if (state === 'mentioned' || state === 'missing') return byWords(fulfilled, given);
  return check?.rule === undefined ? unchecked('person') : byRule(check.rule, fulfilled, given);
}

function byWords({ obligation, state, sections, evidence, tooSmall }: Fulfilled, given: Given): Verdict {
  const rule = obligation.check?.rule;
  const own = rule === undefined ? [] : bearingOn(rule, obligation.section === undefined ? undefined : sections, given);
  const findings = [...new Set([...own, ...besideEvidence(evidence, given)])];
  if (findings.some(({ severity }) => severity !== 'info')) return violated('findings', findings);
  if (state === 'mentioned') return { ...met('words'), findings };
  // Words that belong to no section may stand in what was not read.
  if (obligation.section === undefined && !given.complete) return unchecked('unread');
  return tooSmall ? violated('too-small', findings) : verdict('unfound', 'no-words', findings);
}

function byRule(rule: string, { obligation, sections }: Fulfilled, given: Given): Verdict {
  const standing = standingOf(rule, given);
  if (standing !== 'on') return unchecked(standing === 'off' ? 'off' : 'no-rule');
  // A plan is the original or a copy: of the other's cover, nothing is there to be seen.
  if (rule === 'cover-statements' && !obligation.id.startsWith(`statements/${given.cover}/`)) return unchecked('person');
  const bearing = bearingOn(rule, obligation.section === undefined ? undefined : sections, given);
  const findings = bearing.filter((finding) => speaksOf(finding, obligation));
  if (findings.some(({ severity }) => severity !== 'info')) return violated('findings', findings);
  if (!hasLimit(rule, given)) return unchecked('limit', findings);
  if (findings.length > 0) return unchecked('asked', findings);
  if (isSuppressed(rule, given.plan)) return unchecked('suppressed');
  if (SEES_WHAT_IS_TOLD.has(rule)) return unchecked('person');
  if (!given.complete) return unchecked('unread');
  if (!saw(rule, sections, given)) return unchecked('nothing');
  return met(isAuthorsLimit(rule, given) ? 'own-limit' : 'rule');
}

/** What a rule found in the sections; without sections, in all of the plan. */
function bearingOn(rule: string, sections: Fulfilled['sections'] | undefined, { result }: Given): Finding[] {
  return result.findings.filter((finding) => finding.rule === rule && (sections === undefined || standsIn(finding, sections)));
}

/** The attachment itself is there or not; what it must hold, only a person sees. */
function ofAttachment(id: string, { attachments }: Given): Verdict {
  const found = attachments.find((one) => id === `attachments/${one.id}`);
  return found === undefined ? unchecked('person') : { state: found.state, because: found.because, waitsFor: found.waitsFor, findings: [] };
}

/** Whether the rule had something to look at; of amounts, in these sections. */
function saw(rule: string, sections: Fulfilled['sections'], { result, amounts }: Given): boolean {
  if (rule !== 'plan-amounts' || sections.length === 0) return (result.examined[rule] ?? 0) > 0;
  const places = amounts.flatMap(({ told }) => told.flatMap((one) => one.amounts.flatMap((amount) => amount?.at ?? [])));
  return places.some((place) => sections.some((section) => holdsPlace(section, place)));
}

/** Rules of length see to nothing while the limit is not known. */
function hasLimit(rule: string, { lengths }: Given): boolean {
  const own = lengths.filter(({ of }) => of === MEASURED[rule]);
  return own.length === 0 || own.some(({ limit }) => limit !== null);
}

/** Whether all that a rule of length goes by is the author's: that the guideline's limit is kept is then not known. */
function isAuthorsLimit(rule: string, { lengths, settings }: Given): boolean {
  const own = lengths.filter(({ of, limit }) => of === MEASURED[rule] && limit !== null);
  return own.length > 0 && own.every(({ name }) => settings.profile.limits[name] == null);
}

/** What rules of length measure. */
const MEASURED: Readonly<Record<string, string>> = { 'summary-length': 'summary', 'body-length': 'body' };
