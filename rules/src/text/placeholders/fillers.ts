import type { Range } from '../../types.ts';
import { Cues } from '../cues.ts';

/** Words that keep a place for others. */
export interface Placeholder {
  /**
   * `filler`: signs in the place of words; `masked`: signs in a name, which may hide it on purpose; `guidance`: what the form tells its writer;
   * `example`: a line that calls itself one.
   */
  readonly kind: 'filler' | 'masked' | 'guidance' | 'example';
  readonly span: Range;
}

/** Signs that stand for words, three or more; of those that are no letters, two. A word of Latin letters or an address is none. */
const SIGNS: readonly RegExp[] = [
  /(?<![A-Za-z\d/._=-])(?:O{3,9}|X{3,9}|x{3,9})(?![A-Za-z\d/._=-])/g,
  /(?<![A-Za-z\d])(?:O O O|X X X)(?![A-Za-z\d])/g,
  /○ ○(?: ○)?|◯ ◯(?: ◯)?|〇 〇(?: 〇)?/g,
  /○{2,9}|◯{2,9}|〇{2,9}|ㅇ{3,9}/g,
];

/** Signs in a name of which a part is hidden: ○○시, ㈜OO, XX은행. */
const HIDING = /(?<![A-Za-z\d])(?:O{2,9}|X{2,9})(?![A-Za-z\d])|○{2,9}|◯{2,9}|〇{2,9}|ㅇ{2,9}|●{2,9}|△{2,9}|□{2,9}|◇{2,9}/g;
const COMPANY = /(?:㈜|\(주\)|주식회사) ?$/;
/** What may follow signs that stand for a name as a whole. */
const PARTICLE = /^(?:[은는이가을를의에와과로도씨님]|에게|에서|으로|입니다)(?![가-힣])/;

/** A number that is still to be filled in (○○억 원, XX%, 00건): its signs, and what follows. */
const NUMBER = /(?<![A-Za-z\d])(?:O{2,9}|X{2,9}|x{2,9})|○{2,9}|◯{2,9}|ㅇ{2,9}|(?<![\d.,:-])0{2,3}|_{2,30}/g;
const UNIT =
  /^ ?(?:[조억만천백]{1,2} ?원|[조억만천백]{1,2}|원|명|건|개월|개사|개소|개|곳|대|회|%|퍼센트|㎡|평|배|점|달러|시간|쪽|톤|km|kg|세대|가구)(?=(?:[은는이가을를의에로과와도만씩당]|입니다|으로|이상|이하|까지|부터|에서|이며|이고|정도|규모|내외)?(?:[^가-힣]|$))/;

/** Dates and numbers of nothing but zeros; 00시 00분 is midnight, and 00년 a year. */
const ZEROS: readonly RegExp[] = [
  /(?<![\d.,])(?:0000|00|20[0O○]{2}|20XX|2[0O]xx)년 ?(?:[0O○X]{1,2}월)(?: ?[0O○X]{1,2}일)?/g,
  /(?<![\d.,])(?:0000년|20○○년|20XX년|20xx년|20OO년)/g,
  /(?<![\d.,년] ?)(?:00월 ?00일|0월 ?0일)/g,
  /(?<![\d-])(?:0\d{2}-0{3,4}-0000|00-0{3,4}-0000|000-00-00000|000000-0000000|0000[.-] ?00[.-] ?00)(?![\d-])/g,
];

/** What a form leaves for its writer where names are to be hidden too: `OO기술`, `OO학 박사`, `OOOOO`, `(0개)`. */
const OF_A_FORM: readonly RegExp[] = [
  /(?<![A-Za-z\d])(?:O{2,5}|○{2,5}) ?(?:기술|기능|제품|서비스|시스템|플랫폼|솔루션|학과?(?= (?:학사|석사|박사|전공)))/g,
  /(?<![A-Za-z\d/._=-])O{4,9}(?![A-Za-z\d/._=가-힣-])/g,
  /\(0{1,2} ?(?:개|년|명|건|개월|회|대)\)/g,
];

/** Words for what is not there yet. */
const WORDS: readonly RegExp[] = [
  /(?<![A-Za-z\d_])(?:TBD|TBA|TBC|T\.B\.D\.?|FIXME)(?![A-Za-z\d_])/g,
  /(?<![A-Za-z\d_/.=-])(?:TODO)(?![A-Za-z\d_/.=-]| ?(?:리스트|목록|앱|어플|기능|메모|관리|[Ll]ist|[Aa]pp))(?!(?<=[가-힣]\(TODO)\))/g,
  /lorem ipsum/gi,
  /(?<![A-Za-z])(?:asdf|qwerty?)(?![A-Za-z])|ㅁㄴㅇㄹ/g,
  /홍길동(?! ?\((?:가명|가상)|전|뎐)/g,
  /(?<!_)_{4,60}(?!_)/g,
  /[([] {3,40}[)\]]/g,
];

/** Brackets that name what is to be put in their place. */
const BRACKETS: readonly RegExp[] = [
  /[[{<〈【](?:(?:직접|내용|여기에|이름|회사명|기업명|금액|숫자|수치|날짜|값|텍스트) ?)?(?:입력|기입|기재|작성)(?: ?(?:필요|요망|예정|중|바람|하세요))?[\]}>〉】](?! ?(?:버튼|메뉴|화면|탭|창|단계|칸|을 누|를 누|클릭))/g,
  /[([<〈【](?:여기에|이곳에) {0,2}[^()[\]<>〈〉【】\n]{1,30}[)\]>〉】]/g,
  /[([<〈【](?:표|그림|사진|이미지|도표|도면|구성도|조직도|로고|그래프)(?: ?\d{1,3})?(?:을|를)? ?(?:삽입|넣기|추가)(?: ?(?:예정|필요|바람))?[)\]>〉】]/g,
  /[([<〈【](?:추후|나중에) ?(?:작성|기재|기입|입력|채움)(?: ?예정)?[)\]>〉】]/g,
  /[[{<](?:회사명|기업명|업체명|상호|법인명|대표자명|대표자|성명|이름|제품명|서비스명|과제명|사업명|날짜|연도|금액|숫자|지역명|기관명)[\]}>](?=[가-힣]|$)/gm,
];

const FILLERS: readonly RegExp[] = [...ZEROS, ...OF_A_FORM, ...WORDS, ...BRACKETS];

/** What the signs and words of this file begin with; most texts hold none. */
const BEGINNINGS = new Cues([
  ...['O', 'X', 'x'].flatMap((one) => ['O', 'X', 'x', ' '].map((other) => one + other)),
  ...'○ ◯ 〇 ㅇ ● △ □ ◇ 0월 __ TB T. LO Lo lo lO asdf qwert 홍길동 [ { < 〈 【'.split(' '),
  ...['TODO', 'FIXME'],
  ...Array.from({ length: 10 }, (_, digit) => `0${digit}`),
  ...[...' 0여이표그사도구조로추나'].map((inside) => `(${inside}`),
]);
/** What every one of them holds. */
const SIGNS_OF_ANY =
  /[OXx] ?[OXx]|[○◯〇ㅇ●△□◇]|(?<![\d.,])(?:00|0월|0\d\d-|2000)|__|TB[DAC]|T\.B|TODO|FIXME|[Ll][Oo][Rr][Ee][Mm]|asdf|qwert|홍길동|[([] {3}|[[{<〈【]|\((?:0|여기에|이곳에|[표그사이도구조로추나])/;

/** Lines that speak of examples or of names that are hidden on purpose. */
const ON_PURPOSE = /예[:)]|예시|예컨대|예를 들|가칭|가명|익명|비공개|비밀|가린|가렸|마스킹|사례/;

const NONE: readonly Placeholder[] = [];

/** Signs and words in a text that wait for others, in no order. `masks`: the form asks for names to be hidden, so signs in names are no fillers. */
export function fillersIn(text: string, masks: boolean, cell: boolean): readonly Placeholder[] {
  if (!BEGINNINGS.mayStandIn(text) || !SIGNS_OF_ANY.test(text))
    return cell && isAsked(text) ? [{ kind: 'filler', span: [0, text.length] }] : NONE;
  const spans = [...spansOf(text, FILLERS), ...spansOf(text, [NUMBER]).flatMap((span) => withUnit(text, span))];
  if (cell && isAsked(text)) spans.push([0, text.length]);
  const found: Placeholder[] = spans.map((span) => ({ kind: 'filler', span }));
  if (masks) return found;
  for (const span of spansOf(text, [HIDING]).flatMap((signs) => withName(text, signs)))
    if (!isOnPurpose(text, span)) found.push({ kind: 'masked', span });
  for (const span of spansOf(text, SIGNS)) if (!isOnPurpose(text, span)) found.push({ kind: 'filler', span });
  return found;
}

/** A cell of question marks. */
const isAsked = (text: string): boolean => /\?/.test(text) && /^\?{1,5}$/.test(text.trim());

/** Whether a cell is all circles: a name that is left open, or a mark in a row of marks. */
export const isCircles = (text: string): boolean => text.length < 40 && /^[○◯〇●◎◐◑△▲×OX☆★ -]{1,9}$/.test(text.trim());

function spansOf(text: string, patterns: readonly RegExp[]): Range[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: words, index }): Range => [index, index + words.length]));
}

function isOnPurpose(text: string, [start, end]: Range): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return ON_PURPOSE.test(text.slice(Math.max(from, start - 60), Math.min(to < 0 ? text.length : to, end + 60)));
}

function withUnit(text: string, [start, end]: Range): Range[] {
  const unit = UNIT.exec(text.slice(end, end + 20))?.[0];
  return unit === undefined ? [] : [[start, end + unit.length]];
}

/** The Hangul after the signs belongs to the name, but for its particle; none where there is no name. */
function withName(text: string, [start, end]: Range): Range[] {
  const behind = text.slice(end, end + 12);
  const word = PARTICLE.test(behind) ? '' : /^[가-힣]{0,12}/.exec(behind)![0];
  const name = word.replace(/(?:에서|에게|으로|[은는이가을를의에와과로도])$/, '');
  return name !== '' || COMPANY.test(text.slice(Math.max(0, start - 6), start)) ? [[start, end + name.length]] : [];
}
