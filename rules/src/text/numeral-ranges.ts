import { powerOfTen } from './decimal.ts';
import { type Numeral, numeralAt, powerOf, type Reading } from './numerals.ts';

/** Two numerals with `~` or `-` between; a magnitude written once counts for both (`60~113억`). */
export interface NumeralRange {
  readonly start: number;
  readonly end: number;
  readonly from: Numeral;
  readonly to: Numeral;
  readonly separator: string;
}

/** The range that starts at `at`: `3~4`, `1.5-2`, `60~113억`, `1억~1억 5천만`, `14 ~ 16`. A hyphen needs digits on both sides. */
export function rangeAt(text: string, at: number, reading: Reading = {}): NumeralRange | undefined {
  const from = numeralAt(text, at, reading);
  if (from === undefined) return undefined;
  const separator = separatorAt(text, from.end);
  if (separator === undefined) return undefined;
  const to = numeralAt(text, from.end + separator.length, reading);
  if (to === undefined) return undefined;
  const hyphen = separator.includes('-') || separator.includes('–');
  if (hyphen && !(isDigit(text[from.end - 1]) && isDigit(text[to.start]))) return undefined;
  const low = spread(text, from, to);
  if (hyphen && low.value.gte(to.value)) return undefined;
  return { start: from.start, end: to.end, from: low, to, separator };
}

/** The text between the ends of a range at `at`: `~`, `∼`, `–`, `-`, `에서`, `부터`, with spaces around. */
export function separatorAt(text: string, at: number): string | undefined {
  return /^ ?(?:[~∼〜]|–|-(?!-)|에서 ) ?/.exec(text.slice(at, at + 5))?.[0];
}

/** In `60~113억` and `1.5~2만` the first number has the second's magnitude. */
function spread(text: string, from: Numeral, to: Numeral): Numeral {
  const power = powerToSpread(text, from, to);
  const value = from.value.times(powerOfTen(power));
  return value.gt(to.value) ? from : { ...from, value, grain: from.grain.times(powerOfTen(power)) };
}

/** Of the magnitudes that `to` ends in and `from` has not, as a power of ten: 억 of `60~113억`, 천만 of `7~8천만`, 만 of `1천~2천만`. */
function powerToSpread(text: string, from: Numeral, to: Numeral): number {
  const last = powerOf(text[from.end - 1]) ?? 0;
  if (last >= 4 || from.value.gte(to.value)) return 0;
  const power = powerAtEnd(text, to);
  return last === 0 ? power : power - (power % 4);
}

function powerAtEnd(text: string, numeral: Numeral): number {
  let sum = 0;
  for (let at = numeral.end - (text[numeral.end - 1] === '여' ? 2 : 1); at > numeral.start; at -= 1) {
    const power = powerOf(text[at]);
    if (power === undefined) break;
    sum += power;
  }
  return sum;
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
