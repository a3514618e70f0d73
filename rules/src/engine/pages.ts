import { pagesIn } from '../profiles/limits.ts';
import type { Extent } from '../text/layout.ts';
import { linesOf, partsOf } from '../text/section-length.ts';
import type { Document, Section, Settings } from '../types.ts';

/** Pages that a section takes in print, its subsections included and its heading left out; without a section, those of the whole document. */
export function estimatedPages(document: Document, settings: Settings, section?: Section): Extent {
  const owned = partsOf(document, section ?? { heading: [0, 0], range: [0, document.text.length] });
  return pagesIn(settings, settings.profile, (page) => linesOf(owned, page));
}
