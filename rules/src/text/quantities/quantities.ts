import { decimal } from '../decimal.ts';
import { type NumeralRange, rangeAt, separatorAt } from '../numeral-ranges.ts';
import { type Numeral, numeralAt } from '../numerals.ts';
import { saysAbout } from './about.ts';
import { feetAndInches } from './feet-and-inches.ts';
import { fractionAt } from './fractions.ts';
import type { Beyond } from './homographs.ts';
import { mayBegin, mayHoldSign, NumberRuns } from './number-runs.ts';
import { pricePerPyeong, wonPerPyeong } from './prices-per-pyeong.ts';
import { inBase, type MetricQuantity, type Quantity } from './quantity.ts';
import { temperatureAt } from './temperatures.ts';
import { metricUnitAfter, UNIT_BEGINNINGS, unitAfter } from './unit-after.ts';
import type { Unit } from './units.ts';

const WORDS_TOO = { words: true } as const;
const HALF = decimal('0.5');
/** 제3, $100, #7, and the seconds of an angle (37°33′10″). */
const NOT_BEFORE = new Set([...'제$€£¥₩#′°']);
/** Before the last two digits of a year; also before words in quotation marks. */
const APOSTROPHES = new Set(["'", '’']);

/** Words that only look like a number in words with a unit: 서평 is a review of a book. */
const NO_NUMBERS = ['서평', '백야드'];

/** What a number goes on with where it is a quantity: its unit, or the other number of a range or a size. */
const GOES_ON: ReadonlySet<number> = new Set([...UNIT_BEGINNINGS, ...'~∼〜–-에×xX'].map((char) => char.charCodeAt(0)));

/** Signs without which whole kinds of quantities need not be looked for. */
interface Signs {
  readonly perPyeong: boolean;
  readonly feet: boolean;
  readonly degrees: boolean;
  readonly fractions: boolean;
}

/** One of these stands where any of the signs does. */
const ANY_SIGN = /[/⁄½¼¾⅛⅜⅝⅞'′’℉℃°º]|-f|도 ?[FC]|화씨|섭씨/;
const NO_SIGNS: Signs = { perPyeong: false, feet: false, degrees: false, fractions: false };

const signsIn = (text: string): Signs => ({
  perPyeong: /원 ?\/ ?평/.test(text),
  feet: /['′’]|-f/.test(text),
  degrees: /[℉℃°º]|도 ?[FC]|화씨|섭씨/.test(text),
  fractions: /[/⁄½¼¾⅛⅜⅝⅞]/.test(text),
});

const NONE: readonly (Quantity | MetricQuantity)[] = [];

/** Where the first number stands that may be a quantity's, or 0 where a sign may tell one; -1 where there is none, as in most cells of most tables. */
export function firstMeasure(text: string): number {
  let runs: NumberRuns | undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin(text, at)) continue;
    if (runs === undefined && mayHoldSign(text) && ANY_SIGN.test(text)) return 0;
    runs ??= new NumberRuns(text);
    if (text.startsWith('평당', at) || runs.reachesUnit(at)) return at;
  }
  return -1;
}

/** Every quantity of a folded text, metric ones too, in order. */
export function readQuantities(text: string, cell: Omit<Beyond, 'read'>): readonly (Quantity | MetricQuantity)[] {
  const first = firstMeasure(text);
  if (first < 0) return NONE;
  const found: (Quantity | MetricQuantity)[] = [];
  const signs = first === 0 && ANY_SIGN.test(text) ? signsIn(text) : NO_SIGNS;
  const runs = signs === NO_SIGNS ? new NumberRuns(text) : undefined;
  const read = new Set<string>();
  const beyond = { words: cell.words, column: cell.column, read };
  for (let at = first; at < text.length; at += 1) {
    if (!mayBegin(text, at)) continue;
    const quantity =
      runs === undefined || text.startsWith('평당', at) || runs.reachesUnit(at)
        ? quantityAt(text, at, signs, beyond, found.at(-1))
        : undefined;
    if (quantity !== undefined) {
      found.push(quantity);
      if (quantity.unit !== 'metric') read.add(quantity.unit.id);
      at = quantity.end - 1;
    } else if (!isHangul(text[at]!)) {
      while (isDigit(text[at + 1])) at += 1;
    }
  }
  return found;
}

function quantityAt(
  text: string,
  start: number,
  signs: Signs,
  beyond: Beyond,
  previous: Quantity | MetricQuantity | undefined,
): Quantity | MetricQuantity | undefined {
  if (text.startsWith('평당', start)) return isDigit(text[start - 1]) ? undefined : pricePerPyeong(text, start, start + 2);
  if (!mayStart(text, start) || NO_NUMBERS.some((word) => text.startsWith(word, start))) return undefined;
  const marked =
    (signs.perPyeong ? wonPerPyeong(text, start) : undefined) ??
    (signs.feet ? feetAndInches(text, start) : undefined) ??
    (signs.degrees ? temperatureAt(text, start) : undefined);
  if (marked !== undefined) return marked;
  const numeral = (signs.fractions ? fractionAt(text, start) : undefined) ?? numeralAt(text, start, WORDS_TOO);
  if (numeral === undefined || !goesOn(text, numeral.end)) return undefined;
  const range = separatorAt(text, numeral.end) === undefined ? undefined : rangeAt(text, start, WORDS_TOO);
  const ranged = range && measured(text, range, beyond);
  if (ranged !== undefined) return ranged;
  const sides = sidesAt(text, numeral, beyond);
  if (sides !== undefined) return sides;
  const near = previous !== undefined && previous.unit !== 'metric' && start - previous.end <= 1 ? previous.unit : undefined;
  const single = measured(text, { from: numeral }, beyond, near, listedWith(text, previous, start));
  if (single === undefined || single.unit === 'metric') return single;
  if (single.suffix === '당' && isNumbering(text, single)) return undefined;
  const price =
    single.unit.id === 'pyeong' && single.suffix === '당' && single.low.eq(1) ? pricePerPyeong(text, start, single.end) : undefined;
  if (price !== undefined) return price;
  return secondEnd(text, single, beyond) ?? compound(text, single, beyond) ?? half(text, single);
}

/** A space, or the hyphen of `27-inch`, may stand before the unit. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return GOES_ON.has(next) || (next === 0x20 && GOES_ON.has(text.charCodeAt(end + 1)));
}

/** `2.1 평당 생산성`: a section's number, and 평당 without one. */
const isNumbering = (text: string, { start, end }: Quantity): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^\d{1,2}\.\d{1,2} [가-힣]+$/.test(text.slice(start, end));

/** A number that belongs to a name, an ordinal, money or an elided year is no quantity. */
function mayStart(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  if (NOT_BEFORE.has(before) || isLetter(before)) return false;
  if (APOSTROPHES.has(before) && /^\d{2} ?[년말.]/.test(text.slice(start, start + 4))) return false;
  if (before === '/') return !isLetter(text[start - 2] ?? '');
  return !((before === '-' || before === '_' || before === '×') && isAlphanumeric(text[start - 2]));
}

type Numbers = Pick<NumeralRange, 'from'> & Partial<Pick<NumeralRange, 'to' | 'separator'>>;

/** The unit of the quantity before, where only a comma or a dot parts the two: `한 돈, 두 돈`. */
function listedWith(text: string, previous: Quantity | MetricQuantity | undefined, start: number): Unit | undefined {
  if (previous === undefined || previous.unit === 'metric' || start - previous.end > 3) return undefined;
  return /^ ?[,·/] ?$/.test(text.slice(previous.end, start)) ? previous.unit : undefined;
}

/** `numbers` with the unit that follows them; `previous` is the unit of a quantity right before, `listed` of one before a comma. */
function measured(text: string, numbers: Numbers, beyond: Beyond, previous?: Unit, listed?: Unit): Quantity | MetricQuantity | undefined {
  const { from, to, separator } = numbers;
  const numeral = to ?? from;
  const { start } = from;
  const found = unitAfter(text, numeral.end, { start, beyond, previous, listed });
  if (found === undefined) {
    const metric = metricUnitAfter(text, numeral.end);
    if (metric === undefined) return undefined;
    const perLitre = metric.unit.dimension === 'length' && PER_LITRE.test(text.slice(Math.max(0, start - 8), start));
    const dimension = perLitre ? 'economy' : metric.unit.dimension;
    const base = decimal(metric.unit.base).div(perLitre ? KILOMETRE : 1);
    return { unit: 'metric', start, end: metric.end, dimension, low: from.value.times(base), high: to?.value.times(base) };
  }
  const { unit, end, suffix } = found;
  // `000평` is a blank to fill in, `몇 평` a question.
  if (numeral.value.eq(0)) return undefined;
  if (numeral.digits === 0 && numeral.value.eq(1)) return undefined;
  const numberIsVague = numeral.approximate || from.approximate;
  const about = saysAbout(text, start, end);
  return {
    unit,
    start,
    end,
    text: text.slice(start, end),
    low: from.value,
    high: to?.value,
    separator,
    dimension: unit.dimension,
    grain: to?.grain.lt(from.grain) ? to.grain : from.grain,
    approximate: numberIsVague || about,
    vague: numberIsVague && !about,
    known: numeral.digits > 0 && from.digits > 0,
    suffix,
    listed: LISTED.test(text.slice(Math.max(0, start - 4), start)),
  };
}

/** `리터당 11.9km` is km/L. */
const PER_LITRE = /(?:리터|[Lℓ])당 ?(?:약 ?)?$/;
const KILOMETRE = 1000;

/** `24/34평형`, `20, 30평`: the numbers before share the unit. */
const LISTED = /\d ?[,·/] ?$/;

/** `8×10인치`, `10×20×30 cm`: sides that share the unit. */
function sidesAt(text: string, first: Numeral, beyond: Beyond): Quantity | MetricQuantity | undefined {
  const second = nextSide(text, first.end);
  if (second === undefined) return undefined;
  const third = nextSide(text, second.numeral.end);
  const last = third ?? second;
  const sides = measured(text, { from: first, to: last.numeral, separator: last.times }, beyond);
  // `2×150kW`: so many of it.
  if (sides?.unit === 'metric' && sides.dimension !== 'length' && third === undefined) {
    const { high, ...product } = sides;
    return { ...product, low: high!.times(first.value) };
  }
  if (sides?.dimension !== 'length' || third === undefined) return sides?.dimension === 'length' ? sides : undefined;
  const scale = sides.unit === 'metric' ? sides.high!.div(third.numeral.value) : ONE;
  return { ...sides, middle: second.numeral.value.times(scale) };
}

function nextSide(text: string, at: number): { readonly times: string; readonly numeral: Numeral } | undefined {
  const times = TIMES.exec(text.slice(at, at + 3))?.[0];
  const numeral = times === undefined ? undefined : (fractionAt(text, at + times.length) ?? numeralAt(text, at + times.length));
  return numeral === undefined || numeral.value.eq(0) ? undefined : { times: times!, numeral };
}

const TIMES = /^ ?[×xX] ?/;
const ONE = decimal(1);

/** `30평~40평`, `3자×6자`: the unit written at both ends. */
function secondEnd(text: string, first: Quantity, beyond: Beyond): Quantity | undefined {
  const between =
    separatorAt(text, first.end) ?? (first.dimension === 'length' ? TIMES.exec(text.slice(first.end, first.end + 3))?.[0] : undefined);
  const separator = first.suffix === '' || first.suffix === '대' ? between : undefined;
  const numeral = separator === undefined || separator === '에서 ' ? undefined : numeralAt(text, first.end + separator.length, WORDS_TOO);
  const second = numeral && measured(text, { from: numeral }, beyond);
  if (second === undefined || second.unit !== first.unit || second.high !== undefined) return undefined;
  const grain = second.grain.lt(first.grain) ? second.grain : first.grain;
  return {
    ...second,
    start: first.start,
    text: text.slice(first.start, second.end),
    low: first.low,
    high: second.low,
    grain,
    approximate: first.approximate || second.approximate,
    known: first.known && second.known,
    separator: separator!,
    unitTwice: true,
  };
}

/** `6피트 2인치`, `2자 5치`: a smaller unit of the same kind goes on; the sum counts the first unit. */
function compound(text: string, first: Quantity, beyond: Beyond): Quantity | undefined {
  if (first.suffix !== '' || first.unit.factor === undefined) return undefined;
  const at = first.end + (text[first.end] === ' ' ? 1 : 0);
  const numeral = isDigit(text[at]) || at > first.end ? numeralAt(text, at, WORDS_TOO) : undefined;
  const second = numeral && measured(text, { from: numeral }, beyond, first.unit);
  if (second === undefined || second.unit === 'metric' || second.dimension !== first.dimension || second.unit.id === first.unit.id)
    return undefined;
  const one = inBase(first, decimal(1))!;
  const rest = inBase(second, second.low);
  if (rest === undefined || rest.gte(one)) return undefined;
  const low = first.low.plus(rest.div(one));
  const grain = inBase(second, second.grain)!.div(one);
  return {
    ...first,
    end: second.end,
    text: text.slice(first.start, second.end),
    low,
    grain,
    approximate: first.approximate || second.approximate,
    suffix: second.suffix,
  };
}

/** `두 근 반`: half a unit more. */
function half(text: string, first: Quantity): Quantity {
  if (first.suffix !== '' || first.high !== undefined) return first;
  const match = /^ ?반(?![가-힣]|$)|^ ?반(?=[의을이에은도만씩과쯤]|으로|인[ 데지]|까지|부터|보다|정도|짜리|$)/.exec(
    text.slice(first.end, first.end + 5),
  );
  if (match === null) return first;
  const end = first.end + match[0].length;
  return { ...first, end, text: text.slice(first.start, end), low: first.low.plus(HALF), grain: HALF };
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isHangul = (char: string) => char >= '가' && char <= '힣';
const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const isAlphanumeric = (char: string | undefined) => isDigit(char) || (char !== undefined && isLetter(char));
