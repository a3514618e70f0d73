import { type CoveredSection, estimatedPages, gapFor, isSummaryTitle, named, progressIn, type Range, type Section } from '@dadeumi/rules';
import type { Checked } from '../checked.ts';
import type { PlanOverview, PlanSection } from '../protocol.ts';
import { planCoverage } from './coverage.ts';
import { aboutSection } from './hover-section.ts';
import { MARKDOWN } from './markup.ts';

/** The profile's sections against the plan, for a panel; `undefined` where the profile asks for no section. */
export function planOverview(checked: Checked): PlanOverview | undefined {
  const { plan, settings, resolved, locale } = checked;
  const { profile, limits } = settings;
  const { draft, sections } = planCoverage(checked);
  if (sections.length === 0) return undefined;

  const at = (document: string, range: Range): PlanSection['at'] => {
    const lines = checked.snapshotOf(document)?.lines;
    return lines && { uri: checked.uriOf(document), range: lines.rangeOf(range) };
  };
  const pagesOf = (section: Section) => {
    const document = plan.documents.find(({ id }) => id === section.document);
    return document ? estimatedPages(document, settings, section) : { least: 0, most: 0 };
  };
  const placeOf = ({ requirement, parent, sections: own, state }: CoveredSection): PlanSection['at'] => {
    const [first] = own;
    if (first) return at(first.document, first.heading);
    if (state === 'done' || state === 'not-applicable') return undefined;
    const { document, offset } = gapFor(draft, requirement, parent);
    return at(document.id, [offset, offset]);
  };
  const sectionOf = (covered: CoveredSection): PlanSection => {
    const { requirement, state, sections: own, children } = covered;
    const place = placeOf(covered);
    const limit = isSummaryTitle(requirement.title) ? (limits.summaryPages ?? profile.limits.summaryPages) : null;
    return {
      id: requirement.id,
      title: named(requirement),
      state,
      ...(place && { at: place }),
      ...(own.length > 0 && { pages: pagesIn(own.map(pagesOf)) }),
      ...(limit !== null && limit !== undefined && { limit }),
      about: aboutSection(covered, settings, locale, MARKDOWN).join('\n\n'),
      children: children.map(sectionOf),
    };
  };
  return {
    profile: { id: profile.id, name: profile.name[locale], chosen: resolved.profileChosen },
    sections: sections.map(sectionOf),
    ...progressIn(sections),
    pages: pagesIn(plan.documents.map((document) => estimatedPages(document, settings))),
  };
}

/** To a tenth of a page, between the least and the most that the text may take. */
function pagesIn(extents: readonly { readonly least: number; readonly most: number }[]): number {
  const pages = extents.reduce((sum, { least, most }) => sum + (least + most) / 2, 0);
  return Math.round(pages * 10) / 10;
}
