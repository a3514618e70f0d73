/** `붙임 3`, `[별첨 1]`, `【양식 2】`, `별지 제1호서식`: what an attachment is called by. */
export interface Label {
  /** 붙임, 별첨, 양식 …. */
  readonly word: string;
  readonly number: number;
}

/** A line that an attachment begins with, or that names it in a list. */
export interface Labelled extends Label {
  /** What stands behind the label. */
  readonly title: string;
}

const LABEL =
  /^[[(<〈【「]? {0,2}(붙임|첨부|별첨|별지|부록|양식|서식) {0,2}(?:제 {0,2})?(\d{1,2})(?!\d)(?: {0,2}호)?(?: {0,2}서식)? {0,2}[\])>〉】」]?/;
/** Behind a label: words of a sentence that speaks of the attachment. */
const SPOKEN_OF =
  /^(?:[은는이가을를의에와과로도만]|부터|까지|및|참조|참고|[~,·-] {0,2}\d|건|부|매|장|쪽)|(?:참조|참고|니다|한다|된다|있다)[.)\]]?$/;

/** The label of an attachment that the title of a line begins with; `undefined` where the line only speaks of one. */
export function labelOf(title: string): Labelled | undefined {
  const found = LABEL.exec(title);
  if (!found) return undefined;
  const rest = title.slice(found[0].length);
  return SPOKEN_OF.test(rest.trimStart()) && !/^ {0,2}[.:]/.test(rest)
    ? undefined
    : { word: found[1]!, number: Number(found[2]), title: rest.replace(/^[\s.:·-]{1,9}/, '') };
}

const LISTED =
  /^(?:(?:붙임|첨부|별첨|부속|구비|제출|증빙|첨부할|제출할|함께내는)(?:서류|자료|문서|물|파일)(?:및자료)?|붙임|첨부|별첨)(?:의)?(?:목록|일람|일람표|목록표)?$/;

/** Whether the key of a title is that of a list of attachments: 붙임, 첨부서류, 구비서류, 제출서류 목록. */
export const isListTitle = (key: string): boolean => LISTED.test(key);

/** Whether a line may be the title of a list of attachments, or begin with a label; `false` is sure, however its letters are spaced. */
export const mayTitle = (line: string): boolean => /[붙첨속빙비출께]|별지|부록|[양서]식/.test(line);

/** A list that begins on the line of its title: `붙임  1. 정관 1부.`, `첨부서류: 정관, 주주명부`. */
const INLINE =
  /^[[<〈【(]?((?:붙임|첨부|별첨|부속|구비|제출|증빙) {0,2}(?:서류|자료|문서|파일)?(?: {0,2}목록)?)[\]>〉】)]?(?: {0,4}: {0,4}(?=\S)| {1,9}(?=1[.)] {0,4}\S))/;

/** How much of a line is the title of a list that begins on the same line; 0 for none. */
export function inlineTitle(line: string): number {
  return INLINE.exec(line)?.[0].length ?? 0;
}

/** A place in a text that speaks of an attachment by its number. */
export interface Reference extends Label {
  readonly start: number;
  readonly end: number;
}

const REFERENCE = /(붙임|별첨|첨부) ?(?:제 ?)?(\d{1,2})(?![\d.]\d)(?! ?(?:건|부|개|종|쪽|장|매|식|년|월|일|차|회|%|페이지|가지|명|단계))/g;
/** What stands before a number of another paper: 공고문 붙임 3, 고시 별첨 1. */
const OF_ANOTHER =
  /(?:공고|공고문|고시|지침|요령|안내|안내서|법|령|규정|규칙|계약서|보고서|공문|요청서|협약서|매뉴얼)(?:의|상의?)?[’”」』)]? ?[[(<「]?$/;

/** References to attachments of the plan itself. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: words, 1: word, 2: number, index }) => {
    if (OF_ANOTHER.test(text.slice(Math.max(0, index - 16), index)) || /[가-힣A-Za-z\d]/.test(text[index - 1] ?? '')) return [];
    return [{ word: word!, number: Number(number), start: index, end: index + words.length }];
  });
}
