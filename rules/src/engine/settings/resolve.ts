import { profiles as builtInProfiles } from '../../profiles/index.ts';
import { rules as builtInRules } from '../../rules/index.ts';
import type { Finding, Locale, Profile, Rule, Settings } from '../../types.ts';
import { extended, once, placeless } from './extend.ts';
import { matches } from './globs.ts';
import { merge, mergeRules, type RuleSettings } from './merge.ts';
import { checkNames } from './names.ts';
import type { Read } from './paths.ts';
import { type Chosen, profileAt } from './profile.ts';
import type { Layer } from './read.ts';
import type { FileSettings, PlanEntry } from './schema.ts';
import type { Path } from './yaml.ts';

/** Where the settings of a plan come from; later ones win. */
export interface Sources {
  /** The nearest `dadeumi.yaml`. */
  readonly file?: Layer | undefined;
  /** What the documents of the plan say themselves, in the plan's order; of two that contradict each other, the first wins. */
  readonly frontMatter?: Layer | readonly (Layer | undefined)[] | undefined;
  readonly command?: FileSettings;
  /** Ids of the plan's documents: POSIX paths relative to the root. */
  readonly documents?: readonly string[];
  /** Reads what `extends` and `profile` name. Without it, every path is missing. */
  readonly read?: Read;
  /** Instead of the built-in ones. */
  readonly profiles?: readonly Profile[];
  readonly rules?: readonly Rule[];
}

/** Settings of one plan, and what of `dadeumi.yaml` is for hosts. */
export interface Resolved {
  readonly settings: Settings;
  /** Mistakes, each at its place in the file or draft that makes it. */
  readonly problems: readonly Finding[];
  /** Texts of the files that were read on the way, by path: places of problems may lie in them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether someone chose the profile; else it is `general`. */
  readonly profileChosen: boolean;
  readonly locale: Locale | undefined;
  /** The layers, lowest first, names checked. */
  readonly layers: readonly Layer[];
  /** The plan of several files that a path belongs to. */
  planOf(path: string): PlanEntry | undefined;
  /** Those of `paths` that are of a plan, in the plan's order. */
  filesOf(plan: PlanEntry, paths: readonly string[]): string[];
  /** Whether the settings name the path as a plan: in `files` or `plans`, and not in `ignore`. */
  names(path: string): boolean;
  ignores(path: string): boolean;
}

/** What a profile is read from when a problem has no other place. */
export const COMMAND_LINE = '(command line)';

/** Settings of a plan from all who have a say. Pure and never throws; every mistake costs only the entry that it is in. */
export function resolveSettings(sources: Sources): Resolved {
  const { file, command = {}, documents = [], read = () => undefined } = sources;
  const profiles = sources.profiles ?? builtInProfiles;
  const known = { rules: sources.rules ?? builtInRules, profiles };
  const problems: Finding[] = [];
  const texts = new Map<string, string>();

  const chain = file && extended(file, read, known);
  const fronts = [sources.frontMatter].flat().filter((layer) => layer !== undefined);
  problems.push(...(chain?.problems ?? []), ...fronts.flatMap((layer) => layer.problems));
  for (const [path, text] of chain?.texts ?? []) texts.set(path, text);
  const raw = [...(chain?.layers ?? []), ...fronts.toReversed(), placeless(COMMAND_LINE, 'command', command)];
  const entryOf = (layers: readonly Layer[]) => planAmong(layers, documents[0] ?? '', file);

  const chosen = profileOf(raw, entryOf(raw), profiles, read);
  problems.push(...chosen.problems);
  for (const [path, text] of chosen.texts) texts.set(path, text);
  const questions = chosen.profile && !profiles.includes(chosen.profile) ? [...profiles, chosen.profile] : profiles;
  const layers = raw.map((layer) => {
    const checked = checkNames(layer, { ...known, profiles: questions });
    problems.push(...checked.problems);
    return { ...layer, settings: checked.settings };
  });

  const below = layers
    .filter(({ kind }) => kind !== 'front' && kind !== 'command')
    .reduce((lower, { settings }) => merge(lower, settings), {} as FileSettings);
  const plan = entryOf(layers)?.entry;
  const { files: _files, attachments = [], ...ofPlan } = plan ?? { files: [] };
  const above = layers.filter(({ kind }) => kind === 'front' || kind === 'command');
  const alone = documents.length <= 1;
  const all = above.reduce(
    (lower, { kind, settings: { rules, ...rest } }) =>
      merge(lower, kind === 'front' && !alone ? rest : { ...rest, ...(rules && { rules }) }),
    merge(below, ofPlan),
  );

  const settings: Settings = {
    profile: chosen.profile ?? general(profiles),
    applicant: all.applicant ?? {},
    ...(all.applicationDate !== undefined && { applicationDate: all.applicationDate }),
    exchangeRates: (all.exchangeRates ?? {}) as Settings['exchangeRates'],
    limits: all.limits ?? {},
    terms: { allow: all.terms?.allow ?? [], glossary: Object.entries(all.terms?.glossary ?? {}).map(([term, gloss]) => ({ term, gloss })) },
    rules: (all.rules ?? {}) as Settings['rules'],
    overrides: overridesOf(documents, below, above, file),
    attachments,
  };
  const inFolder = (patterns: readonly string[] | undefined, path: string) => matches(patterns ?? [], within(file, path));
  const planOf = (path: string) => planNaming(below.plans, path, file);
  const ignores = (path: string) => inFolder(below.ignore, path);
  return {
    settings,
    problems: once(problems),
    texts,
    profileChosen: chosen.profile !== undefined,
    locale: all.locale,
    layers,
    planOf,
    filesOf: (entry, paths) => [
      ...new Set(entry.files.flatMap((pattern) => paths.filter((path) => isOf([pattern], path, file)).toSorted())),
    ],
    ignores,
    names: (path) => !ignores(path) && (inFolder(below.files, path) || planOf(path) !== undefined),
  };
}

/** Patterns count from the folder of the settings file that was found, also those of the files that it extends. */
function within(file: Layer | undefined, path: string): string {
  const folder = file?.id.slice(0, file.id.lastIndexOf('/') + 1) ?? '';
  return path.startsWith(folder) ? path.slice(folder.length) : '';
}

/** A plan's files are paths: a name without a folder is in the settings' own folder, not anywhere. */
function isOf(patterns: readonly string[], path: string, file: Layer | undefined): boolean {
  const anchored = patterns.map((pattern) =>
    pattern.startsWith('!') ? `!./${pattern.slice(1).replace(/^\.\//, '')}` : `./${pattern.replace(/^\.\//, '')}`,
  );
  return matches(anchored, within(file, path));
}

function planNaming(plans: readonly PlanEntry[] | undefined, path: string, file: Layer | undefined): PlanEntry | undefined {
  return plans?.find(({ files }) => isOf(files, path, file));
}

interface Entry {
  readonly layer: Layer;
  readonly entry: PlanEntry;
  readonly path: Path;
}

/** The entry of `plans` for a document, in the last layer that has `plans`. */
function planAmong(layers: readonly Layer[], path: string, file: Layer | undefined): Entry | undefined {
  const layer = layers.findLast(({ settings }) => settings.plans !== undefined);
  const entry = planNaming(layer?.settings.plans, path, file);
  return layer && entry && { layer, entry, path: ['plans', layer.settings.plans!.indexOf(entry)] };
}

function profileOf(layers: readonly Layer[], plan: Entry | undefined, profiles: readonly Profile[], read: Read): Chosen {
  const saying = (layer: Layer) => layer.settings.profile !== undefined;
  const above = layers.findLast((layer) => saying(layer) && (layer.kind === 'front' || layer.kind === 'command'));
  if (above === undefined && plan?.entry.profile !== undefined) {
    return profileAt(plan.entry.profile, plan.layer, [...plan.path, 'profile'], profiles, read);
  }
  const layer = above ?? layers.findLast(saying);
  if (layer === undefined) return { profile: undefined, problems: [], texts: new Map() };
  return profileAt(layer.settings.profile!, layer, ['profile'], profiles, read);
}

function general(profiles: readonly Profile[]): Profile {
  const found = profiles.find(({ id }) => id === 'general') ?? profiles[0];
  if (found === undefined) throw new RangeError('no profiles');
  return found;
}

/** What differs in single documents: `overrides` of the file, then the document's own front matter, then the command line. */
function overridesOf(
  documents: readonly string[],
  { overrides = [] }: FileSettings,
  above: readonly Layer[],
  file: Layer | undefined,
): Settings['overrides'] {
  const found: Record<string, RuleSettings> = Object.create(null);
  for (const id of documents) {
    const ofFile = overrides.filter(({ files }) => matches(files, within(file, id))).map(({ rules }) => rules);
    const own = above
      .filter((layer) => layer.kind === 'front' && layer.id === id)
      .flatMap(({ settings: { rules } }) => (rules ? [rules] : []));
    if (ofFile.length === 0 && (documents.length === 1 || own.length === 0)) continue;
    const command = above.filter(({ kind }) => kind === 'command').flatMap(({ settings: { rules } }) => (rules ? [rules] : []));
    found[id] = [...ofFile, ...own, ...command].reduce<RuleSettings>(mergeRules, {});
  }
  return found;
}
