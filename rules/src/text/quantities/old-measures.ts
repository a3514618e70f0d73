/** None. */
export const NO_MEASURES: ReadonlySet<string> = new Set();

const MEASURES = '근관냥돈되말홉섬자치';
const CELL = /^(?:약 ?)?(?:\d[\d,.]{0,8}|반|한|두|세|네|서|너|석|넉|닷|엿|다섯|여섯|일곱|여덟|아홉|열|스무) ?([근관냥돈되말홉섬자치])$/;
/** So many different ones make a column a list of measures. */
const MANY = 3;

/** The old units that the cells of one column are measured in, if those are many: 1말, 3되, 2근, 반 홉. */
export function measuresOf(cells: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cell of cells) {
    const words = cell.slice(0, 16).trim();
    const measure = MEASURES.includes(words.at(-1) ?? ' ') ? CELL.exec(words)?.[1] : undefined;
    if (measure !== undefined) found.add(measure);
  }
  return found.size < MANY ? NO_MEASURES : found;
}

/** Where an old unit's one syllable stands: its number starts at `start` and ends at `at`, and the unit ends at `end`. */
export interface OldMeasure {
  readonly text: string;
  readonly start: number;
  readonly at: number;
  readonly form: string;
  readonly end: number;
}

/** Numbers that count old measures and little else: 서 돈, 석 자, 넉 냥, 닷 되, 엿 말. */
const MEASURING = /^(?:열|스물|서른|마흔|쉰)?(?:서|석|넉|닷|엿)$/;
const EXTENT = /^(?:쯤|어치| ?들이)/;
/** A price for one: `한 관에 5만 원`. */
const PRICE = /^에 ?(?:약 ?)?[$€£¥]?\d[\d,.]{0,9} ?(?:[천만억] ?)?(?:원|달러|엔|위안|유로)/;
/** More of the same up to 단위: `한 근, 반 근 단위로`. */
const MORE = /^ ?[,·/] ?(?:반|한|두|세|네|석|넉|닷|열|\d{1,3}) ?([가-힣])/;

const SIDE = '폭|너비|높이|두께|굵기|깊이|층고|둘레|지름';
const SIDE_BEFORE = new RegExp(`(?:${SIDE})(?:은|는|이|가|만|도)? ?(?:약 ?|최대 ?|최소 ?|겨우 ?)?$`);
const SIDE_AFTER = new RegExp(`^ ?(?:반 ?)?(?:의 )?(?:길이|${SIDE})`);
const LENGTH_BEFORE = /길이(?:은|는|이|가|만|도)? ?(?:약 ?)?$/;
/** What is as long as its letters. */
const LETTERS = /글|제목|이름|문장|문구|요약|비밀번호|암호|입력|답변|성함|낱말|단어/;
const LIMITED = /^ ?(?:이내|이하|이상|미만|내외|까지|로 제한)/;

/** Whether the form alone proves an amount of goods, whatever they are. */
export function provesGoods({ text, start, at, form, end }: OldMeasure): boolean {
  const number = text.slice(start, at).trim();
  if (/\d/.test(number)) return false;
  const after = text.slice(end, end + 24);
  return MEASURING.test(number) || EXTENT.test(after) || (number === '한' && PRICE.test(after)) || isUnitOfTrade(after, form);
}

/** Whether the form alone proves a length: a side of a thing, or a number that only measures. */
export function provesLength({ text, start, at, end }: OldMeasure): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (SIDE_BEFORE.test(before)) return true;
  const number = text.slice(start, at).trim();
  if (/\d/.test(number) || LETTERS.test(before)) return false;
  return (LENGTH_BEFORE.test(before) && !LIMITED.test(after)) || SIDE_AFTER.test(after);
}

/** `석 자`, but not the letters of `참 석 자` and the quarter 서촌: a length whose number only measures. */
export function countsLengths({ text, start, at }: OldMeasure): boolean {
  return (
    text[at] === ' ' && MEASURING.test(text.slice(start, at)) && !/(?:^|[^가-힣])[가-힣] $/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** `한 근, 반 근 단위로`: both, and `반 근 단위로` itself. */
function isUnitOfTrade(after: string, form: string): boolean {
  let rest = after;
  for (let count = 0; count < 3; count += 1) {
    if (/^ ?단위/.test(rest)) return true;
    const more = MORE.exec(rest);
    if (more === null || more[1] !== form) return false;
    rest = rest.slice(more[0].length);
  }
  return false;
}
