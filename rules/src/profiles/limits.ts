import { type Extent, LOOSE_PAGE, type Page, TIGHT_PAGE } from '../text/layout.ts';
import type { Basis, Limits, Profile, Settings, Text } from '../types.ts';

/** The author's figure, else the profile's; `null` where neither is known. */
export function limitIn({ limits }: Settings, profile: Profile, limit: keyof Limits): number | null {
  return limits[limit] ?? profile.limits[limit] ?? null;
}

/** The basis of a limit that the author states; the profile's own rests on what the profile says of the rule. */
export function authorsBasis({ limits }: Settings, limit: keyof Limits): Basis | undefined {
  if (limits[limit] === undefined) return undefined;
  return { certainty: 'author', where: `limits.${limit}`, summary: { ko: '설정에 적은 한도', en: 'The limit stated in the settings' } };
}

/** Pages between the fewest lines on the fullest page and the most lines on the emptiest. */
export function pagesIn(settings: Settings, profile: Profile, lines: (page: Page) => Extent): Extent {
  const tight = pageOf(settings, profile, TIGHT_PAGE);
  const loose = pageOf(settings, profile, LOOSE_PAGE);
  return { least: lines(tight).least / tight.linesPerPage, most: lines(loose).most / loose.linesPerPage };
}

function pageOf(settings: Settings, profile: Profile, usual: Page): Page {
  return {
    charsPerLine: limitIn(settings, profile, 'charsPerLine') ?? usual.charsPerLine,
    linesPerPage: limitIn(settings, profile, 'linesPerPage') ?? usual.linesPerPage,
  };
}

/** The pages that an estimate is for, in words. */
export function pageWords(settings: Settings, profile: Profile): Text {
  const [tight, loose] = [TIGHT_PAGE, LOOSE_PAGE].map((usual) => pageOf(settings, profile, usual)) as [Page, Page];
  const chars = between(loose.charsPerLine, tight.charsPerLine);
  const lines = between(loose.linesPerPage, tight.linesPerPage);
  return { ko: `가로 ${chars}자, 세로 ${lines}줄`, en: `${chars} characters by ${lines} lines` };
}

function between(least: number, most: number): string {
  return least === most ? String(least) : `${least}~${most}`;
}
