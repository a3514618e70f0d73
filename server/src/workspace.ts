import { BASELINE_FILE } from '@dadeumi/rules';
import { assembler, homeOf } from './assembling.ts';
import type { NotChecked, NotCheckedReason, Outcome, SettingsFile } from './checked.ts';
import { type Given, lintPlan, sameGiven } from './linting.ts';
import { namedFiles } from './named-files.ts';
import { type OpenDocuments, openDocuments } from './open-documents.ts';
import { type Assembled, frontOf, isPlan, keyOfPlan, type Volume } from './plans.ts';
import { lineIndex } from './positions.ts';
import { isBaseline } from './put-off.ts';
import { type Resolution, resolve } from './resolving.ts';
import { documentsAside } from './set-aside.ts';
import { checkSettings } from './settings-check.ts';
import { type Reading, type Setup, setupsFrom } from './setups.ts';
import type { Surroundings } from './surroundings.ts';
import { turns } from './turns.ts';
import { inFolder, isWithin, isYaml, keyOf, nameOf, parentOf, pathFrom } from './uris.ts';
import { draftsBelow, isDraftFile } from './walk.ts';

/** The documents that an editor has open, with the plans and settings that they belong to. */
export interface Workspace {
  readonly open: OpenDocuments;
  readonly reading: Reading;
  folders(): readonly string[];
  /** How a document looks now; `undefined` for one that is not there. What has not changed is not linted again. */
  check(uri: string): Promise<Outcome | undefined>;
  /** From now until it is closed, checks a document though it is no plan or was set aside. */
  insist(uri: string): void;
  closed(uri: string): void;
  /** Other open volumes of the plan that a document was last linted in. */
  companions(uri: string): readonly string[];
  /** A text changed, in its editor or on disk: the plan that it belongs to is tried again. */
  touched(uri: string): void;
  /** A file, or a folder with all that was in it, is not there any more. */
  vanished(uri: string): void;
  /** The settings that govern a file. */
  setupOf(uri: string): Promise<Setup>;
  /** Bases and profiles of the author's own that settings and drafts name, as far as those were looked at: mistakes are shown in them too. */
  namedFiles(): readonly string[];
  /** Tells of the files of one folder whether the settings name them as plans; `uri` is any of them. */
  namedBeside(uri: string): Promise<(uri: string) => boolean>;
  /** Lets go of what neither an open document nor a folder that is open has need of. */
  tidy(): void;
  /** How much is held, of each kind. */
  held(): Held;
}

/** Counts of what is remembered between two checks. */
interface Held {
  readonly texts: number;
  readonly folders: number;
  readonly plans: number;
  readonly parsed: number;
  readonly setups: number;
  readonly named: number;
}

/** Of the drafts below settings, so many are asked for what they say of them. */
const MOST_LOOKED_INTO = 50;

export function workspaceIn(surroundings: Surroundings): Workspace {
  const { files, encoding, folders } = surroundings;
  const open = openDocuments(encoding);
  const reading: Reading = {
    text: async (uri, within) => open.get(uri)?.lines.text ?? files.read(uri, within),
    names: (folder) => files.names(folder),
    open: () => open.all().map(({ uri }) => uri),
  };
  const setups = setupsFrom(reading);
  const setupAt = (uri: string) => setups.of(uri, folders());
  const setupOf = (uri: string) => setupAt(homeOf(uri, folders()));
  const readIn =
    ({ root }: Setup) =>
    (path: string) =>
      reading.text(inFolder(root, path), root);
  const resolvedFor = async (draft: string) => {
    const outcome = await look(draft).catch(() => undefined);
    return outcome?.kind === 'plan' ? [outcome.resolved] : [];
  };
  const named = namedFiles({ setups, readIn, setupOf, resolvedFor });
  const failsAlone = async (plan: Assembled, volume: Volume): Promise<boolean> => {
    const { uri } = volume.snapshot;
    return checkPlan(uri, { ...plan, volumes: [volume], certain: true })
      .then(
        () => false,
        () => true,
      )
      .finally(() => linted.delete(keyOf(uri)));
  };
  const aside = documentsAside(failsAlone, surroundings.setAside);
  async function* plansUnder(setup: Setup) {
    const below = [...reading.open().filter(isDraftFile), ...(await draftsBelow(parentOf(setup.settingsUri), reading)).uris];
    const drafts = new Map(below.map((uri) => [keyOf(uri), uri]));
    for (const uri of [...drafts.values()].slice(0, MOST_LOOKED_INTO)) {
      const place = await assembly.place(uri, insisted.has(keyOf(uri)) ? 'asked-for' : 'met').catch(() => undefined);
      if (place?.kind !== 'plan' || place.assembled.setup !== setup || !isPlan(place.assembled)) continue;
      yield (await resolvePlan(place.assembled)).resolved;
    }
  }
  const assembly = assembler({ reading, setups, open, encoding, folders, isAside: aside.has });
  const resolutions = new Map<string, Resolution>();
  const linted = new Map<string, { readonly given: Given; readonly checked: ReturnType<typeof lintPlan> }>();
  const insisted = new Set<string>();
  const inTurn = turns(surroundings.later);

  const fileAt = async (uri: string, root: string): Promise<SettingsFile> => {
    const text = await reading.text(uri, root);
    const opened = open.get(uri);
    if (opened !== undefined) return { uri: opened.uri, snapshot: opened, isUnread: false };
    if (text !== undefined) return { uri, snapshot: { uri, version: null, lines: lineIndex(text, encoding) }, isUnread: false };
    return { uri, snapshot: undefined, isUnread: (await reading.names(parentOf(uri)))?.includes(nameOf(uri)) ?? false };
  };
  const localeIn = ({ resolution }: Setup) => resolution.resolved.locale ?? surroundings.locale ?? 'ko';
  const notChecked = async (uri: string, reason: NotCheckedReason): Promise<NotChecked | undefined> => {
    const opened = open.get(uri);
    const locale = localeIn(await setupOf(uri));
    return opened && { kind: 'not-checked', reason, locale, uri: opened.uri, version: opened.version, lines: opened.lines };
  };

  const resolvePlan = async ({ setup, volumes }: Assembled): Promise<Resolution> => {
    const documents = volumes.map(({ document }) => document.id);
    const key = keyOfPlan(volumes);
    const fronts = volumes.map(({ document }) => frontOf(document));
    const resolution = await resolve(resolutions.get(key), { file: setup.layer, fronts, documents }, readIn(setup));
    resolutions.set(key, resolution);
    for (const { snapshot } of volumes.slice(0, 1)) named.note(snapshot.uri, setup.root, [resolution]);
    return resolution;
  };

  const checkPlan = async (uri: string, started: Assembled): Promise<Outcome | undefined> => {
    let assembled = assembly.current(started);
    for (;;) {
      if (!isPlan(assembled)) return notChecked(uri, 'not-a-plan');
      const { setup } = assembled;
      const resolution = await resolvePlan(assembled);
      const settingsFile = await fileAt(setup.settingsUri, setup.root);
      const baselineFile = await fileAt(inFolder(parentOf(setup.settingsUri), BASELINE_FILE), setup.root);
      const now = assembly.current(assembled);
      if (now === assembled) {
        const locale = resolution.resolved.locale ?? surroundings.locale ?? 'ko';
        return lintOnce({ assembled, resolution, settingsFile, baselineFile, locale }).get(keyOf(uri));
      }
      assembled = now;
    }
  };

  const lintOnce = (given: Given) => {
    const key = keyOfPlan(given.assembled.volumes);
    const before = linted.get(key);
    if (before !== undefined && sameGiven(before.given, given)) return before.checked;
    const checked = lintPlan(given, surroundings);
    // The latest comes last.
    linted.delete(key);
    linted.set(key, { given, checked });
    return checked;
  };

  const bench = { open, reading, named, encoding, setupAt, localeIn, plansUnder };
  const look = async (uri: string): Promise<Outcome | undefined> => {
    if (isBaseline(uri)) return notChecked(uri, 'unsupported');
    if (aside.has(uri)) return notChecked(uri, 'set-aside');
    if (isYaml(uri)) {
      const checked = await checkSettings(uri, { ...bench, pageOf: surroundings.pageOf });
      return checked === 'unsupported' ? notChecked(uri, checked) : checked;
    }
    const place = await assembly.place(uri, insisted.has(keyOf(uri)) ? 'asked-for' : 'met');
    if (place.kind === 'plan') return checkPlan(uri, place.assembled);
    return place.kind === 'missing' ? undefined : notChecked(uri, place.kind);
  };

  const planOf = async (uri: string): Promise<Assembled | undefined> => {
    const place = await assembly.place(uri, 'asked-for').catch(() => undefined);
    return place?.kind === 'plan' ? place.assembled : undefined;
  };

  const check = async (uri: string) => {
    try {
      return await look(uri);
    } catch {
      // What was brought along edit by edit may be at fault: the texts are read anew before any is given up.
      for (const one of [uri, ...((await planOf(uri))?.volumes ?? []).map(({ snapshot }) => snapshot.uri)]) open.reread(one);
      try {
        return await look(uri);
      } catch (error) {
        await aside.put(uri, await planOf(uri), error);
        return look(uri);
      }
    }
  };
  return {
    open,
    reading,
    folders,
    check: (uri) => inTurn(uri, () => check(uri)),
    insist(uri) {
      insisted.add(keyOf(uri));
      aside.tryAgain(uri);
    },
    closed(uri) {
      open.closed(uri);
      insisted.delete(keyOf(uri));
      aside.tryAgain(uri);
    },
    companions(uri) {
      const plans = [...linted.values()].map(({ checked }) => [...checked.keys()]);
      const others = [...plans, ...aside.plans()].filter((keys) => keys.includes(keyOf(uri))).flat();
      return [...new Set(others)].filter((key) => key !== keyOf(uri) && open.get(key) !== undefined);
    },
    touched(uri) {
      if (isYaml(uri)) aside.touchedAll();
      else aside.touched(uri);
    },
    vanished(uri) {
      const gone = keyOf(uri);
      setups.keepOnly(({ settingsUri }) => !isWithin(gone, keyOf(settingsUri)));
      named.keepOnly((by) => !isWithin(gone, by));
      aside.keepOnly((one) => !isWithin(gone, one));
    },
    namedFiles: named.all,
    setupOf: (uri) => inTurn(uri, () => setupOf(uri)),
    async namedBeside(uri) {
      const { root, resolution } = await inTurn(uri, () => setupOf(uri));
      return (one) => resolution.resolved.names(pathFrom(root, one) ?? nameOf(one));
    },
    tidy() {
      const kept = new Set<string>();
      for (const [key, { checked }] of [...linted].toReversed()) {
        const uris = [...checked.keys()];
        // A plan that has got other volumes since is only remembered with those.
        if (uris.some((uri) => open.get(uri) !== undefined && !kept.has(uri))) for (const uri of uris) kept.add(uri);
        else linted.delete(key);
      }
      for (const key of resolutions.keys()) if (!linted.has(key)) resolutions.delete(key);
      assembly.keepOnly(kept);
      const opened = folders().map(keyOf);
      const lowest = [...new Set([...opened, ...open.all().map(({ uri }) => keyOf(parentOf(homeOf(uri, folders()))))])];
      const isInFolders = (key: string) => opened.some((folder) => isWithin(folder, key));
      const isNear = (folder: string) => isInFolders(folder) || lowest.some((one) => isWithin(folder, one));
      const isBesideNear = (uri: string) => isNear(keyOf(parentOf(uri)));
      files.keepOnly((uri) => (isDraftFile(uri) ? kept.has(uri) : isBesideNear(uri)), isNear);
      setups.keepOnly(({ root, settingsUri }) => isNear(keyOf(root)) && isBesideNear(settingsUri));
      named.keepOnly(isBesideNear);
      aside.keepOnly((uri) => isInFolders(uri) || open.get(uri) !== undefined);
    },
    held: () => ({
      ...{ ...files.count(), plans: linted.size + resolutions.size, parsed: assembly.count(), setups: setups.count() },
      named: named.all().length,
    }),
  };
}
