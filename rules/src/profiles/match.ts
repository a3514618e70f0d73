import { apart, isIn } from '../text/gloss/zones.ts';
import { titleHead, titleKey } from '../text/titles/titles.ts';
import type { Document, Plan, Profile, Requirement, Section } from '../types.ts';
import { isSummaryTitle, summaryOf } from './summary.ts';
import { type ProfileTitles, titlesOf } from './titles.ts';

/** Sections of a plan by the requirement that they answer, in order. */
export type Answers = ReadonlyMap<string, readonly Section[]>;

/** What joins the titles of a heading that answers several sections: `서비스 개요 및 시장`. */
const JOINT = /및|[·ㆍ/,&+]|[와과] /;

/** A section with what its heading may mean. */
interface Heading {
  readonly section: Section;
  /** Requirements that have this very title. */
  readonly means: readonly Requirement[];
  /** For a heading that means none: those whose titles it is made of, else those whose titles are near. */
  readonly pieces: readonly Requirement[];
  readonly near: ReadonlyMap<Requirement, number>;
}

const NOTHING_NEAR: ReadonlyMap<Requirement, number> = new Map();

/**
 * Finds which sections answer which requirement of a profile, over all documents of a plan. A title is looked for under the section that answers
 * its parent, then in what no sibling owns, then, where it means one requirement only, anywhere above. The summary's own headings answer nothing else.
 */
export function matchSections(plan: Plan, profile: Profile, sections: (document: Document) => readonly Section[]): Answers {
  const all = plan.documents.flatMap((document) => [...sections(document)]);
  const summaries = plan.documents.flatMap((document) => summaryOf(sections(document)));
  const titles = titlesOf(profile);
  const isSummary = insideOf(summaries);
  const body = scopeOf(all.filter((section) => !isSummary(section)).map((section) => headingOf(section, profile, titles)));
  const found = new Map<string, readonly Section[]>();

  const visit = (siblings: readonly Requirement[], owners: readonly Section[], scopes: readonly Scope[]): void => {
    const scope = scopes[0]!;
    for (const [requirement, answers] of sameTitles(scope, siblings, owners)) {
      found.set(requirement.id, isSummaryTitle(requirement.title) ? summaries : answers);
    }
    const open = siblings.filter(({ id }) => found.get(id)!.length === 0);
    for (const [requirement, answers] of looselyTitled(scope, open)) found.set(requirement.id, answers);
    for (const requirement of open) {
      if (found.get(requirement.id)!.length === 0) found.set(requirement.id, elsewhere(scopes.slice(1), requirement));
      if (found.get(requirement.id)!.length === 0) found.set(requirement.id, mentioned(plan, owners, requirement));
    }
    for (const { id, children } of siblings) {
      if (children.length === 0) continue;
      const answers = found.get(id)!;
      const owned = siblings.flatMap((sibling) => (sibling.id === id ? [] : found.get(sibling.id)!));
      const isAnswer = insideOf(answers.length > 0 ? answers : owned);
      const below = scopeOf(scope.headings.filter(({ section }) => isAnswer(section) === answers.length > 0));
      visit(children, answers, [below, ...scopes]);
    }
  };
  visit(profile.sections, [], [body]);
  return found;
}

/** Headings that requirements are looked for among. */
interface Scope {
  readonly headings: readonly Heading[];
  /** Sections with the very title of a requirement. */
  readonly titled: ReadonlyMap<Requirement, readonly Section[]>;
  /** The same, of those that mean nothing else. */
  readonly meaning: ReadonlyMap<Requirement, readonly Section[]>;
}

function scopeOf(headings: readonly Heading[]): Scope {
  const titled = new Map<Requirement, Section[]>();
  const meaning = new Map<Requirement, Section[]>();
  for (const { section, means } of headings) {
    for (const requirement of means) addTo(titled, requirement, section);
    if (means.length === 1) addTo(meaning, means[0]!, section);
  }
  return { headings, titled, meaning };
}

/** Adds a section once: a title and its head may mean the same. */
function addTo(found: Map<Requirement, Section[]>, requirement: Requirement, section: Section): void {
  const sections = found.get(requirement);
  if (!sections) found.set(requirement, [section]);
  else if (sections.at(-1) !== section) sections.push(section);
}

/** Whether a requirement is answered, by a section of its own or by one below it. */
export function isAnswered(requirement: Requirement, answers: (id: string) => readonly Section[]): boolean {
  return answers(requirement.id).length > 0 || requirement.children.some((child) => isAnswered(child, answers));
}

function headingOf(section: Section, profile: Profile, titles: ProfileTitles): Heading {
  const { title, key, number, form } = section;
  const labelled = form === 'label' ? titles.labels.get(key) : undefined;
  if (labelled) return { section, ...NO_MEANING, means: labelled };
  if (key === '') return { section, ...NO_MEANING, means: profile.sections.filter((volume) => sameVolume(volume.number, number)) };
  const { means, pieces, near } = meaningOf(title, key, titles);
  return { section, means, pieces, near };
}

type Meaning = Omit<Heading, 'section'>;

const NO_MEANING: Meaning = { means: [], pieces: [], near: NOTHING_NEAR };

const remembered = new WeakMap<ProfileTitles, Map<string, Meaning>>();

/** How many titles are remembered; a writer's headings are far fewer. */
const MOST_REMEMBERED = 4096;

/** What a title may mean under a profile; remembered, since at each key the headings of a plan are the same. */
function meaningOf(title: string, key: string, titles: ProfileTitles): Meaning {
  const known = remembered.get(titles) ?? new Map<string, Meaning>();
  remembered.set(titles, known);
  const meaning = known.get(title) ?? readMeaning(title, key, titles);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(title, meaning);
  return meaning;
}

function readMeaning(title: string, key: string, titles: ProfileTitles): Meaning {
  const means = [key, titleHead(title)].flatMap((name) => (name === undefined ? [] : (titles.meanings.get(name) ?? [])));
  if (means.length > 0 || isSummaryTitle(title)) return { ...NO_MEANING, means };

  const parts = title.split(JOINT).map(titleKey);
  const pieces = parts.length < 2 ? [] : parts.flatMap((part) => titles.meanings.get(part) ?? []);
  return { means, pieces, near: pieces.length > 0 ? NOTHING_NEAR : titles.near(key) };
}

/** Whether a section is one of the owners, or stands below one. */
function insideOf(owners: readonly Section[]): (section: Section) => boolean {
  const documents = new Set(owners.map(({ document }) => document));
  const ranges = new Map(
    [...documents].map((id) => [id, apart(owners.filter(({ document }) => document === id).map(({ range }) => range))]),
  );
  return ({ document, heading }) => isIn(ranges.get(document) ?? [], heading[0]);
}

/** A heading over several sections (`사업범위ㆍ추진방법ㆍ추진일정`) answers them all, unless it is divided among them. */
function sameTitles(scope: Scope, siblings: readonly Requirement[], owners: readonly Section[]): [Requirement, readonly Section[]][] {
  const found = siblings.map((requirement): [Requirement, readonly Section[]] => [
    requirement,
    scope.titled.get(requirement) ?? NO_SECTIONS,
  ]);
  const divided = found.some(([, answers]) => answers.some((section) => !owners.includes(section)));
  return divided ? found.map(([requirement, answers]) => [requirement, answers.filter((section) => !owners.includes(section))]) : found;
}

const NO_SECTIONS: readonly Section[] = [];

/** Headings that mean no requirement as a whole: made of several titles, or misspelt. Each misspelt heading answers the requirement nearest to it. */
function looselyTitled({ headings }: Scope, open: readonly Requirement[]): Map<Requirement, Section[]> {
  const answers = new Map<Requirement, Section[]>();
  for (const { section, pieces, near } of headings) {
    if (near.size === 0 && pieces.length === 0) continue;
    const named = near.size > 0 ? nearestOf(near, open) : open.filter((requirement) => pieces.includes(requirement));
    for (const requirement of named) answers.set(requirement, [...(answers.get(requirement) ?? []), section]);
  }
  return answers;
}

function nearestOf(near: ReadonlyMap<Requirement, number>, open: readonly Requirement[]): Requirement[] {
  const distances = open.flatMap((requirement) => near.get(requirement) ?? []);
  const least = Math.min(...distances);
  return open.filter((requirement) => near.get(requirement) === least).slice(0, 1);
}

/** A section that stands in another place than the guideline gives it is there all the same, if its title can mean nothing else. */
function elsewhere(scopes: readonly Scope[], requirement: Requirement): readonly Section[] {
  for (const { meaning } of scopes) {
    const answers = meaning.get(requirement);
    if (answers) return answers;
  }
  return NO_SECTIONS;
}

/** The parent's sections, where they speak of what the requirement asks for. */
function mentioned({ documents }: Plan, parents: readonly Section[], { mentions = [] }: Requirement): readonly Section[] {
  if (mentions.length === 0) return [];
  return parents.filter(({ document, range }) => {
    const words = withoutSpaces(documents.find(({ id }) => id === document)!.text.slice(...range));
    return mentions.some((mention) => words.includes(withoutSpaces(mention)));
  });
}

function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

function sameVolume(a: string, b: string): boolean {
  return volumeOf(a) !== '' && volumeOf(a) === volumeOf(b);
}

/** The number of a volume, however it is written: 제1권, 1권, 제Ⅰ권; empty for other numbering. */
function volumeOf(number: string): string {
  const written = /^제?([\dⅠ-Ⅹ]{1,2})권/.exec(number)?.[1] ?? '';
  const roman = ROMAN.indexOf(written);
  return written === '' || roman < 0 ? written : String(roman + 1);
}
