import { lastStarting } from '../../engine/lines.ts';
import type { GlossExempt, Profile } from '../../profiles/schema.ts';
import { summaryOf } from '../../profiles/summary.ts';
import type { Range, Section } from '../../types.ts';

/** Parts of a volume that count apart, or not at all. */
export interface Zones {
  readonly summary: readonly Range[];
  /** Sections that the profile asks no gloss in: the words of others. */
  readonly exempt: readonly Range[];
  /** Lists of terms with what they mean. */
  readonly definitions: readonly Range[];
}

/** Sections that need no gloss where a profile does not say so. Block quotes are mostly notes that the author sets apart, and are read. */
const USUAL: readonly GlossExempt[] = ['quotation', 'references', 'appendix', 'evidence'];

/** What is put after a plan stands with its number or bracket. 별표 belongs to the text that refers to it, and is read as that is; so is 참고사항. */
const TITLES: Readonly<Record<Exclude<GlossExempt, 'blockquote'>, RegExp>> = {
  quotation: /^(?:인용문|발췌문?)\d{0,2}$/,
  references:
    /^(?:참고|인용)(?:자료|문헌|문서)(?:목록|원문)?\d{0,2}$|^(?:[가-힣]{0,6}출처|레퍼런스|sources|references|bibliography)\d{0,2}$/,
  appendix: /^[【[<〈]{0,1}(?:(?:부록|별첨|붙임|appendix|annex)|(?:참고|첨부)(?:\d{1,2}(?![\d년월])|[】\]>〉.:]|$))/,
  evidence: /^(?:(?:첨부|부속|증빙|관련)(?:서류|자료|문헌|문서)|(?:참고|인용)서류)(?:목록|원문)?\d{0,2}$/,
};

/** The parts that a profile exempts from the gloss rule. */
export function exemptBy({ glossExempt }: Pick<Profile, 'glossExempt'>): readonly GlossExempt[] {
  return glossExempt ?? USUAL;
}

const DEFINITIONS = /^(?:주요)?(?:용어|약어)(?:의|및약어의?)?(?:정의|설명|집|해설|정리|표|목록|풀이)?$/;

/** What the titles of all zones begin with; most sections are in none for their own titles' sake. */
const BEGINS_ZONE =
  /^(?:[【[<〈]?(?:부록|별첨|붙임|app|ann|참고|첨부)|인용|발췌|참고|[가-힣]{0,6}출처|레퍼런스|sources|ref|bib|첨부|부속|증빙|관련|주요|용어|약어)/;

const remembered = new WeakMap<readonly Section[], Map<string, Zones>>();

/** Where a document's summary stands, and which sections of it the profile exempts from the gloss rule; other rules go by the usual ones. */
export function zonesOf(sections: readonly Section[], profile: Pick<Profile, 'glossExempt'> = {}): Zones {
  const exempt = exemptBy(profile);
  const ofSections = remembered.get(sections) ?? new Map<string, Zones>();
  remembered.set(sections, ofSections);
  const name = exempt.join();
  const known = ofSections.get(name) ?? zonesAnew(sections, exempt);
  ofSections.set(name, known);
  return known;
}

function zonesAnew(sections: readonly Section[], exempt: readonly GlossExempt[]): Zones {
  const titles = exempt.flatMap((kind) => (kind === 'blockquote' ? [] : [TITLES[kind]]));
  const zoned = sections.filter(({ key }) => BEGINS_ZONE.test(key));
  return {
    summary: apart(summaryOf(sections).map(({ range }) => range)),
    exempt: apart(zoned.filter(({ key }) => titles.some((title) => title.test(key))).map(({ range }) => range)),
    definitions: apart(zoned.filter(({ key }) => DEFINITIONS.test(key)).map(({ range }) => range)),
  };
}

/** The same ranges in order, those that meet made one. */
export function apart(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** Does `offset` stand in one of the ranges, which are `apart`? */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  const last = ranges[lastStarting(ranges, startOf, offset)];
  return last !== undefined && offset < last[1];
}

/** How much of a stretch stands in the ranges, which are `apart`: most Blocks stand in a zone whole or not at all. */
export function shareOf(ranges: readonly Range[], start: number, end: number): 'all' | 'none' | 'part' {
  if (ranges.length === 0) return 'none';
  const index = lastStarting(ranges, startOf, start);
  const last = ranges[index];
  if (last !== undefined && start < last[1]) return end <= last[1] ? 'all' : 'part';
  const next = ranges[index + 1];
  return next !== undefined && next[0] < end ? 'part' : 'none';
}

const startOf = ([start]: Range): number => start;

const SOURCES = /출처$|^(?:자료|자료출처|자료원|참고|참고자료|참고문헌|근거자료|source|sources|reference|references|링크|link)$/;

/** Does this column's header say that it names sources? */
export function namesSources(header: string): boolean {
  return SOURCES.test(header.replace(/[\s*()]/g, '').toLowerCase());
}
