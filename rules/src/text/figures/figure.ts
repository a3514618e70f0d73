import { HOLE, type Prose } from '../../types.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { numeralAt } from '../numerals.ts';

/** A number that fills a cell, exactly as written. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: Decimal;
  /** One in the last place that was written. */
  readonly grain: Decimal;
  /** `원`, `%`, `명`, `$`; empty where the cell has none. */
  readonly unit: string;
  /** Its magnitude or won stands in the cell (`3억`, `1,200천원`), so that what the header declares does not count for it. */
  readonly absolute: boolean;
  /** Less than nothing by △, ▲ or parentheses, which mark other things as well. */
  readonly odd: boolean;
}

/** What a cell holds; `unsure` has digits, and no figure that is certain: `40+`, `약 364`, `120~180만`, amounts stacked on lines. */
export type CellReading = Figure | { readonly kind: 'empty' | 'words' | 'unsure' };

const EMPTY: CellReading = { kind: 'empty' };
const WORDS: CellReading = { kind: 'words' };
const UNSURE: CellReading = { kind: 'unsure' };
const ZERO: Figure = { kind: 'figure', value: decimal(0), grain: decimal(1), unit: '', absolute: false, odd: false };

/** What stands for nothing in a cell. */
const NOTHING = new Set(['-', '–', '—', '―', '−', 'ㅡ', '없음', '해당없음', '해당 없음']);
/** A share that stands behind an amount: `1,200 (30%)`. */
const SHARE = / {0,2}\( ?\d{1,3}(?:\.\d{1,3})? ?%\)$/;
const LONGEST = 40;
const SIGN = /^(?:[-−–]|[△▲]) {0,1}/;
const WON = new Set(['원', '원정', 'KRW']);
const COUNTED =
  /^(?:%|퍼센트|명|인|개|건|대|식|곳|국|회|번|시간|분|초|일|주|개월|월|년|점|세트|EA|ea|M\/M|MM|MD|M\/D|인월|인일|㎡|m²|km|㎞|kg|톤|t|개소|호|세대|가구|부|권|종|편|학점|개국|개사|팀|회선|기|본|장|매|석|량|척|마리|실|층|동|필지|구좌|포인트|GB|TB|MB|kW|MW|kWh|MWh|콜)$/;

/** Whether a unit is one whose numbers may be added. */
export const isCounted = (unit: string): boolean => COUNTED.test(unit);

const WITH_DIGITS = new RegExp(`[\\d?${HOLE}]`);

/** Whether a cell's trimmed words are a figure or one that is not certain. */
export const mayBeFigure = (words: string): boolean => WITH_DIGITS.test(words) || NOTHING.has(words);

/** A cell's words as a figure, remembered with them. */
export function figureIn({ prose }: { readonly prose: Prose }): CellReading {
  let reading = READINGS.get(prose);
  if (reading === undefined) {
    reading = readFigure(prose.text);
    READINGS.set(prose, reading);
  }
  return reading;
}

const READINGS = new WeakMap<Prose, CellReading>();

/** Reads a cell's folded words. */
export function readFigure(text: string): CellReading {
  const words = text.trim();
  if (words === '') return EMPTY;
  if (NOTHING.has(words)) return ZERO;
  const otherwise = WITH_DIGITS.test(words) ? UNSURE : WORDS;
  if (words.length > LONGEST || otherwise === WORDS) return otherwise;
  const enclosed = words.startsWith('(') && words.endsWith(')');
  const inside = enclosed ? words.slice(1, -1).trim() : words;
  const sign = SIGN.exec(inside)?.[0] ?? '';
  const currency = /^[₩\\$€¥£] {0,1}/.exec(inside.slice(sign.length))?.[0] ?? '';
  const numeral = numeralAt(inside, sign.length + currency.length);
  if (numeral === undefined || numeral.approximate) return otherwise;
  const unit = inside.slice(numeral.end).replace(SHARE, '').trim();
  const won = WON.has(unit) || /^[₩\\]/.test(currency);
  if (unit !== '' && !won && !isCounted(unit)) return otherwise;
  if (currency !== '' && !won) return unit === '' ? foreign(numeral, currency.trim(), sign !== '') : otherwise;
  const negative = sign !== '' || enclosed;
  const magnitude = /[십백천만억조]/.test(inside.slice(numeral.start, numeral.end));
  return {
    kind: 'figure',
    value: negative ? numeral.value.neg() : numeral.value,
    grain: numeral.grain,
    unit: won ? '원' : unit === '퍼센트' ? '%' : unit,
    absolute: won || (magnitude && unit === ''),
    odd: enclosed || /[△▲]/.test(sign),
  };
}

function foreign({ value, grain }: { value: Decimal; grain: Decimal }, unit: string, negative: boolean): Figure {
  return { kind: 'figure', value: negative ? value.neg() : value, grain, unit, absolute: true, odd: false };
}
