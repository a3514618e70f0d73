import { lastStarting } from '../engine/lines.ts';
import { gridsOf } from '../text/figures/grid.ts';
import { placeOfYear, type YearlyTable, yearlyTableIn } from '../text/figures/yearly-tables.ts';
import type { Context, Document, Section } from '../types.ts';
import { holds } from './applicant.ts';
import type { Need } from './schema.ts';
import { requirementsOf } from './titles.ts';

/** A section of a plan that must tell amounts by year, and the tables in it that do. */
export interface YearlySection {
  readonly document: Document;
  readonly section: Section;
  /** What it must hold; the first is what its tables are asked for by. */
  readonly needs: readonly [Need, ...Need[]];
  /** What asks for the basis of its amounts. */
  readonly basis: Need | undefined;
  /** Tables that stand in no section within it that has needs of its own. */
  readonly tables: readonly YearlyTable[];
}

/** Sections that answer a requirement with a need of a table by year or of the basis of amounts, unless the applicant’s answers rule it out. */
export function yearlySectionsIn({ plan, profile, settings, answers }: Context<unknown>): readonly YearlySection[] {
  const needed = new Map<Section, Need[]>();
  for (const { id, needs, when } of requirementsOf(profile)) {
    const yearly = needs.filter((need) => isYearly(need) && holds([...when, ...(need.when ?? [])], settings.applicant) !== false);
    if (yearly.length > 0) for (const section of answers(id)) needed.set(section, [...(needed.get(section) ?? []), ...yearly]);
  }
  return plan.documents.flatMap((document) => {
    const sections = [...needed.keys()]
      .filter((section) => section.document === document.id)
      .sort((one, other) => one.range[0] - other.range[0]);
    if (sections.length === 0) return [];
    const tables = new Map<Section | undefined, YearlyTable[]>();
    for (const grid of gridsOf(document)) {
      const table = yearlyTableIn(grid);
      if (table === undefined) continue;
      const owner = ownerOf(placeOfYear(document, table.years[0]!).range[0], sections, needed);
      const own = tables.get(owner);
      if (own) own.push(table);
      else tables.set(owner, [table]);
    }
    return sections.map((section): YearlySection => {
      const needs = needed.get(section)!.toSorted((one, other) => Number(isBasis(one)) - Number(isBasis(other)));
      const basis = needs.find(({ kind }) => kind === 'amount-basis') ?? needs.find(({ amountBasis }) => amountBasis);
      return { document, section, needs: needs as [Need, ...Need[]], basis, tables: tables.get(section) ?? [] };
    });
  });
}

const isYearly = (need: Need): boolean => need.kind === 'yearly-table' || isBasis(need);
const isBasis = ({ kind }: Need): boolean => kind === 'amount-basis';

/** The innermost of the needed sections that a place stands in; they are in order. */
function ownerOf(at: number, sections: readonly Section[], needed: ReadonlyMap<Section, unknown>): Section | undefined {
  let section = sections[lastStarting(sections, ({ range }) => range[0], at)];
  while (section !== undefined && (section.range[1] <= at || !needed.has(section))) section = section.parent;
  return section;
}
