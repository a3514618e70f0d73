import type { Profile, Requirement } from '../../profiles/schema.ts';
import { requirementsOf } from '../../profiles/titles.ts';
import type { Value } from './yaml.ts';

type Fields = { [key: string]: Value };

/** Lists of a profile whose entries have an id: an author's entry with the id of one of the base's changes that one, any other is added. */
const LISTS = ['sections', 'attachments', 'questions', 'criteria'] as const;

/** Maps of a profile that an author changes by key. */
const MAPS = ['sources', 'limits', 'rules', 'fieldLabels'] as const;

/**
 * What an author wrote, with what it leaves out of entries of the base filled in from there; every entry stays at its place, so that mistakes are
 * told there. A changed entry stands on the author's word.
 */
export function completedFrom(base: Profile, given: Fields): Fields {
  const completed: Fields = { ...given };
  for (const list of LISTS) {
    const entries = new Map(entriesOf(base, list).map((entry) => [entry.id, entry]));
    const own = given[list];
    if (!Array.isArray(own)) continue;
    completed[list] = own.map((one) => {
      const entry = isMap(one) && typeof one.id === 'string' ? entries.get(one.id) : undefined;
      if (entry === undefined) return one;
      const { basis: _, placeBasis: __, ...rest } = entry as unknown as Fields;
      return { ...rest, ...(one as Fields) };
    });
  }
  return completed;
}

/** The base with an author's profile laid over it; `given` tells which keys the author wrote. */
export function laidOver(base: Profile, own: Profile, given: Fields): Profile {
  const result: Record<string, unknown> = { ...base };
  for (const key of Object.keys(given)) if (Object.hasOwn(own, key)) result[key] = own[key as keyof Profile];
  for (const map of MAPS) {
    const written = given[map];
    const ofOwn: Readonly<Record<string, unknown>> = own[map];
    result[map] = { ...base[map], ...(isMap(written) && Object.fromEntries(Object.keys(written).map((key) => [key, ofOwn[key]]))) };
  }
  const sections = new Map(own.sections.map((one) => [one.id, one]));
  const inBase = new Set(requirementsOf(base).map(({ id }) => id));
  result.sections = [...base.sections.map((one) => changed(one, sections)), ...own.sections.filter(({ id }) => !inBase.has(id))];
  for (const list of LISTS.slice(1)) result[list] = joined(entriesOf(base, list), entriesOf(own, list));
  return result as Profile;
}

function changed(section: Requirement, by: ReadonlyMap<string, Requirement>): Requirement {
  const one = by.get(section.id) ?? section;
  return { ...one, children: one.children.map((child) => changed(child, by)) };
}

function joined(base: readonly Entry[], own: readonly Entry[]): Entry[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  const ids = new Set(base.map(({ id }) => id));
  return [...base.map((one) => byId.get(one.id) ?? one), ...own.filter(({ id }) => !ids.has(id))];
}

interface Entry {
  readonly id: string;
}

function entriesOf(profile: Profile, list: (typeof LISTS)[number]): readonly Entry[] {
  return list === 'sections' ? requirementsOf(profile) : profile[list];
}

function isMap(value: Value | undefined): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
