import { isContentsTitle } from '../document/contents.ts';
import { apart, isIn, zonesOf } from '../text/gloss/zones.ts';
import type { Extent } from '../text/layout.ts';
import { linesOf } from '../text/section-length.ts';
import type { Block, Context, Document, Given, Range } from '../types.ts';
import { pagesIn } from './limits.ts';
import { isSummaryTitle } from './summary.ts';

/**
 * Pages of the plan's body in print: of all its documents, without pages of contents and what is put after a plan. A summary that the guideline
 * puts before all else is no part of the body; inside a form it is.
 */
export function bodyPages(context: Context<unknown>): Extent {
  const extents = context.plan.documents.flatMap((document) => {
    const outside = apartIn(context, document);
    return document.blocks.flatMap((block, index) => (isIn(outside, document.starts[index]!) ? [] : [context.facts(block, blockPages)]));
  });
  return extents.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), { least: 0, most: 0 });
}

function apartIn({ profile, sections }: Context<unknown>, document: Document): readonly Range[] {
  const own = sections(document);
  const { summary, exempt } = zonesOf(own);
  const contents = own.filter(({ key }) => isContentsTitle(key)).map(({ range }) => range);
  const [first] = profile.sections;
  return apart([...exempt, ...contents, ...(first && !isSummaryTitle(first.title) ? [] : summary)]);
}

function blockPages(block: Block, { settings }: Given<unknown>): Extent {
  return pagesIn(settings, settings.profile, (page) => linesOf({ blocks: [block], parts: [] }, page));
}
