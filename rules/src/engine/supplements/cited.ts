/** Where the words of a request point: a path of numbers from a volume down, or from any section if it names no volume. */
export interface Citation {
  /** `권2`, `장3`; absent where only clauses are named. */
  readonly top?: string;
  readonly steps: readonly string[];
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
/** 제2권, 2권, 제Ⅱ장; 3장 and 1부 without 제 are sheets and copies. */
const TOP = /(?:제 ?(?:\d{1,2}|[Ⅰ-Ⅹ]) ?[권장편부]|(?<!\d)\d{1,2} ?권)(?=[^가-힣]|$|[의에과와은는을중]|[가나다라마바사][.(])/g;
const STEP =
  /^[\s.,·:>\-–의]{0,3}(?:제 ?((?:\d{1,2}|[Ⅰ-Ⅹ]) ?[장절])|\((\d{1,2}|[가나다라마바사아자차카타파하])\)|([가나다라마바사아자차카타파하])(?=[.)(\s,·:-]|[항목호]|$)[.)]?|(\d{1,2})(?=[.)]|[항목호])[.)]?)[항목호]?/;
/** The title of a place that a narrower one follows: 인적보안 중 (나)목. */
const AMONG =
  /^ ?[가-힣A-Za-zㆍ·][가-힣A-Za-zㆍ· ]{0,30} (?:중|가운데)의? ?(?=제? ?\(?(?:\d{1,2}|[가나다라마바사아자차카타파하])[.)장절목항호])/;
const CLAUSES = /(?:^|[\s(‘“「,:])([가나다라마바사아자차카타파하])[.)]? ?(?=\(?\d{1,2}\))/g;
const DOTTED = /(?:^|[\s(‘“「,:])(\d{1,2}(?:-\d{1,2}){1,3}|\d{1,2}(?:\.\d{1,2}){1,3}(?=\.? ?[항절번]))(?![\d.,%-])/g;

/** Places that words name by number: 제2권 나(1), 제3장 제2절, 나(1), 1-2. */
export function citationsIn(words: string): Citation[] {
  const found: Citation[] = [];
  const taken: number[] = [];
  const free = (at: number) => !taken.some((start, index) => index % 2 === 0 && start <= at && at < taken[index + 1]!);
  for (const match of words.matchAll(TOP)) {
    // The chapter of a volume is a step of that citation.
    if (!free(match.index)) continue;
    const { steps, end } = stepsFrom(words, match.index + match[0].length);
    found.push({ top: topOf(match[0]), steps });
    taken.push(match.index, end);
  }
  for (const match of words.matchAll(CLAUSES)) {
    const at = match.index + match[0].search(/[가-힣]/);
    if (free(at)) found.push({ steps: stepsFrom(words, at).steps });
  }
  for (const match of words.matchAll(DOTTED)) if (free(match.index)) found.push({ steps: [match[1]!] });
  return found;
}

function stepsFrom(words: string, from: number): { readonly steps: string[]; readonly end: number } {
  const steps: string[] = [];
  let end = from;
  while (steps.length < 6) {
    const between = steps.length === 0 ? 0 : (AMONG.exec(words.slice(end, end + 48))?.[0].length ?? 0);
    const step = STEP.exec(words.slice(end + between, end + between + 12));
    if (step === null) break;
    steps.push(step[1] === undefined ? (step[2] ?? step[3] ?? step[4])! : topOf(step[1]));
    end += between + step[0].length;
  }
  return { steps, end };
}

/** The number of a section as a citation names it: 제2권 `권2`, 나. `나`, (1) `1`, 1-2. `1-2`; empty for none. */
export function stepOf(number: string): string {
  const top = topOf(number);
  return top === '' ? number.replace(/[^\d가-힣.-]/g, '').replace(/[.-]{1,4}$/, '') : top;
}

function topOf(number: string): string {
  const found = /^\s*제? ?(\d{1,2}|[Ⅰ-Ⅹ]) ?([권장편부절])/.exec(number);
  if (found === null) return '';
  const roman = ROMAN.indexOf(found[1]!);
  return `${found[2]}${roman < 0 ? found[1] : roman + 1}`;
}

const SYLLABLES = '가나다라마바사아자차카타파하';

/** Which of its siblings a step is, counted from 1, whatever it is numbered with: 3 of `장3`, `다` and `3`; `undefined` for one of several numbers. */
export function ordinalOf(step: string): number | undefined {
  const digits = /^[장절]?(\d{1,2})$/.exec(step)?.[1];
  if (digits !== undefined) return Number(digits);
  const place = step.length === 1 ? SYLLABLES.indexOf(step) : -1;
  return place < 0 ? undefined : place + 1;
}

const QUOTES: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '「': '」', '『': '』', '"': '"', "'": "'", '〈': '〉', '《': '》' };

/** Words in quotation marks. */
export function quotedIn(words: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const close = QUOTES[words[at]!];
    const end = close === undefined ? -1 : words.indexOf(close, at + 1);
    if (end < 0 || end - at > 80) continue;
    if (end - at > 2) found.push(words.slice(at + 1, end).trim());
    at = end;
  }
  return found.filter((one) => one !== '');
}
