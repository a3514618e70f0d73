import type { Range } from '../../types.ts';
import { Cues } from '../cues.ts';
import { josa } from '../josa.ts';
import { rangesWithoutWords } from '../terms/no-words.ts';
import { GLOSSARY_SOURCES, type GlossaryRow } from './glossary.ts';
import { LOAN_WORDS, SETTLED } from './loan-words.ts';
import { endsWord } from './meanings.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** A word that plainer Korean could say, where it stands. */
export interface PlainWord {
  readonly word: string;
  readonly span: Range;
  /** Plainer words, best first; each takes the word's place as it is. */
  readonly refined: readonly string[];
  /** Who recommends them. */
  readonly source: string;
}

/** Loan words and office words by their first two letters, longest first, so that a compound is found before its parts. */
const byBeginning = new Map<string, GlossaryRow[]>();
for (const row of [...LOAN_WORDS, ...OFFICE_WORDS].sort(([a], [b]) => b.length - a.length)) {
  const key = row[0].slice(0, 2);
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), row]);
}

const BEGINNINGS = new Cues(byBeginning.keys());

/** Nouns of which 하다 and 되다 make verbs, in both the word and the plainer one. */
const VERBAL = new Set('모니터링 업데이트 매칭 백업 론칭 시뮬레이션 업그레이드 아웃소싱 불입 공여 컨설팅 멘토링'.split(' '));
const VERB = /^(?:하|한|할|함|했|합|해|되|된|될|됨|됐|됩|돼)/;

/** Words that mean something else in some places: `하기 위해`, `상기하다`, `인재 풀`. */
const ONLY: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  풀: { before: /(?:인재|전문가|인력|후보|강사) $/ },
  상기: { before: /(?:^|[\s(])$/, after: /^(?: |의 )(?:내용|사항|표|그림|금액|일정|자료|계획|조건|목표|기관|기술|문제|업체)/ },
  하기: { before: /(?:^|[.:)] ?)$/, after: /^(?: |와 같|의 )/ },
  당해: { after: /^ (?!왔|온|낸)/ },
  요망: { after: /^(?:$|[.)\s]|됨|합니다)/ },
  제고: { after: /^(?:$|[.,)\s]|를|와|에|의)/ },
  패턴: { before: /(?:^|[^가-힣])(?:소비|구매|이용|이동|행동|생활|사용) $/ },
  이슈: { before: /(?:^|[\s(])$/ },
  글로벌: { after: /^ (?:시장|경쟁|진출|기업|고객|기준|수준|협력)/ },
};

/** Names: a word of Latin letters or digits beside it. */
const NAMED_BEFORE = /[A-Za-z\d가-힣·-]$|[A-Za-z] $/;
const NAMED_AFTER = /^[A-Za-z\d·-]|^ ?(?:주식회사|㈜|\(주\))/;
/** Nouns that make one fixed term with a loan word before them: they name a programme, a law or a thing of its own. */
const FIXED_AFTER =
  '파크 캠퍼스 페스티벌 어워드 법 특별법 코리아 커머스 금융 펀드 뱅크 노동 위크 데이 엑스포 포럼 센터 하우스 마크 카드'.split(' ');

/** Words of folded text that plainer Korean could say, in order; whole words alone, and none that is a part of a name or of a fixed term. */
export function plainWordsIn(text: string, allow: readonly string[]): PlainWord[] {
  const found: PlainWord[] = [];
  for (let at = BEGINNINGS.next(text, 0); at >= 0 && at < text.length - 1; at = BEGINNINGS.next(text, at + 1)) {
    const row = rowAt(text, at);
    if (row === undefined || allow.includes(row[0]) || SETTLED.has(row[0])) {
      at += row === undefined ? 0 : row[0].length - 1;
      continue;
    }
    const end = at + row[0].length;
    const refined = refinedFor(text, row, end);
    if (refined.length > 0 && isMeant(text, row[0], at, end))
      found.push({ word: row[0], span: [at, end], refined, source: GLOSSARY_SOURCES[row[3]] });
    at = end - 1;
  }
  const skipped = found.length > 0 ? rangesWithoutWords(text) : [];
  return found.filter(({ span }) => !skipped.some(([start, end]) => start < span[1] && span[0] < end));
}

function rowAt(text: string, at: number): GlossaryRow | undefined {
  if (isHangul(text[at - 1])) return undefined;
  const rows = byBeginning.get(text.slice(at, at + 2)) ?? byBeginning.get(text[at]!);
  return rows?.find(([word]) => text.startsWith(word, at) && (endsWord(text, at + word.length) || isVerb(text, word, at + word.length)));
}

function isVerb(text: string, word: string, end: number): boolean {
  return VERBAL.has(word) && VERB.test(text.slice(end, end + 1));
}

/** Before 하다 and 되다 only nouns stand that take them: `갱신한다`, not `내려받기한다`. */
function refinedFor(text: string, [word, , refined]: GlossaryRow, end: number): readonly string[] {
  return isVerb(text, word, end) ? refined.filter((plain) => !/(?:기|임|음|함)$/.test(plain) && !plain.includes(' ')) : refined;
}

const BESIDE = 64;

function isMeant(text: string, word: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  const only = ONLY[word];
  if (only && !((only.before?.test(before) ?? true) && (only.after?.test(after) ?? true))) return false;
  return !NAMED_BEFORE.test(before) && !isInTitle(before) && !NAMED_AFTER.test(after) && !isFixed(after) && !isGloss(before, after);
}

/** Within corner brackets or the like, the title of a work. */
function isInTitle(before: string): boolean {
  const last = [...before].findLast((char) => '「『《〈」』》〉'.includes(char));
  return last !== undefined && '「『《〈'.includes(last);
}

function isFixed(after: string): boolean {
  const next = after.startsWith(' ') ? after.slice(1) : after;
  return FIXED_AFTER.some((noun) => next.startsWith(noun) && endsWord(next, noun.length));
}

/** `지침(가이드라인)`, `가이드라인(지침)`: the plainer word stands beside it already. */
function isGloss(before: string, after: string): boolean {
  return (/[가-힣]\($/.test(before) && after.startsWith(')')) || /^\([가-힣 ]{2,20}\)/.test(after);
}

function isHangul(char: string | undefined): boolean {
  return char !== undefined && char >= '가' && char <= '힣';
}

/** The plainer words, as a message lists them: `‘지침’ 또는 ‘설명서’로`. */
export function choiceOf(refined: readonly string[]): string {
  return josa(refined.map((plain) => `‘${plain}’`).join(' 또는 '), '(으)로');
}
