import { summaryOf } from '../../profiles/summary.ts';
import type { Range, Section } from '../../types.ts';

/** Parts of a volume that count apart, or not at all. */
export interface Zones {
  readonly summary: readonly Range[];
  /** Evidence, appendices and references: the words of others. */
  readonly exempt: readonly Range[];
  /** Lists of terms with what they mean. */
  readonly definitions: readonly Range[];
}

/** What is put after a plan, with its number or bracket. 별표 belongs to the text that refers to it, and is read as that is; so is 참고사항. */
const EXEMPT =
  /^[【[<〈]{0,1}(?:(?:부록|별첨|붙임|appendix|annex)|(?:참고|첨부)(?:\d{1,2}(?![\d년월])|[】\]>〉.:]|$))|^(?:첨부|부속|증빙|참고|인용|관련)(?:서류|자료|문헌|문서)(?:목록|원문)?\d{0,2}$|^(?:인용문|발췌문?|출처|references|bibliography)\d{0,2}$/;

const DEFINITIONS = /^(?:주요)?(?:용어|약어)(?:의|및약어의?)?(?:정의|설명|집|해설|정리|표|목록|풀이)?$/;

/** Where a document's summary stands, and what of it needs no gloss. */
export function zonesOf(sections: readonly Section[]): Zones {
  return {
    summary: summaryOf(sections).map(({ range }) => range),
    exempt: sections.filter(({ key }) => EXEMPT.test(key)).map(({ range }) => range),
    definitions: sections.filter(({ key }) => DEFINITIONS.test(key)).map(({ range }) => range),
  };
}

/** Does `offset` stand in one of the ranges? */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(([start, end]) => start <= offset && offset < end);
}

const SOURCES = /^(?:출처|자료|자료출처|자료원|참고|참고자료|참고문헌|근거자료|source|sources|reference|references|링크|link)$/;

/** Does this column's header say that it names sources? */
export function namesSources(header: string): boolean {
  return SOURCES.test(header.replace(/[\s*()]/g, '').toLowerCase());
}
