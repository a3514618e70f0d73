import { completed } from '../../profiles/applicant.ts';
import { profiles as builtInProfiles } from '../../profiles/index.ts';
import { rules as builtInRules } from '../../rules/index.ts';
import type { Finding, GlossaryEntry, Locale, Profile, Rule, Settings } from '../../types.ts';
import { extended, once, placeless } from './extend.ts';
import { type Folder, folderOf } from './folder.ts';
import { glossaryEntry, merge, mergeRules, type RuleSettings } from './merge.ts';
import { checkNames } from './names.ts';
import type { Read } from './paths.ts';
import { profileAmong } from './profile.ts';
import type { Layer } from './read.ts';
import type { FileSettings, PlanEntry } from './schema.ts';
import { superseded } from './superseded.ts';

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
export interface Resolved extends Omit<Folder, 'fits'> {
  readonly settings: Settings;
  /** Mistakes, each at its place in the file or draft that makes it. */
  readonly problems: readonly Finding[];
  /** Findings that are no mistakes of the settings: a profile that is not of the application’s time. To be shown with those of `lint`. */
  readonly advice: readonly Finding[];
  /** Texts of the files that were read on the way, by path: places of problems may lie in them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether someone chose the profile; else it is `general`. */
  readonly profileChosen: boolean;
  readonly locale: Locale | undefined;
  /** Who says what, lowest first. */
  readonly layers: readonly Layer[];
}

/** Document of a problem in what the command line says. */
export const COMMAND_LINE = '(command line)';

/** Settings of a plan from all who have a say. Pure; throws for no input; a mistake costs only the entry that it is in. */
export function resolveSettings(sources: Sources): Resolved {
  const { file, command = {}, documents = [], read = () => undefined, profiles = builtInProfiles, rules = builtInRules } = sources;
  const known = { profiles, rules };

  const base = file ? extended(file, read, known) : { layers: [], problems: [], texts: new Map<string, string>() };
  const front = [sources.frontMatter].flat().filter((layer) => layer !== undefined);
  const plan = planAmong(base.layers, file, documents[0] ?? '');
  const said = [...base.layers, ...(plan ? [plan.layer] : []), ...front.toReversed(), placeless(COMMAND_LINE, 'command', command)];

  const chosen = profileAmong(said, profiles, read);
  const asking = { rules, profiles: chosen.profile && !profiles.includes(chosen.profile) ? [...profiles, chosen.profile] : profiles };
  const checked = said.map((layer) => checkNames(layer, asking));
  const layers = said.map((layer, index) => ({ ...layer, settings: checked[index]!.settings }));

  const profile = chosen.profile ?? general(profiles);
  const ofFile = mergedOf(layers.slice(0, base.layers.length));
  const ofPlan = mergedOf(documents.length > 1 ? layers.map(withoutOwnRules) : layers);
  const written = chosen.at !== undefined && chosen.at.document !== COMMAND_LINE;
  const { fits, ...folder } = folderOf(file, ofFile);
  return {
    ...folder,
    settings: {
      ...settingsOf(profile, ofPlan),
      overrides: overridesOf(documents, ofFile.overrides ?? [], layers, fits),
      attachments: plan?.entry.attachments ?? [],
    },
    problems: once([
      ...base.problems,
      ...front.flatMap((layer) => layer.problems),
      ...chosen.problems,
      ...checked.flatMap((one) => one.problems),
    ]),
    advice: superseded(profile, profiles, ofPlan.applicationDate, {
      at: written ? chosen.at! : { document: documents[0] ?? COMMAND_LINE, range: [0, 0] },
      written,
    }),
    texts: new Map([...base.texts, ...chosen.texts]),
    profileChosen: chosen.profile !== undefined,
    locale: ofPlan.locale,
    layers,
  };
}

function mergedOf(layers: readonly Layer[]): FileSettings {
  return layers.reduce<FileSettings>((lower, { settings }) => merge(lower, settings), {});
}

/** What the entry of `plans` that holds a document says, as a layer of its own. */
function planAmong(
  files: readonly Layer[],
  file: Layer | undefined,
  document: string,
): { readonly entry: PlanEntry; readonly layer: Layer } | undefined {
  const from = files.findLast(({ settings }) => settings.plans !== undefined);
  const plans = from?.settings.plans ?? [];
  const entry = folderOf(file, { plans }).planOf(document);
  if (from === undefined || entry === undefined) return undefined;
  const { files: _, attachments: __, ...settings } = entry;
  const path = ['plans', plans.indexOf(entry)];
  const layer: Layer = {
    ...from,
    kind: 'plan',
    settings,
    place: (inner, what) => from.place([...path, ...inner], what),
    source: (inner) => from.source([...path, ...inner]),
  };
  return { entry, layer };
}

/** In a plan of several documents, the rules that one of them sets are for itself: see `overridesOf`. */
function withoutOwnRules(layer: Layer): Layer {
  if (layer.kind !== 'front') return layer;
  const { rules: _, ...settings } = layer.settings;
  return { ...layer, settings };
}

/** What differs in single documents: `overrides` of the file, then the document's own front matter, then the command line. */
function overridesOf(
  documents: readonly string[],
  overrides: NonNullable<FileSettings['overrides']>,
  layers: readonly Layer[],
  fits: Folder['fits'],
): Settings['overrides'] {
  const rulesOf = (kind: Layer['kind'], id: string) =>
    layers.flatMap((layer) => (layer.kind === kind && layer.id === id && layer.settings.rules ? [layer.settings.rules] : []));
  const found: Record<string, RuleSettings> = Object.create(null);
  for (const id of documents) {
    const ofFile = overrides.filter(({ files }) => fits(files, id)).map(({ rules }) => rules);
    const own = documents.length > 1 || ofFile.length > 0 ? rulesOf('front', id) : [];
    if (ofFile.length + own.length > 0)
      found[id] = [...ofFile, ...own, ...rulesOf('command', COMMAND_LINE)].reduce<RuleSettings>(mergeRules, {});
  }
  return found;
}

function settingsOf(
  profile: Profile,
  { applicant, applicationDate, exchangeRates, limits, terms, rules }: FileSettings,
): Omit<Settings, 'overrides' | 'attachments'> {
  return {
    profile,
    applicant: completed(profile, applicant ?? {}),
    ...(applicationDate !== undefined && { applicationDate }),
    // Rates are text once their names are checked.
    exchangeRates: (exchangeRates ?? {}) as Settings['exchangeRates'],
    limits: limits ?? {},
    terms: { allow: terms?.allow ?? [], glossary: glossaryOf(terms?.glossary ?? {}) },
    rules: (rules ?? {}) as Settings['rules'],
  };
}

function glossaryOf(glossary: NonNullable<NonNullable<FileSettings['terms']>['glossary']>): GlossaryEntry[] {
  return Object.entries(glossary).map(([term, value]) => {
    const { gloss, preferred, forbidden } = glossaryEntry(value);
    return {
      term,
      ...(gloss !== undefined && { gloss }),
      ...(preferred !== undefined && { preferred }),
      ...(forbidden !== undefined && { forbidden }),
    };
  });
}

function general(profiles: readonly Profile[]): Profile {
  const found = profiles.find(({ id }) => id === 'general');
  if (found === undefined) throw new RangeError('There is no profile ‘general’.');
  return found;
}
