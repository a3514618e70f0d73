import { proseOfPart } from '../../document/document.ts';
import { attachmentsNamed, attachmentTitled } from '../../profiles/attachment-names.ts';
import { isSummaryTitle } from '../../profiles/summary.ts';
import type { Block, Given, Part, Profile, Prose, Range } from '../../types.ts';
import { readTitle } from '../titles/titles.ts';
import { inlineTitle, isListTitle, type Label, labelOf, mayTitle, type Reference, referencesIn } from './labels.ts';

/** A heading, or a line that titles a list of attachments or an attachment. */
export interface Head {
  /** `list`: what follows it is a list; `inline`: the list begins on its line. */
  readonly kind: 'list' | 'inline' | 'enclosure' | 'other';
  /** Of a Markdown heading; 0 for a line. */
  readonly depth: number;
  readonly prose: Prose;
  /** Of its title in the prose. */
  readonly span: Range;
  /** The line's title as written: 붙임, 첨부서류. */
  readonly title: string;
  readonly label?: Label;
  /** Attachments of the profile that it names. */
  readonly ids: readonly string[];
}

/** What a Block says of attachments. */
export interface BlockAttachments {
  /** Headings that say nothing of attachments are among them: they end lists. */
  readonly heads: readonly Head[];
  readonly references: readonly { readonly reference: Reference; readonly prose: Prose }[];
  /** Attachments that a sentence says are put with the plan. */
  readonly put: readonly string[];
  /** It has more than headings that end lists. */
  readonly speaks: boolean;
}

/** Of most Blocks. */
const NOTHING: BlockAttachments = { heads: [], references: [], put: [], speaks: false };
/** Words without which a Block that has no heading says nothing of attachments. */
const SPOKEN = /붙|첨|별첨|별지|양식|서식|부속|구비|제출|증빙|동봉|부록/;
const PUT = /붙(?:였|임|입|인|이|여|혀|습)|첨부|동봉|부속서류|별첨|제출|냅니다|냈습/;
/** A longer line is no title. */
const LONGEST = 80;

/** Headings, references and sentences of a Block that speak of attachments. */
export function attachmentsOf(block: Block, { settings: { profile } }: Given<unknown>): BlockAttachments {
  const isHeading = block.parts.some(({ kind }) => kind === 'heading');
  if (!isHeading && !SPOKEN.test(composed(block.text))) return NOTHING;
  const heads = block.parts.flatMap((part) => headsOf(part, profile));
  const spoken = block.parts.filter(({ kind }) => kind === 'prose' || kind === 'table').flatMap((part) => proseOfPart(part));
  const references = spoken.flatMap((prose) => referencesIn(prose.text).map((reference) => ({ reference, prose })));
  const outside = references.filter(
    ({ reference, prose }) =>
      !heads.some(
        (head) =>
          head.prose === prose && (head.span[0] === reference.start || (head.span[0] < reference.start && reference.end <= head.span[1])),
      ),
  );
  const put = spoken.flatMap(({ text }) => (PUT.test(text) ? text.split(/[.!?]\s|\n/).filter((sentence) => PUT.test(sentence)) : []));
  const named = put.flatMap((sentence) => attachmentsNamed(profile, sentence));
  if (heads.length + outside.length + named.length === 0) return NOTHING;
  const speaks = outside.length + named.length > 0 || heads.some(({ kind }) => kind !== 'other');
  return { heads, references: outside, put: named, speaks };
}

/** Its syllables whole: few texts have any in letters. */
const composed = (text: string): string => (/[\u1100-\u11FF]/.test(text) ? text.normalize('NFC') : text);

function headsOf(part: Part, profile: Profile): Head[] {
  if (part.kind === 'heading')
    return [headOf(part.prose, [0, part.prose.text.length], part.depth, profile) ?? other(part.prose, part.depth)];
  if (part.kind !== 'prose' || part.where === 'quote' || part.where === 'note') return [];
  const heads: Head[] = [];
  for (let start = 0; start <= part.prose.text.length; ) {
    const next = part.prose.text.indexOf('\n', start);
    const end = next < 0 ? part.prose.text.length : next;
    const head = headOf(part.prose, [start, end], 0, profile);
    if (head) heads.push(head);
    start = end + 1;
  }
  return heads;
}

function headOf(prose: Prose, [start, end]: Range, depth: number, profile: Profile): Head | undefined {
  const line = prose.text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  const head = { depth, prose, title: line.trim(), ids: [] };
  const inline = depth === 0 ? inlineTitle(line.slice(indent)) : 0;
  if (inline > 0) {
    const title = line.slice(indent, indent + inline);
    const label = labelOf(readTitle(line).title);
    const span: Range = [start + indent, start + indent + title.trimEnd().length];
    return { ...head, kind: 'inline', span, title: title.trim(), ...(label && { label }) };
  }
  if (line.length > LONGEST || (depth === 0 && !mayTitle(line))) return undefined;
  const span: Range = [start, end];
  const { key, title } = readTitle(line);
  if (isListTitle(key)) return { ...head, kind: 'list', span };
  const label = labelOf(title);
  if (label) return { ...head, kind: 'enclosure', span, label, ids: attachmentsNamed(profile, line) };
  const id = depth > 0 && !isSummaryTitle(title) ? attachmentTitled(profile, title) : undefined;
  return id === undefined ? undefined : { ...head, kind: 'enclosure', span, ids: [id] };
}

function other(prose: Prose, depth: number): Head {
  return { kind: 'other', depth, prose, span: [0, prose.text.length], title: prose.text, ids: [] };
}
