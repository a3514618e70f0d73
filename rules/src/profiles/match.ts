import { titleDistance, titleKey, titleKeys } from '../text/titles.ts';
import type { Document, Plan, Profile, Requirement, Section } from '../types.ts';
import { isInside, isSummaryTitle, summaryOf } from './summary.ts';
import { type ProfileTitles, titlesOf } from './titles.ts';

/** Sections of a plan by the requirement that they answer, in order. */
export type Answers = ReadonlyMap<string, readonly Section[]>;

/**
 * Titles closer than this mean the same. Measured in letters (jamo) over the built-in profiles and variants of their titles: slips of the pen and
 * particles lie below 0.16 (인적보안/인적보완 0.06), other sections above 0.18 (사업화 전략/사업 전략 0.21, 시장 분석/시장 규모 0.55).
 */
export const NEAR = 0.16;

/** Shorter keys are too easily another word: 사업개요 and 사업내용. */
const SHORTEST_NEAR = 4;

/** What joins the titles of a heading that answers several sections: `서비스 개요 및 시장`. */
const JOINT = /및|[·ㆍ/,&+]|[와과] /;

/**
 * Finds which sections answer which requirement of a profile, over all documents of a plan. A title is looked for under the section that answers
 * its parent, then in what no sibling owns, then, where it means one requirement only, anywhere above. The summary's own headings answer nothing else.
 */
export function matchSections(plan: Plan, profile: Profile, sections: (document: Document) => readonly Section[]): Answers {
  const all = plan.documents.flatMap((document) => [...sections(document)]);
  const summaries = summaryOf(all);
  const body = all.filter((section) => !summaries.some((summary) => isInside(section, summary)));
  const titles = titlesOf(profile);
  const found = new Map<string, readonly Section[]>();

  const visit = (siblings: readonly Requirement[], owners: readonly Section[], scopes: readonly (readonly Section[])[]): void => {
    const scope = scopes[0]!;
    for (const [requirement, answers] of sameTitles(scope, siblings, owners, titles)) {
      found.set(requirement.id, isSummaryTitle(requirement.title) ? summaries : answers);
    }
    const open = siblings.filter(({ id }) => found.get(id)!.length === 0);
    for (const [requirement, answers] of looselyTitled(scope, open, titles)) found.set(requirement.id, answers);
    for (const requirement of open) {
      if (found.get(requirement.id)!.length === 0) found.set(requirement.id, elsewhere(scopes.slice(1), requirement, titles));
      if (found.get(requirement.id)!.length === 0) found.set(requirement.id, mentioned(plan, owners, requirement));
    }
    for (const { id, children } of siblings) {
      const answers = found.get(id)!;
      const owned = siblings.flatMap((sibling) => (sibling.id === id ? [] : found.get(sibling.id)!));
      const below = scope.filter((section) => (answers.length > 0 ? within(section, answers) : !within(section, owned)));
      if (children.length > 0) visit(children, answers, [below, ...scopes]);
    }
  };
  visit(profile.sections, [], [body]);
  return found;
}

/** Whether a requirement is answered, by a section of its own or by one below it. */
export function isAnswered(requirement: Requirement, answers: (id: string) => readonly Section[]): boolean {
  return answers(requirement.id).length > 0 || requirement.children.some((child) => isAnswered(child, answers));
}

function within(section: Section, owners: readonly Section[]): boolean {
  return owners.some((owner) => isInside(section, owner));
}

/** A heading over several sections (`사업범위ㆍ추진방법ㆍ추진일정`) answers them all, unless it is divided among them. */
function sameTitles(
  scope: readonly Section[],
  siblings: readonly Requirement[],
  owners: readonly Section[],
  titles: ProfileTitles,
): (readonly [Requirement, Section[]])[] {
  const found = siblings.map((requirement) => [requirement, sameTitle(scope, requirement, titles)] as const);
  const divided = found.some(([, answers]) => answers.some((section) => !owners.includes(section)));
  return divided
    ? found.map(([requirement, answers]) => [requirement, answers.filter((section) => !owners.includes(section))] as const)
    : found;
}

function sameTitle(scope: readonly Section[], requirement: Requirement, { keys }: ProfileTitles): Section[] {
  const own = keys.get(requirement)!;
  const volume = volumeOf(requirement.number);
  return scope.filter(({ title, key, number }) =>
    key === '' ? volume !== '' && volumeOf(number) === volume : namesOf(title).some((name) => own.includes(name)),
  );
}

/** Headings that mean no requirement as a whole: made of several titles, or misspelt. Each misspelt heading answers the requirement nearest to it. */
function* looselyTitled(
  scope: readonly Section[],
  open: readonly Requirement[],
  titles: ProfileTitles,
): Generator<[Requirement, Section[]]> {
  if (open.length === 0) return;
  const strangers = scope.filter(
    ({ title, key }) => key !== '' && !namesOf(title).some((name) => titles.meanings.has(name)) && !isSummaryTitle(title),
  );
  const answers = new Map<Requirement, Section[]>();
  for (const section of strangers) {
    const pieces = section.title.split(JOINT).map(titleKey);
    const named = pieces.length < 2 ? [] : open.filter((requirement) => titles.keys.get(requirement)!.some((key) => pieces.includes(key)));
    const nearest = named.length > 0 ? undefined : nearestTo(section.key, open, titles);
    for (const requirement of nearest ? [nearest] : named) answers.set(requirement, [...(answers.get(requirement) ?? []), section]);
  }
  yield* answers;
}

function nearestTo(key: string, open: readonly Requirement[], { keys }: ProfileTitles): Requirement | undefined {
  if (key.length < SHORTEST_NEAR) return undefined;
  let nearest: Requirement | undefined;
  let least = NEAR;
  for (const requirement of open) {
    for (const own of keys.get(requirement)!) {
      const alike = own.length >= SHORTEST_NEAR && Math.abs(own.length - key.length) <= 1 + Math.max(own.length, key.length) / 5;
      const distance = alike ? titleDistance(key, own) : 1;
      if (distance >= least) continue;
      least = distance;
      nearest = requirement;
    }
  }
  return nearest;
}

/** A section that stands in another place than the guideline gives it is there all the same, if its title can mean nothing else. */
function elsewhere(scopes: readonly (readonly Section[])[], requirement: Requirement, titles: ProfileTitles): Section[] {
  for (const scope of scopes) {
    const answers = sameTitle(scope, requirement, titles).filter(({ title }) =>
      namesOf(title).every((name) => (titles.meanings.get(name)?.length ?? 1) === 1),
    );
    if (answers.length > 0) return answers;
  }
  return [];
}

/** The parent's sections, where they speak of what the requirement asks for. */
function mentioned({ documents }: Plan, parents: readonly Section[], { mentions = [] }: Requirement): readonly Section[] {
  if (mentions.length === 0) return [];
  return parents.filter(({ document, range }) => {
    const words = titleKeyOfText(documents.find(({ id }) => id === document)!.text.slice(...range));
    return mentions.some((mention) => words.includes(titleKeyOfText(mention)));
  });
}

function titleKeyOfText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function namesOf(title: string): string[] {
  const { own, head } = titleKeys(title);
  return head === undefined ? [own] : [own, head];
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

/** The number of a volume, however it is written: 제1권, 1권, 제Ⅰ권; empty for other numbering. */
function volumeOf(number: string): string {
  const written = /^제?([\dⅠ-Ⅹ]{1,2})권/.exec(number)?.[1] ?? '';
  const roman = ROMAN.indexOf(written);
  return written === '' || roman < 0 ? written : String(roman + 1);
}
