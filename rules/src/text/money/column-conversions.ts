import type { Part, Prose } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { numeralAt } from '../numerals.ts';
import type { Amount } from './amounts.ts';
import { type Conversion, timeOf } from './conversions.ts';
import { isUnit } from './rates.ts';
import { columnUnit, type MoneyUnit } from './stated-units.ts';

/** A column of bare numbers with the unit of money that its header gives. */
interface Column {
  readonly index: number;
  /** The header without its unit: 금액 of `금액(USD)`. */
  readonly label: string;
  readonly unit: MoneyUnit;
  /** What one stands for: 1,000 in `금액(천 달러)`. */
  readonly scale: Decimal;
}

/** Rows that give one amount in two columns, `금액(USD)` and the same in won beside it: `금액(원)`, `원화 환산(천원)`. */
export function columnConversions({ header, rows }: Part & { kind: 'table' }): readonly Conversion[] {
  const columns = header.flatMap(({ text }, index) => columnOf(text, index) ?? []);
  return columns.flatMap((foreign) => {
    if (foreign.unit.currency.code === 'KRW' || foreign.unit.currency.token) return [];
    const won = columns.find((other) => other.unit.currency.code === 'KRW' && isSameInWon(foreign, other));
    return won === undefined ? [] : rows.flatMap((row) => conversionOf(row, foreign, won) ?? []);
  });
}

const isSameInWon = (foreign: Column, won: Column): boolean =>
  Math.abs(won.index - foreign.index) === 1 && (won.label === foreign.label || /환산|원화/.test(won.label));

function columnOf(text: string, index: number): Column | undefined {
  const unit = columnUnit(text);
  const scale = unit && scaleOf(unit.text);
  return unit && scale && { index, label: text.replace(/[([][^()[\]]{0,20}[)\]]/g, '').trim(), unit, scale };
}

/** The magnitude that a unit begins with; `undefined` of one in other words. */
function scaleOf(unit: string): Decimal | undefined {
  const magnitude = /^[십백천만억조]{1,3}(?= ?(?:원|달러|유로|엔|위안|불|[A-Z]{3}$))/.exec(unit)?.[0];
  if (magnitude !== undefined) return numeralAt(magnitude, 0, { words: true })?.value;
  return /^(?:원|달러|유로|엔|위안|불|[$€¥£₩]|[A-Z]{3}|미국 ?달러)$/.test(unit) ? decimal(1) : undefined;
}

function conversionOf(row: readonly Prose[], foreign: Column, won: Column): Conversion | undefined {
  const [prose, wonIn] = [row[foreign.index], row[won.index]];
  const [amount, stated] = [prose && amountIn(prose, foreign), wonIn && amountIn(wonIn, won)];
  if (!prose || !wonIn || amount === undefined || stated === undefined || isUnit(amount)) return undefined;
  return { prose, amount, won: stated, wonIn, wonUnit: won.scale, ...timeOf(`${row[0]?.text ?? ''} ${foreign.label} ${won.label}`) };
}

/** A cell that is a number and nothing else. */
function amountIn({ text }: Prose, { unit, scale }: Column): Amount | undefined {
  const start = text.search(/[0-9]/);
  const number = start < 0 || text.slice(0, start).trim() !== '' ? undefined : numeralAt(text, start);
  if (number === undefined || text.slice(number.end).trim() !== '' || number.value.eq(0)) return undefined;
  const { end, value, grain, digits } = number;
  return {
    ...{ start, end, digits, currency: unit.currency, approximate: false, vague: false, open: false },
    text: `${text.slice(start, end)} ${unit.text}`,
    value: value.times(scale),
    grain: grain.times(scale),
  };
}
