/** Reports of the parts of a run, joined. */
export interface Merged {
  /** As one run would have written it. */
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
  /** A mistake in settings or a baseline. */
  readonly wrongSettings: boolean;
  /** Something could not be checked. */
  readonly incomplete: boolean;
}

/** Joins reports of one format. Throws where one is none. */
export type Merge = (reports: readonly string[]) => Merged;

/** Notices of mistakes in what the tool is told, not in a draft. */
export const ABOUT_SETTINGS: ReadonlySet<string> = new Set(['settings', 'baseline']);

/** What the parts tell, each once though several tell it (mistakes in settings that govern them all), in order of paths; of one path, as it came. */
export function union<T>(parts: readonly (readonly T[])[], pathOf: (thing: T) => string): T[] {
  const all: T[] = [];
  const told = new Map<string, number>();
  for (const part of parts) {
    const here = new Map<string, number>();
    for (const thing of part) {
      const key = JSON.stringify(thing);
      const times = (here.get(key) ?? 0) + 1;
      here.set(key, times);
      if (times <= (told.get(key) ?? 0)) continue;
      told.set(key, times);
      all.push(thing);
    }
  }
  return all.toSorted((a, b) => comparePaths(pathOf(a), pathOf(b)));
}

/** The order in which a folder is walked. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
