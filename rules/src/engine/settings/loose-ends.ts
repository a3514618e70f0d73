import type { Profile, Requirement } from '../../types.ts';
import type { Mistake } from './check.ts';
import { nearest } from './nearest.ts';
import type { Path } from './yaml.ts';

/**
 * What a profile refers to and does not hold: sources of a basis, facts of a condition, sections of a criterion. What lies over another may
 * refer to anything of the whole.
 */
export function looseEnds(profile: Profile, whole: Profile = profile): Mistake[] {
  const held = {
    source: Object.keys(whole.sources),
    fact: whole.questions.map(({ id }) => id),
  };
  const sections = idsOf(whole.sections);
  return [
    ...references(profile, [], ({ certainty, source, fact }, path) => [
      ...(certainty === undefined ? [] : missing('unknown-source', source, held.source, [...path, 'source'])),
      ...missing('unknown-fact', fact, held.fact, [...path, 'fact']),
    ]),
    ...profile.criteria.flatMap((criterion, at) =>
      criterion.sections.flatMap((section, index) => missing('unknown-section', section, sections, ['criteria', at, 'sections', index])),
    ),
    ...(profile.agreements ?? []).flatMap(({ between }, at) =>
      between.flatMap(({ section }, index) =>
        missing('unknown-section', section, sections, ['agreements', at, 'between', index, 'section']),
      ),
    ),
    ...(profile.basisDates ?? []).flatMap((date, at) =>
      (['sections', 'askedIn'] as const).flatMap((key) =>
        (date[key] ?? []).flatMap((section, index) => missing('unknown-section', section, sections, ['basisDates', at, key, index])),
      ),
    ),
  ];
}

function idsOf(sections: readonly Requirement[]): string[] {
  return sections.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}

type Fields = Readonly<Record<string, unknown>>;

/** What is found in each map of the profile. */
function references(value: unknown, path: Path, find: (fields: Fields, path: Path) => Mistake[]): Mistake[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => references(item, [...path, at], find));
  return [...find(value as Fields, path), ...Object.entries(value).flatMap(([key, inner]) => references(inner, [...path, key], find))];
}

function missing(message: string, name: unknown, known: readonly string[], path: Path): Mistake[] {
  if (typeof name !== 'string' || known.includes(name)) return [];
  const instead = nearest(name, known);
  return [{ message, data: { name, nearest: instead, known }, path, where: 'value', instead }];
}
