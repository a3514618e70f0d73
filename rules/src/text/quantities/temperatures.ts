import { type Decimal, decimal } from '../decimal.ts';
import { type Numeral, numeralAt } from '../numerals.ts';
import { saysAbout } from './about.ts';
import type { MetricQuantity, Quantity } from './quantity.ts';
import { UNITS } from './units.ts';

const FAHRENHEIT = UNITS.find(({ id }) => id === 'fahrenheit')!;
const DIFFERENCE = UNITS.find(({ id }) => id === 'fahrenheit-difference')!;
const ONE = decimal(1);

/** What stands before the number: the scale by its name, and a sign (`화씨 영하 4`, `영하 화씨 4`, `-4`). */
const LEAD = /(?:(영하|마이너스) ?)?(?:(화씨|섭씨) ?(?:\((?:℉|℃|°F|°C)\) ?)?)?(?:(영하|마이너스) ?|([-−]))?$/;
const LONGEST_LEAD = 16;
const DEGREE = /^ ?(?:℉|[°º] ?F(?![A-Za-z])|도 ?F(?![A-Za-z])|(℃|[°º] ?C(?![A-Za-z]))|(도|[°º]))/;
const BETWEEN = /^ ?(?:~|–|-(?!-)|에서|부터)? ?/;
const SIGN = /^(?:영하 ?|마이너스 ?|[-−])/;
/** A difference has no zero of its own: 10°F are 5.6℃ there. */
const DIFFERENCE_BEFORE = /(?:온도 ?차|편차|오차|차이)[가-힣]{0,2} ?(?:약 ?|최대 ?|최소 ?)?$|± ?$/;
const DIFFERENCE_AFTER = /^ ?(?:의 )?(?:차이|편차|오차|만큼|더 |높|낮|상승|하락)/;

type Scale = 'F' | 'C';
interface Degrees {
  readonly end: number;
  /** The scale by its sign; `undefined` after 도 or ° alone. */
  readonly scale?: Scale;
}

/** The temperature whose number starts at `start`: degrees Fahrenheit, or Celsius as a metric quantity, alone or as a range. */
export function temperatureAt(text: string, start: number): Quantity | MetricQuantity | undefined {
  const first = numeralAt(text, start, { words: true });
  if (first === undefined) return undefined;
  const lead = leadBefore(text, start);
  const degree = degreesAt(text, first.end);
  const second = secondEnd(text, degree?.end ?? first.end, degree, first);
  const scale = (second ?? { degree }).degree?.scale ?? degree?.scale ?? lead.scale;
  if (scale === undefined || (degree ?? second) === undefined) return undefined;
  if (degree?.scale !== undefined && degree.scale !== scale) return undefined;
  const end = second?.degree.end ?? degree!.end;
  const [low, high] = [first.value.times(lead.sign), second?.numeral.value.times(second.sign)];
  if (scale === 'C') return { unit: 'metric', start: lead.start, end, dimension: 'temperature', low, ...(high && { high }) };
  const isDifference =
    DIFFERENCE_BEFORE.test(text.slice(Math.max(0, lead.start - 12), lead.start)) || DIFFERENCE_AFTER.test(text.slice(end, end + 6));
  const numberIsVague = first.approximate || second?.numeral.approximate === true;
  const about = saysAbout(text, lead.start, end);
  return {
    unit: isDifference ? DIFFERENCE : FAHRENHEIT,
    start: lead.start,
    end,
    text: text.slice(lead.start, end),
    low,
    ...(second && { high: high!, separator: second.separator, unitTwice: degree !== undefined }),
    dimension: 'temperature',
    grain: grainOf(first, second?.numeral),
    approximate: numberIsVague || about,
    vague: numberIsVague && !about,
    known: first.digits > 0,
    suffix: '',
    listed: /\d ?[,·/] ?$/.test(text.slice(Math.max(0, lead.start - 4), lead.start)),
  };
}

/** Degrees are written to the degree: 백 도 is no rounding to hundreds. */
function grainOf(first: Numeral, second: Numeral | undefined): Decimal {
  const finest = second?.grain.lt(first.grain) ? second.grain : first.grain;
  return finest.gt(ONE) ? ONE : finest;
}

function leadBefore(text: string, start: number): { readonly start: number; readonly sign: 1 | -1; readonly scale?: Scale } {
  const from = Math.max(0, start - LONGEST_LEAD);
  const [lead = '', before, name, after, minus] = LEAD.exec(text.slice(from, start)) ?? [];
  // The hyphen of `68-72℉` and of `A-10°F` is no minus.
  const isMinus = minus !== undefined && !/[0-9A-Za-z]/.test(text[start - 2] ?? '');
  const dropped = minus !== undefined && !isMinus ? lead.length : 0;
  const sign = before || after || isMinus ? -1 : 1;
  return {
    start: start - lead.length + dropped,
    sign: dropped > 0 ? 1 : sign,
    ...(name && dropped === 0 && { scale: name === '화씨' ? 'F' : 'C' }),
  };
}

function degreesAt(text: string, at: number): Degrees | undefined {
  const match = DEGREE.exec(text.slice(at, at + 6));
  if (match === null) return undefined;
  const end = at + match[0].length;
  return match[2] === undefined ? { end, scale: match[1] === undefined ? 'F' : 'C' } : { end };
}

interface SecondEnd {
  readonly separator: string;
  readonly sign: 1 | -1;
  readonly numeral: Numeral;
  readonly degree: Degrees;
}

/** The upper end of a range, with its own degree: `~50도`, `에서 50℉`, ` ~ -4°F`. */
function secondEnd(text: string, at: number, degree: Degrees | undefined, first: Numeral): SecondEnd | undefined {
  const separator = BETWEEN.exec(text.slice(at, at + 5))![0];
  if (separator.trim() === '') return undefined;
  const minus = SIGN.exec(text.slice(at + separator.length, at + separator.length + 5))?.[0] ?? '';
  const numeral = numeralAt(text, at + separator.length + minus.length, { words: true });
  const end = numeral && degreesAt(text, numeral.end);
  if (numeral === undefined || end === undefined) return undefined;
  // `40°F부터 158°F까지` are two, joined by a word, unless parentheses convert both.
  const words = degree?.scale === 'F' && end.scale === 'F' && /[가-힣]/.test(separator);
  if (words && !/^(?:까지)? ?\(/.test(text.slice(end.end, end.end + 5))) return undefined;
  const hyphen = separator.includes('-') || separator.includes('–');
  if (hyphen && degree === undefined && numeral.value.lte(first.value)) return undefined;
  return { separator, sign: minus === '' ? 1 : -1, numeral, degree: end };
}
