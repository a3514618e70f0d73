import { matches } from './globs.ts';
import type { Layer } from './read.ts';
import type { FileSettings, PlanEntry } from './schema.ts';

/** What the settings say of paths. Patterns count from the folder of the settings file that was found, also those of files that it extends. */
export interface Folder {
  /** Whether the patterns fit a path. */
  fits(patterns: readonly string[] | undefined, path: string): boolean;
  /** The plan of several files that a path belongs to. */
  planOf(path: string): PlanEntry | undefined;
  /** Those of `paths` that are of a plan, in the plan's order. */
  filesOf(plan: PlanEntry, paths: readonly string[]): string[];
  /** Whether the settings name the path as a plan: in `files` or `plans`, and not in `ignore`. */
  names(path: string): boolean;
  ignores(path: string): boolean;
}

export function folderOf(file: Pick<Layer, 'id'> | undefined, { files, ignore, plans = [] }: FileSettings): Folder {
  const base = file?.id.slice(0, file.id.lastIndexOf('/') + 1).normalize('NFC') ?? '';
  const fits: Folder['fits'] = (patterns = [], given) => {
    const path = given.normalize('NFC');
    return path.startsWith(base) && matches(patterns, path.slice(base.length));
  };
  // A plan's files are paths: a name without a folder is in the settings' own folder, not anywhere.
  const holds = (patterns: readonly string[], path: string) => fits(patterns.map(anchored), path);
  const ignores = (path: string) => fits(ignore, path);
  const planOf = (path: string) => plans.find((plan) => holds(plan.files, path));
  return {
    fits,
    planOf,
    filesOf: (plan, paths) => {
      const own = paths.filter((path) => holds(plan.files, path)).toSorted();
      const ordered = plan.files.flatMap((pattern) => own.filter((path) => !pattern.startsWith('!') && holds([pattern], path)));
      return [...new Set(ordered)];
    },
    names: (path) => !ignores(path) && (fits(files, path) || planOf(path) !== undefined),
    ignores,
  };
}

function anchored(pattern: string): string {
  const [not, rest] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
  return `${not}./${rest.replace(/^\.?\//, '')}`;
}
