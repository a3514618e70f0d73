import { isSterling, weighsByForm } from '../pounds.ts';
import { countsLengths, provesGoods, provesLength } from './old-measures.ts';
import { type Guard, UNITS } from './units.ts';

/** What tells of a unit from farther off than the words around it. */
export interface Beyond {
  /** The row and the header of a table cell. */
  readonly words: string;
  /** Units that the cells of its column are measured in, if those are many. */
  readonly column: ReadonlySet<string>;
  /** Identifiers of the units that were read before it in the same text. */
  readonly read: ReadonlySet<string>;
}

/** What a homograph is judged by. */
export interface Surroundings {
  /** Where the number starts. */
  readonly start: number;
  readonly beyond: Beyond;
  /** The unit of a quantity right before. */
  readonly previous: { readonly id: string } | undefined;
  /** The unit of a quantity before a comma, which speaks for the same unit after it. */
  readonly listed: { readonly id: string } | undefined;
}

/** Where a unit's word stands: after the number that ends at `at`, perhaps with a space (`gap`), up to `end`. */
export interface WordAt {
  readonly text: string;
  readonly at: number;
  readonly gap: number;
  readonly form: string;
  readonly end: number;
}

/** Reach of the words that decide about a homograph. */
const BEFORE = 24;
const AFTER = 16;
/** Farther than any word of the text: evidence of the row or of the column's title, and no evidence at all. */
const IN_ROW = 100;
const NONE_NEEDED = 1000;

/**
 * How far off the word stands that makes a homograph this unit, in characters, so that the nearest decides between several; `undefined` where
 * nothing does. With `sameSentence` words beyond a full stop do not count.
 */
export function evidence(guard: Guard | undefined, word: WordAt, surroundings: Surroundings, sameSentence: boolean): number | undefined {
  if (guard === undefined) return NONE_NEEDED;
  const { text, at, gap, end } = word;
  const { start, previous } = surroundings;
  const also = surroundings.beyond.words;
  if (guard.follows !== undefined && previous?.id === guard.follows) return 0;
  if (guard.measures === 'length' && provesLength({ text, start, at, form: word.form, end })) return 0;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const words = ` ${text.slice(Math.max(0, start - BEFORE), end + AFTER)} ${also} `;
  if (
    guard.never?.some((never) => words.includes(never) || (never.includes('…') && never.split('…').every((each) => words.includes(each))))
  )
    return undefined;
  if (guard.notSterling && isSterling(text, start, end)) return undefined;
  if (guard.weighed && !weighsByForm(text, end)) return undefined;
  const digit = isDigit(text[at - 1]);
  if (guard.sizeOf !== undefined) return sizeOf(guard.sizeOf, word, surroundings, guard.sizes);
  if (guard.alone && gap === 1 && !isAlone(word, before)) return undefined;
  if (isProof(guard, word, surroundings)) return 0;
  if (guard.inWords && digit) return undefined;
  // 서촌 is a quarter of Seoul, 석자 part of a word.
  if (guard.measures === 'length' && !digit && gap === 0) return undefined;
  if (guard.glued && gap === 1 && digit) return undefined;
  if (guard.after && !guard.after.some((each) => after.startsWith(each))) return undefined;
  const ahead = ` ${before.slice(-8)}`;
  if (guard.before && !guard.before.some((each) => `${ahead} ${also} `.includes(each))) return undefined;
  if (guard.goesOn && surroundings.beyond.read.has(guard.goesOn) && digit) return IN_ROW;
  if (guard.near === undefined) return NONE_NEEDED;
  // A number in words before a homograph (한 말, 두 자) needs the goods right before it.
  const close = isHangul(text[at - 1]!) && end - at - gap === 1;
  const left = close ? `${ahead} ` : ` ${before}`;
  const right = close && !after.startsWith('의 ') ? '' : after;
  return nearest(guard.near, sameSentence ? lastSentence(left) : left, sameSentence ? firstSentence(right) : right, also);
}

/** `폭 30인치`, `높이는 20 ft`: a side of a thing, not the name of its size. */
const SIDE_BEFORE = /(?:폭|너비|높이|두께|깊이|둘레|길이)(?:은|는|이|가|을|를)? ?(?:약 ?|최대 ?|최소 ?)?$/;
const SIDE_AFTER = /^ ?(?:의 )?(?:폭|너비|높이|두께|깊이|둘레|길이)/;

/** How far off the thing stands whose size this is; right beside it the number alone tells, farther off it must be one of the trade's `sizes`. */
function sizeOf(
  things: readonly string[],
  { text, at, end }: WordAt,
  { start, beyond }: Surroundings,
  sizes?: readonly string[],
): number | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (SIDE_BEFORE.test(before) || SIDE_AFTER.test(after)) return undefined;
  if (things.some((thing) => isBeside(thing, before, after))) return 0;
  const known =
    sizes === undefined ||
    text
      .slice(start, at)
      .split(/[^\d]+/)
      .every((number) => sizes.includes(number));
  return known ? nearest(things, ` ${lastSentence(before)}`, firstSentence(after), beyond.words) : undefined;
}

/** `20피트 냉동 컨테이너`, `컨테이너(40피트)`, `컨테이너 규격은 40피트`. */
function isBeside(thing: string, before: string, after: string): boolean {
  const ahead = after.split(thing, 2);
  if (ahead.length === 2 && /^(?:짜리|급|형|용|규격)?(?:의)? ?(?:[가-힣A-Za-z]{1,6} ?)?$/.test(ahead[0]!)) return true;
  const behind = before.lastIndexOf(thing);
  return behind >= 0 && /^[가-힣]{0,2}(?: ?(?:규격|크기)[은는이가]?)? ?[(:,]? ?$/.test(before.slice(behind + thing.length));
}

const lastSentence = (text: string) => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! ')) + 1);
const firstSentence = (text: string) => text.split(/[.?!] /, 1)[0]!;

function nearest(words: readonly string[], before: string, after: string, also: string): number | undefined {
  let least: number | undefined;
  const row = ` ${also} `;
  for (const word of words) {
    const left = before.lastIndexOf(word);
    const right = `${after} `.indexOf(word);
    const distance = Math.min(
      left < 0 ? NONE_NEEDED : before.length - left - word.length,
      right < 0 ? NONE_NEEDED : right,
      row.includes(word) ? IN_ROW : NONE_NEEDED,
    );
    if (distance < NONE_NEEDED && distance < (least ?? NONE_NEEDED)) least = distance;
  }
  return least;
}

/** `4×6 in`, `12 in.`, `12 in로`, but not `10 in 방식`. */
function isAlone({ text, end }: WordAt, before: string): boolean {
  return /[×x] ?$/.test(before) || !/^[ /][A-Za-z0-9가-힣]/.test(text.slice(end, end + 2));
}

/** The form alone tells: `3자×6자`, `2홉들이`, or a list of old measures. */
function isProof(guard: Guard, word: WordAt, { start, beyond }: Surroundings): boolean {
  const { text, form, end } = word;
  if (guard.measures !== undefined) {
    if (beyond.column.has(form)) return true;
    if (guard.measures === 'goods' ? provesGoods({ ...word, start }) : countsLengths({ ...word, start })) return true;
  }
  if (guard.contains && text.startsWith('들이', end)) return true;
  if (!guard.listed) return false;
  const after = text.slice(end, end + 12);
  const side = /^ ?[×x] ?[\d.,]{1,6} ?/.exec(after)?.[0];
  if (side !== undefined && after.startsWith(form, side.length)) return true;
  if (TIMES_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && text.slice(Math.max(0, start - 6), start).includes(form)) return true;
  return isListed(word, start);
}

const TIMES_BEFORE = /[×x] ?$/;

/** Every way to write a unit that is not metric; those without a guard vouch for the others. */
const FORMS = new Set(UNITS.flatMap(({ forms }) => forms));
const PLAIN_FORMS = new Set(UNITS.filter(({ guard }) => guard === undefined).flatMap(({ forms }) => forms));

const MEMBER = /^(?: ?[,·/] ?)(?:\d[\d,.]{0,8}|[한두세네석넉닷열]) ?([가-힣]{1,4})/;
const MEMBER_BEFORE = /(?:^|[^\d,.가-힣])(?:\d[\d,.]{0,8}|[한두세네석넉닷열]) ?([가-힣]{1,4})(?: ?[,·/] ?)$/;

/** `5근, 1되, 3말`: three measures side by side, or one beside a unit that is no homograph (`10피트, 100파운드`). */
function isListed({ text, form, end }: WordAt, start: number): boolean {
  const forms = new Set([form]);
  let at = end;
  for (let count = 0; count < 3; count += 1) {
    const member = MEMBER.exec(text.slice(at, at + 20));
    const named = member && formAtStart(member[1]!);
    if (!named) break;
    forms.add(named);
    at += member[0].length - member[1]!.length + named.length;
  }
  at = start;
  for (let count = 0; count < 3; count += 1) {
    const member = MEMBER_BEFORE.exec(text.slice(Math.max(0, at - 20), at));
    if (!member || !FORMS.has(member[1]!)) break;
    forms.add(member[1]!);
    at -= member[0].length - (/^[\d한두세네석넉닷열]/.test(member[0]) ? 0 : 1);
  }
  return forms.size > 2 || [...forms].some((each) => each !== form && PLAIN_FORMS.has(each));
}

function formAtStart(word: string): string | undefined {
  for (let length = word.length; length > 0; length -= 1) if (FORMS.has(word.slice(0, length))) return word.slice(0, length);
  return undefined;
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isHangul = (char: string) => char >= '가' && char <= '힣';
