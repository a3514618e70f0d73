import { proseOfPart } from '../../document/document.ts';
import { sourceRange } from '../../document/prose.ts';
import type { Block, Context, Document, Given, Place, Prose } from '../../types.ts';
import { type ForbiddenForm, forbiddenIn } from '../glossary/forbidden.ts';
import type { WordsInDocument } from '../replaced.ts';
import { isIn, zonesOf } from './zones.ts';

/** A form that the author's glossary forbids, in a document. */
export interface AuthorForm extends ForbiddenForm {
  readonly at: Place;
  readonly words: WordsInDocument;
}

/** Every forbidden form of a document, but in the words of others: quotations, evidence, references. */
export function* authorForms(context: Context<unknown>, document: Document): Generator<AuthorForm> {
  if (!context.settings.terms.glossary.some(({ forbidden = [] }) => forbidden.length > 0)) return;
  const { exempt } = zonesOf(context.sections(document), context.profile);
  for (const [index, block] of document.blocks.entries()) {
    const blockStart = document.starts[index]!;
    for (const { prose, ...found } of context.facts(block, formsIn)) {
      const [start, end] = sourceRange(prose, ...found.span);
      if (isIn(exempt, blockStart + start)) continue;
      const at = { document: document.id, range: [blockStart + start, blockStart + end] as const };
      yield { ...found, at, words: { prose, document, blockStart } };
    }
  }
}

function formsIn(block: Block, { settings }: Given<unknown>): readonly (ForbiddenForm & { readonly prose: Prose })[] {
  const parts = block.parts.filter((part) => part.kind !== 'prose' || part.where !== 'quote');
  return parts
    .flatMap(proseOfPart)
    .flatMap((prose) => forbiddenIn(prose.text, settings.terms.glossary).map((form) => ({ ...form, prose })));
}
