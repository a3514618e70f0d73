import { inGlossary } from '../glossary/glossary.ts';
import { compoundAt } from '../glossary/meanings.ts';
import { isCounted } from '../terms/codes.ts';
import { isAcronym, letterNames } from '../terms/letters.ts';
import { soundsLike } from '../terms/sounds.ts';
import type { Term } from '../terms/terms.ts';
import { isPlace } from './places.ts';

/** A pair of parentheses in folded text: offsets of what they hold. */
export interface Inside {
  readonly start: number;
  readonly end: number;
  /** The terms in it, in order. */
  readonly terms: readonly Term[];
}

/** A piece of it between commas, colons, slashes and the like. */
interface Segment {
  /** Trimmed, without quotes and a leading sign. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly hangul: boolean;
  /** The sign before it; empty for the first. */
  readonly sign: string;
}

const HANGUL = /[가-힣]/;
/** Words that name what follows as a name in another language. */
const CALLED_BEFORE =
  /^(?:이하|약칭|일명|약어|영문명?|영어(?:명|로)?|원어|원제|학명|한자|독일어|프랑스어|스페인어|일본어|중국어|라틴어|러시아어|이탈리아어)/;
const CALLED_AFTER = /(?:라고?|로) ?(?:함|한다|부른다|칭함|칭한다|약칭함|약칭한다)\.?$/;
/** Ends of a list of examples, and words that begin one. */
const EXAMPLES =
  /(?:^|[가-힣A-Za-z0-9,·\s])등(?:등|의|을|이|에|과)?(?:\s|,|$)|^\s{0,3}(?:예컨대|예시|예|가령|ex|e\.g)\s{0,2}[.:),]|^\s{0,3}(?:예컨대|예를 들어)\s/;
const SUM = /[+=×→⇒↔><≥≤]/;
const AMOUNT = /[%$₩€¥£]|\d{4,}/;

/** 한글(…): do the parentheses say in foreign letters what stands before them? A list, a choice, examples, a Korean phrase, a sum and a citation do not. */
export function isForeignGloss(text: string, inside: Inside): boolean {
  const content = text.slice(inside.start, inside.end);
  if (inside.terms.length === 0 || content.length > 200 || EXAMPLES.test(content)) return false;
  const segments = segmentsOf(text, inside).filter(({ text: words }) => words.replace(CALLED_BEFORE, '') !== '');
  const [first] = segments;
  if (first === undefined) return false;
  if (segments.some(isCalled)) return segments.every((segment) => isCalled(segment) || segment.terms.length === 0 || !segment.hangul);
  if (isCompoundGloss(text, inside) || isParallel(text, inside, segments)) return true;
  if (SUM.test(content.replace(/^\s{0,3}[=≒]/, '')) || segments.some(({ hangul, terms }) => hangul && terms.length > 0)) return false;

  const foreign = segments.filter(({ terms }) => terms.length > 0);
  const remarks = segments.filter(({ terms }) => terms.length === 0);
  if (foreign.some((segment) => AMOUNT.test(segment.text) || hasFigure(segment))) return false;
  if (foreign.length > 1) return isNameInFull(text, foreign);
  if (remarks.some(({ hangul, text: words }) => !hangul && /[A-Za-z]{2}/.test(words))) return false;
  if (remarks.length === 0) return true;
  if (segments.length === 2 && segments[1]!.sign === '/' && first === foreign[0]) return !isAcronym(first.text);
  if (segments.some(({ sign }) => sign === '/' || sign === '·')) return false;
  return first === foreign[0] ? isRemarked(first, remarks) : remarks.every((remark) => explains(remark, foreign[0]!));
}

/** `정보무늬(QR코드)`, `엠제트 세대(MZ세대)`: a term with a noun glued to it, after what the term or both mean. */
function isCompoundGloss(text: string, { start, end, terms }: Inside): boolean {
  const [term] = terms;
  if (term === undefined || terms.length > 1 || text.slice(start, term.start).trim() !== '') return false;
  const noun = text.slice(term.end, end).trim();
  if (!/^[가-힣]{1,6}$/.test(noun)) return false;
  const head = plainEnd(text.slice(Math.max(0, start - 40), start - 1));
  const entry = inGlossary(term.text);
  const said = [...(entry?.glosses ?? []), entry?.spelling ?? letterNames(term.text)].filter((gloss) => gloss !== undefined);
  const whole = compoundAt(text, term.text, term.end)?.gloss;
  return [...said.flatMap((gloss) => [gloss, gloss + noun]), ...(whole === undefined ? [] : [whole])].some((gloss) =>
    head.endsWith(gloss.replaceAll(' ', '')),
  );
}

/** `가상현실/증강현실(VR/AR)`, `가상·증강현실(VR·AR)`: as many foreign words as Hangul ones, parted by the same sign. */
function isParallel(text: string, { start }: Inside, segments: readonly Segment[]): boolean {
  const [, second] = segments;
  if (second === undefined || !'/·'.includes(second.sign) || segments.some(({ terms, hangul }) => terms.length !== 1 || hangul))
    return false;
  if (segments.slice(1).some(({ sign }) => sign !== second.sign) || segments.some(hasFigure)) return false;
  const head = text.slice(Math.max(0, start - 40), start - 1).trimEnd();
  const last = head.slice(head.lastIndexOf(' ') + 1).split(second.sign);
  return last.length === segments.length && last.every((word) => /[가-힣]{1,20}$/.test(word));
}

/** Without spaces and marks, as glosses are compared. */
function plainEnd(words: string): string {
  return words.replace(/[\s'"‘’“”*]/g, '');
}

/** A figure beside the words (`MAU 200`, `NPU 10TOPS`); not the count of `Year 1`, the sign of `3D modeling` or a version (`TLS 1.3`, `SRTP 3`, `HL7 FHIR`, `LTE Cat.M1`). */
function hasFigure({ text, terms }: Segment): boolean {
  const rest = terms.reduce((left, term) => left.replace(term.text, ' '), text).replace(/(?<![A-Za-z\d])\d[A-Z](?![A-Za-z\d])/g, ' ');
  return /\d/.test(/^[A-Za-z]/.test(text) ? rest.replace(VERSION, ' ') : rest) && !isCounted(text.split(' ')[0]!);
}

const VERSION = /(?<![A-Za-z\d.,])(?:\d|v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?[a-z]{0,2}|[A-Z][A-Za-z]{0,5}[.-]?[A-Z]?\d{1,3})(?![A-Za-z\d.,])/g;

/** An abbreviation and its full form, in either order; what a colon parts is one of them. */
function isNameInFull(text: string, foreign: readonly Segment[]): boolean {
  const [first, second, ...rest] = foreign as [Segment, Segment, ...Segment[]];
  if (second.sign === ':' || second.sign === '=') return true;
  const full = text.slice(second.terms[0]!.start, (rest.at(-1) ?? second).terms.at(-1)!.end);
  if (isAbbreviation(first.text, full)) return true;
  return rest.length === 0 && isAbbreviation(second.text, first.text);
}

/** Does the remark after the one foreign word leave it a gloss? Short nouns beside an acronym make a list (`AI, 빅데이터`). */
function isRemarked(foreign: Segment, remarks: readonly Segment[]): boolean {
  const short = remarks.filter(({ text }) => text.length < 6 && !/[\s\d]/.test(text));
  if (short.length === 0 || remarks[0]!.sign === ':') return true;
  if (short.length > 1) return false;
  return !isAcronym(foreign.text) || explains(short[0]!, foreign);
}

function explains(remark: Segment, foreign: Segment): boolean {
  const plain = remark.text.replaceAll(' ', '');
  if (soundsLike(plain, foreign.text)) return true;
  const entry = inGlossary(foreign.text);
  return entry !== undefined && [entry.spelling, ...entry.glosses].some((gloss) => gloss.replaceAll(' ', '') === plain);
}

/** `(이하 ‘KPI’)`, `(영문명: Korea Internet Agency)`, `(LBS라 한다)`: a foreign name and no other Hangul but what says so. */
function isCalled({ text, terms }: Segment): boolean {
  if (terms.length === 0) return false;
  const named = text.replace(CALLED_BEFORE, '').replace(CALLED_AFTER, '');
  return named !== text && !/[가-힣]{2}/.test(named);
}

/** Is `short` made of letters of `full` in order, from its first (`PSR`, `Price to Sales Ratio`)? */
export function isAbbreviation(short: string, full: string): boolean {
  const letters = short
    .toLowerCase()
    .replace(/(?<=[a-z])2(?=[a-z])/g, 't')
    .replace(/[^a-z0-9]/g, '');
  const words = full.toLowerCase();
  if (letters.length < 2 || short.includes(' ') || full.length <= short.length || !/[A-Z]/.test(short)) return false;
  if (words[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Words that tell the state of a thing, its price or its kind: they explain nothing. */
const STATUS = new Set(
  (
    '예정 필수 선택 완료 진행중 진행 중 미정 검토 검토중 무료 유료 신규 기존 현행 제외 포함 미포함 불필요 가능 불가 확정 보류 대기 참고 별도 추정 가정 목표 기준 우선 이상 이하 미만 초과 내외 ' +
    '전월 전년 상반기 하반기 오전 오후 매월 매년 분기 월간 연간 현재 향후 추후 이후 이전 단독 공통 옵션 권장 해당없음 없음 있음 한정 확인 준비 준비중 개발중 도입 출시 종료 중단 폐지'
  ).split(' '),
);

/** 외국어(…): do the parentheses say in Hangul what stands before them? In doubt they do; a figure, a place, a state and examples do not. */
export function isHangulGloss(text: string, inside: Inside, head: Term): boolean {
  const content = text.slice(inside.start, inside.end).trim();
  if (!HANGUL.test(content) || content.length < 2 || content.length > 200 || EXAMPLES.test(content) || AMOUNT.test(content)) return false;
  // ("Year of the Agent"의 하드웨어) quotes, and explains nothing.
  if (/^["'“‘][A-Za-z][^"'”’가-힣]{1,80}["'”’][가-힣]/.test(content)) return false;
  if (/\d/.test(content) && !/\d ?세대|\d차원|\d차 산업/.test(content) && !/\d/.test(head.text)) return false;
  const segments = segmentsOf(text, inside);
  if (
    segments.some(
      ({ hangul, terms, text: words }) =>
        !hangul && terms.length > 0 && !isAbbreviation(head.text, words) && !isAbbreviation(words, head.text),
    )
  )
    return false;
  const last = content.split(/[\s,·/]/).at(-1)!;
  if (STATUS.has(content.replaceAll(' ', '')) || STATUS.has(last) || /[을를]$/.test(content)) return false;
  return !segments.every(({ text: words }) => isPlace(words));
}

/** The Hangul among it that explains, for a swap: the only piece in Hangul. */
export function hangulOf(text: string, inside: Inside): string | undefined {
  const pieces = segmentsOf(text, inside).filter(({ hangul }) => hangul);
  return pieces.length === 1 && pieces[0]!.terms.length === 0 ? pieces[0]!.text : undefined;
}

/** A citation: a source's name and a year (`Gartner, 2024`) or its address (`Ascend https://…`), or words that say so (`출처: Statista`). */
export function isCitation(text: string, inside: Inside): boolean {
  const content = text.slice(inside.start, inside.end).trim();
  if (/^[^가-힣()]{2,80} https?:\/\/\S{4,2000}$/.test(content)) return true;
  if (/^(?:출처|자료|인용|참고|참조|Source)\s{0,2}[:：]|(?:참조|인용|재인용)$/.test(content)) return true;
  return (
    /^[A-Z][^()]{1,80}?,? ?['’]?(?:(?:19|20)\d\d(?:년|[.-]\d{1,2})?|et al\.,? (?:19|20)\d\d)\.?$/.test(content) &&
    !HANGUL.test(content.slice(0, -1))
  );
}

const SIGNS = ',;:/·|';

function segmentsOf(text: string, inside: Inside): Segment[] {
  const segments: Segment[] = [];
  let start = inside.start;
  let sign = '';
  let next = 0;
  let depth = 0;
  for (let at = inside.start; at <= inside.end; at += 1) {
    const char = text[at]!;
    if (at < inside.end) {
      if (char === '(') depth += 1;
      if (char === ')') depth -= 1;
      if (depth > 0 || !SIGNS.includes(char) || (isDigit(text[at - 1]) && isDigit(text[at + 1])) || isWithin(inside.terms, at)) continue;
    }
    const from = next;
    while (next < inside.terms.length && inside.terms[next]!.start < at) next += 1;
    const words = trimmed(text.slice(start, at));
    if (words !== '') segments.push({ text: words, terms: inside.terms.slice(from, next), hangul: HANGUL.test(words), sign });
    sign = char;
    start = at + 1;
  }
  return segments;
}

function isWithin(terms: readonly Term[], at: number): boolean {
  return terms.some(({ start, end }) => start < at && at < end);
}

function trimmed(words: string): string {
  return words.replace(/^[\s'"‘’“”*=≒「『<]{1,8}/, '').replace(/[\s'"‘’“”*」』>]{1,8}$/, '');
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
