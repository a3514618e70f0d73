import { isContentsTitle } from '../document/contents.ts';
import { type CoverLine, coverLinesOf } from '../text/cover/cover-lines.ts';
import { type CoverSign, type Seen, signsOn } from '../text/cover/cover-signs.ts';
import type { Context, Document, Place, Profile, Requirement, Section } from '../types.ts';
import { sectionsFor } from './insertion.ts';
import { isAnswered } from './match.ts';
import type { Need, Statement } from './schema.ts';
import { isSummaryTitle } from './summary.ts';

/** A line of a cover, and the document and Block that it stands in. */
export interface PlacedLine extends CoverLine {
  readonly document: Document;
  readonly block: number;
  /** As its Block has it. */
  readonly line: CoverLine;
}

/** A cover and the page after it: all that stands before the first section of the guideline. */
export interface Cover {
  /** What the guideline says of an original or of a copy, whichever it is. */
  readonly statement: Statement;
  readonly lines: readonly PlacedLine[];
  /** The first line, where it is not that of a table of contents put before all else. */
  readonly top: PlacedLine | undefined;
  readonly seen: ReadonlyMap<CoverSign, Seen>;
  /** How many things of it can be told by words. */
  readonly asked: number;
  readonly missing: readonly Need[];
  /** The first section, and where the cover ends: there, or where the table of contents before it begins. */
  readonly first: Section;
  readonly end: Place;
}

/** More lines than a cover and the page after it have. */
const MOST_LINES = 200;

/**
 * The cover of a plan; `undefined` where the guideline asks for none, where the first volume is not among what is linted, and in the fields of a form.
 */
export function coverOf(context: Context<unknown>): Cover | undefined {
  const { plan, profile } = context;
  const { statements = [] } = profile;
  if (statements.length === 0 || plan.documents.some(({ kind }) => kind === 'field')) return undefined;
  const first = firstSection(context);
  if (!first) return undefined;

  const lines = linesBefore(context, first);
  const { seen, words } = said(lines);
  const statement = statementFor(statements, seen);
  const needs = statement.needs.filter(({ check }) => check?.cover !== undefined || check?.words !== undefined);
  const isThere = ({ check }: Need): boolean =>
    check!.cover === undefined ? check!.words!.some((word) => words.includes(plain(word))) : seen.get(check!.cover)?.blank === false;
  const document = plan.documents.find(({ id }) => id === first.document)!;
  const contents = context.sections(document).find(({ key, range }) => isContentsTitle(key) && range[0] < first.range[0]);
  const offset = (contents ?? first).range[0];
  return {
    ...{ statement, lines, seen, first, asked: needs.length },
    top: lines.find((line) => line.document !== document || line.range[0] < offset),
    missing: needs.filter((need) => !isThere(need)),
    end: { document: document.id, range: [offset, offset] },
  };
}

/** The first section of the guideline, in the plan's order; none where the plan does not begin with its beginning. */
function firstSection({ plan: { documents }, profile, answers }: Context<unknown>): Section | undefined {
  if (!opening(profile).some((requirement) => isAnswered(requirement, answers))) return undefined;
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const all = profile.sections.flatMap((requirement) => sectionsFor({ answers }, requirement));
  return all.toSorted((a, b) => order.get(a.document)! - order.get(b.document)! || a.range[0] - b.range[0])[0];
}

/** The sections that a whole plan begins with: its first volume, and the summary before it. */
function opening({ sections }: Profile): readonly Requirement[] {
  const [first, second] = sections;
  return [first, first && (isSummaryTitle(first.title) || first.presence !== 'required') ? second : undefined].filter(
    (one) => one !== undefined,
  );
}

function linesBefore({ plan, facts }: Context<unknown>, { document: last, range: [end] }: Section): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const document of plan.documents) {
    for (let block = 0; block < document.starts.length; block++) {
      const start = document.starts[block]!;
      if (lines.length >= MOST_LINES || (document.id === last && start >= end)) return lines;
      for (const line of facts(document.blocks[block]!, coverLinesOf)) {
        const range = [start + line.range[0], start + line.range[1]] as const;
        if (document.id === last && range[0] >= end) return lines;
        lines.push({ range, text: line.text, sealed: line.sealed, document, block, line });
      }
    }
    if (document.id === last) return lines;
  }
  return lines;
}

/** What the lines of a cover say. */
interface Said {
  readonly lines: readonly CoverLine[];
  readonly seen: ReadonlyMap<CoverSign, Seen>;
  /** All their words, without spaces. */
  readonly words: string;
}

const remembered = new WeakMap<CoverLine, Said>();

/** Read anew only where the lines are others than the last time: most edits are behind the cover. */
function said(lines: readonly PlacedLine[]): Said {
  const known = lines[0] && remembered.get(lines[0].line);
  if (known?.lines.length === lines.length && known.lines.every((line, index) => line === lines[index]!.line)) return known;
  const own = lines.map(({ line }) => line);
  const read = { lines: own, seen: signsOn(own), words: own.map(({ text }) => plain(text)).join('') };
  if (lines[0]) remembered.set(lines[0].line, read);
  return read;
}

/** An original, unless the plan calls itself a copy: by its mark, else by what it pledges. */
function statementFor(statements: readonly Statement[], seen: ReadonlyMap<CoverSign, Seen>): Statement {
  const [own, other] = seen.has('original-mark') || seen.has('copy-mark') ? (['original-mark', 'copy-mark'] as const) : PLEDGES;
  const on = seen.has(other) && !seen.has(own) ? 'copy' : 'original';
  return statements.find((one) => one.on === on) ?? statements[0]!;
}

const PLEDGES = ['original-pledge', 'copy-pledge'] as const;

const plain = (text: string): string => text.normalize('NFC').replace(/[ \t\u00A0]/g, '');
