import { type Document, type FileSettings, type Profile, type Resolved, readFrontMatter, recognise, resolveSettings } from '@dadeumi/rules';
import type { Job } from './assign.ts';

/** What decides whether files are a plan, and what its settings are. */
export interface ResolveOptions {
  /** Only what is surely a plan, or looks like one, is taken for one. */
  readonly plansOnly: boolean;
  readonly frontMatter: boolean;
  /** What the command line says of the settings, for a root. */
  commandFor(root: string): FileSettings;
}

/** A plan with its settings. */
export interface ResolvedPlan {
  readonly resolved: Resolved;
  /** Texts of the files that the settings came from, by path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** The profile that the headings read like. */
  like(): Profile | undefined;
}

/** The settings of a plan, from its file, its front matter and the command line; `undefined` for what is no plan. */
export function resolvePlan(
  documents: readonly Document[],
  { setup, certain }: Pick<Job, 'setup' | 'certain'>,
  options: ResolveOptions,
): ResolvedPlan | undefined {
  const fronts = options.frontMatter ? documents.map((document) => readFrontMatter(document)) : [];
  let recognised: { readonly profile: Profile | undefined } | undefined;
  const like = (): Profile | undefined => {
    recognised ??= { profile: recognise({ documents }) };
    return recognised.profile;
  };
  if (!certain && options.plansOnly && fronts.every((front) => front === undefined) && like() === undefined) return undefined;

  const resolved = resolveSettings({
    file: setup.layer,
    frontMatter: fronts,
    command: options.commandFor(setup.root),
    documents: documents.map(({ id }) => id),
    read: setup.read,
  });
  const own = setup.settings !== undefined && setup.text !== undefined ? [[setup.settings, setup.text] as const] : [];
  return { resolved, texts: new Map([...own, ...resolved.texts]), like };
}
