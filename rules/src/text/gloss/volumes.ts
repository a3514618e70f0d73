import { sourceRange } from '../../document/prose.ts';
import type { Block, Context, Given, Part, Place, Prose, Range } from '../../types.ts';
import type { WordsInDocument } from '../replaced.ts';
import { type Setting, type Use, usesIn } from './uses.ts';
import { exemptBy, isIn, namesSources, shareOf, zonesOf } from './zones.ts';

/** What is counted of a use. */
type Counted = Pick<Use, 'start' | 'end' | 'form'>;

/** The uses of terms in one Prose. */
export interface UsesOfProse<U extends Counted> {
  readonly prose: Prose;
  /** In a block quote. */
  readonly quoted: boolean;
  readonly uses: readonly U[];
}

/** A use of a term, with the prose that holds it and where its Block starts in its document. */
export type UseInDocument = Use & WordsInDocument;

/** Uses that count their first use together: of a volume, of the whole plan, or of all fields of a form; its summary apart. */
export interface Volume<U extends Counted> {
  readonly summary: boolean;
  /** In order; the same objects for as long as their Blocks are. */
  readonly uses: U[];
  /** Where each of them stands: one object for all of a Prose. */
  readonly where: WordsInDocument[];
}

const emptyVolume = <U extends Counted>(summary: boolean): Volume<U> => ({ summary, uses: [], where: [] });

/** Every use of a foreign term that the plan must explain, by volume; `read` finds those of a Block. */
export function volumesOf<U extends Counted>(
  context: Context<unknown>,
  read: (block: Block, given: Given<unknown>) => readonly UsesOfProse<U>[],
): readonly Volume<U>[] {
  const volumes: Volume<U>[] = [];
  let body: Volume<U> | undefined;
  let digest: Volume<U> | undefined;
  const quotesRead = !exemptBy(context.profile).includes('blockquote');
  for (const document of context.plan.documents) {
    const apart = context.profile.glossScope === 'volume' && document.kind !== 'field';
    if (body === undefined || digest === undefined || apart) {
      body = emptyVolume<U>(false);
      digest = emptyVolume<U>(true);
      volumes.push(body, digest);
    }
    const zones = zonesOf(context.sections(document), context.profile);
    for (let index = 0; index < document.blocks.length; index += 1) {
      const block = document.blocks[index]!;
      const proses = context.facts(block, read);
      if (proses.length === 0) continue;
      const blockStart = document.starts[index]!;
      const stretch: Range = [blockStart, blockStart + block.text.length];
      const [exempt, summary, definitions] = [zones.exempt, zones.summary, zones.definitions].map((zone) => shareOf(zone, stretch));
      if (exempt === 'all') continue;
      const whole = exempt === 'none' && definitions === 'none' && summary !== 'part';
      for (const { prose, quoted, uses } of proses) {
        if (quoted && !quotesRead) continue;
        const where = { prose, document, blockStart };
        if (whole) {
          addAll(summary === 'all' ? digest : body, uses, where);
          continue;
        }
        for (const use of uses) {
          const offset = blockStart + sourceRange(prose, use.start, use.end)[0];
          if (isIn(zones.exempt, offset)) continue;
          const defined = use.form === 'bare' && isIn(zones.definitions, offset) && opensLine(prose, use.start);
          addAll(isIn(zones.summary, offset) ? digest : body, [defined ? { ...use, form: 'hangul-first' } : use], where);
        }
      }
    }
  }
  return volumes;
}

function addAll<U extends Counted>(volume: Volume<U>, uses: readonly U[], where: WordsInDocument): void {
  for (const use of uses) {
    volume.uses.push(use);
    volume.where.push(where);
  }
}

/** Where words of a use stand; `span` counts in its prose. */
export function placeOf({ prose, document, blockStart }: WordsInDocument, span: Range): Place {
  const [start, end] = sourceRange(prose, ...span);
  return { document: document.id, range: [blockStart + start, blockStart + end] };
}

/** In a list of terms, the first words of a line or cell are what it explains. */
function opensLine({ text }: Prose, start: number): boolean {
  return /(?:^|\n) {0,8}$/.test(text.slice(Math.max(0, start - 9), start));
}

const NONE: readonly UsesOfProse<Use>[] = [];

/** Two rules ask for the same uses, each by facts of its own; nothing but the Block decides them. */
const remembered = new WeakMap<Block, readonly UsesOfProse<Use>[]>();

/** The uses of foreign terms in a Block, by Prose; those without any are left out. */
export function usesOf(block: Block): readonly UsesOfProse<Use>[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const found: UsesOfProse<Use>[] = [];
  for (const part of block.parts) addOfPart(part, found);
  const uses = found.length === 0 ? NONE : found;
  remembered.set(block, uses);
  return uses;
}

const IN_HEADING: Setting = { heading: true };
const NUMBERED: Setting = { numbered: true };
const SOURCES: Setting = { sources: true };
const ELSEWHERE: Setting = {};

function addOfPart(part: Part, found: UsesOfProse<Use>[]): void {
  const add = (prose: Prose, setting: Setting, quoted = false) => {
    const uses = usesIn(prose.text, setting);
    if (uses.length > 0) found.push({ prose, quoted, uses });
  };
  if (part.kind === 'heading') add(part.prose, IN_HEADING);
  if (part.kind === 'prose') add(part.prose, /^\d{1,3}\)$/.test(part.mark ?? '') ? NUMBERED : ELSEWHERE, part.where === 'quote');
  if (part.kind !== 'table') return;
  const sources = part.header.map(({ text }) => namesSources(text));
  for (const row of part.continued ? part.rows : [part.header, ...part.rows])
    for (let column = 0; column < row.length; column += 1) add(row[column]!, sources[column] === true ? SOURCES : ELSEWHERE);
}
