import { sourceRange } from '../../document/prose.ts';
import type { Block, Context, Document, Given, Part, Place, Prose, Range } from '../../types.ts';
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
export interface UseInDocument extends Omit<Use, 'swap'>, WordsInDocument {
  readonly swap: Use['swap'] | undefined;
}

/** The uses of terms in one Block, and where it stands. */
export interface UsesOfBlock<U extends Counted> {
  readonly proses: readonly UsesOfProse<U>[];
  readonly document: Document;
  readonly blockStart: number;
}

/** Uses that count their first use together: of a volume, of the whole plan, or of all fields of a form; its summary apart. */
export interface Volume<U extends Counted> {
  readonly summary: boolean;
  /** In order, those without uses left out. */
  readonly blocks: UsesOfBlock<U>[];
}

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
      body = { summary: false, blocks: [] };
      digest = { summary: true, blocks: [] };
      volumes.push(body, digest);
    }
    const zones = zonesOf(context.sections(document), context.profile);
    for (let index = 0; index < document.blocks.length; index += 1) {
      const block = document.blocks[index]!;
      const found = context.facts(block, read);
      if (found.length === 0) continue;
      const blockStart = document.starts[index]!;
      const end = blockStart + block.text.length;
      const exempt = shareOf(zones.exempt, blockStart, end);
      if (exempt === 'all') continue;
      const proses = quotesRead || !found.some(({ quoted }) => quoted) ? found : found.filter(({ quoted }) => !quoted);
      const summary = shareOf(zones.summary, blockStart, end);
      if (exempt === 'none' && summary !== 'part' && shareOf(zones.definitions, blockStart, end) === 'none') {
        (summary === 'all' ? digest : body).blocks.push({ proses, document, blockStart });
        continue;
      }
      for (const { prose, quoted, uses } of proses) {
        for (const use of uses) {
          const offset = blockStart + sourceRange(prose, use.start, use.end)[0];
          if (isIn(zones.exempt, offset)) continue;
          const defined = use.form === 'bare' && isIn(zones.definitions, offset) && opensLine(prose, use.start);
          const kept = [{ prose, quoted, uses: [defined ? { ...use, form: 'hangul-first' as const } : use] }];
          (isIn(zones.summary, offset) ? digest : body).blocks.push({ proses: kept, document, blockStart });
        }
      }
    }
  }
  return volumes;
}

/** How many uses there are. */
export function countOf(blocks: readonly UsesOfBlock<Counted>[]): number {
  let count = 0;
  for (const { proses } of blocks) for (const { uses } of proses) count += uses.length;
  return count;
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
  if (part.kind === 'heading') addOfProse(part.prose, IN_HEADING, false, found);
  if (part.kind === 'prose') addOfProse(part.prose, isReference(part.mark) ? NUMBERED : ELSEWHERE, part.where === 'quote', found);
  if (part.kind !== 'table') return;
  const settings = part.header.map(({ text }) => (namesSources(text) ? SOURCES : ELSEWHERE));
  if (!part.continued) addOfRow(part.header, settings, found);
  for (const row of part.rows) addOfRow(row, settings, found);
}

function addOfRow(row: readonly Prose[], settings: readonly Setting[], found: UsesOfProse<Use>[]): void {
  for (let column = 0; column < row.length; column += 1) addOfProse(row[column]!, settings[column] ?? ELSEWHERE, false, found);
}

function addOfProse(prose: Prose, setting: Setting, quoted: boolean, found: UsesOfProse<Use>[]): void {
  const uses = usesIn(prose.text, setting);
  if (uses.length > 0) found.push({ prose, quoted, uses });
}

const isReference = (mark: string | undefined): boolean => mark !== undefined && /^\d{1,3}\)$/.test(mark);
