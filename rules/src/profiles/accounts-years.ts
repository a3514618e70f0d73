import { dayInWords, isAmong, type RightDays, rightDays } from '../text/dates/following-days.ts';
import { type Statement, statementsOf } from '../text/figures/statements.ts';
import type { Context, Place, Section, Text } from '../types.ts';
import type { PlacedDateFault } from './basis-faults.ts';
import type { BasisDate } from './schema.ts';

/** A table of accounts, and the years that it has, in order. */
interface AccountYears {
  readonly statement: Statement;
  readonly years: readonly number[];
}

/** Tables of accounts in some sections against the last settlement: the years that they end in, and those that they lack. */
export function accountsFaultsIn(
  { plan, sections, settings: { applicationDate } }: Context<unknown>,
  entry: BasisDate,
  own: readonly Section[],
): { readonly examined: number; readonly faults: readonly PlacedDateFault[] } {
  if (entry.day.on !== 'settlement' || entry.day.years === undefined) return { examined: 0, faults: [] };
  const count = entry.day.years;
  const tables = plan.documents.flatMap((document) => {
    const here = own.filter((section) => section.document === document.id);
    if (here.length === 0) return [];
    return statementsOf(document, sections(document)).flatMap((statement): (AccountYears & { section: Section })[] => {
      const section = here.find(({ range: [from, to] }) => from <= startOf(statement) && startOf(statement) < to);
      const years = [...new Set(statement.booked.map(({ year }) => year))].sort((a, b) => a - b);
      return section === undefined || years.length < 2 ? [] : [{ statement, years, section }];
    });
  });
  const beside = new Map<Section, Set<number>>();
  for (const { section, years } of tables) beside.set(section, new Set([...(beside.get(section) ?? []), ...years]));
  const faults = tables.flatMap((table): PlacedDateFault[] => {
    const last = table.years.at(-1)!;
    const place = placeIn(table, last);
    const right = applicationDate === undefined ? undefined : rightDays(entry.day, applicationDate);
    if (right !== undefined && !isAmong({ ...END_OF_YEAR, year: last }, right) && `${last}` !== applicationDate!.slice(0, 4))
      return [{ entry, at: place, fault: { kind: 'accounts-of-another-year', date: `${last}년`, right: settled(right) } }];
    return lackingYears(entry, table, beside.get(table.section)!, count, place);
  });
  return { examined: tables.reduce((sum, { years }) => sum + years.length, 0), faults };
}

/** Years between the first and the last, those that a table beside it has, and those before it that are asked for: a young company has none. */
function lackingYears(entry: BasisDate, { years }: AccountYears, beside: ReadonlySet<number>, count: number, at: Place): PlacedDateFault[] {
  const last = Math.max(...beside, years.at(-1)!);
  const asked = Array.from({ length: count }, (_, index) => last - count + 1 + index);
  const lacking = asked.filter((year) => !years.includes(year));
  if (lacking.length === 0) return [];
  const certain = lacking.some((year) => beside.has(year) || year > years[0]!);
  const fault = { kind: 'accounts-lack-years', years: lacking.map((year) => `${year}년`) } as const;
  return [{ entry, at, fault, ...(!certain && { atMost: 'info' as const }) }];
}

/** The last years that accounts may end in, in words. */
function settled(right: RightDays): Text {
  const from = 'from' in right ? dayInWords(right.from) : { ko: '', en: '' };
  return { ko: `${from.ko} 뒤에 결산한 해`, en: `one that was settled after ${from.en}` };
}

/** Most companies settle their accounts at the end of the year; those of the year of the application may have ended earlier in it. */
const END_OF_YEAR = { start: 0, end: 0, text: '', month: 12, day: 31 };

const startOf = ({ booked }: Statement): number => booked[0]!.place.range[0];

const placeIn = ({ statement }: AccountYears, year: number): Place => statement.booked.find((one) => one.year === year)!.place;
