import { bodyPages } from '../../profiles/body-length.ts';
import { PAGES } from '../../profiles/length-words.ts';
import { limitIn } from '../../profiles/limits.ts';
import { SUMMARY_LIMITS, summariesOf, UNITS } from '../../profiles/summary-length.ts';
import bodyLength from '../../rules/body-length.ts';
import summaryLength from '../../rules/summary-length.ts';
import type { Extent } from '../../text/layout.ts';
import type { Plan, Settings } from '../../types.ts';
import { contextFor } from './context.ts';
import type { Length } from './schema.ts';
import type { Spots } from './spots.ts';

/** The lengths of each summary and of the body, as the rules of length measure them, against their limits. Of a body that is read in part only that it is over is sure. */
export function lengthsIn(plan: Plan, settings: Settings, spots: Spots, complete: boolean): Length[] {
  const summaries = summariesOf(contextFor(summaryLength, plan, settings)).flatMap(({ document, section, lengths }) =>
    SUMMARY_LIMITS.flatMap((name): Length[] => {
      const limit = limitIn(settings, settings.profile, name);
      // Pages are what a guideline means where it says nothing; of other units only those are of use that have a limit.
      if (limit === null && name === 'summaryBytes') return [];
      const at = spots.at({ document: document.id, range: section.heading });
      return [{ of: 'summary', name, unit: UNITS[name], ...held(lengths[name], limit), at }];
    }),
  );
  if (plan.documents.some(({ kind }) => kind === 'field')) return summaries;
  const pages = bodyPages(contextFor(bodyLength, plan, settings));
  const body = held(pages, limitIn(settings, settings.profile, 'bodyPages'));
  const verdict = complete || body.verdict === 'over' ? body.verdict : 'unread';
  return [...summaries, { of: 'body', name: 'bodyPages', unit: PAGES, ...body, verdict, at: null }];
}

function held({ least, most }: Extent, limit: number | null): Pick<Length, 'least' | 'most' | 'limit' | 'verdict'> {
  const verdict = limit === null ? 'unknown' : least > limit ? 'over' : most > limit ? 'near' : 'within';
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return { least: rounded(least), most: rounded(most), limit, verdict };
}
