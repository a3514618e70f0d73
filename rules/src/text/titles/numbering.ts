/** Where a kind of numbering stands among the others: the order of 행정업무규정 시행규칙 제2조, volumes and chapters above it, list marks below. */
const LEVEL = {
  권: 10,
  편: 15,
  부: 15,
  장: 20,
  절: 25,
  관: 27,
  조: 28,
  roman: 30,
  digit: 40,
  syllable: 50,
  digitHalf: 60,
  syllableHalf: 70,
  digitFull: 80,
  syllableFull: 90,
  circledDigit: 100,
  circledSyllable: 110,
  square: 120,
  arrow: 125,
  circle: 130,
  dash: 140,
} as const;

/** Words that only look like `제1장` + title: 제2절차, 제1권역, 제3장소. After these units a title may follow without a space. */
const GLUED: Readonly<Record<string, RegExp>> = {
  권: /^(?![역한리고장위익총력유투])[가-힣]/,
  편: /^(?![의성입집도리익차])[가-힣]/,
  장: /^(?![치비소기애점르면착벽학터관])[가-힣]/,
};

const UNIT = /^(?:제 {0,2}(?:\d{1,3}|[\u2160-\u217F]|[IVX]{1,5}) {0,2}([권편부장절관조])|(?:\d{1,2}|[\u2160-\u216F]) {0,2}([권편장]))/;
const ENGLISH = /^(?:part|chapter|section|volume) {0,2}(?:\d{1,2}|[ivx]{1,5}|[\u2160-\u217F])(?=[\s.:]|$)/i;

/** What may follow a bare number without making it a numbering: `3 단계`, `1.5 배`. */
const COUNTER =
  /^ ?(?:[십백천만억조]|개|개년|개월|건|곳|단계|대|명|배|번|분|세대|시간|식|연도|원|월|위|인|일|종|주|차|초|층|톤|편|호|회|년|억 원|만 원|%|㎡|km|kg|GHz|MHz)(?![가-힣])/;

const DIGIT_STYLES: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/^\d\uFE0F?\u20E3/, LEVEL.digit],
  [/^\d{1,3}\.(?=[^\d]|$)/, LEVEL.digit],
  [/^\d{1,2}\)/, LEVEL.digitHalf],
];

const STYLES: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/^[\u2160-\u217F](?:-\d{1,2})?(?:[.)]|(?=\s|$))/, LEVEL.roman],
  [/^[IVX]{1,5}(?:-\d{1,2})?[.)](?=[\s가-힣]|$)/, LEVEL.roman],
  [/^[가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허]\.(?=[^.]|$)/, LEVEL.syllable],
  [/^[가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허]\)/, LEVEL.syllableHalf],
  [/^(?:\( ?\d{1,2} ?\)|[\u2474-\u2487]|[[<【〈]\d{1,2}[\]>】〉])/, LEVEL.digitFull],
  [/^(?:\( ?[가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허] ?\)|[\u320E-\u321B])/, LEVEL.syllableFull],
  [/^[\u2460-\u2473\u24EB-\u24F4\u3251-\u325F\u2776-\u277F]/, LEVEL.circledDigit],
  [/^[\u24B6-\u24E9\u3260-\u327B]/, LEVEL.circledSyllable],
  [/^[A-Za-z][.)](?=\s|$)/, LEVEL.syllable],
  [/^\([A-Za-z]\)/, LEVEL.syllableFull],
];

const PARTS = /^\d{1,2}(?:(?:-\d{1,2}){1,4}|(?:\.\d{1,2}){1,4})(?:[.)]|(?=\s|$))/;
const BARE = /^\d{1,2}(?= [가-힣])/;

const MARKS: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/^[□■◇◆◈▣▢❏❑❖]/, LEVEL.square],
  [/^[▶▷►▸▹☞➤➢⇒]/, LEVEL.arrow],
  [/^(?:[○●◎◦◯❍](?=[^○●◎◦◯])|ㅇ(?=\s)|[\uE000-\uF8FF\uFFFC])/, LEVEL.circle],
  [/^(?:[-–—*+](?=\s)|[•·∙▪▫‣])/, LEVEL.dash],
];

/** Emoji before a title (📌, ✅ with its selectors and joiners): ornament, never numbering. */
const ORNAMENT = /^(?:[\u2190-\u21FF\u2300-\u23FF\u2600-\u27BF\u2B00-\u2BFF]\uFE0F?|[\u{1F000}-\u{1FAFF}]\uFE0F?|\uFE0F|\u200D|[※★☆])/u;

/** What a line starts with before its title. */
export interface Numbering {
  /** As written, without spaces; empty for none. */
  readonly number: string;
  /** Its rank, smaller for what stands above; 0 for none. */
  readonly level: number;
  /** Characters of the line that belong to it, the space after it included. */
  readonly length: number;
}

/** Numbering, list mark and ornaments at the start of a line; a list mark before a number gives way to it (`□ 1. 개요`). */
export function readNumbering(line: string): Numbering {
  let at = spacesAt(line, 0);
  let mark = '';
  let level = 0;
  for (let rounds = 0; rounds < 6 && !beginsWithWord(line, at); rounds++) {
    const rest = line.slice(at, at + 40);
    const number = mayBeNumber(rest) ? numberOf(rest) : undefined;
    if (number) {
      const end = at + number.length;
      return { number: rest.slice(0, number.length).replaceAll(' ', ''), level: number.level, length: afterNumber(line, end) };
    }
    const found = MARKS.find(([pattern]) => pattern.test(rest));
    const sign = (found?.[0] ?? ORNAMENT).exec(rest)?.[0] ?? '';
    if (sign === '') break;
    if (found && level === 0) [mark, level] = [sign, found[1]];
    at = spacesAt(line, at + sign.length);
  }
  return { number: mark, level, length: at };
}

/** Of ASCII only digits, letters and brackets begin a number. */
function mayBeNumber(rest: string): boolean {
  return rest.charCodeAt(0) > 0x7f || /^[\dA-Za-z([<]/.test(rest);
}

function numberOf(rest: string): { length: number; level: number } | undefined {
  const unit = UNIT.exec(rest);
  const kind = unit?.[1] ?? unit?.[2];
  if (unit && kind && standsAlone(rest.slice(unit[0].length), kind))
    return { length: unit[0].length, level: LEVEL[kind as keyof typeof LEVEL] };
  if (isDigit(rest.charCodeAt(0))) return numberOfDigits(rest);
  const english = ENGLISH.exec(rest);
  if (english) return { length: english[0].length, level: LEVEL.장 };
  for (const [pattern, level] of STYLES) {
    const length = pattern.exec(rest)?.[0].length;
    if (length !== undefined) return { length, level };
  }
  return undefined;
}

function numberOfDigits(rest: string): { length: number; level: number } | undefined {
  const parts = PARTS.exec(rest);
  if (parts && Number.parseInt(parts[0], 10) <= 20 && !COUNTER.test(rest.slice(parts[0].length))) {
    return { length: parts[0].length, level: LEVEL.digit + parts[0].split(/[-.](?=\d)/).length - 1 };
  }
  for (const [pattern, level] of DIGIT_STYLES) {
    const length = pattern.exec(rest)?.[0].length;
    if (length === undefined || (level === LEVEL.digit && isDate(rest.slice(length)))) continue;
    return { length, level };
  }
  const bare = BARE.exec(rest);
  return bare && !COUNTER.test(rest.slice(bare[0].length)) ? { length: bare[0].length, level: LEVEL.digit } : undefined;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** After `24.` comes ` 3. 1.`: a date, no numbering. */
function isDate(rest: string): boolean {
  return /^ {1,2}\d{1,2}\. ?(?:\d|\(|$)/.test(rest);
}

function standsAlone(rest: string, unit: string): boolean {
  return rest === '' || /^[\s.:)\]>·,(-]/.test(rest) || (GLUED[unit]?.test(rest) ?? false);
}

function afterNumber(line: string, at: number): number {
  const end = spacesAt(line, at);
  return /[.:·-]/.test(line[end] ?? '') && end > 0 ? spacesAt(line, end + 1) : end;
}

function spacesAt(line: string, from: number): number {
  let at = from;
  while (isSpace(line, at)) at++;
  return at;
}

function isSpace(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code === 0x20 || (!(code > 0x20 && code < 0xa0) && !(code >= 0xac00 && code <= 0xd7a3) && /\s/.test(line[at] ?? ''));
}

/** A syllable that is neither 제 nor before a dot or bracket: no numbering begins so. */
export function beginsWithWord(line: string, at = 0): boolean {
  const code = line.charCodeAt(at);
  const next = line.charCodeAt(at + 1);
  return code >= 0xac00 && code <= 0xd7a3 && line[at] !== '제' && next !== 0x2e && next !== 0x29;
}
