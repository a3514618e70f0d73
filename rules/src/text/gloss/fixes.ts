import type { Fix, GlossaryEntry, Range } from '../../types.ts';
import { inGlossary } from '../glossary/glossary.ts';
import { compoundAt, glossBeside, repeatedNoun } from '../glossary/meanings.ts';
import { josa, particle } from '../josa.ts';
import { RememberedFixes } from '../remembered-fixes.ts';
import { particleAfter, replaced } from '../replaced.ts';
import { endOf, hanjaReading, isAcronym, letterNames } from '../terms/letters.ts';
import { looksLikeName } from '../terms/names.ts';
import { soundsLike } from '../terms/sounds.ts';
import { termKey } from '../terms/terms.ts';
import { isAbbreviation } from './parentheses.ts';
import type { UseInDocument } from './volumes.ts';

const MOST_FIXES = 4;

/** What stands around a term. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The Hangul to put before `(term)`, best first: from the author's glossary, then the built-in one (what fits the words beside it first), then its reading: the glossary's, letter names, or that of Hanja. */
export function glossesFor(term: string, author: readonly GlossaryEntry[], beside?: Beside): string[] {
  const meant = beside && glossBeside(term, beside.before, beside.after);
  const own = ownGlosses(term, author);
  const known = [...own, ...(meant === undefined ? [] : [meant]), ...(inGlossary(term)?.glosses ?? [])];
  const words = term.split(' ').map((word) => [...ownGlosses(word, author), ...(inGlossary(word)?.glosses ?? [])][0]);
  const composed = words.length > 1 && words.every((gloss) => gloss !== undefined) ? [words.join(' ')] : [];
  return [...new Set([...known, ...composed, ...readingsOf(term)])].slice(0, MOST_FIXES);
}

/** How the term itself is read in Hangul. */
function readingsOf(term: string): string[] {
  return [inGlossary(term)?.spelling ?? letterNames(term), hanjaReading(term)].filter((reading) => reading !== undefined);
}

function ownGlosses(term: string, author: readonly GlossaryEntry[]): string[] {
  return author.flatMap((entry) => (termKey(entry.term) === termKey(term) && entry.gloss !== undefined ? [entry.gloss] : []));
}

/** A gloss as it would be written at a place, and the words that it takes the place of. */
export interface Glossing {
  readonly gloss: string;
  /** `인공지능(AI)`, or `정보 무늬(QR코드)` where the gloss says what the term and the noun after it mean together. */
  readonly written: string;
  readonly span: Range;
}

const BESIDE = 8;

/** The glosses that read right at a place, best first: none leaves a noun after the parentheses that it says itself. */
export function glossingsAt(text: string, span: Range, author: readonly GlossaryEntry[]): Glossing[] {
  const [start, end] = span;
  const term = text.slice(start, end);
  const compound = compoundAt(text, term, end);
  const readings = readingsOf(term);
  const full = fullFormAfter(text, term, end);
  const whole = (gloss: string): Glossing => ({
    gloss,
    written: `${gloss}(${text.slice(start, compound!.end)})`,
    span: [start, compound!.end],
  });

  if (compound?.gloss !== undefined) {
    const read = readings.map((reading) => reading + compound.noun).filter((gloss) => gloss !== compound.gloss!.replaceAll(' ', ''));
    return [...ownGlosses(term, author), compound.gloss, ...read].map(whole);
  }
  const beside = { before: text.slice(Math.max(0, start - BESIDE), start), after: text.slice(end, end + BESIDE) };
  return glossesFor(term, author, beside).map((gloss) => {
    if (compound && readings.includes(gloss)) return whole(gloss + compound.noun);
    if (full) return { gloss, written: `${gloss}(${term}, ${full.words})`, span: [start, full.end] };
    return { gloss, written: `${gloss}(${term})`, span: [start, repeatedNoun(text, end, gloss) ?? end] };
  });
}

/** How a term ends when it is read aloud, for the particle after it: by the glossary's reading, else by its form; `undefined` where nobody knows. */
export function heardEnd(term: string): string | undefined {
  return inGlossary(term.split(' ').at(-1)!)?.spelling ?? endOf(term);
}

/** The full form in parentheses right after an acronym: it moves into those of the gloss. */
function fullFormAfter(text: string, term: string, end: number): { readonly words: string; readonly end: number } | undefined {
  const [written, words] = /^ ?\(([A-Za-z][^()가-힣,]{2,80})\)/.exec(text.slice(end, end + LONGEST_FORM)) ?? [];
  return words !== undefined && isAbbreviation(term, words) ? { words, end: end + written!.length } : undefined;
}

const LONGEST_FORM = 90;

const read = new WeakMap<readonly GlossaryEntry[], WeakMap<readonly Range[], { span: Range; glossings: readonly Glossing[] }>>();

/** `glossingsAt` of words of a use, remembered with the spans of the use, which are its own. */
export function glossingsOf({ prose, spans }: UseInDocument, span: Range, author: readonly GlossaryEntry[]): readonly Glossing[] {
  const ofAuthor = read.get(author) ?? new WeakMap();
  read.set(author, ofAuthor);
  const known = ofAuthor.get(spans);
  if (known?.span[0] === span[0] && known.span[1] === span[1]) return known.glossings;
  const glossings = glossingsAt(prose.text, span, author);
  ofAuthor.set(spans, { span, glossings });
  return glossings;
}

const remembered = new RememberedFixes();

/** Fixes that put a gloss before words: `AI를` becomes `인공지능(AI)을`; `(AI 활용)` becomes `[인공지능(AI) 활용]`, since brackets hold parentheses (한글 맞춤법 부록, 대괄호). */
export function glossFixes(use: UseInDocument, glossings: readonly Glossing[]): readonly Fix[] {
  return remembered.of(glossings, use.document, use.blockStart, () => glossFixesAnew(use, glossings));
}

function glossFixesAnew(use: UseInDocument, glossings: readonly Glossing[]): Fix[] {
  const { text } = use.prose;
  return glossings.flatMap(({ gloss, written, span }) => {
    const around = bracketsAround(text, span);
    if (around === 'unsure') return [];
    const edits = replaced(use, [
      ...(around === undefined ? [] : ([[[around[0], around[0] + 1], '[']] as const)),
      [span, written],
      [particleAfter(text, span[1]), (pair) => particle(gloss, pair)],
      ...(around === undefined ? [] : ([[[around[1], around[1] + 1], ']']] as const)),
    ]);
    return edits ? [{ kind: 'suggestion' as const, title: titleOf(written, around !== undefined), edits }] : [];
  });
}

const LONGEST_ASIDE = 240;
/** What other rules read in parentheses alone: won and metric values. */
const CONVERTED = /\d[^()]{0,12}원|㎡|㎥|\d ?(?:[km]?m[²³23]?|k?g|ha|[kM]?W|t|톤|미터|킬로미터|그램)(?![A-Za-z가-힣])/;

/** The parentheses that hold the span, and would hold those of a gloss; `unsure` where they cannot well become brackets. */
function bracketsAround(text: string, [start, end]: Range): Range | undefined | 'unsure' {
  const open = openBefore(text, start);
  if (open === undefined || text[open] === '[') return undefined;
  let depth = 1;
  let close = end;
  for (; close < text.length && close - end < LONGEST_ASIDE; close += 1) {
    if (text[close] === '(') depth += 1;
    if (text[close] === ')') depth -= 1;
    if (depth === 0) break;
  }
  if (depth > 0) return 'unsure';
  const beside = '!]'.includes(text[open - 1] ?? ' ') || '(:['.includes(text[close + 1] ?? ' ');
  return beside || /[[\]\n\uFFFC]/.test(text.slice(open, close)) || CONVERTED.test(text.slice(open, close)) ? 'unsure' : [open, close];
}

/** The nearest bracket before `start` that is still open there. */
function openBefore(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start - 1; at >= 0 && start - at < LONGEST_ASIDE; at -= 1) {
    const char = text[at]!;
    if (char === ')' || char === ']') depth += 1;
    if ((char === '(' || char === '[') && depth-- === 0) return at;
  }
  return undefined;
}

/** The fix that turns `AI(인공지능)는` into `인공지능(AI)은`; safe where the term is an acronym or a word of the glossary, since a name's parentheses may tell its kind. */
export function swapFixes(use: UseInDocument): Fix[] {
  if (!use.swap || isDescribedName(use)) return [];
  const { inside, hangul, rest } = use.swap;
  const close = use.prose.text.indexOf(')', inside[1]);
  const edits = replaced(use, [
    [[use.start, use.end], hangul],
    [inside, rest],
    [particleAfter(use.prose.text, close + 1), (pair) => particle(hangul, pair)],
  ]);
  const sure = isAcronym(use.text) || inGlossary(use.text) !== undefined;
  return edits ? [{ kind: sure ? 'safe' : 'suggestion', title: titleOf(`${hangul}(${rest})`), edits }] : [];
}

/** Words that tell of what kind a thing is: a name's parentheses that end in one describe it. */
const KINDS_OF_NAMED =
  /(?:의 [가-힣 ]{1,20}|회사|기업|업체|기관|단체|협회|재단|대학|대학교|연구소|연구원|브랜드|서비스|앱|프로그램|제품|플랫폼|매장|게임|제작사|개발사|제조사|운영사|투자사|방송사|언론사|통신사|은행|도시|지역)$/;

/** `Wing(구글의 자회사)`: the parentheses tell what a name is the name of, and are no Hangul form of it. */
export function isDescribedName({ text, swap }: UseInDocument): boolean {
  return (
    swap !== undefined && looksLikeName(text) && !isAcronym(text) && KINDS_OF_NAMED.test(swap.hangul) && !soundsLike(swap.hangul, text)
  );
}

function titleOf(written: string, bracketed = false): Fix['title'] {
  const to = josa(`‘${written}’`, '(으)로');
  if (!bracketed) return { ko: `${to} 바꾸기`, en: `Change to ‘${written}’` };
  return { ko: `${to} 바꾸고 바깥 괄호는 대괄호로`, en: `Change to ‘${written}’, in square brackets` };
}
