import { placeOf } from '../document/document.ts';
import { daysInWords, isAfter, isAmong, rightDays } from '../text/dates/following-days.ts';
import { mayBe } from '../text/dates/korean-dates.ts';
import { NO_STATED_DATES, readStatedDates, type StatedDate, type StatedDates } from '../text/dates/stated-dates.ts';
import { firstBlock } from '../text/section-length.ts';
import type { Block, Context, Place, Section, Severity, Text } from '../types.ts';
import { accountsFaultsIn } from './accounts-years.ts';
import { holds } from './applicant.ts';
import { deniesContent } from './not-applicable.ts';
import type { BasisDate } from './schema.ts';
import { isInside } from './summary.ts';

/** What is wrong with a day that something is said to be of. */
interface DateFault {
  readonly kind: 'other-day' | 'after-application' | 'contradicts' | 'no-date' | 'accounts-of-another-year' | 'accounts-lack-years';
  /** The day, or the year, as written. */
  readonly date?: string;
  readonly right?: Text;
  readonly other?: string;
  readonly years?: readonly string[];
}

export interface PlacedDateFault {
  readonly entry: BasisDate;
  readonly at: Place;
  readonly related?: readonly Place[];
  readonly fault: DateFault;
  readonly atMost?: Severity;
}

/** A stated day and where it stands. */
interface PlacedDate extends StatedDate {
  readonly place: Place;
}

/** What a plan says of the days of its profile. */
interface PlanDates {
  readonly dates: readonly PlacedDate[];
  readonly relative: ReadonlySet<string>;
  readonly beside: readonly { readonly of: string; readonly place: Place }[];
}

/** Days that were looked at, and what is wrong with them. Without a day of application only what contradicts itself, or says no day, is told. */
export function dateFaultsIn(context: Context<unknown>): { readonly examined: number; readonly faults: readonly PlacedDateFault[] } {
  const { profile, settings } = context;
  const entries = (profile.basisDates ?? []).filter(({ when = [] }) => holds(when, settings.applicant) !== false);
  if (entries.length === 0) return { examined: 0, faults: [] };
  const told = datesOf(context);
  let examined = 0;
  const faults = entries.flatMap((entry): PlacedDateFault[] => {
    const own = (entry.sections ?? []).flatMap((id) => context.answers(id));
    const dates = told.dates.filter((date) => isOf(date, entry, own, entries));
    examined += dates.length;
    const accounts = accountsFaultsIn(context, entry, own);
    examined += accounts.examined;
    return [...daysOf(entry, dates, own, context, entries), ...accounts.faults, ...untold(entry, dates, told, context)];
  });
  return { examined, faults };
}

function datesOf({ plan, facts }: Context<unknown>): PlanDates {
  const dates: PlacedDate[] = [];
  const relative = new Set<string>();
  const beside: PlanDates['beside'][number][] = [];
  for (const document of plan.documents) {
    for (let index = 0; index < document.blocks.length; index++) {
      const found = facts<StatedDates>(document.blocks[index]!, readStatedDates);
      if (found === NO_STATED_DATES) continue;
      for (const date of found.dates) dates.push({ ...date, place: placeOf(document, index, date.prose, date.start, date.end) });
      for (const of of found.relative) relative.add(of);
      for (const { of, prose, start, end } of found.beside) beside.push({ of, place: placeOf(document, index, prose, start, end) });
    }
  }
  return { dates, relative, beside };
}

/** Whether a day is of a thing: the first that its words name and that may stand there, else what needs no words. */
function isOf(date: PlacedDate, entry: BasisDate, own: readonly Section[], entries: readonly BasisDate[]): boolean {
  if (entry.sections !== undefined && !own.some((section) => holdsPlace(section, date.place))) return false;
  const named = date.of.find((id) => entries.some((one) => one.id === id));
  return named === undefined ? entry.words === undefined : named === entry.id;
}

function holdsPlace({ document, range: [from, to] }: Section, { document: of, range: [at] }: Place): boolean {
  return document === of && from <= at && at < to;
}

function daysOf(
  entry: BasisDate,
  dates: readonly PlacedDate[],
  own: readonly Section[],
  { settings: { applicationDate } }: Context<unknown>,
  entries: readonly BasisDate[],
): PlacedDateFault[] {
  if (applicationDate === undefined) return entry.day.on === 'within' || entry.day.on === 'settlement' ? [] : contradictions(entry, dates);
  if (entry.rule !== undefined || dates.length === 0) return [];
  const right = rightDays(entry.day, applicationDate);
  const rightOnes = dates.filter((date) => isAmong(date, right));
  // Of a row or a sentence that compares days one is right, and the others are what it is compared with.
  const told = new Set(rightOnes.map(({ around }) => around));
  const wrong = dates.filter(({ around }) => !told.has(around));
  const recently = new Set(own.filter((section) => rightOnes.some(({ place }) => holdsPlace(section, place))));
  // Accounts of the last settlement stand beside those of a recent day.
  const others = entries.filter((one) => one !== entry && entry.words === undefined).map(({ day }) => rightDays(day, applicationDate));
  return wrong.flatMap((date): PlacedDateFault[] => {
    const after = isAfter(date, applicationDate);
    if (after) return [{ entry, at: date.place, fault: { kind: 'after-application', date: date.text } }];
    const section = own.find((one) => holdsPlace(one, date.place));
    const recent = section !== undefined && recently.has(section);
    if (recent && date.month === 12 && others.some((days) => isAmong(date, days))) return [];
    const fault = { kind: 'other-day', date: date.text, right: daysInWords(right) } as const;
    return [{ entry, at: date.place, fault, ...(recent && entry.words === undefined && { atMost: 'info' as const }) }];
  });
}

/** Two days of one thing: the first is taken for what is meant. */
function contradictions(entry: BasisDate, dates: readonly PlacedDate[]): PlacedDateFault[] {
  const [first, ...rest] = dates.filter(({ year, day }) => year !== undefined && day !== undefined);
  if (first === undefined) return [];
  const said = `${first.year}-${String(first.month).padStart(2, '0')}-${String(first.day).padStart(2, '0')}`;
  return rest.flatMap((date): PlacedDateFault[] =>
    mayBe(date, said) || date.around === first.around
      ? []
      : [{ entry, at: date.place, related: [first.place], fault: { kind: 'contradicts', date: date.text, other: first.text } }],
  );
}

/** Where no day is told and one should be: once for a thing of the whole plan, once for each section of one that stands in sections. */
function untold(entry: BasisDate, dates: readonly PlacedDate[], told: PlanDates, context: Context<unknown>): PlacedDateFault[] {
  const { plan, settings, answers } = context;
  const { applicationDate } = settings;
  const at = (place: Place): PlacedDateFault => {
    const right = applicationDate && daysInWords(rightDays(entry.day, applicationDate));
    return { entry, at: place, fault: { kind: 'no-date', ...(right && { right }) }, atMost: 'info' };
  };
  const isAsked = (section: Section): boolean => !deniesContent(plan, section) && holdsAmount(plan, section);
  if (entry.sections !== undefined) {
    const silent = (entry.askedIn ?? []).flatMap(answers).filter((section) => !dates.some(({ place }) => holdsPlace(section, place)));
    return outermost(silent.filter(isAsked)).map(({ document, heading }) => at({ document, range: heading }));
  }
  if (dates.length > 0 || told.relative.has(entry.id)) return [];
  const askedIn = (entry.askedIn ?? []).flatMap(answers);
  // A day that fits and is said to be of nothing else is taken for this.
  const fits = (date: PlacedDate) => date.of.length === 0 && (!applicationDate || isAmong(date, rightDays(entry.day, applicationDate)));
  if (told.dates.some((date) => fits(date) && askedIn.some((section) => holdsPlace(section, date.place) && isAsked(section)))) return [];
  const beside = entry.askedBeside ? told.beside.find(({ of }) => of === entry.id) : undefined;
  if (beside) return [at(beside.place)];
  const asked = askedIn.find(isAsked);
  return asked ? [at({ document: asked.document, range: asked.heading })] : [];
}

const outermost = (sections: readonly Section[]): readonly Section[] =>
  sections.filter((section) => !sections.some((other) => other !== section && isInside(section, other)));

/** Whether a section has figures of money in it. */
function holdsAmount({ documents }: Context<unknown>['plan'], { document, heading, range }: Section): boolean {
  const { blocks, starts } = documents.find(({ id }) => id === document)!;
  for (let index = firstBlock(starts, heading[1]); index < blocks.length && starts[index]! < range[1]; index++) {
    const [block, from, to] = [blocks[index]!, Math.max(0, heading[1] - starts[index]!), range[1] - starts[index]!];
    const isWhole = from === 0 && to >= block.text.length;
    if (isWhole ? writesAmount(block) : AMOUNT.test(block.text.slice(from, to).normalize('NFC'))) return true;
  }
  return false;
}

const AMOUNT = /[0-9] ?[십백천만억]{0,2} ?원|단위[^\n)]{0,10}원/;

const remembered = new WeakMap<Block, boolean>();

/** Remembered on the Block. */
function writesAmount(block: Block): boolean {
  const known = remembered.get(block) ?? AMOUNT.test(block.text.normalize('NFC'));
  remembered.set(block, known);
  return known;
}
