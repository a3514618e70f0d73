import type { Block, Given, Part, Prose, Range, Text } from '../../types.ts';
import { hidden, personalNumbersIn } from './numbers.ts';
import { personalWordsIn } from './people.ts';

/** Something in a Block that tells who someone is. */
export interface BlockPersonal {
  readonly prose: Prose;
  readonly span: Range;
  readonly message: 'number' | 'words';
  readonly data: { readonly what: Text; readonly hidden: string };
}

/** Numbers everywhere; names, schools and days of birth only where the form wants them hidden. */
export function personalOf(block: Block, { settings }: Given<unknown>): readonly BlockPersonal[] {
  const blind = settings.profile.rules['personal-data'] !== undefined;
  return block.parts.flatMap((part) =>
    [...labelled(part)].flatMap(({ prose, label }): BlockPersonal[] => {
      const numbers = personalNumbersIn(prose.text, label).map(({ kind, span }): BlockPersonal => {
        const data = hidden(prose.text.slice(...span), kind);
        return { prose, span, message: 'number', data };
      });
      const words = blind ? personalWordsIn(prose.text, label) : [];
      const apart = words.filter(({ span }) => !numbers.some((one) => one.span[0] < span[1] && span[0] < one.span[1]));
      return [...numbers, ...apart.map(({ span, what, hidden }) => ({ prose, span, message: 'words' as const, data: { what, hidden } }))];
    }),
  );
}

/** Each Prose with the words beside it: for a cell its column's header and the cell before it. */
function* labelled(part: Part): Generator<{ prose: Prose; label: string }> {
  if (part.kind === 'heading' || part.kind === 'prose') yield { prose: part.prose, label: '' };
  if (part.kind !== 'table') return;
  for (const row of part.continued ? part.rows : [part.header, ...part.rows]) {
    for (const [column, prose] of row.entries()) {
      const header = row === part.header ? '' : (part.header[column]?.text ?? '');
      yield { prose, label: `${header}\n${row[column - 1]?.text ?? ''}` };
    }
  }
}
