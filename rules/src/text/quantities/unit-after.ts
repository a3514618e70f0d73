import { finalConsonant } from '../josa.ts';
import { METRIC_UNITS, type MetricUnit } from './metric-units.ts';
import { type Guard, UNITS, type Unit } from './units.ts';

/** A unit that stands after a number. */
export interface UnitAt {
  readonly unit: Unit;
  /** End of the unit with its suffix. */
  readonly end: number;
  /** 대 (30평대), 형 (25평형) or 당 (100평당), which belong to the quantity. */
  readonly suffix: string;
}

/** What a homograph is judged by. */
export interface Surroundings {
  /** Where the number starts. */
  readonly start: number;
  /** Words beyond the text: the row and the header of a table cell. */
  readonly also: string;
  /** The unit of a quantity right before. */
  readonly previous?: Unit;
}

interface Entry<U> {
  readonly form: string;
  readonly unit: U;
}

/** Forms by their first character, the longest first, so that a number is compared with a few of them only. */
function indexed<U extends { readonly forms: readonly string[] }>(units: readonly U[]): ReadonlyMap<string, readonly Entry<U>[]> {
  const index = new Map<string, Entry<U>[]>();
  for (const unit of units) {
    for (const form of unit.forms) index.set(form[0]!, [...(index.get(form[0]!) ?? []), { form, unit }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.form.length - a.form.length);
  return index;
}

const NOT_METRIC = indexed(UNITS);
const METRIC = indexed(METRIC_UNITS);

/** Reach of the words that decide about a homograph. */
const BEFORE = 24;
const AFTER = 16;

/** The non-metric unit after a number that ends at `at`. */
export function unitAfter(text: string, at: number, surroundings: Surroundings): UnitAt | undefined {
  const gap = text[at] === ' ' ? 1 : 0;
  for (const { form, unit } of NOT_METRIC.get(text[at + gap] ?? '') ?? []) {
    if (!text.startsWith(form, at + gap)) continue;
    const formEnd = at + gap + form.length;
    const suffix = isHangul(form.at(-1)!) ? suffixAt(text, formEnd, form, gap) : '';
    if (!endsHere(text, at + gap, formEnd + suffix.length, form, suffix, unit)) continue;
    if (unit.guard && !passes(unit.guard, text, at, formEnd, gap, surroundings)) continue;
    if (form === '"' && closesQuotation(text, surroundings.start)) continue;
    return { unit, end: formEnd + suffix.length, suffix };
  }
  return undefined;
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

function passes(guard: Guard, text: string, at: number, end: number, gap: number, { start, also, previous }: Surroundings): boolean {
  if (guard.follows !== undefined) return previous?.id === guard.follows;
  if (guard.inWords && isDigit(text[at - 1])) return false;
  if (guard.glued && gap === 1 && isDigit(text[at - 1])) return false;
  const words = ` ${text.slice(Math.max(0, start - BEFORE), end + AFTER)} ${also} `;
  const ahead = ` ${text.slice(Math.max(0, start - 8), start)} ${also} `;
  if (guard.never?.some((word) => words.includes(word))) return false;
  if (guard.after && !guard.after.some((word) => text.startsWith(word, end))) return false;
  if (guard.before && !guard.before.some((word) => ahead.includes(word))) return false;
  // A number in words before a homograph (한 말, 두 자) needs the goods right before it.
  const near = isHangul(text[at - 1]!) && end - at - gap === 1 ? ahead : words;
  return guard.near === undefined || guard.near.some((word) => near.includes(word));
}

/** A word goes on after a short unit only with a particle, an ending or a word of extent; after a long one with anything but its traps. */
function endsHere(text: string, start: number, end: number, form: string, suffix: string, unit: Unit): boolean {
  if (unit.traps?.some((trap) => text.startsWith(trap, start))) return false;
  const last = form.at(-1)!;
  if (!isHangul(last)) return !(isLetter(last) && continuesSymbol(text[end]));
  if (suffix !== '') return true;
  const rest = hangulRun(text, end);
  const short = form.length === 1 || unit.guard?.near !== undefined;
  return !short || unit.status === 'customary' || closes(rest, finalConsonant(form), 3);
}

function suffixAt(text: string, at: number, form: string, gap: number): string {
  const suffix = text[at] ?? '';
  if (suffix !== '대' && suffix !== '형' && suffix !== '당') return '';
  // `2 평형` is an equilibrium, `25평형` a size of flat.
  if (suffix === '형' && form === '평' && gap === 1) return '';
  return closes(hangulRun(text, at + 1), finalConsonant(suffix), 3) ? suffix : '';
}

// biome-ignore format: a list of words
const AFTER_ANY = [
  '의', '에', '도', '만', '까지', '부터', '보다', '마다', '에서', '에는', '씩', '밖에', '뿐', '조차', '만큼', '처럼', '인', '입니다', '이다', '이며', '이고', '이지만',
  '이었다', '이라는', '짜리', '급', '규모', '정도', '가량', '남짓', '쯤', '안팎', '내외', '이상', '이하', '미만', '초과', '이내', '기준', '크기', '단위', '여', '매장',
  '상가', '아파트', '사무실', '공간', '창고', '공장', '부지', '토지', '땅', '농지', '농장', '주택', '오피스텔', '점포', '원룸', '빌라', '대지', '건물', '카페', '온실', '하우스',
  '비닐하우스', '공사', '전체', '면적', '넓이', '길이', '너비', '높이', '두께',
];
const AFTER_CONSONANT = [
  '이',
  '은',
  '을',
  '과',
  '으로',
  '이나',
  '이라',
  '이란',
  '이면',
  '이므로',
  '이어서',
  '이던',
  '이라도',
  '이요',
  '으로는',
  '으로도',
];
const AFTER_VOWEL = [
  '가',
  '는',
  '를',
  '와',
  '로',
  '나',
  '라',
  '란',
  '며',
  '고',
  '다',
  '면',
  '였다',
  '였던',
  '라도',
  '라는',
  '로는',
  '로도',
];

/** Whether `rest` is nothing but particles, endings and words of extent; `final` is the sound before it. */
function closes(rest: string, final: string | undefined, depth: number): boolean {
  if (rest === '') return true;
  if (depth === 0) return false;
  const particles = final === '' ? AFTER_VOWEL : final === 'ㄹ' ? [...AFTER_CONSONANT, '로'] : AFTER_CONSONANT;
  return [...AFTER_ANY, ...particles].some(
    (word) => rest.startsWith(word) && closes(rest.slice(word.length), finalConsonant(word), depth - 1),
  );
}

/** An odd number of `"` before the number: the one after it closes a quotation. */
function closesQuotation(text: string, start: number): boolean {
  let marks = 0;
  for (let at = Math.max(0, start - 200); at < start; at += 1) if (text[at] === '"') marks += 1;
  return marks % 2 === 1;
}

/** Eight syllables are enough to tell: no allowed chain is longer than that and still a unit's tail. */
function hangulRun(text: string, at: number): string {
  let end = at;
  while (end - at < 8 && isHangul(text[end] ?? '')) end += 1;
  return text.slice(at, end);
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isHangul = (char: string) => char >= '가' && char <= '힣';
const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
const continuesSymbol = (char: string | undefined) =>
  char !== undefined && (isLetter(char) || isDigit(char) || char === '²' || char === '³');
