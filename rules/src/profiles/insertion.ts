import { placeOf, proseOf } from '../document/document.ts';
import { editDocument } from '../document/edit.ts';
import { outlineFor } from '../engine/sections.ts';
import { ordinalOf } from '../text/titles/ordinals.ts';
import type { Document, Edit, Place, Plan, Profile, Requirement, Section } from '../types.ts';
import { type Applicant, isAsked } from './applicant.ts';
import { type HeadingStyle, headingFor, styleBelow, styleOf } from './heading-style.ts';
import { matchSections } from './match.ts';
import { isSummaryTitle } from './summary.ts';
import { requirementsOf } from './titles.ts';

/** Where a section that is missing belongs. */
export interface Gap {
  readonly document: Document;
  /** Start of a line, or the end of the text. */
  readonly offset: number;
  /** The heading to show it at: of what it belongs in, else of its neighbour. */
  readonly anchor: Section | undefined;
  /** The section it follows, if one that the guideline puts before it is there. */
  readonly after: Section | undefined;
  /** The section it precedes, if one that the guideline puts after it is there. */
  readonly before: Section | undefined;
}

/** What is known of a draft: which sections answer which requirement. */
export interface Draft {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly applicant: Applicant;
  answers(requirement: string): readonly Section[];
}

/** After the nearest sibling before it, else before the nearest one after it, else at the end of what it belongs in, else of the plan. */
export function gapFor(draft: Draft, requirement: Requirement, parent: Requirement | undefined): Gap {
  const siblings = parent?.children ?? draft.profile.sections;
  const place = siblings.indexOf(requirement);
  const after = siblings
    .slice(0, place)
    .reverse()
    .map((sibling) => sectionsFor(draft, sibling).at(-1))
    .find((section) => section !== undefined);
  const before = siblings
    .slice(place + 1)
    .map((sibling) => sectionsFor(draft, sibling)[0])
    .find((section) => section !== undefined);
  const owner = parent && draft.answers(parent.id).at(-1);
  const neighbour = after ?? before ?? owner;
  const document = draft.plan.documents.find(({ id }) => id === neighbour?.document) ?? draft.plan.documents.at(-1)!;
  const anchor = owner?.document === document.id ? owner : neighbour;
  const offset = after?.range[1] ?? before?.range[0] ?? owner?.range[1] ?? document.text.length;
  return { document, offset, anchor, after, before };
}

/** Inserts a section's heading with those asked for below it, as the draft writes headings; `undefined` where a form has no room for one. */
export function insertionOf(draft: Draft, requirement: Requirement, parent: Requirement | undefined, gap: Gap): Edit | undefined {
  const { document, offset, after } = gap;
  if (document.kind === 'field') return undefined;
  const { text } = document;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const siblings = parent?.children ?? draft.profile.sections;
  const depth = levelsOf(draft.profile).findIndex((level) => level.includes(requirement)) + 1;
  const model = modelFor(draft, document, siblings, depth, requirement);
  const owner = parent && draft.answers(parent.id).at(-1);
  const ownerStyle = owner && styleOf(document, owner);
  const style =
    model ??
    (ownerStyle ? styleBelow(ownerStyle) : { before: document.kind === 'markdown' ? `${'#'.repeat(Math.min(depth, 6))} ` : '', after: '' });

  const previous = siblings[siblings.indexOf(requirement) - 1];
  const follows = after !== undefined && previous !== undefined && sectionsFor(draft, previous).includes(after);
  // Alternatives, of which a plan holds one, share a number.
  const step = previous?.number === requirement.number ? 0 : 1;
  const ordinal = follows && ordinalOf(after.number) > 0 ? ordinalOf(after.number) + step : ordinalOf(requirement.number);
  const headings = [
    headingFor(requirement, style, lineEnd, ordinal),
    ...headingsBelow(draft, document, requirement, style, depth, lineEnd),
  ].join(lineEnd + lineEnd);
  const before = text.slice(Math.max(0, offset - 60), offset);
  const lead = before === '' || endsBlank(before) ? '' : /[\r\n]$/.test(before) ? lineEnd : lineEnd + lineEnd;
  const tail = offset === text.length || /^\s*$/.test(text.slice(offset, offset + 200)) ? lineEnd : lineEnd + lineEnd;
  const edit: Edit = { at: { document: document.id, range: [offset, offset] }, text: lead + headings + tail };
  return takes(draft, requirement, gap, edit) ? edit : undefined;
}

/**
 * Whether the section is there once it is inserted, with no other one lost. Tried out only where that is in doubt: among headings that are lines
 * in bold or items, which stand below or beside others by rules of their own, and after a summary, which may swallow what follows it.
 */
function takes(draft: Draft, requirement: Requirement, { document }: Gap, { at, text }: Edit): boolean {
  const { plan, profile } = draft;
  const sections = outlineFor(document, profile);
  const isPlain = sections.every(({ form, title, range }) => form === 'heading' && !(range[1] === at.range[0] && isSummaryTitle(title)));
  if (isPlain) return true;

  const edited = editDocument(document, { range: at.range, text });
  const documents = plan.documents.map((one) => (one === document ? edited : one));
  const found = matchSections({ documents }, profile, (one) => outlineFor(one, profile));
  const isThere = (id: string): boolean => (found.get(id) ?? []).length > 0;
  return isThere(requirement.id) && requirementsOf(profile).every(({ id }) => draft.answers(id).length === 0 || isThere(id));
}

function* headingsBelow(
  draft: Draft,
  document: Document,
  { children }: Requirement,
  style: HeadingStyle,
  depth: number,
  lineEnd: string,
): Generator<string> {
  for (const child of children) {
    if (!isAsked(child, draft.applicant)) continue;
    const below = modelOfLevel(draft, document, depth + 1, isCounted(child)) ?? styleBelow(style);
    yield headingFor(child, below, lineEnd);
    yield* headingsBelow(draft, document, child, below, depth + 1, lineEnd);
  }
}

/**
 * How the draft writes a sibling, else any section of the same level of the guideline. Only a title that the guideline numbers in the same way
 * shows the numbering: one that it does not number shows none, and a mark (`□`) is no number (`1.`).
 */
function modelFor(
  draft: Draft,
  document: Document,
  siblings: readonly Requirement[],
  depth: number,
  wanted: Requirement,
): HeadingStyle | undefined {
  return modelAmong(draft, document, [...siblings, ...(levelsOf(draft.profile)[depth - 1] ?? [])], isCounted(wanted));
}

const isCounted = ({ number }: Requirement): boolean => number === '' || ordinalOf(number) > 0;

function modelAmong(draft: Draft, document: Document, others: readonly Requirement[], counted: boolean): HeadingStyle | undefined {
  let usual: Styled | undefined;
  for (const requirement of others) {
    const styled = styledAs(draft, document, requirement);
    if (!styled) continue;
    if (styled.counted === counted) return styled.style;
    if (!usual || (usual.form !== 'heading' && styled.form === 'heading')) usual = styled;
  }
  if (!usual) return undefined;
  const { number: _, ...style } = usual.style;
  return style;
}

const models = new WeakMap<Draft, Map<string, HeadingStyle | undefined>>();

/** How the draft writes any section of a level of the guideline; remembered on the draft, since all headings below one ask for it. */
function modelOfLevel(draft: Draft, document: Document, depth: number, counted: boolean): HeadingStyle | undefined {
  const ofDraft = models.get(draft) ?? new Map<string, HeadingStyle | undefined>();
  models.set(draft, ofDraft);
  const name = `${depth} ${counted} ${document.id}`;
  if (!ofDraft.has(name)) ofDraft.set(name, modelAmong(draft, document, levelsOf(draft.profile)[depth - 1] ?? [], counted));
  return ofDraft.get(name);
}

/** How a draft writes the heading of a requirement. */
interface Styled {
  readonly style: HeadingStyle;
  readonly form: Section['form'];
  /** Whether the guideline counts it, by a number that is no mark; `undefined` where it has none. */
  readonly counted: boolean | undefined;
}

const remembered = new WeakMap<Draft, Map<Document, Map<Requirement, Styled | undefined>>>();

/** Remembered on the draft: many headings are written after one model. */
function styledAs(draft: Draft, document: Document, requirement: Requirement): Styled | undefined {
  const ofDraft = remembered.get(draft) ?? new Map<Document, Map<Requirement, Styled | undefined>>();
  remembered.set(draft, ofDraft);
  const known = ofDraft.get(document) ?? new Map<Requirement, Styled | undefined>();
  ofDraft.set(document, known);
  if (!known.has(requirement)) known.set(requirement, readStyle(draft, document, requirement));
  return known.get(requirement);
}

function readStyle({ answers }: Draft, document: Document, { id, number }: Requirement): Styled | undefined {
  const own = answers(id).filter((answer) => answer.document === document.id);
  const section = own.find(({ form }) => form === 'heading') ?? own[0];
  const style = section && styleOf(document, section);
  return style && { style, form: section.form, counted: number === '' ? undefined : ordinalOf(number) > 0 };
}

const levels = new WeakMap<Profile, readonly (readonly Requirement[])[]>();

/** Requirements of a profile by how deep they stand; remembered on the profile. */
function levelsOf(profile: Profile): readonly (readonly Requirement[])[] {
  const known = levels.get(profile);
  if (known) return known;
  const made: (readonly Requirement[])[] = [];
  for (let level: readonly Requirement[] = profile.sections; level.length > 0; level = level.flatMap(({ children }) => children))
    made.push(level);
  levels.set(profile, made);
  return made;
}

/** The sections that answer a requirement, else those that answer what is below it. */
export function sectionsFor(draft: Pick<Draft, 'answers'>, requirement: Requirement): readonly Section[] {
  const own = draft.answers(requirement.id);
  return own.length > 0 ? own : requirement.children.flatMap((child) => sectionsFor(draft, child));
}

function endsBlank(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.length > 2 && lines.slice(-2).every((line) => line.trim() === '');
}

/** Where a gap is shown: at its heading, else at the first words of the document. */
export function placeOfGap({ anchor, document }: Gap): Place {
  return anchor ? headingOf(anchor) : topOf(document);
}

/** Where a question about the whole plan is shown: at the first heading that the guideline knows, else at the first words. */
export function placeOfPlan({ plan, profile, answers }: Draft): Place {
  const first = profile.sections.flatMap(({ id }) => answers(id))[0];
  return first ? headingOf(first) : topOf(plan.documents[0]!);
}

function headingOf({ document, heading }: Section): Place {
  return { document, range: heading };
}

function topOf(document: Document): Place {
  for (const { block, prose } of proseOf(document)) {
    const line = prose.text.split('\n', 1)[0]!;
    if (line.trim() !== '') return placeOf(document, block, prose, 0, line.length);
  }
  const start = document.starts[0] ?? 0;
  return { document: document.id, range: [start, start] };
}
