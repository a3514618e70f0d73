import { lastStarting } from '../engine/lines.ts';
import { planYearsIn, tellsAmountBasis, tellsUnitOfAll } from '../text/figures/amount-basis.ts';
import { commonYears, type Lacking, lackingIn, outOfOrder, type Span, valuesOf } from '../text/figures/year-gaps.ts';
import { placeOfYear, type YearlyTable } from '../text/figures/yearly-tables.ts';
import type { Context, Place, Section, Severity, Text } from '../types.ts';
import { limitIn } from './limits.ts';
import type { Need } from './schema.ts';
import { type YearlySection, yearlySectionsIn } from './yearly-needs.ts';

/** What is wrong with a table of amounts by year, or with what its section says of them. */
export type YearlyFault =
  | { readonly kind: 'missing-years'; readonly years: readonly string[]; readonly because: Text }
  | { readonly kind: 'order'; readonly year: string; readonly before: string }
  | { readonly kind: 'no-unit' | 'no-basis' };

interface PlacedFault {
  readonly section: Section;
  readonly need: Need;
  readonly at: Place;
  readonly related?: readonly Place[];
  readonly fault: YearlyFault;
  readonly atMost?: Severity;
}

/** Years and tables that were looked at, and what is wrong with them; a section whose amounts are asked to have a basis counts as one more. */
export function yearlyFaultsIn(context: Context<unknown>): { readonly examined: number; readonly faults: readonly PlacedFault[] } {
  const sections = yearlySectionsIn(context).map((one) => ({ ...one, tables: one.tables.filter((table) => !isPast(table, context)) }));
  if (sections.length === 0) return { examined: 0, faults: [] };
  const tables = sections.flatMap((one) => one.tables);
  const common = new Map([true, false].map((counted) => [counted, commonYears(tables.filter((table) => table.counted === counted))]));
  const span = spanIn(context);
  let examined = 0;
  const faults = sections.flatMap((one): PlacedFault[] => {
    examined += one.tables.reduce((sum, { years }) => sum + years.length, one.basis === undefined ? 0 : 1);
    const lacking = one.tables.map((table) => lackingIn(table, common.get(table.counted)!, span));
    return [
      ...one.tables.flatMap((table, index) => faultsOf(one, table, lacking[index], lacking.includes(undefined), span?.years)),
      ...(lacksBasis(one, context) ? [{ ...atHeading(one), fault: { kind: 'no-basis' } } as const] : []),
    ];
  });
  const lacksUnit = ({ fault }: PlacedFault): boolean => fault.kind === 'no-unit';
  const hasUnitOfAll = faults.some(lacksUnit) && statesUnitOfAll(context);
  return { examined, faults: hasUnitOfAll ? faults.filter((fault) => !lacksUnit(fault)) : faults };
}

function statesUnitOfAll({ plan, facts }: Context<unknown>): boolean {
  return plan.documents.some(({ blocks }) => blocks.some((block) => facts(block, tellsUnitOfAll)));
}

/** `another`: a table of the section has every year, so that this one may be a detail of it; `asked`: how many years there must be. */
function faultsOf(
  { document, section, needs: [need] }: YearlySection,
  table: YearlyTable,
  lacking: Lacking | undefined,
  another: boolean,
  asked: number | undefined,
): PlacedFault[] {
  const { years, hasUnit, counted } = table;
  const order = outOfOrder(table);
  const found: PlacedFault[] = [];
  if (lacking !== undefined) {
    const at = years.findLast(({ value }) => value < lacking.years[0]!) ?? years[0]!;
    const names = lacking.years.map((year) => (counted ? `${year}차년도` : `${year}년`));
    const detail = lacking.by === 'tables' && another;
    found.push({
      section,
      need,
      at: placeOfYear(document, at),
      fault: { kind: 'missing-years', years: names, because: because(lacking, asked) },
      ...(detail && { atMost: 'info' }),
    });
  }
  if (order !== undefined) {
    const before = years[years.indexOf(order.at) - 1]!;
    const fault = { kind: 'order', year: order.at.words, before: before.words } as const;
    const [at, related] = [placeOfYear(document, order.at), [placeOfYear(document, before)]];
    found.push({ section, need, at, related, fault, ...(order.backwards && { atMost: 'info' }) });
  }
  if (!hasUnit) found.push({ section, need, at: placeOfYear(document, years[0]!), fault: { kind: 'no-unit' } });
  return found;
}

function atHeading({ section, basis }: YearlySection): Pick<PlacedFault, 'section' | 'need' | 'at'> {
  return { section, need: basis!, at: { document: section.document, range: section.heading } };
}

/** Who says that there must be these years, as a sentence. */
function because({ by }: Lacking, years: number | undefined): Text {
  switch (by) {
    case 'gap':
      return { ko: '이 표에 앞뒤의 해는 있습니다', en: 'the years around it are there' };
    case 'tables':
      return { ko: '다른 연도별 표에는 있습니다', en: 'the other tables by year have it' };
    case 'author':
      return { ko: `설정에 계획이 ${years}년이라고 적었습니다`, en: `the settings say that the plan covers ${years} years` };
    case 'guideline':
      return { ko: `작성요령은 ${years}년을 적게 합니다`, en: `the guideline asks for ${years} years` };
    case 'plan':
      return { ko: `이 계획서는 ${years}년을 계획한다고 적었습니다`, en: `this plan says that it covers ${years} years` };
  }
}

/** The author's number of years, else the guideline's, else the one that the plan itself tells wherever it tells one. */
function spanIn({ plan, profile, settings, facts }: Context<unknown>): Span | undefined {
  const years = limitIn(settings, profile, 'planYears');
  if (years !== null) return { years, by: settings.limits.planYears === undefined ? 'guideline' : 'author' };
  const told = new Set<number>();
  for (const { blocks } of plan.documents) for (const block of blocks) for (const each of facts(block, planYearsIn)) told.add(each);
  const [only] = told;
  return told.size === 1 ? { years: only!, by: 'plan' } : undefined;
}

function lacksBasis({ document: { blocks, starts }, section, basis, tables }: YearlySection, { facts }: Context<unknown>): boolean {
  if (basis === undefined || tables.length === 0) return false;
  const first = Math.max(
    0,
    lastStarting(starts, (start) => start, section.heading[1]),
  );
  for (let index = first; index < blocks.length && starts[index]! < section.range[1]; index++) {
    // The section's own title promises a basis, and is none.
    const heading = index === first && starts[index]! <= section.heading[0];
    const { parts } = blocks[index]!;
    if (heading && parts.every(({ kind }) => kind === 'heading')) continue;
    if (facts(blocks[index]!, tellsAmountBasis)) return false;
  }
  return true;
}

/** A table of years that are all over by the time of the application, or of which words say that they are over. */
function isPast(table: YearlyTable, { settings: { applicationDate } }: Context<unknown>): boolean {
  if (table.counted) return false;
  const last = valuesOf(table).at(-1)!;
  const now = applicationDate === undefined ? undefined : Number(applicationDate.slice(0, 4));
  if (now !== undefined && last !== now) return last < now;
  return table.isOfPast;
}
