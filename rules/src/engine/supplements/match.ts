import { placeOf, proseOf } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import { isSummaryTitle } from '../../profiles/summary.ts';
import { requirementsOf, titlesOf } from '../../profiles/titles.ts';
import { titleKey } from '../../text/titles/titles.ts';
import type { Plan, Profile, Requirement, Section } from '../../types.ts';
import type { PlanSections } from '../sections.ts';
import { type Citation, citationsIn, ordinalOf, quotedIn, stepOf } from './cited.ts';
import type { RequestLine } from './request.ts';

/** How a section was found: by its number, by its title, by quoted words that stand in it, or as that of the line above. */
export type FoundBy = 'number' | 'title' | 'words' | 'above';

/** A section that a line of a request concerns: one of the plan, or one that the profile knows and the plan lacks. */
export interface Concerned {
  readonly by: FoundBy;
  readonly section?: Section;
  readonly requirement?: Requirement;
}

/** Words looked at for a title in one line, and in one title. */
const MOST_WORDS = 80;
const LONGEST_TITLE = 7;
/** A key that is shorter says too little when it stands among other words. */
const SHORTEST_KEY = 3;
const SHORTEST_NEAR_KEY = 6;
/** More sections than these in one line tell nothing. */
const MOST_SECTIONS = 5;

/** Finds sections for lines of requests in one plan. */
export function matcherFor(
  plan: Plan,
  profile: Profile,
  sections: PlanSections,
): (line: RequestLine, above: readonly Concerned[]) => Concerned[] {
  const all = plan.documents.flatMap(({ id }) => sections.inDocument(id));
  const roots = all.filter(({ parent }) => parent === undefined);
  const requirements = requirementsOf(profile);
  const titles = titlesOf(profile);
  const byKey = new Map<string, Section[]>();
  for (const section of all) if (section.key !== '') byKey.set(section.key, [...(byKey.get(section.key) ?? []), section]);
  const requirementOf = (section: Section) => requirements.find(({ id }) => sections.answering(id).includes(section));
  const placed = (requirement: Requirement, by: FoundBy): Concerned[] => {
    const answers = sections.answering(requirement.id);
    return answers.length === 0 ? [{ by, requirement }] : answers.map((section) => ({ by, section, requirement }));
  };
  const here = (section: Section, by: FoundBy): Concerned => {
    const requirement = requirementOf(section);
    return { by, section, ...(requirement && { requirement }) };
  };

  const titled = (key: string, near: boolean): Concerned[] => {
    const own = byKey.get(key);
    if (own !== undefined) return own.map((section) => here(section, 'title'));
    const meant = titles.meanings.get(key) ?? (near ? nearestOf(titles.near(key)) : []);
    if (meant.length === 0 && isSummaryTitle(key)) return all.filter(({ title }) => isSummaryTitle(title)).map((one) => here(one, 'title'));
    return meant.flatMap((requirement) => placed(requirement, 'title'));
  };

  const cited = ({ top, steps }: Citation): Concerned[] => {
    const found = walk(roots, ({ number }) => stepOf(number), top, steps);
    if (found.length > 0) return found.map((section) => here(section, 'number'));
    return walk(profile.sections, ({ number }) => stepOf(number), top, steps).flatMap((requirement) => placed(requirement, 'number'));
  };

  const quoted = (words: string): Concerned[] => {
    const named = titled(titleKey(words), true);
    if (named.length > 0) return named;
    const letters = squeezed(words);
    return letters.length < 4 ? [] : holding(plan, sections, letters).map((section) => here(section, 'words'));
  };

  return ({ words, subject }, above) => {
    const named = subject === undefined ? [] : [...cites(subject).flatMap(cited), ...titled(titleKey(subject), true)];
    const spoken = [...quotedIn(words).flatMap(quoted), ...titlesIn(`${subject ?? ''} ${words}`, titled)];
    // A cell may hold the volume alone, and another one the title in it.
    const inNamed = spoken.filter((one) => named.some((other) => isBelow(one, other)));
    const found = [...named, ...cites(words).flatMap(cited), ...(named.length > 0 ? inNamed : spoken)];
    const within = above.length === 0 ? found : found.filter((one) => above.some((other) => isBelow(one, other)));
    const best = deepest(within.length > 0 ? within : found).slice(0, MOST_SECTIONS);
    return best.length > 0 ? best : above.map((one) => ({ ...one, by: 'above' as const }));
  };
}

const cites = (words: string) => citationsIn(words.slice(0, 2000));

/** Nodes at the end of a path of numbers; without a top, the path may begin anywhere. */
function walk<N extends { readonly children: readonly N[] }>(
  roots: readonly N[],
  stepOfNode: (node: N) => string,
  top: string | undefined,
  steps: readonly string[],
): N[] {
  const path = top === undefined ? steps : [top, ...steps];
  const everywhere = roots.flatMap(function below(node: N): N[] {
    return [node, ...node.children.flatMap(below)];
  });
  let found = everywhere.filter((node) => stepOfNode(node) === path[0]);
  for (const step of path.slice(1)) {
    const below = found.flatMap(({ children }) => children);
    const own = below.filter((node) => stepOfNode(node) === step);
    // 제2장 제1절 of a plan that numbers them 나. and (1).
    found = own.length > 0 || !/^[장절]/.test(step) ? own : below.filter((node) => ordinalOf(stepOfNode(node)) === ordinalOf(step));
  }
  return found;
}

/** Titles among words: the longest first, none inside another. */
function titlesIn(words: string, titled: (key: string, near: boolean) => Concerned[]): Concerned[] {
  const list = words
    .split(/[\s|,]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const taken = new Set<number>();
  const found: Concerned[] = [];
  for (let length = LONGEST_TITLE; length > 0; length--) {
    for (let at = 0; at + length <= list.length; at++) {
      const indices = Array.from({ length }, (_, index) => at + index);
      if (indices.some((index) => taken.has(index))) continue;
      const window = list.slice(at, at + length).join(' ');
      if (window.length > 100) continue;
      const keys = [...new Set([titleKey(window), titleKey(bare(window))])].filter((key) => key.length >= SHORTEST_KEY);
      const match = keys.map((key) => titled(key, key.length >= SHORTEST_NEAR_KEY)).find((one) => one.length > 0);
      if (match === undefined) continue;
      found.push(...match);
      for (const index of indices) taken.add(index);
    }
  }
  return found;
}

/** Particles and nouns of place behind a title: 자금조달계획의, 사업개요에서, 조직형태 부분을. */
function bare(words: string): string {
  return words
    .replace(/[^\p{L}\p{N})]{1,8}$/u, '')
    .replace(/ ?(?:부분|항목|절|내용|란)?(?:에서는|에서|에는|에게|으로|에|의|을|를|은|는|이|가|과|와|로|도|중)?$/, '');
}

function nearestOf(near: ReadonlyMap<Requirement, number>): Requirement[] {
  const least = Math.min(...near.values());
  return [...near].flatMap(([requirement, distance]) => (distance === least ? [requirement] : [])).slice(0, 1);
}

function isBelow(one: Concerned, other: Concerned): boolean {
  if (one.section === undefined || other.section === undefined)
    return one.section === undefined && contains(other.requirement, one.requirement);
  const { document, heading } = one.section;
  return document === other.section.document && heading[0] >= other.section.range[0] && heading[0] < other.section.range[1];
}

function contains(outer: Requirement | undefined, inner: Requirement | undefined): boolean {
  if (outer === undefined || inner === undefined) return false;
  return outer === inner || outer.children.some((child) => contains(child, inner));
}

/** Each section once, and none that only holds another one of them. */
function deepest(found: readonly Concerned[]): Concerned[] {
  const once = found.filter(
    (one, at) =>
      found.findIndex((other) =>
        one.section === undefined ? other.section === undefined && other.requirement === one.requirement : other.section === one.section,
      ) === at,
  );
  return once.filter((one) => !once.some((other) => other !== one && isBelow(other, one)));
}

/** The innermost section of the first paragraph or cell in which letters stand, spaces left out of account. */
function holding({ documents }: Plan, sections: PlanSections, letters: string): Section[] {
  for (const document of documents) {
    for (const { prose, block } of proseOf(document)) {
      if (!squeezed(prose.text).includes(letters)) continue;
      const [at] = placeOf(document, block, prose, 0, 1).range;
      const section = sections.inDocument(document.id).findLast(({ range }) => range[0] <= at && at < range[1]);
      return section === undefined ? [] : [section];
    }
  }
  return [];
}

function squeezed(words: string): string {
  return fold(words).replace(/\s+/g, '');
}
