import { fold } from '../document/fold.ts';
import { sourceRange } from '../document/prose.ts';
import type { Document, Edit, Fix, Prose, Range } from '../types.ts';
import { josa, particle, particleAt } from './josa.ts';

/** A Prose and where its Block starts in its document. */
export interface WordsInDocument {
  readonly prose: Prose;
  readonly document: Document;
  readonly blockStart: number;
}

type FoundParticle = NonNullable<ReturnType<typeof particleAt>> & { readonly start: number };
type Change = readonly [Range, string] | readonly [FoundParticle | undefined, (pair: FoundParticle['pair']) => string];

/** The particle after a word, closing quotes and emphasis passed over. */
export function particleAfter(text: string, end: number): FoundParticle | undefined {
  let start = end;
  while (start < text.length && '’\'”"」』*'.includes(text[start]!)) start += 1;
  const found = particleAt(text, start);
  return found && { ...found, start };
}

/** Edits at the changes' places, each a range of the prose and its new words or particle; none at all where a place reads otherwise in the document than in the prose (an entity, a line break). */
export function replaced({ prose, document, blockStart }: WordsInDocument, changes: readonly Change[]): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const [at, to] of changes) {
    if (at === undefined) continue;
    const [start, end] = 'pair' in at ? [at.start, at.end] : at;
    const text = typeof to === 'string' ? to : to((at as FoundParticle).pair);
    const [from, until] = sourceRange(prose, start, end);
    const range: Range = [blockStart + from, blockStart + until];
    const written = fold(document.text.slice(...range));
    if (written !== prose.text.slice(start, end)) return undefined;
    if (written !== text) edits.push({ at: { document: document.id, range }, text });
  }
  return edits;
}

/** The suggestion to write other words at a span, the particle after them corrected by how they end when `heard`; none where that cannot be done in place. */
export function replacementFixes(words: WordsInDocument, span: Range, written: string, heard?: string): Fix[] {
  const edits = replaced(words, [
    [span, written],
    [particleAfter(words.prose.text, span[1]), (pair) => particle(written, pair, heard)],
  ]);
  const title = { ko: `${josa(`‘${written}’`, '(으)로', heard)} 바꾸기`, en: `Change to ‘${written}’` };
  return edits ? [{ kind: 'suggestion', title, edits }] : [];
}
