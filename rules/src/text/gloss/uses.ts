import type { Range } from '../../types.ts';
import { isFormTitle } from '../glossary/glossary.ts';
import { hanjaReading } from '../terms/letters.ts';
import { isCorporate, isInHangulName } from '../terms/names.ts';
import { soundsLike } from '../terms/sounds.ts';
import { type Term, termsIn } from '../terms/terms.ts';
import { hangulOf, type Inside, isAbbreviation, isCitation, isForeignGloss, isHangulGloss } from './parentheses.ts';

/**
 * How a term stands at one place: `bare`; `hangul-first`, in the parentheses after its Hangul; `foreign-first`, before them; `source`, only
 * naming a source; `name`, part of a name that its form tells.
 */
export type Form = 'bare' | 'hangul-first' | 'foreign-first' | 'source' | 'name';

/** Keys of what a converted document says of itself in headings (`# Title: 공고문`). */
const METADATA =
  /^(?:title|subtitle|subject|author|org|organization|agency|publisher|department|source|url|link|file|filename|year|date|created|updated|modified|published|version|status|type|category|tags?|keywords?|lang|language|description|summary|name|id|doc|document|pages?|license)$/i;

function isMetadataKey(text: string, term: Term | undefined): boolean {
  return term?.start === 0 && text[term.end] === ':' && METADATA.test(term.text);
}

/** A term at one place. */
export interface Use extends Term {
  readonly form: Form;
  /** Of a `foreign-first` gloss that could stand the other way round: what the parentheses hold, and the Hangul in it. */
  readonly swap?: { readonly inside: Range; readonly hangul: string; readonly rest: string };
}

/** Where prose stands, as far as it matters to a gloss. */
export interface Setting {
  readonly heading?: boolean;
  /** A column or a line that names sources. */
  readonly sources?: boolean;
  /** An item of a list numbered `1)`, as references are. */
  readonly numbered?: boolean;
}

/** Longest content of parentheses that is read as a gloss. */
const LONGEST = 240;

const NONE: readonly Use[] = [];

/** Every use of a foreign term in folded prose, in order; the full form beside an abbreviation is none. */
export function usesIn(text: string, setting: Setting = {}): readonly Use[] {
  const all = termsIn(text);
  const terms = setting.heading && isMetadataKey(text, all[0]) ? all.slice(1) : all;
  if (terms.length === 0) return NONE;
  const brackets = bracketsIn(text);
  const named = namesAmong(text, terms, setting);
  if (brackets.length === 0) return terms.map((term, index) => useOf(term, named[index] ?? BARE));
  const forms: FormsOfTerms = new Map();
  for (const [index, term] of terms.entries()) if (named[index] !== undefined) forms.set(term, named[index]);
  const dropped = new Set<Term>();
  for (const { open, close } of brackets) {
    if (close - open > LONGEST) continue;
    const inside: Inside = { start: open + 1, end: close, terms: within(terms, open, close) };
    readBrackets(text, terms, open, inside, setting, forms, dropped);
  }
  const uses: Use[] = [];
  for (const term of terms) if (!dropped.has(term)) uses.push(useOf(term, forms.get(term) ?? BARE));
  return uses;
}

/** By term `SOURCE` or `NAME` of those that only name a source, or are part of a name. */
function namesAmong(text: string, terms: readonly Term[], setting: Setting): readonly (FormOfTerm | undefined)[] {
  const cited = citationsIn(text, setting.numbered === true);
  let next = 0;
  return terms.map((term) => {
    while (next < cited.length && cited[next]![1] <= term.start) next += 1;
    if (setting.sources || (cited[next]?.[0] ?? text.length) <= term.start) return SOURCE;
    return isCorporate(text, term) || isInHangulName(text, term) || isTitle(text, term) ? NAME : undefined;
  });
}

/** How terms stand that are not bare. */
type FormsOfTerms = Map<Term, FormOfTerm>;
type FormOfTerm = Pick<Use, 'form' | 'swap'>;

const SOURCE: FormOfTerm = { form: 'source' };
const NAME: FormOfTerm = { form: 'name' };
const HANGUL_FIRST: FormOfTerm = { form: 'hangul-first' };
const BARE: FormOfTerm = { form: 'bare' };

/** Written out, since plans hold thousands of them. */
function useOf({ start, end, text, words, key, spans }: Term, { form, swap }: FormOfTerm): Use {
  return swap === undefined ? { start, end, text, words, key, spans, form } : { start, end, text, words, key, spans, form, swap };
}

function readBrackets(
  text: string,
  terms: readonly Term[],
  open: number,
  inside: Inside,
  setting: Setting,
  forms: FormsOfTerms,
  dropped: Set<Term>,
): void {
  const at = headEnd(text, open);
  const head = termEndingAt(terms, at + 1);
  if (head === undefined && inside.terms.length === 0) return;
  if (isCitation(text, inside)) {
    for (const term of inside.terms) forms.set(term, SOURCE);
    return;
  }
  if (head === undefined || isSameHead(text, head, inside)) {
    if (
      (head === undefined && !isHangul(text[at]) && !isSameFigure(text, at, inside)) ||
      isCount(text, at) ||
      (text[open] === '[' && at !== open - 1) ||
      isPrefix(text, open, inside)
    )
      return;
    if (!isForeignGloss(text, inside)) {
      const name = nameBefore(text, at, inside);
      if (name !== undefined) forms.set(name, HANGUL_FIRST);
      return;
    }
    for (const term of inside.terms) forms.set(term, HANGUL_FIRST);
    return;
  }
  if (forms.has(head) || text[open] === '[') return;
  if (isHangulGloss(text, inside, head)) {
    const hangul = hangulOf(text, inside);
    const mixed = hangul === undefined && inside.terms.length > 0;
    const fixedTitle = setting.heading === true && isFormTitle(head.text);
    const swap =
      hangul === undefined || fixedTitle ? undefined : { inside: contentRange(text, inside), hangul, rest: restOf(text, inside, head) };
    forms.set(head, fixedTitle ? HANGUL_FIRST : { form: 'foreign-first', ...(swap && { swap }) });
    if (!mixed) for (const term of inside.terms) forms.set(term, HANGUL_FIRST);
    return;
  }
  const only = text.slice(...contentRange(text, inside)).replace(/\s{1,3}/g, ' ');
  const isOne = inside.terms.length > 0 && !/[가-힣,;:/·]/.test(only);
  if (isOne && (isAbbreviation(head.text, only) || isAbbreviation(only, head.text))) for (const term of inside.terms) dropped.add(term);
}

/** `(前) 협회 이사`: one Hanja in parentheses of its own, which stands for a word of the sentence and glosses none. */
function isPrefix(text: string, open: number, { start, end }: Inside): boolean {
  const hanja = text.slice(start, end);
  if (!/^[前現新舊旧故元全先後副準本]$/.test(hanja) || text[open - 1] !== ' ' || text[end + 1] !== ' ') return false;
  return hanjaReading(hanja) !== text[open - 2];
}

/** `윌리엄 거스(William Guss, 전 OpenAI)`: the first of the parentheses is how the words before them sound, and the rest tells who it was. */
function nameBefore(text: string, at: number, { start, terms }: Inside): Term | undefined {
  const [first] = terms;
  if (first === undefined || first.start !== start || !/^, ?(?:전|현|당시|前|現) /.test(text.slice(first.end, first.end + 6)))
    return undefined;
  const heard = text
    .slice(Math.max(0, at - 40), at + 1)
    .split(' ')
    .slice(-first.words.length);
  return heard.length === first.words.length && heard.some((word, index) => soundsLike(word, first.words[index]!)) ? first : undefined;
}

/** `온 디바이스 AI(On-device AI)`: the head's last word is foreign itself, and stands in the parentheses again. */
function isSameHead(text: string, head: Term, { terms }: Inside): boolean {
  const last = terms[0]?.words;
  return terms.length === 1 && last!.length > 1 && last!.at(-1) === head.words.at(-1) && isHangul(text[head.start - 2]);
}

/** `웹 3.0(Web 3.0)`: the figure at the end of what stands before the parentheses ends them too. */
function isSameFigure(text: string, at: number, { end }: Inside): boolean {
  const [figure] = /\d{1,3}(?:\.\d{1,3})?$/.exec(text.slice(Math.max(0, at - 6), at + 1)) ?? [];
  return (
    figure !== undefined &&
    text.slice(end - figure.length - 1, end) === ` ${figure}` &&
    /[가-힣] ?$/.test(text.slice(Math.max(0, at - 8), at + 1 - figure.length))
  );
}

/** What stands in the parentheses after a swap: the term, and its full form if there was one. */
function restOf(text: string, { terms }: Inside, head: Term): string {
  return [head.text, ...terms.map(({ start, end }) => text.slice(start, end))].join(', ');
}

function contentRange(text: string, { start, end }: Inside): Range {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return [from, to];
}

const FILLERS = new Set(' \n*\'"’”」』》〉】※†');

/** The last character of what stands before a parenthesis, quotes, asterisks and a space passed over. */
function headEnd(text: string, open: number): number {
  let at = open - 1;
  while (at >= 0 && open - at < 6 && FILLERS.has(text[at]!)) at -= 1;
  return at;
}

/** `ETF 3개(…)`, `서버 2대(…)`, `미국 2차(…)`: what is counted is not what the parentheses name. */
function isCount(text: string, at: number): boolean {
  return /\d ?(?:가지|개사|개국|개소|[개명건대종곳회원억만조년월일배차])$/.test(text.slice(Math.max(0, at - 5), at + 1));
}

function termEndingAt(terms: readonly Term[], end: number): Term | undefined {
  const index = firstFrom(terms, end) - 1;
  const term = terms[index];
  return term?.end === end ? term : undefined;
}

function within(terms: readonly Term[], open: number, close: number): Term[] {
  return terms.slice(firstFrom(terms, open), firstFrom(terms, close));
}

/** Index of the first term that starts at `offset` or after. */
function firstFrom(terms: readonly Term[], offset: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BRACKET = /[([〔]/;

/** The code of what closes an opening parenthesis; 0 for any other character. */
const closingOf = (code: number): number => (code === 0x28 ? 0x29 : code === 0x5b ? 0x5d : code === 0x3014 ? 0x3015 : 0);

/** Pairs of parentheses, inner ones first; one without its fellow pairs with nothing (`舊)예비`). */
function bracketsIn(text: string): readonly { open: number; close: number }[] {
  const first = text.search(BRACKET);
  if (first < 0) return NO_BRACKETS;
  const pairs: { open: number; close: number }[] = [];
  const open: number[] = [];
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (closingOf(code) !== 0) open.push(at);
    else if (open.length > 0 && code === closingOf(text.charCodeAt(open.at(-1)!))) pairs.push({ open: open.pop()!, close: at });
  }
  return pairs;
}

const NO_BRACKETS: readonly { open: number; close: number }[] = [];

const SAID = /(?<=^|[\s(※*>])(?:출처|자료|자료 출처|참고문헌|Sources?)\s{0,2}:/g;
const REFERRED = /(?<=^|\n) {0,3}(?:\[\d{1,3}\]|\d{1,3}\)) {0,2}(?=[A-Z“"‘]|[가-힣]{1,12}, )/g;
/** An author in Hangul before a title that is all foreign: `가트너, Magic Quadrant …, May 8, 2024`. */
const HANGUL_AUTHOR = /^ {0,3}(?:(?:\[\d{1,3}\]|\d{1,3}\)) {0,2})?[가-힣]{1,12}, (?=[A-Z“"‘])/;

const NO_CITATIONS: readonly Range[] = [];

/** Ranges that only name sources: `출처: Statista, Gartner` to the end of its line or parentheses, and lines of references in a foreign language. In order, apart. */
function citationsIn(text: string, numbered: boolean): readonly Range[] {
  if (!numbered && !/:|\d[\])]/.test(text)) return NO_CITATIONS;
  const found: Range[] = [];
  const add = (start: number, end: number) => found.push([start, end]);
  let until = 0;
  for (const { index } of text.matchAll(SAID)) {
    if (index < until) continue;
    const close = text[index - 1] === '(' ? text.slice(index, index + LONGEST).indexOf(')') : -1;
    until = close < 0 ? lineEnd(text, index) : index + close;
    add(index, until);
  }
  const lines = [...text.matchAll(REFERRED)];
  for (const { index } of numbered && /^(?:[A-Z“"‘]|[가-힣]{1,12}, )/.test(text) ? [{ index: 0 }, ...lines] : lines) {
    const line = text.slice(index, lineEnd(text, index));
    const title = line.replace(HANGUL_AUTHOR, '');
    if (!/[가-힣]/.test(title) && title.split(' ').length > 4) add(index, referenceEnd(text, index + line.length));
  }
  return found.sort(([a], [b]) => a - b);
}

/** A reference that was wrapped goes on to the line that ends in its year. */
function referenceEnd(text: string, end: number): number {
  if (/\d{4}\.?$/.test(text.slice(end - 5, end)) || text[end] !== '\n') return end;
  const next = text.slice(end + 1, lineEnd(text, end + 1));
  return next.length < LONGEST && !/[가-힣]/.test(next) && /(?:^|\D)(?:19|20)\d\d\.?$/.test(next) ? end + 1 + next.length : end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The title of a work: `『Location Privacy Act』`, or in the quotation marks of a reference, `“Attention Is All You Need,”`. */
function isTitle(text: string, { start, end, words }: Term): boolean {
  if (words.length < 3) return false;
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if ('『「《〈'.includes(before)) return '』」》〉'.includes(after);
  return '“"'.includes(before) && (after === ',' || ('”"'.includes(after) && text[end + 1] === ','));
}

function isHangul(char: string | undefined): boolean {
  return char !== undefined && char >= '가' && char <= '힣';
}
