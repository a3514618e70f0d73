import { numeralAt } from '../numerals.ts';
import { evidence, type Surroundings } from './homographs.ts';
import { METRIC_UNITS, type MetricUnit } from './metric-units.ts';
import { hangulRun, mayFollow } from './tails.ts';
import { UNITS, type Unit } from './units.ts';

/** A unit that stands after a number. */
export interface UnitAt {
  readonly unit: Unit;
  /** End of the unit with its suffix. */
  readonly end: number;
  /** 대 (30평대), 형 (25평형), 형대 (30평형대) or 당 (100평당), which belong to the quantity. */
  readonly suffix: string;
}

interface Entry<U> {
  readonly form: string;
  readonly unit: U;
}

/** Forms by their first character, the longest first, so that a number is compared with a few of them only. */
function indexed<U extends { readonly forms: readonly string[] }>(units: readonly U[]): ReadonlyMap<string, readonly Entry<U>[]> {
  const index = new Map<string, Entry<U>[]>();
  for (const unit of units) {
    for (const form of unit.forms) {
      const entries = index.get(form[0]!);
      if (entries === undefined) index.set(form[0]!, [{ form, unit }]);
      else entries.push({ form, unit });
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.form.length - a.form.length);
  return index;
}

const NOT_METRIC = indexed(UNITS);
const METRIC = indexed(METRIC_UNITS);

/** The characters that units begin with. */
export const UNIT_BEGINNINGS: readonly string[] = [...NOT_METRIC.keys(), ...METRIC.keys()];

/** The non-metric unit after a number that ends at `at`; of several with one word (온스) the one that its surroundings name. */
export function unitAfter(text: string, at: number, surroundings: Surroundings): UnitAt | undefined {
  const gap = gapAt(text, at);
  let best: (UnitAt & { readonly form: string; readonly distance: number }) | undefined;
  for (const { form, unit } of NOT_METRIC.get(text[at + gap] ?? '') ?? []) {
    if (best !== undefined && best.form.length > form.length) break;
    if (!text.startsWith(form, at + gap) || (text[at] === '-' && isHangul(form[0]!))) continue;
    const formEnd = at + gap + form.length;
    const suffix = isHangul(form.at(-1)!) ? suffixAt(text, formEnd, form, gap) : '';
    const end = formEnd + suffix.length;
    if (!endsHere(text, at + gap, end, form, suffix, unit)) continue;
    if (form === '"' && closesQuotation(text, surroundings.start)) continue;
    const rivals = RIVALS.has(form);
    const listed = surroundings.listed?.id === unit.id ? 0 : undefined;
    const distance = (rivals ? rivalDistance(text, unit, formEnd) : undefined) ?? listed;
    const found = distance ?? evidence(unit.guard, { text, at, gap, form, end: formEnd }, surroundings, rivals);
    if (found !== undefined && (best === undefined || found < best.distance)) best = { unit, end, suffix, form, distance: found };
  }
  return best && { unit: best.unit, end: best.end, suffix: best.suffix };
}

/** Words that several units share, each told by its own goods: 온스. */
const RIVALS: ReadonlySet<string> = rivalsAmong(UNITS);

function rivalsAmong(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { forms, guard } of units) {
    if (guard?.near !== undefined) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((form) => counts.get(form)! > 2));
}

/** The value in parentheses after the word tells what it measures: `8온스(237 mL)`. */
function rivalDistance(text: string, { dimension, guard }: Unit, end: number): number | undefined {
  const open = /^[ 가-힣A-Za-z]{0,12}\((?:약|대략)? ?/.exec(text.slice(end, end + 20))?.[0];
  const numeral = open === undefined ? undefined : numeralAt(text, end + open.length);
  const stated = numeral && metricUnitAfter(text, numeral.end)?.unit.dimension;
  if (stated !== dimension) return undefined;
  return dimension === 'mass' && guard?.near !== undefined ? undefined : -1;
}

/** The metric unit after a number that ends at `at`. */
export function metricUnitAfter(text: string, at: number): { readonly unit: MetricUnit; readonly end: number } | undefined {
  const gap = text[at] === ' ' ? 1 : 0;
  for (const { form, unit } of METRIC.get(text[at + gap] ?? '') ?? []) {
    const end = at + gap + form.length;
    if (text.startsWith(form, at + gap) && !(isLetter(form.at(-1)!) && continuesSymbol(text[end]))) return { unit, end };
  }
  return undefined;
}

/** The metric unit that a column's title gives its numbers in: `면적(㎡)`, `거리 (단위: km)`. */
export function metricUnitNamed(title: string): MetricUnit | undefined {
  const named = /\((?:단위 ?:? ?)?([^()\s]{1,8})\)/.exec(title.slice(0, 80))?.[1];
  return named === undefined ? undefined : METRIC_UNITS.find(({ forms }) => forms.includes(named));
}

/** A space, or the hyphen of `27-inch`. */
function gapAt(text: string, at: number): number {
  return text[at] === ' ' || (text[at] === '-' && isLetter(text[at + 1] ?? '') && isDigit(text[at - 1])) ? 1 : 0;
}

/** Nothing but a boundary, particles, endings, words of extent and known goods may follow. */
function endsHere(text: string, start: number, end: number, form: string, suffix: string, unit: Unit): boolean {
  if (unit.traps?.some((trap) => text.startsWith(trap, start))) return false;
  const last = form.at(-1)!;
  if (!isHangul(last)) return !(isLetter(last) && continuesSymbol(text[end]));
  if (suffix !== '') return true;
  const rest = hangulRun(text, end);
  return mayFollow(form, rest);
}

function suffixAt(text: string, at: number, form: string, gap: number): string {
  const suffix = text.startsWith('형대', at) ? '형대' : (text[at] ?? '');
  if (suffix === '형대') return form === '평' && mayFollow('대', hangulRun(text, at + 2)) ? suffix : '';
  if (suffix !== '대' && suffix !== '형' && suffix !== '당') return '';
  // `2 평형` is an equilibrium, `25평형` a size of flat.
  if (suffix === '형' && form === '평' && gap === 1) return '';
  return mayFollow(suffix, hangulRun(text, at + 1)) ? suffix : '';
}

/** A quotation was opened before the number: the `"` after it closes that. After a digit, with none open, it means inches. */
function closesQuotation(text: string, start: number): boolean {
  let open = false;
  for (let at = Math.max(0, start - 200); at < start; at += 1) if (text[at] === '"') open = !open && !isDigit(text[at - 1]);
  return open;
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isHangul = (char: string) => char >= '가' && char <= '힣';
const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const continuesSymbol = (char: string | undefined) =>
  char !== undefined && (isLetter(char) || isDigit(char) || char === '²' || char === '³');
