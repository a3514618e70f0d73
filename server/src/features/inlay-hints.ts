import { readingsIn } from '@dadeumi/rules';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Checked } from '../checked.ts';

/** Won behind foreign amounts and metric values behind other units, where the draft has none beside them. */
export function inlayHints({ plan, settings, document, lines }: Checked, { range }: Pick<InlayHintParams, 'range'>): InlayHint[] {
  return readingsIn(plan, settings, document, lines.offsetsOf(range))
    .filter(({ told }) => !told)
    .map(({ at, value, equation, date }) => ({
      position: lines.positionAt(at.range[1]),
      label: `= ${value}`,
      tooltip: date === undefined ? equation : `${equation} (${date})`,
      paddingLeft: true,
      paddingRight: true,
    }));
}
