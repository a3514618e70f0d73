import { sourceRange } from '../../document/prose.ts';
import type { Block, Context, Document, Part, Place, Prose, Range } from '../../types.ts';
import { type Setting, type Use, usesIn } from './uses.ts';
import { exemptBy, isIn, namesSources, zonesOf } from './zones.ts';

/** A use of a term in a Block. */
interface UseInBlock extends Use {
  readonly prose: Prose;
  /** In a block quote. */
  readonly quoted: boolean;
}

/** A use of a term, with the prose that holds it and where its Block starts in its document. */
export interface UseInDocument extends UseInBlock {
  readonly document: Document;
  readonly blockStart: number;
}

/** Uses that count their first use together: of a volume, of the whole plan, or of all fields of a form; its summary apart. */
export interface Volume {
  readonly uses: UseInDocument[];
  readonly summary: boolean;
}

/** Every use of a foreign term that the plan must explain, by volume; `read` finds those of a Block. */
export function volumesOf(context: Context<unknown>, read: typeof usesOf = usesOf): readonly Volume[] {
  const volumes: Volume[] = [];
  let body: Volume | undefined;
  let digest: Volume | undefined;
  const quotesRead = !exemptBy(context.profile).includes('blockquote');
  for (const document of context.plan.documents) {
    const apart = context.profile.glossScope === 'volume' && document.kind !== 'field';
    if (body === undefined || digest === undefined || apart) {
      body = { uses: [], summary: false };
      digest = { uses: [], summary: true };
      volumes.push(body, digest);
    }
    const { summary, exempt, definitions } = zonesOf(context.sections(document), context.profile);
    for (const [index, block] of document.blocks.entries()) {
      const blockStart = document.starts[index]!;
      for (const use of context.facts(block, read)) {
        const offset = blockStart + sourceRange(use.prose, use.start, use.end)[0];
        if (isIn(exempt, offset) || (use.quoted && !quotesRead)) continue;
        const defined = use.form === 'bare' && isIn(definitions, offset) && opensLine(use);
        (isIn(summary, offset) ? digest : body).uses.push(placed(use, document, blockStart, defined ? 'hangul-first' : use.form));
      }
    }
  }
  return volumes;
}

/** Written out, since thousands of them are made at each key. */
function placed(use: UseInBlock, document: Document, blockStart: number, form: Use['form']): UseInDocument {
  const { start, end, text, words, spans, prose, quoted, swap } = use;
  const plain = { start, end, text, words, spans, form, prose, quoted, document, blockStart };
  return swap === undefined ? plain : { ...plain, swap };
}

/** Where words of a use stand; `span` counts in its prose. */
export function placeOf({ prose, document, blockStart }: UseInDocument, span: Range): Place {
  const [start, end] = sourceRange(prose, ...span);
  return { document: document.id, range: [blockStart + start, blockStart + end] };
}

/** In a list of terms, the first words of a line or cell are what it explains. */
function opensLine({ prose, start }: UseInBlock): boolean {
  return /(?:^|\n) {0,8}$/.test(prose.text.slice(Math.max(0, start - 9), start));
}

/** The uses of a Block that gloss a term: in parentheses, or before them. */
export function glossesOf(block: Block): readonly UseInBlock[] {
  if (!/[([〔（［]/.test(block.text)) return [];
  return usesOf(block).filter(({ form }) => form === 'hangul-first' || form === 'foreign-first');
}

/** Two rules ask for the same uses, each by facts of its own; nothing but the Block decides them. */
const remembered = new WeakMap<Block, readonly UseInBlock[]>();

function usesOf(block: Block): readonly UseInBlock[] {
  const uses = remembered.get(block) ?? block.parts.flatMap(usesOfPart);
  remembered.set(block, uses);
  return uses;
}

function usesOfPart(part: Part): readonly UseInBlock[] {
  if (part.kind === 'heading') return usesOfProse(part.prose, { heading: true });
  if (part.kind === 'prose') return usesOfProse(part.prose, { numbered: /^\d{1,3}\)$/.test(part.mark ?? '') }, part.where === 'quote');
  if (part.kind !== 'table') return [];
  const sources = part.header.map(({ text }) => namesSources(text));
  const rows = part.continued ? part.rows : [part.header, ...part.rows];
  return rows.flatMap((row) => row.flatMap((prose, column) => usesOfProse(prose, { sources: sources[column] === true })));
}

function usesOfProse(prose: Prose, setting: Setting, quoted = false): readonly UseInBlock[] {
  return usesIn(prose.text, setting).map((use) => ({ ...use, prose, quoted }));
}
