import { placeOf } from '../../document/document.ts';
import type { BasisDate } from '../../profiles/schema.ts';
import type { Context, Document, Place, Profile } from '../../types.ts';
import type { Day } from '../dates/calendar.ts';
import { rightDays } from '../dates/following-days.ts';
import { mayBe } from '../dates/korean-dates.ts';
import type { PlanMoney } from './plan-money.ts';

/** A day of a rate that is not the one the guideline asks for. */
export interface WrongRateDate {
  readonly at: Place;
  /** As it is written in the plan or the settings. */
  readonly date: string;
  readonly currency: string;
  /** The last day of the quarter before the application; the days after the first are those that banks may have posted its rate on. */
  readonly right: readonly Day[];
}

/** Days of rates, in the text and in the settings, that are neither the last day of the quarter before the application nor its last business day. */
export function* wrongRateDatesIn(context: Context<unknown>, money: PlanMoney): Generator<WrongRateDate> {
  const { plan, settings } = context;
  const right = rateDays(context);
  if (right.length === 0) return;

  for (const { document, block, currency, dates } of money.stated) {
    const [first] = dates;
    if (first === undefined || dates.some((date) => right.some((day) => mayBe(date, day)))) continue;
    const at = placeOf(plan.documents[document]!, block, first.prose, first.start, first.end);
    yield { at, date: first.text, currency: currency.code, right };
  }
  for (const [currency, { date }] of Object.entries(settings.exchangeRates)) {
    const at =
      date !== undefined && !right.includes(date) && (writtenIn(plan.documents, currency, date) ?? firstAmount(context, money, currency));
    if (at) yield { at, date, currency, right };
  }
}

/** The days that the guideline has rates posted on for this application, the one it names first; none where either is not known. */
export function rateDays({ profile, settings: { applicationDate } }: Context<unknown>): readonly Day[] {
  const day = rateDate(profile)?.day;
  const right = day && applicationDate !== undefined ? rightDays(day, applicationDate) : undefined;
  return right && 'days' in right ? right.days : [];
}

/** Of which day the guideline has exchange rates, where it says so. */
export function rateDate({ basisDates = [] }: Profile): BasisDate | undefined {
  return basisDates.find(({ rule }) => rule === 'won-amounts');
}

/** The day of a currency's rate in the front matter of a document. */
function writtenIn(documents: readonly Document[], currency: string, date: Day): Place | undefined {
  for (const { id, blocks, starts } of documents) {
    for (const [index, { text, parts }] of blocks.entries()) {
      const front = parts.find(({ kind }) => kind === 'front');
      if (front === undefined) continue;
      const rate = text.indexOf(currency);
      const start = rate < 0 ? -1 : text.indexOf(date, rate);
      if (start >= 0) return { document: id, range: [starts[index]! + start, starts[index]! + start + date.length] };
    }
  }
  return undefined;
}

/** Where settings outside the plan take effect first: its first amount in the currency. */
function firstAmount({ plan }: Context<unknown>, { blocks }: PlanMoney, code: string): Place | undefined {
  for (const { document, block, facts } of blocks) {
    const item = facts.items.find(({ currency }) => currency.code === code);
    if (item !== undefined) return placeOf(plan.documents[document]!, block, item.prose, item.start, item.end);
  }
  return undefined;
}
