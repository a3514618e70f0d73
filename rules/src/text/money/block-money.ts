import type { Block, Part, Prose, Range } from '../../types.ts';
import { type Amount, readAmounts } from './amounts.ts';
import { numberIn } from './cell-numbers.ts';
import { columnConversions } from './column-conversions.ts';
import { type Conversion, conversionsIn, timeOf } from './conversions.ts';
import type { Currency } from './currency.ts';
import { rateDates } from './rate-dates.ts';
import { tableRates } from './rate-tables.ts';
import { crossRates, isUnit, type PlacedRate, statedRates } from './rates.ts';
import { columnUnit, type MoneyUnit, mayStateUnits, statedUnits } from './stated-units.ts';
import { type Beside, besideWon, fits } from './won-beside.ts';

/** A foreign amount of a Block, or a unit of money that stands for a table's numbers. */
export interface MoneyItem {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly currency: Currency;
  /** Absent for a unit. */
  readonly amount?: Amount;
  /** `cell`: the won stands in a cell beside it. */
  readonly beside: Beside | 'cell';
  /** The same for the same sum in the same currency; absent for a unit. */
  readonly worth?: string;
}

/** What a Block says of money; depends on nothing else. */
export interface MoneyFacts {
  readonly items: readonly MoneyItem[];
  readonly rates: readonly PlacedRate[];
  /** Foreign amounts whose won is told, to be recomputed. */
  readonly conversions: readonly Conversion[];
  /** How many amounts and units stand in it, won included. */
  readonly seen: number;
}

type TablePart = Part & { kind: 'table' };

/** Headers of columns that hold one amount in two currencies. */
const CURRENCY_TOLD = /원화|환산|KRW|USD|EUR|JPY|CNY|달러|외화|유로|위안|미화|[₩$€¥]/;
/** A won price in the next cell may be a price of its own; 약, and a header that says so, tell a conversion. */
const CONVERTED = /환산/;

/** Words and amounts of one cell or run of prose. */
interface Reading {
  readonly prose: Prose;
  /** Its words with the lines that were wrapped inside an amount put together. */
  readonly text: string;
  readonly amounts: readonly Amount[];
}

/** What a Block says of money. */
export function moneyOf({ parts }: Block): MoneyFacts {
  const [first, ...others] = parts;
  if (first === undefined) return NO_MONEY;
  const money = moneyOfPart(first);
  return others.length === 0 ? money : joined([money, ...others.map(moneyOfPart)]);
}

function moneyOfPart(part: Part): MoneyFacts {
  if (part.kind === 'table') return tableMoney(part);
  return part.kind === 'heading' || part.kind === 'prose' ? moneyIn(read(part.prose), NO_CELLS, '') : NO_MONEY;
}

function tableMoney(part: TablePart): MoneyFacts {
  const listed = tableRates(part);
  // What tells whose rate a cell is, is no amount of the plan: 일본 엔(100엔).
  const labelled = new Set(listed.flatMap(({ labels }) => labels));
  const cells: MoneyFacts[] = [];
  for (const row of readTable(part)) {
    for (let column = 0; column < row.length; column += 1) {
      const reading = row[column]!;
      if (!mayBeMoney(reading)) continue;
      const money = cellMoney(part, row, column);
      if (money !== NO_MONEY) cells.push(labelled.has(reading.prose) ? { ...money, items: [] } : money);
    }
  }
  const units = columnItems(part).filter(({ prose }) => !labelled.has(prose));
  const conversions = columnConversions(part);
  if (units.length + listed.length + conversions.length > 0)
    cells.push({ items: units, rates: listed.map(({ rate }) => rate), conversions, seen: units.length });
  return joined(cells);
}

function cellMoney(part: TablePart, row: readonly Reading[], column: number): MoneyFacts {
  const [reading, before, after] = [row[column]!, row[column - 1], row[column + 1]];
  // A column before holds the won only where the headers say so: in a comparison it is another firm's amount.
  const neighbours = before !== undefined && tellsCurrencies(part, column) ? [after, before] : [after];
  const labels = reading.amounts.length === 0 ? '' : `${row[0]!.prose.text} ${part.header[column]?.text ?? ''}`;
  const money = moneyIn(reading, neighbours, labels);
  const conversion = after && cellConversion(reading, after, part.header[column + 1], labels);
  return conversion ? { ...money, conversions: [...money.conversions, conversion] } : money;
}

/** An amount alone in its cell, with its won in the next. */
function cellConversion({ prose, amounts }: Reading, after: Reading, header: Prose | undefined, labels: string): Conversion | undefined {
  if (amounts.length !== 1 || after.amounts.length !== 1) return undefined;
  const [amount, won] = [amounts[0]!, after.amounts[0]!];
  if (amount.currency.code === 'KRW' || won.currency.code !== 'KRW' || amount.vague || won.vague || won.open || isUnit(amount))
    return undefined;
  if (!isAlone(prose.text, amount) || !isAlone(after.prose.text, won) || (amount.to === undefined) !== (won.to === undefined))
    return undefined;
  if (!won.approximate && !(header !== undefined && CONVERTED.test(header.text))) return undefined;
  return { prose, amount, won, wonIn: after.prose, ...timeOf(labels) };
}

/** Nothing but 약 and a unit price stands around an amount. */
const isAlone = (text: string, { start, end }: Amount): boolean =>
  /^[약≈~ ]{0,3}$/.test(text.slice(0, start)) && text.slice(end).trim() === '';

const NOTHING: readonly never[] = [];
/** What is said of money where nothing is. */
export const NO_MONEY: MoneyFacts = { items: NOTHING, rates: NOTHING, conversions: NOTHING, seen: 0 };

function joined(each: readonly MoneyFacts[]): MoneyFacts {
  const all = each.filter((one) => one !== NO_MONEY);
  if (all.length < 2) return all[0] ?? NO_MONEY;
  const [items, rates, conversions]: [MoneyItem[], PlacedRate[], Conversion[]] = [[], [], []];
  let seen = 0;
  for (const one of all) {
    items.push(...one.items);
    rates.push(...one.rates);
    conversions.push(...one.conversions);
    seen += one.seen;
  }
  return { items, rates, conversions, seen };
}

/** Whether a cell or a run of prose has an amount or the word for a unit. */
const mayBeMoney = ({ amounts, prose }: Reading): boolean => amounts.length > 0 || mayStateUnits(prose.text);

const NO_CELLS: readonly Reading[] = [];
const isWon = ({ currency }: Amount): boolean => currency.code === 'KRW';

/** Amounts and units of one run of words, with the cells that may hold the won; the unit that a rate is told for is none of them. */
function moneyIn(reading: Reading, cells: readonly (Reading | undefined)[], labels: string): MoneyFacts {
  if (!mayBeMoney(reading)) return NO_MONEY;
  const { prose, text, amounts } = reading;
  const units = statedUnits(prose.text);
  if (amounts.length === 0 && units.length === 0) return NO_MONEY;
  const rates = statedRates(prose.text, amounts);
  if (units.length === 0 && rates.length === 0 && amounts.every(isWon))
    return { items: NOTHING, rates: NOTHING, conversions: NOTHING, seen: amounts.length };
  const found = itemsOf(reading, units, cells);
  const ofRates = [...rates.map(({ unit }) => unit), ...crossRates(prose.text, amounts)];
  const items = ofRates.length === 0 ? found : found.filter(({ amount }) => amount === undefined || !ofRates.includes(amount));
  return {
    items,
    rates: rates.map((rate) => ({ ...rate, prose, dates: rateDates(prose, rate.start, rate.end) })),
    conversions: conversionsIn(prose, text, amounts, labels),
    seen: amounts.length + found.reduce((count, { amount }) => count + (amount === undefined ? 1 : 0), 0),
  };
}

function tellsCurrencies({ header }: TablePart, column: number): boolean {
  return [header[column - 1], header[column]].some((prose) => prose !== undefined && CURRENCY_TOLD.test(prose.text));
}

function read(prose: Prose, unit?: MoneyUnit): Reading {
  const text = unwrapped(prose);
  const amounts = readAmounts(text, unit === undefined ? unitsIn : () => [...statedUnits(text), unit].map(rangeOf));
  return { prose, text, amounts };
}

/** Where units stand that are no amounts; (백만 달러) with no number of its own is one, whatever stands around it. */
function unitsIn(text: string): readonly Range[] {
  const stated = statedUnits(text);
  const inWords = columnUnit(text);
  const isUnit = inWords !== undefined && !/[0-9]/.test(inWords.text);
  if (stated.length === 0 && !isUnit) return NOTHING;
  return (isUnit ? [...stated, inWords] : stated).map(rangeOf);
}

const rangeOf = ({ start, end }: MoneyUnit): Range => [start, end];

/** A line that was wrapped inside an amount: `30억⏎달러(약⏎4조 원)`. */
const unwrapped = ({ text }: Prose): string => (text.includes('\n') ? text.replace(/(?<=[백천만억조약(~])\n/g, ' ') : text);

function readTable(part: TablePart): readonly (readonly Reading[])[] {
  const rows = part.rows.map((row) => row.map((prose, column) => read(prose, column === 0 ? labelUnit(row) : undefined)));
  return part.continued ? rows : [part.header.map((prose, column) => read(prose, unitOver(part, column))), ...rows];
}

/** The unit in a header's cell, where numbers without a currency of their own stand under it. */
function unitOver(part: TablePart, column: number): MoneyUnit | undefined {
  const unit = columnUnit(part.header[column]!.text);
  return unit !== undefined && part.rows.some((row) => row[column] !== undefined && isBare(row[column])) ? unit : undefined;
}

/** The unit in the first cell of a row of bare numbers. */
function labelUnit(row: readonly Prose[]): MoneyUnit | undefined {
  const unit = row[0] && columnUnit(row[0].text);
  return unit !== undefined && row.slice(1).some(isBare) ? unit : undefined;
}

const isBare = ({ text }: Prose): boolean => /^[^0-9]{0,4}[0-9]/.test(text.trim()) && readAmounts(text).length === 0;

/** Foreign amounts and the unit 단위 of one run of words, with the cells beside it. */
function itemsOf(
  { prose, text: words, amounts }: Reading,
  units: readonly MoneyUnit[],
  cells: readonly (Reading | undefined)[],
): readonly MoneyItem[] {
  const items = units.flatMap((unit): MoneyItem[] => (unit.currency.code === 'KRW' ? [] : [unitItem(prose, unit, unit.withWon)]));
  if (amounts.every(isWon)) return items;
  const beside = besideWon(words, amounts);
  for (const [index, amount] of amounts.entries()) {
    if (isWon(amount)) continue;
    const { start, end, text, currency } = amount;
    const inCell = beside[index] === 'none' && cells.some((cell) => cell !== undefined && converts(cell, amount));
    const worth = `${currency.code} ${amount.value} ${amount.to ?? ''}`;
    items.push({ prose, start, end, text, currency, amount, beside: inCell ? 'cell' : beside[index]!, worth });
  }
  return items.length < 2 ? items : items.sort((one, other) => one.start - other.start);
}

function unitItem(prose: Prose, { start, end, text, currency }: MoneyUnit, withWon: boolean): MoneyItem {
  return { prose, start, end, text, currency, beside: withWon ? 'cell' : 'none' };
}

/** Units in the header and in the labels of rows; one with won in the column or row beside it is converted there. */
function columnItems(part: TablePart): readonly MoneyItem[] {
  const items: MoneyItem[] = [];
  // 금액(USD), 환율, 원화 환산: the column of won need not be the next.
  const inWon = part.header.some(({ text }) => CONVERTED.test(text));
  const isWon = (prose: Prose | undefined) =>
    prose !== undefined && (columnUnit(prose.text)?.currency.code === 'KRW' || /원화/.test(prose.text));
  const add = (prose: Prose, unit: MoneyUnit | undefined, neighbours: readonly (Prose | undefined)[]) => {
    if (unit !== undefined && unit.currency.code !== 'KRW') items.push(unitItem(prose, unit, neighbours.some(isWon)));
  };
  if (!part.continued)
    for (const [column, prose] of part.header.entries())
      add(prose, inWon ? undefined : unitOver(part, column), [part.header[column - 1], part.header[column + 1]]);
  for (const [index, row] of part.rows.entries())
    if (row[0] !== undefined) add(row[0], labelUnit(row), [part.rows[index - 1]?.[0], part.rows[index + 1]?.[0]]);
  return items;
}

/** A cell of nothing but won whose sum fits the amount: an amount of another kind in the next column does not. */
function converts(cell: Reading, amount: Amount): boolean {
  const won =
    cell.amounts.length === 1 && cell.amounts[0]!.currency.code === 'KRW' ? cell.amounts[0]!.value : numberIn(cell.prose.text, /[만억조]/);
  return won !== undefined && fits(amount, won);
}
