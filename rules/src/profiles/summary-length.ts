import type { Extent } from '../text/layout.ts';
import { type Counting, countsOf, linesOf, partsOf } from '../text/section-length.ts';
import type { Basis, Context, Document, Section, Text } from '../types.ts';
import { type Length, PAGES } from './length-words.ts';
import { authorsBasis, limitIn, pagesIn } from './limits.ts';
import { summaryOf } from './summary.ts';

/** Limits that a summary may have. */
export const SUMMARY_LIMITS = ['summaryPages', 'summaryCharacters', 'summaryBytes'] as const;

type SummaryLimit = (typeof SUMMARY_LIMITS)[number];

/** A summary of the plan with its lengths, each in the unit of its limit. */
export interface Summary {
  readonly document: Document;
  readonly section: Section;
  readonly lengths: Readonly<Record<SummaryLimit, Extent>>;
}

export const UNITS: Readonly<Record<SummaryLimit, Text>> = {
  summaryPages: PAGES,
  summaryCharacters: { ko: '자', en: 'characters' },
  summaryBytes: { ko: '바이트', en: 'bytes' },
};

/** Every summary of the plan, measured. */
export function summariesOf({ plan, profile, settings, sections, options }: Context<Counting>): readonly Summary[] {
  return plan.documents.flatMap((document) =>
    summaryOf(sections(document)).map((section) => {
      const owned = partsOf(document, section);
      const { characters, bytes } = countsOf(owned, options);
      const lengths = {
        summaryPages: pagesIn(settings, profile, (page) => linesOf(owned, page)),
        summaryCharacters: { least: characters, most: characters },
        summaryBytes: { least: bytes, most: bytes },
      };
      return { document, section, lengths };
    }),
  );
}

/** Whether nothing stands below its heading: no word, no picture. */
export function isEmpty({ lengths: { summaryPages, summaryCharacters } }: Summary): boolean {
  return summaryPages.most === 0 && summaryCharacters.most === 0;
}

/** The lengths of a summary that have a limit, beside it; the basis is the author's where the settings state the limit. */
export function limitedLengths(
  { lengths }: Summary,
  { settings, profile }: Context<unknown>,
): readonly { name: SummaryLimit; length: Length; basis?: Basis }[] {
  return SUMMARY_LIMITS.flatMap((name) => {
    const limit = limitIn(settings, profile, name);
    if (limit === null) return [];
    const length = { ...lengths[name], unit: UNITS[name], limit };
    const basis = authorsBasis(settings, name);
    return [{ name, length, ...(basis && { basis }) }];
  });
}
