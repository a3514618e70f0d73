import type { Basis, Requirement, Section } from '../types.ts';
import type { Draft } from './insertion.ts';
import { holdsContent } from './section-content.ts';

/** A section that stands in another place than the guideline gives it, between its nearest neighbours that stand right. */
export interface Displaced {
  readonly section: Section;
  readonly basis: Basis;
  readonly after: Section | undefined;
  readonly before: Section | undefined;
}

interface Placed {
  readonly section: Section;
  readonly basis: Basis;
}

/**
 * Sections of a plan out of the guideline's order, as few of them as explain it; and how many sections answer the guideline.
 *
 * Told only of sections of one level whose place was read in the source, within one document: files of a plan and fields of a page have an order of their own.
 */
export function displacedIn(draft: Draft): { readonly looked: number; readonly displaced: readonly Displaced[] } {
  let looked = 0;
  const displaced: Displaced[] = [];
  const visit = (siblings: readonly Requirement[]): void => {
    looked += siblings.filter(({ id }) => draft.answers(id).length > 0).length;
    for (const { id, kind } of draft.plan.documents) if (kind !== 'field') displaced.push(...outOfOrder(placedIn(draft, siblings, id)));
    for (const { children } of siblings) visit(children);
  };
  visit(draft.profile.sections);
  return { looked, displaced };
}

/** Siblings with a section of their own in the document, in the guideline's order. */
function placedIn({ plan, answers }: Draft, siblings: readonly Requirement[], id: string): Placed[] {
  const document = plan.documents.find((one) => one.id === id)!;
  const seen = new Set<Section>();
  return siblings.flatMap(({ id: requirement, basis, placeBasis = basis }): Placed[] => {
    const own = answers(requirement).filter((section) => section.document === id);
    // Of several the first with content: a divider or a line in a summary may have the same title.
    const section = own.find((one) => holdsContent(document, one)) ?? own[0];
    if (!section || seen.has(section) || placeBasis.certainty !== 'stated') return [];
    seen.add(section);
    return [{ section, basis: placeBasis }];
  });
}

/** Those that are not in the longest run in which headings rise; of two runs as long, the one that keeps what the guideline puts first. */
function outOfOrder(placed: readonly Placed[]): Displaced[] {
  const startOf = (index: number): number => placed[index]!.section.heading[0];
  const lengths: number[] = [];
  const next: number[] = [];
  for (let index = placed.length - 1; index >= 0; index--) {
    [lengths[index], next[index]] = [1, -1];
    for (let later = index + 1; later < placed.length; later++) {
      if (startOf(later) < startOf(index) || lengths[later]! + 1 <= lengths[index]!) continue;
      [lengths[index], next[index]] = [lengths[later]! + 1, later];
    }
  }
  const kept: number[] = [];
  for (let index = lengths.indexOf(Math.max(...lengths, 0)); index >= 0; index = next[index]!) kept.push(index);

  return placed.flatMap(({ section, basis }, index): Displaced[] => {
    if (kept.includes(index)) return [];
    const [after, before] = [kept.findLast((one) => one < index), kept.find((one) => one > index)];
    return [{ section, basis, after: placed[after ?? -1]?.section, before: placed[before ?? -1]?.section }];
  });
}
