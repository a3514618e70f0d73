import { placeOf } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import type { Document, Fix } from '../../types.ts';
import { josa, particleAt, particleInstead } from '../josa.ts';
import type { FoundQuantity } from './block-quantities.ts';

/** Fixes that put `metric` in place of a quantity, the particle after it corrected; none where Markdown stands within, since its marks would be lost. */
export function replacements(document: Document, block: number, { prose, quantity }: FoundQuantity, metric: string): Fix[] {
  const after = particleAt(prose.text, quantity.end);
  const end = after?.end ?? quantity.end;
  const at = placeOf(document, block, prose, quantity.start, end);
  if (metric === '' || quantity.listed || fold(document.text.slice(...at.range)) !== quantity.text + (after?.text ?? '')) return [];
  const title = {
    ko: `‘${quantity.text}’ 대신 ${josa(`‘${metric}’`, '을/를')} 적기`,
    en: `Write ‘${metric}’ for ‘${quantity.text}’`,
  };
  return [{ kind: 'suggestion', title, edits: [{ at, text: metric + (after ? particleInstead(metric, after) : '') }] }];
}
