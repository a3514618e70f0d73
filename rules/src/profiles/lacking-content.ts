import type { Basis, Place, Section, Text } from '../types.ts';
import type { Fulfilled } from './fulfilment.ts';
import type { Draft } from './insertion.ts';
import type { Check } from './schema.ts';
import { holdsContent } from './section-content.ts';

/** Obligations of one section of which no sign was found. */
export interface Lacking {
  readonly section: Section;
  readonly obligations: readonly Fulfilled['obligation'][];
}

/** An obligation whose figure stands in the plan and is too small. */
export interface TooSmall {
  readonly place: Place;
  readonly what: Text;
  readonly least: NonNullable<Check['least']>;
  readonly basis: Basis;
}

/** An obligation that a word of the plan brings with it, and of which no sign was found. */
export interface Unmet {
  readonly occasion: Place;
  readonly obligation: Fulfilled['obligation'];
}

export interface LackingContent {
  /** How many obligations were looked for. */
  readonly looked: number;
  readonly lacking: readonly Lacking[];
  readonly tooSmall: readonly TooSmall[];
  readonly unmet: readonly Unmet[];
}

/** What the sections that are there and hold something do not show of their obligations, section by section. An empty section lacks all, and that is told of it. */
export function lackingContentIn({ plan }: Draft, fulfilled: readonly Fulfilled[]): LackingContent {
  const bySection = new Map<Section, Fulfilled['obligation'][]>();
  const tooSmall: TooSmall[] = [];
  const unmet: Unmet[] = [];
  const full = new Map<Section, boolean>();
  const isFull = (section: Section): boolean => {
    const known = full.get(section) ?? holdsContent(plan.documents.find(({ id }) => id === section.document)!, section);
    full.set(section, known);
    return known;
  };

  for (const one of fulfilled) {
    if (one.state !== 'missing') continue;
    const { obligation, evidence, occasion } = one;
    const { check, what, basis } = obligation;
    const section = one.sections.find(isFull);
    if (one.tooSmall) tooSmall.push({ place: evidence[0]!, what, least: check!.least!, basis });
    else if (section) bySection.set(section, [...(bySection.get(section) ?? []), obligation]);
    else if (occasion) unmet.push({ occasion, obligation });
  }
  const looked = fulfilled.filter(({ state, sections, occasion }) => {
    return state === 'mentioned' || state === 'open' || (state === 'missing' && (sections.length > 0 || occasion !== undefined));
  }).length;
  return { looked, lacking: [...bySection].map(([section, obligations]) => ({ section, obligations })), tooSmall, unmet };
}
