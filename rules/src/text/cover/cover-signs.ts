import type { Check } from '../../profiles/schema.ts';
import type { CoverLine } from './cover-lines.ts';

/** What of a cover a guideline may ask for. */
export type CoverSign = NonNullable<Check['cover']>;

/** Where something stands on a cover; `blank`: only its label does, with nothing behind it. */
export interface Seen {
  /** Index of the line. */
  readonly line: number;
  readonly blank: boolean;
}

type Line = Pick<CoverLine, 'text' | 'sealed'>;

/** A line with more is a sentence of the plan, no entry of a cover. */
const LONGEST = 60;
const SENTENCE = /(?:니다|한다|하다|이다)[.。]?$/;
/** What may stand around a mark. */
const FRAME = new Set(' "\'“”‘’()[]{}<>〈〉《》【】「」『』■□☑✓·*_=~|:-');

const ORIGINAL = /^원본(?:$|1부|용$|[:(])|(?:계획서|신청서류|서류|구분)[:([<【-]?원본$/;
const COPY = /^사본(?:$|번호|제?[\d○]|용$|[:(-])|^제?[\d○]{1,3}호?사본$|(?:계획서|신청서류|서류|구분)[:([<【-]?사본/;
const COPY_NUMBER = /사본(?:번호)?[^가-힣\d○]{0,4}(?:제|no\.?)?[\d○]/i;
const COPY_NUMBER_LABEL = /사본번호/;
const ORIGINAL_PLEDGE = /원본(?:임|이)[가-힣]{0,4}[^.]{0,12}?(?:틀림|상위|다름|확인|증명|보증|서약)|틀림(?:이)?없는원본/;
/** Of what bears the mark of an original, the same as that it is one. */
const EITHER_PLEDGE = /원본[과와]틀림(?:이)?없/;
const COPY_PLEDGE = /원본(?:과|와)[^.]{0,14}?(?:동일|같|일치|다름|다르지|상위|차이가?없|틀림)|원본대조필/;
const SEAL =
  /[([（【](?:대표(?:자|이사)?의?)?(?:인|印|서명|날인|직인|인감|도장)(?:[·,/]|또는|및)?(?:인|서명|날인|인감)?[)\]）】]|㊞|직인|인감(?!증명)|(?:서명|날인)[:：]/;

const CORPORATE = /주식회사|유한회사|유한책임회사|합자회사|합명회사|(?:사단|재단|학교|의료)법인|협동조합|㈜|\([주유사재]\)/;
const PUBLIC_BODY = /[가-힣]{2}(?:공사|공단|대학교|연구원|은행|금고|중앙회)$/;
/** A body and what its head is called: `농협은행 은행장 김다운`. */
const HEADED = /^[가-힣A-Za-z]{2,12}(?:은행|금고|중앙회|조합|공사|공단|재단)(?:은행장|이사장|조합장|회장|사장|행장)(?=[가-힣])/;
const COMPANY_LABEL =
  /^(?:(?:허가|등록)?신청(?:법인|인|기관|회사|기업|업체)|법인|회사|기업|업체|기관|상호)(?:의)?(?:명칭|이름|명)?(?:\([^()]{0,12}\))?(?::|$)/;
const REPRESENTATIVE = /(?:대표(?:자|이사|사원|발기인)?|은행장|이사장|조합장)(?:의)?(?:성명|이름|명)?(?:\([^()]{0,8}\))?:?/g;
/** A name before what it signs as: `김다솔 (대표자 서명)`. */
const SIGNS_AS = /[가-힣]{2,4}[([（]대표(?:자|이사)?의?(?:서명|날인|직인|인감|인)?[)\]）]/;
/** What begins with 대표 and is no person: 대표번호, 대표 서비스, 대표자가 …. */
const NO_PERSON =
  /^(?:번호|전화|연락처|메일|이메일|주소|서비스|제품|상품|특허|사업|실적|서명|날인|인감|직인|이사회|귀하|귀중|[의는은가를과와로에][가-힣]{4})/;
const NAME = /^(?:[가-힣○◯△□oxOX*]{2,12}|[A-Za-z]{2})/;
const BLANK = /^[\s_.…:-]{0,40}(?:[([（].{0,12}[)\]）])?$/;

/** What stands on a cover, by the lines of it and of the page after it. */
export function signsOn(lines: readonly Line[]): ReadonlyMap<CoverSign, Seen> {
  const bare = lines.map(withoutSpaces);
  const seen = new Map<CoverSign, Seen>();
  const tell = (sign: CoverSign, line: number, blank = false): void => {
    if (line >= 0 && (!seen.has(sign) || (seen.get(sign)!.blank && !blank))) seen.set(sign, { line, blank });
  };
  for (let index = 0; index < lines.length; index++)
    for (const { sign, blank } of toldBy(lines[index]!, bare[index]!, bare[index + 1] ?? '')) tell(sign, index, blank);
  tell('original-pledge', lineOf(bare, ORIGINAL_PLEDGE));
  if (seen.has('original-mark')) tell('original-pledge', lineOf(bare, EITHER_PLEDGE));
  tell('copy-pledge', lineOf(bare, COPY_PLEDGE));
  return seen;
}

const bareWords = new WeakMap<Line, string>();

function withoutSpaces(line: Line): string {
  const known = bareWords.get(line) ?? line.text.replace(/[ \t\u00A0]/g, '');
  bareWords.set(line, known);
  return known;
}

/** What one line tells. */
interface Told {
  readonly sign: CoverSign;
  readonly blank: boolean;
}

const told = new WeakMap<Line, { readonly next: string; readonly signs: readonly Told[] }>();

/** What a line tells, given the next one; remembered with it, since an edit changes one line of many. */
function toldBy(line: Line, text: string, next: string): readonly Told[] {
  const known = told.get(line);
  if (known?.next === next) return known.signs;
  const signs: Told[] = [];
  const tell: Tell = (sign, blank = false) => signs.push({ sign, blank });
  if (line.sealed) tell('seal');
  if (text.length <= LONGEST) {
    if (SEAL.test(text)) tell('seal');
    if (!SENTENCE.test(text)) {
      tellMarks(tell, unframed(text), next);
      tellNames(tell, text, next);
    }
  }
  told.set(line, { next, signs });
  return signs;
}

type Tell = (sign: CoverSign, blank?: boolean) => void;

function tellMarks(tell: Tell, text: string, next: string): void {
  if (ORIGINAL.test(text)) tell('original-mark');
  if (COPY.test(text)) tell('copy-mark');
  if (COPY_NUMBER.test(text)) tell('copy-number');
  else if (COPY_NUMBER_LABEL.test(text)) tell('copy-number', !/^(?:제|no\.?)?[\d○]/i.test(next));
}

function unframed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && FRAME.has(text[start]!)) start++;
  while (end > start && FRAME.has(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function tellNames(tell: Tell, text: string, next: string): void {
  const label = COMPANY_LABEL.exec(text)?.[0];
  const own = text.replace(CORPORATE, '');
  if (label === undefined) {
    if ((own !== text && /[가-힣A-Za-z○]/.test(own)) || PUBLIC_BODY.test(text) || HEADED.test(text)) tell('company');
  } else {
    const value = text.slice(label.length) || valueIn(next);
    tell('company', BLANK.test(value));
  }
  if (SIGNS_AS.test(text)) tell('representative');
  for (const { 0: words, index: at } of text.matchAll(REPRESENTATIVE)) {
    const value = text.slice(at + words.length);
    if (NO_PERSON.test(value)) continue;
    if (NAME.test(value)) tell('representative');
    else if (BLANK.test(value)) tell('representative', !(value === '' && NAME.test(valueIn(next))));
  }
}

/** The next line or cell, where it is a value and no label of its own. */
function valueIn(next: string): string {
  return COMPANY_LABEL.test(next) || /^대표|:$/.test(next) || next.length > LONGEST ? '' : next;
}

/** The line in which something ends that may run over several lines; -1 for none. */
function lineOf(bare: readonly string[], pattern: RegExp): number {
  const found = pattern.exec(bare.join(''));
  if (!found) return -1;
  let end = found.index + found[0].length;
  return bare.findIndex((text) => {
    end -= text.length;
    return end <= 0;
  });
}
