import { placeOf } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import type { Document, Edit, Fix } from '../../types.ts';
import { josa, particleAt, particleInstead } from '../josa.ts';
import { RememberedFixes } from '../remembered-fixes.ts';
import type { FoundQuantity } from './block-quantities.ts';

/** Closing marks between a quantity and its particle; those of Markdown stand in the source alone. */
const CLOSING_MARKS = '’\'”"」』*';

/** Fixes that put `metric`, the one value that a quantity is to be written as, in its place, the particle after it corrected; none where Markdown stands within, since its marks would be lost. */
export function replacements(document: Document, block: number, found: FoundQuantity, metric: string): readonly Fix[] {
  if (metric === '' || found.quantity.listed) return [];
  return remembered.of(found.quantity, document, document.starts[block]!, () => replacementsAnew(document, block, found, metric));
}

const remembered = new RememberedFixes();

function replacementsAnew(document: Document, block: number, { prose, quantity }: FoundQuantity, metric: string): Fix[] {
  const edit = (start: number, end: number, text: string): Edit | undefined => {
    const at = placeOf(document, block, prose, start, end);
    return fold(document.text.slice(...at.range)) === prose.text.slice(start, end) ? { at, text } : undefined;
  };
  let end = quantity.end;
  while (end < prose.text.length && CLOSING_MARKS.includes(prose.text[end]!)) end += 1;
  const after = particleAt(prose.text, end);
  const value = edit(quantity.start, quantity.end, metric);
  const particle = after === undefined ? undefined : edit(end, after.end, particleInstead(metric, after));
  if (value === undefined || (after !== undefined && particle === undefined)) return [];
  const title = {
    ko: `‘${quantity.text}’ 대신 ${josa(`‘${metric}’`, '을/를')} 적기`,
    en: `Write ‘${metric}’ for ‘${quantity.text}’`,
  };
  return [{ kind: 'suggestion', title, edits: joined(value, particle) }];
}

/** One edit where the particle follows at once, two with a mark between. */
function joined(value: Edit, particle: Edit | undefined): Edit[] {
  if (particle === undefined) return [value];
  const [start, end] = value.at.range;
  if (end !== particle.at.range[0]) return [value, particle];
  return [{ at: { ...value.at, range: [start, particle.at.range[1]] }, text: value.text + particle.text }];
}
