import type { Plan, Profile, Range, Requirement, Section, Settings } from '../../types.ts';
import { sectionsOf } from '../sections.ts';
import { type Due, dueIn } from './due.ts';
import { type Concerned, type FoundBy, matcherFor } from './match.ts';
import { type OtherLine, type RequestLine, readRequest } from './request.ts';

/** A section that a request concerns. */
export interface ConcernedSection {
  readonly by: FoundBy;
  /** Numbers from the top down and the title, as the plan has them, or as the guideline does where the plan lacks it. */
  readonly title: string;
  /** Id in the profile, where it has one. */
  readonly requirement?: string;
  /** Absent where the plan has no such section. */
  readonly place?: { readonly document: string; readonly range: Range; readonly heading: Range };
}

/** A line of a request with what it concerns; empty where nothing was found. */
export interface Supplement extends RequestLine {
  readonly sections: readonly ConcernedSection[];
}

/** A request for supplements beside a plan. Plain JSON. */
export interface Supplements {
  readonly due: readonly Due[];
  readonly lines: readonly Supplement[];
  readonly others: readonly OtherLine[];
}

/**
 * Reads an agency's request for supplements and finds, for each of its lines, the sections of a plan that it concerns. No line is left out:
 * what asks for nothing by its form is among `others`. Pure.
 */
export function supplementsOf(text: string, plan: Plan, settings: Settings): Supplements {
  const { lines, others } = readRequest(text);
  const match = matcherFor(plan, settings.profile, sectionsOf(plan, settings.profile));
  const headings = others.filter(({ range }) => /^ {0,3}#{1,6}\s/.test(text.slice(range[0], range[0] + 12)));
  const found: (readonly Concerned[])[] = [];
  const scopes = new Map<OtherLine, readonly Concerned[]>();
  const scopeOf = ({ range }: RequestLine): readonly Concerned[] => {
    const heading = headings.findLast((one) => one.range[0] < range[0]);
    if (heading === undefined) return [];
    const known = scopes.get(heading) ?? match({ ...heading, number: '' }, []);
    scopes.set(heading, known);
    return known;
  };
  for (const line of lines) found.push(match(line, line.below === undefined ? scopeOf(line) : found[line.below]!));
  const inOrder = (a: OtherLine, b: OtherLine) => a.range[0] - b.range[0];
  const titles = lines.flatMap(({ isTitle, range, words }) => (isTitle ? [{ range, words }] : []));
  const asked = [...lines.keys()].filter((at) => !lines[at]!.isTitle);
  const places = new Map(asked.map((at, place) => [at, place]));
  return {
    due: dueIn([...others, ...lines].toSorted(inOrder)),
    lines: asked.map((at) => {
      const { below, ...line } = lines[at]!;
      const above = below === undefined ? -1 : (places.get(below) ?? -1);
      return { ...line, ...(above >= 0 && { below: above }), sections: found[at]!.map((one) => told(one, settings.profile)) };
    }),
    others: [...others, ...titles].toSorted(inOrder),
  };
}

function told({ by, section, requirement }: Concerned, { sections }: Profile): ConcernedSection {
  const path = section ? above(section) : requirement ? (pathTo(requirement, sections) ?? []) : [];
  const { number, title } = section ?? requirement!;
  return {
    by,
    title: [...path.map((one) => one.number), number, title].filter((word) => word !== '').join(' '),
    ...(requirement && { requirement: requirement.id }),
    ...(section && { place: { document: section.document, range: section.range, heading: section.heading } }),
  };
}

function above({ parent }: Section): Section[] {
  return parent === undefined ? [] : [...above(parent), parent];
}

/** The requirements above one; `undefined` where it is not below these. */
function pathTo(requirement: Requirement, among: readonly Requirement[]): Requirement[] | undefined {
  if (among.includes(requirement)) return [];
  for (const one of among) {
    const path = pathTo(requirement, one.children);
    if (path !== undefined) return [one, ...path];
  }
  return undefined;
}
