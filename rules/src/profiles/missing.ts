import type { Basis, Fix, Place, Text } from '../types.ts';
import { contentOf, type Gaps, named } from './gaps.ts';
import { type Draft, gapFor, insertionOf, placeOfGap } from './insertion.ts';

/** A section that the guideline asks for and the draft lacks, as messages tell of it. */
export interface Missing {
  /** Its id in the profile. */
  readonly section: string;
  readonly title: string;
  /** The section that it belongs in. */
  readonly parent: string | undefined;
  /** The draft's heading that it follows. */
  readonly after: string | undefined;
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
export function insertable(draft: Draft, { requirement, parent }: Gaps['missing'][number]): Insertable {
  const gap = gapFor(draft, requirement, parent);
  const insertion = insertionOf(draft, requirement, parent, gap);
  const title = named(requirement);
  const data = {
    section: requirement.id,
    title,
    parent: parent && named(parent),
    after: gap.after && `${gap.after.number} ${gap.after.title}`.trim(),
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
