import type { Block, Given, Part, Prose, Range, Text } from '../../types.ts';
import { hidden, mayHoldNumber, personalNumbersIn } from './numbers.ts';
import { personalWordsIn } from './people.ts';

/** Something in a Block that tells who someone is. */
export interface BlockPersonal {
  readonly prose: Prose;
  readonly span: Range;
  readonly message: 'number' | 'words';
  readonly data: { readonly what: Text; readonly hidden: string };
}

const NONE: readonly BlockPersonal[] = [];

/** Numbers everywhere; names, schools and days of birth only where the form wants them hidden. */
export function personalOf(block: Block, { settings }: Given<unknown>): readonly BlockPersonal[] {
  const blind = settings.profile.rules['personal-data'] !== undefined;
  const found: BlockPersonal[] = [];
  for (const part of block.parts) {
    if (part.kind === 'table') addOfTable(part, blind, found);
    else if (part.kind === 'heading' || part.kind === 'prose') found.push(...inProse(part.prose, '', blind));
  }
  return found;
}

/** For a cell its column's header and the cell before it say what it holds. */
function addOfTable({ header, rows, continued }: Part & { kind: 'table' }, blind: boolean, found: BlockPersonal[]): void {
  for (const row of continued ? rows : [header, ...rows]) {
    for (let column = 0; column < row.length; column += 1) {
      const prose = row[column]!;
      if (!blind && !mayHoldNumber(prose.text)) continue;
      const title = row === header ? '' : (header[column]?.text ?? '');
      found.push(...inProse(prose, `${title}\n${row[column - 1]?.text ?? ''}`, blind));
    }
  }
}

function inProse(prose: Prose, label: string, blind: boolean): readonly BlockPersonal[] {
  if (!blind && !mayHoldNumber(prose.text)) return NONE;
  const numbers = personalNumbersIn(prose.text, label).map(({ kind, span }): BlockPersonal => {
    const data = hidden(prose.text.slice(...span), kind);
    return { prose, span, message: 'number', data };
  });
  if (!blind) return numbers;
  const apart = personalWordsIn(prose.text, label).filter(
    ({ span }) => !numbers.some((one) => one.span[0] < span[1] && span[0] < one.span[1]),
  );
  return [...numbers, ...apart.map(({ span, what, hidden }) => ({ prose, span, message: 'words' as const, data: { what, hidden } }))];
}
