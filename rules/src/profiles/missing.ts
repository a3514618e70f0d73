import type { Basis, Fix, Place, Section, Text } from '../types.ts';
import { isAsked } from './applicant.ts';
import { contentOf, type Gaps, named } from './gaps.ts';
import { type Draft, type Gap, gapFor, insertionOf, placeOfGap } from './insertion.ts';
import { isAnswered } from './match.ts';

/** A section that the guideline asks for and the draft lacks, as messages tell of it. */
export interface Missing {
  /** Its id in the profile. */
  readonly section: string;
  readonly title: string;
  /** The section that it belongs in. */
  readonly parent: string | undefined;
  /** The draft's heading that it stands right after or right before; neither: at the end of the parent, or of the plan. */
  readonly beside: { readonly side: 'after' | 'before'; readonly heading: string } | undefined;
  /** What the guideline says of it. */
  readonly says: Text;
  /** What it must hold, the sections below it among them. */
  readonly holds: readonly Text[];
  /** Where it belongs is known, not a guess of ours. */
  readonly placed: boolean;
  readonly advice: boolean;
}

/** A missing section with the place to show it at and the fix that inserts it. */
export interface Insertable {
  readonly at: Place;
  readonly data: Missing;
  readonly fixes: readonly Fix[];
  readonly basis: Basis;
}

/** Where a missing section belongs, and the fix that puts its heading there. */
export function insertable(draft: Draft, missing: Gaps['missing'][number]): Insertable {
  const { requirement, parent } = missing;
  const gap = gapFor(draft, requirement, parent);
  const insertion = insertionOf(draft, requirement, parent, gap);
  const title = named(requirement);
  const data = {
    section: requirement.id,
    title,
    parent: parent && named(parent),
    beside: besideOf(draft, missing, gap),
    says: requirement.basis.summary,
    holds: contentOf(requirement, draft.applicant),
    placed: requirement.placeBasis?.certainty !== 'assumed',
    advice: draft.profile.standing === 'advice',
  };
  const fix: Fix | undefined = insertion && {
    kind: 'suggestion',
    title: { ko: `‘${title}’ 절 넣기`, en: `Insert section ‘${title}’` },
    edits: [insertion],
  };
  return { at: placeOfGap(gap), data, fixes: fix ? [fix] : [], basis: requirement.basis };
}

/**
 * The heading to tell its place by. Who inserts one section after the other as the messages say has them in the guideline's order: of several that
 * are missing in a row only the first goes right after the heading before them, the rest right before the one that follows, or at the end.
 */
function besideOf(
  { profile, applicant, answers }: Draft,
  { requirement, parent }: Gaps['missing'][number],
  { after, before }: Gap,
): Missing['beside'] {
  const siblings = parent?.children ?? profile.sections;
  const previous = siblings.slice(0, siblings.indexOf(requirement)).findLast((one) => isAnswered(one, answers) || isAsked(one, applicant));
  if (after !== undefined && previous !== undefined && isAnswered(previous, answers)) return { side: 'after', heading: nameOf(after) };
  return before && { side: 'before', heading: nameOf(before) };
}

const nameOf = ({ number, title }: Section): string => `${number} ${title}`.trim();
