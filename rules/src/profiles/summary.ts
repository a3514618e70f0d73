import { titleHead, titleInside, titleKey } from '../text/titles/titles.ts';
import type { Section } from '../types.ts';

/** Keys of titles that mean the summary, in every profile. `연구개발 요약문` is none: it is a form of research plans. */
export const SUMMARY: ReadonlySet<string> = new Set([
  '요약문',
  '요약',
  '요약서',
  '요약본',
  '사업계획서요약서',
  '사업계획요약서',
  '사업계획서요약',
  '사업계획서요약문',
  '사업계획요약',
  '사업계획요약문',
  '전체요약',
  'executivesummary',
]);

/** Whether a title means the summary: `요약문`, `요 약 문`, `요약서`, `개요(요약)`, `사업계획서 요약(요약문)`, `Executive Summary`. */
export function isSummaryTitle(title: string): boolean {
  if (!/요 {0,3}약|summary/i.test(title)) return false;
  const own = titleKey(title);
  return SUMMARY.has(own) || SUMMARY.has(titleHead(title) ?? '') || (SUMMARY.has(titleInside(title)) && own.endsWith('개요'));
}

const summaries = new WeakMap<readonly Section[], readonly Section[]>();

/** The sections of a document that are a summary, in order, without those inside another; remembered with them. */
export function summaryOf(sections: readonly Section[]): readonly Section[] {
  const known = summaries.get(sections) ?? readSummary(sections);
  summaries.set(sections, known);
  return known;
}

function readSummary(sections: readonly Section[]): readonly Section[] {
  const found: Section[] = [];
  for (const section of sections) {
    const last = found.at(-1);
    if (isSummaryTitle(section.title) && !(last && isInside(section, last))) found.push(section);
  }
  return found;
}

/** Whether a section is another, or stands below it. */
export function isInside(section: Section, other: Section): boolean {
  return section.document === other.document && section.heading[0] >= other.range[0] && section.heading[0] < other.range[1];
}
