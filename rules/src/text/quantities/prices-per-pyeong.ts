import { type Decimal, decimal, HALF_UP } from '../decimal.ts';
import { rangeAt } from '../numeral-ranges.ts';
import { type Numeral, numeralAt } from '../numerals.ts';
import { formatKorean, formatPlain } from '../written-numbers.ts';
import type { Quantity } from './quantity.ts';
import { UNITS } from './units.ts';

const PYEONG = UNITS.find(({ id }) => id === 'pyeong')!;
/** What may stand between 평당 and the amount: `평당 분양가는 약 1,200만 원`. */
const BETWEEN = /^(?!원)(?:[가-힣]{0,6})(?: [가-힣]{1,6}){0,2} ?/;
const ABOUT = /약 ?$/;
const WON = /^ ?원(?![가-힣]{2}자재)/;
const WON_PER_PYEONG = /^ ?원 ?\/ ?평(?![가-힣])/;
/** The price of a metric unit of area close by: the reader has it already. */
const METRIC_PRICE = /(?:㎡|m²|제곱미터)\)? ?당|\/ ?(?:㎡|m²)|3\.3 ?(?:㎡|m²|제곱미터)/;
const REACH = 30;
/** From here on whole ten thousands are written with 만 and 억. */
const LONG = decimal(1_000_000);
const DIGITS = 3;

/** `평당 1,200만 원`, `1평당 임대료는 3만 원`: won for one 평, whose word 평당 starts at `start` and ends at `end`. */
export function pricePerPyeong(text: string, start: number, end: number): Quantity | undefined {
  const between = BETWEEN.exec(text.slice(end, end + 24))?.[0];
  if (between === undefined) return undefined;
  const at = end + between.length;
  const amount = wonAt(text, at);
  if (amount === undefined) return undefined;
  const won = WON.exec(text.slice(amount.end, amount.end + 5))?.[0];
  if (won === undefined) return undefined;
  return price(
    text,
    start,
    amount.end + won.length,
    amount,
    !text.startsWith('평당', start),
    (each) => `㎡당${ABOUT.test(between) ? between.replace(ABOUT, '') : between}${each}`,
  );
}

/** `450만 원/평`, whose number starts at `start`. */
export function wonPerPyeong(text: string, start: number): Quantity | undefined {
  const amount = wonAt(text, start);
  const unit = amount && WON_PER_PYEONG.exec(text.slice(amount.end, amount.end + 8))?.[0];
  return amount && unit === undefined
    ? undefined
    : amount && price(text, start, amount.end + unit!.length, amount, false, (each) => `${each}/㎡`);
}

interface Won {
  readonly end: number;
  readonly from: Numeral;
  readonly to?: Numeral;
}

function wonAt(text: string, at: number): Won | undefined {
  const range = rangeAt(text, at);
  if (range !== undefined) return { end: range.end, from: range.from, to: range.to };
  const from = numeralAt(text, at);
  return from && { end: from.end, from };
}

function price(text: string, start: number, end: number, { from, to }: Won, counted: boolean, written: (each: string) => string): Quantity {
  const [low, high] = [perMetre(from), to && perMetre(to)];
  const exact = [low, high].every((each) => each === undefined || each.isExact);
  const long = (high ?? low).value.gte(LONG);
  const write = long ? formatKorean : formatPlain;
  const each = `${exact ? '' : '약 '}${write(low.value)}${high === undefined ? '' : `~${write(high.value)}`}${long ? ' 원' : '원'}`;
  const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
  return {
    unit: PYEONG,
    start,
    end,
    text: text.slice(start, end),
    low: from.value,
    dimension: 'area',
    grain: from.grain,
    approximate: from.approximate,
    vague: false,
    known: true,
    suffix: '당',
    listed: false,
    price: { metric: written(each), counted },
    ...(METRIC_PRICE.test(around) && { metricBeside: { agreement: 'agrees', first: false, text: '' } }),
  };
}

/** Won for 1㎡ in three digits, or as many as were written. */
function perMetre({ value, digits }: Numeral): { readonly value: Decimal; readonly isExact: boolean } {
  const exact = value.times(PYEONG.factor![1]).div(PYEONG.factor![0]);
  const rounded = exact.prec(Math.max(DIGITS, digits), HALF_UP);
  return { value: rounded, isExact: rounded.eq(exact) };
}
