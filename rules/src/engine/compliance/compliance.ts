import { profiles } from '../../profiles/index.ts';
import type { Profile } from '../../profiles/schema.ts';
import { rules } from '../../rules/index.ts';
import type { Place, Plan, Result, Settings } from '../../types.ts';
import { givenOf } from './given.ts';
import { criteriaOf, elsewhereIn, partsOf, progressOf } from './parts.ts';
import { countsOf, rowsOf } from './rows.ts';
import type { Compliance } from './schema.ts';
import { type Spots, spotsIn } from './spots.ts';
import { checklistsOf } from './submission.ts';

/**
 * A plan against every obligation of its guideline, as plain JSON: what rules found, what words show, and what only a person can tell.
 *
 * `result` is what `lint` gave for the same plan and settings, by all rules. Its `unread` may name volumes that could not be read and are no
 * documents of the plan; while there is any, nothing is said to be met or missing that depends on what was not read.
 */
export function complianceOf(plan: Plan, settings: Settings, result: Result): Compliance {
  const { profile } = settings;
  const spots = spotsIn(plan);
  const given = givenOf(plan, settings, result, spots);
  const rows = rowsOf(given);
  return {
    profile: profileOf(profile),
    applicationDate: settings.applicationDate ?? null,
    inForce: inForceOn(profile, settings.applicationDate),
    documents: plan.documents.map(({ id }) => id),
    complete: given.complete,
    unread: unreadOf(plan, result, spots),
    questions: questionsOf(settings),
    counts: countsOf(rows),
    rows,
    sections: partsOf(given),
    elsewhere: elsewhereIn(given),
    progress: progressOf(given),
    criteria: criteriaOf(given, rows),
    review: profile.review ?? null,
    amounts: [...given.amounts],
    lengths: [...given.lengths],
    attachments: given.attachments,
    othersUnreviewed: profile.otherAttachments !== undefined,
    rules: rulesOf(given.result),
    checklists: checklistsOf(settings),
  };
}

function profileOf({ id, name, agency, legalBasis, effectiveFrom, effectiveTo, supersededBy, standing }: Profile): Compliance['profile'] {
  const next = profiles.find((one) => one.id === supersededBy);
  return {
    ...{ id, name, agency, legalBasis, effectiveFrom, effectiveTo, standing },
    supersededBy: next === undefined ? null : { id: next.id, name: next.name },
  };
}

/** Nothing is known of a day that is not stated, nor of a guideline without a time. */
function inForceOn({ effectiveFrom, effectiveTo }: Profile, day: string | undefined): boolean | null {
  if (day === undefined || (effectiveFrom === null && effectiveTo === null)) return null;
  return (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo);
}

function unreadOf({ documents }: Plan, { unread }: Result, spots: Spots): Compliance['unread'] {
  return unread.map(({ document, range, reason }) => {
    const place: Place | undefined = range && documents.some(({ id }) => id === document) ? { document, range } : undefined;
    return { document, reason, line: place ? spots.at(place).line : null };
  });
}

function questionsOf({ profile, applicant }: Settings): Compliance['questions'] {
  return profile.questions.map(({ id, ask, choices }) => {
    const value = applicant[id];
    const label = choices?.find((choice) => choice.value === value)?.label;
    const yesNo = value === true ? { ko: '예', en: 'yes' } : value === false ? { ko: '아니요', en: 'no' } : undefined;
    return { fact: id, ask, answer: label ?? yesNo ?? null };
  });
}

function rulesOf({ examined, findings }: Result): Compliance['rules'] {
  return rules.flatMap(({ id, title }) => {
    if (examined[id] === undefined) return [];
    const count = (severity: string) => findings.filter((finding) => finding.rule === id && finding.severity === severity).length;
    return [{ id, title, examined: examined[id], error: count('error'), warning: count('warning'), info: count('info') }];
  });
}
