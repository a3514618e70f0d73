import type { Range } from '../../types.ts';
import { CURRENCIES, WON } from './currencies.ts';
import type { Currency } from './currency.ts';
import { markAfter } from './marks.ts';

/** A unit of money that a table or a column states once for its numbers: `(단위: 천 달러)`, `매출액(백만 달러)`. */
export interface MoneyUnit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly currency: Currency;
  /** Won for one unit is stated as well, as in `(단위: 천 달러, 억 원)`. */
  readonly withWon: boolean;
}

/** `단위: …` up to the closing parenthesis or the end of the line. */
const UNIT_LINE = /(?:단위|[Uu]nits?) ?[:은]? ?([^)\]\n]{1,40})/g;
/** A magnitude before or after a unit of money. */
const MAGNITUDE = /^(?:[십백천만억조]{1,2}|1?0{0,3}(?:,000){0,2}[십백천만억조]{0,2}|thousand|million|billion|[KMB])? ?$/i;

const NONE: readonly MoneyUnit[] = [];

/** Whether the word 단위 stands in a text at all. */
export const mayStateUnits = (text: string): boolean => /단위|nit/.test(text);

/** Units of money that a text states after the word 단위; won ones too. */
export function statedUnits(text: string): readonly MoneyUnit[] {
  if (!mayStateUnits(text)) return NONE;
  const found: MoneyUnit[] = [];
  for (const match of text.matchAll(UNIT_LINE)) {
    const from = match.index + match[0].length - match[1]!.length;
    const pieces = piecesOf(text, from, from + match[1]!.length);
    const units = pieces.flatMap((piece) => unitIn(text, piece) ?? []);
    const withWon = units.some(({ currency }) => currency === WON);
    const first = units.filter((unit, index) => units.findIndex(({ currency }) => currency === unit.currency) === index);
    found.push(...first.map((unit) => ({ ...unit, withWon })));
  }
  return found;
}

/** The unit of money in a header's cell or a row's label: `매출액(백만 달러)`, `원가(USD)`, `금액 [천원]`. */
export function columnUnit(text: string): MoneyUnit | undefined {
  const first = text.search(OPENING);
  if (first < 0) return undefined;
  // 적용 환율(홍콩달러) tells whose rate it is.
  if (/환율|기준율/.test(text)) return undefined;
  for (let open = first; open >= 0; open = nextOpening(text, open)) {
    const inside = BRACKETED.exec(text.slice(open, open + LONGEST_UNIT + 2))?.[1];
    if (inside === undefined) continue;
    for (const piece of piecesOf(text, open + 1, open + 1 + inside.length)) {
      const unit = unitIn(text, piece);
      // 설계(CAD), 언어(PHP)
      if (unit !== undefined && !unit.currency.shaped) return { ...unit, withWon: unit.currency === WON };
    }
  }
  return undefined;
}

const OPENING = /[([]/;
const LONGEST_UNIT = 20;
const BRACKETED = /^[([]([^()[\]]{1,20})[)\]]/;

function nextOpening(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) if (text[at] === '(' || text[at] === '[') return at;
  return -1;
}

function piecesOf(text: string, from: number, to: number): readonly Range[] {
  const pieces: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const between = text[at] === ',' && /[0-9]/.test(text[at + 1] ?? '') && /[0-9]/.test(text[at - 1] ?? '');
    if (at < to && (between || !/[,·;(]/.test(text[at]!))) continue;
    let end = at;
    while (text[start] === ' ') start += 1;
    while (end > start && text[end - 1] === ' ') end -= 1;
    if (end > start) pieces.push([start, end]);
    start = at + 1;
  }
  return pieces;
}

/** A piece that is a unit of money and nothing else. */
function unitIn(text: string, [start, end]: Range): Omit<MoneyUnit, 'withWon'> | undefined {
  const piece = text.slice(start, end);
  for (let at = 0; at < piece.length && at < 12; at += 1) {
    if (!MAGNITUDE.test(piece.slice(0, at))) continue;
    const mark = markAfter(piece, at, (country) => text.includes(country));
    const sign = /^[A-Z]{0,2}[$€£¥₩]/.exec(piece.slice(at))?.[0];
    const signed = sign === undefined ? undefined : [...CURRENCIES, WON].find(({ signs }) => signs.includes(sign));
    const currency = signed ?? mark?.currency;
    const rest = piece.slice(signed === undefined ? mark?.end : at + sign!.length).trimStart();
    if (currency !== undefined && currency.token === undefined && MAGNITUDE.test(rest)) return { start, end, text: piece, currency };
  }
  return undefined;
}
