import type { Finding } from '@dadeumi/rules';
import { readSettings } from '@dadeumi/rules';
import { assembler, homeOf } from './assembling.ts';
import type { CheckedSettings, NotChecked, NotCheckedReason, Outcome, SettingsFile } from './checked.ts';
import { type Given, lintPlan, sameGiven } from './linting.ts';
import { type OpenDocuments, openDocuments } from './open-documents.ts';
import { type Assembled, frontOf, isPlan, keyOfPlan, type Volume } from './plans.ts';
import { lineIndex } from './positions.ts';
import { BASELINE_FILE } from './put-off.ts';
import { type Resolution, resolve } from './resolving.ts';
import { type Reading, SETTINGS_FILE, type Setup, setupsFrom } from './setups.ts';
import type { Surroundings } from './surroundings.ts';
import { extensionOf, inFolder, keyOf, nameOf, parentOf, pathFrom } from './uris.ts';

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
  /** The settings that govern a file. */
  setupOf(uri: string): Promise<Setup>;
  /** Bases and profiles of the author's own that settings and drafts name, as far as those were looked at: mistakes are shown in them too. */
  namedFiles(): readonly string[];
  /** Whether the settings name a file as a plan. */
  isNamed(uri: string): Promise<boolean>;
  /** Lets go of plans that no open document belongs to. */
  tidy(): void;
}

export function workspaceIn(surroundings: Surroundings): Workspace {
  const { files, encoding, folders } = surroundings;
  const open = openDocuments(encoding);
  const reading: Reading = {
    text: async (uri, within) => open.get(uri)?.lines.text ?? files.read(uri, within),
    names: (folder) => files.names(folder),
    open: () => open.all().map(({ uri }) => uri),
  };
  const setups = setupsFrom(reading);
  const isAside = (uri: string) => aside.has(keyOf(uri));
  const assembly = assembler({ reading, setups, open, encoding, folders, isAside });
  const resolutions = new Map<string, Resolution>();
  const linted = new Map<string, { readonly given: Given; readonly checked: ReturnType<typeof lintPlan> }>();
  const entries = new WeakMap<Setup, readonly Resolution[]>();
  /** Files that settings or drafts name, with those that name them, by their keys. */
  const naming = new Map<string, Set<string>>();
  const insisted = new Set<string>();
  /** Documents that the engine fails on, each with all volumes of its plan, by their keys. */
  const aside = new Map<string, readonly string[]>();
  const told = new Set<string>();

  const fileAt = async (uri: string, root: string): Promise<SettingsFile> => {
    const text = await reading.text(uri, root);
    const opened = open.get(uri);
    if (opened !== undefined) return { uri: opened.uri, snapshot: opened };
    return { uri, snapshot: text === undefined ? undefined : { uri, version: null, lines: lineIndex(text, encoding) } };
  };
  const localeIn = ({ resolution }: Setup) => resolution.resolved.locale ?? surroundings.locale ?? 'ko';
  const notChecked = async (uri: string, reason: NotCheckedReason): Promise<NotChecked | undefined> => {
    const opened = open.get(uri);
    const locale = localeIn(await setups.of(homeOf(uri, folders()), folders()));
    return opened && { kind: 'not-checked', reason, locale, uri: opened.uri, version: opened.version, lines: opened.lines };
  };

  const resolvePlan = async ({ setup, volumes }: Assembled): Promise<Resolution> => {
    const documents = volumes.map(({ document }) => document.id);
    const key = keyOfPlan(volumes);
    const fronts = volumes.map(({ document }) => frontOf(document));
    const resolution = await resolve(resolutions.get(key), { file: setup.layer, fronts, documents }, readIn(setup));
    resolutions.set(key, resolution);
    for (const { snapshot } of volumes.slice(0, 1)) noteNames(snapshot.uri, setup.root, [resolution]);
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
    linted.set(key, { given, checked });
    return checked;
  };

  const readIn =
    ({ root }: Setup) =>
    (path: string) =>
      reading.text(inFolder(root, path), root);

  const noteNames = (by: string, root: string, resolutions: readonly Resolution[]) => {
    for (const { resolved } of resolutions)
      for (const path of resolved.texts.keys()) {
        const file = keyOf(inFolder(root, path));
        naming.set(file, (naming.get(file) ?? new Set()).add(keyOf(by)));
      }
  };

  /** What the settings say, and with each entry of `plans` what its volumes are checked by, as long as no draft has a say. */
  const resolutionsOf = async (setup: Setup): Promise<readonly Resolution[]> => {
    const known = entries.get(setup);
    const found: Resolution[] = [];
    if (known !== undefined) for (const before of known) found.push(await resolve(before, before, readIn(setup)));
    else {
      const { layers } = setup.resolution.resolved;
      for (const entry of layers.findLast(({ settings }) => settings.plans !== undefined)?.settings.plans ?? []) {
        const documents = await setups.volumesOf(setup, entry);
        found.push(await resolve(undefined, { file: setup.layer, fronts: [], documents }, readIn(setup)));
      }
    }
    entries.set(setup, found);
    const all = [setup.resolution, ...found];
    noteNames(setup.settingsUri, setup.root, all);
    return all;
  };

  const resolvedFor = async (draft: string) => {
    const outcome = await look(draft).catch(() => undefined);
    return outcome?.kind === 'plan' ? [outcome.resolved] : [];
  };

  /** Mistakes in a file that is no settings file itself, told by those that name it; `undefined` where nothing does. */
  const problemsOfNamed = async (uri: string): Promise<readonly Finding[] | undefined> => {
    const key = keyOf(uri);
    const found: Finding[] = [];
    const namers = naming.get(key) ?? new Set();
    for (const by of namers) {
      const setup = await setups.of(homeOf(by, folders()), folders());
      const { root } = setup;
      const resolved = nameOf(by) === SETTINGS_FILE ? (await resolutionsOf(setup)).map((one) => one.resolved) : await resolvedFor(by);
      const names = resolved.filter(({ texts }) => [...texts.keys()].some((path) => keyOf(inFolder(root, path)) === key));
      if (names.length === 0) namers.delete(by);
      for (const { problems } of names) found.push(...problems.filter(({ at }) => keyOf(inFolder(root, at.document)) === key));
    }
    if (namers.size > 0) return found;
    naming.delete(key);
    return undefined;
  };

  const checkSettings = async (uri: string): Promise<Outcome | undefined> => {
    const setup = await setups.of(uri, folders());
    const id = pathFrom(setup.root, uri) ?? nameOf(uri);
    const text = await reading.text(uri);
    const { resolved } = setup.resolution;
    const own = (await resolutionsOf(setup)).flatMap(({ resolved: { problems } }) => problems.filter(({ at }) => at.document === id));
    if (text === undefined) return undefined;
    const ofNamed = await problemsOfNamed(uri);
    if (nameOf(uri) !== SETTINGS_FILE && ofNamed === undefined) return notChecked(uri, 'unsupported');
    const findings = new Map<string, Finding>();
    for (const finding of [...own, ...(ofNamed ?? [])]) {
      const here = { ...finding, at: { ...finding.at, document: id } };
      findings.set(JSON.stringify([here.at, here.message, here.data]), here);
    }
    const opened = open.get(uri);
    const snapshot = opened ?? { uri, version: null, lines: lineIndex(text, encoding) };
    const layer = keyOf(uri) === keyOf(setup.settingsUri) ? setup.layer : undefined;
    const checked: CheckedSettings = {
      ...{ uri: snapshot.uri, version: snapshot.version, lines: snapshot.lines, kind: 'settings', locale: localeIn(setup) },
      ...{ layer: layer ?? readSettings(text, id), resolved },
      findings: [...findings.values()],
      pageOf: surroundings.pageOf,
      uriOf: (document) => (document === id ? snapshot.uri : inFolder(setup.root, document)),
      snapshotOf: (document) => (document === id ? snapshot : undefined),
    };
    return checked;
  };

  const look = async (uri: string): Promise<Outcome | undefined> => {
    if (isAside(uri)) return notChecked(uri, 'set-aside');
    if (/^\.ya?ml$/.test(extensionOf(uri))) return checkSettings(uri);
    const place = await assembly.place(uri, insisted.has(keyOf(uri)) ? 'asked-for' : 'met');
    if (place.kind === 'plan') return checkPlan(uri, place.assembled);
    return place.kind === 'missing' ? undefined : notChecked(uri, place.kind);
  };

  /** One thing after another: what two did at once neither would find remembered. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const planOf = async (uri: string): Promise<Assembled | undefined> => {
    const place = await assembly.place(uri, 'asked-for').catch(() => undefined);
    return place?.kind === 'plan' ? place.assembled : undefined;
  };

  const failsAlone = async (assembled: Assembled, volume: Volume): Promise<boolean> => {
    const { uri } = volume.snapshot;
    try {
      await checkPlan(uri, { ...assembled, volumes: [volume], certain: true });
      return false;
    } catch {
      return true;
    } finally {
      linted.delete(keyOf(uri));
    }
  };

  /** Leaves alone the volumes that fail by themselves; where none does, all of them: which is at fault cannot be told. */
  const setAside = async (uri: string, error: unknown) => {
    const assembled = await planOf(uri);
    const volumes = assembled?.volumes ?? [];
    const guilty: string[] = [];
    if (volumes.length > 1) for (const volume of volumes) if (await failsAlone(assembled!, volume)) guilty.push(volume.snapshot.uri);
    const all = volumes.length > 0 ? volumes.map(({ snapshot }) => snapshot.uri) : [uri];
    const left = guilty.length > 0 ? guilty : all;
    const keys = all.map(keyOf);
    for (const one of left) aside.set(keyOf(one), keys);
    if (keys.some((key) => told.has(key))) return;
    for (const key of keys) told.add(key);
    surroundings.setAside(left[0] ?? uri, error);
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
        await setAside(uri, error);
        return look(uri);
      }
    }
  };
  /** Someone asked for it, so that a message may be sent again. */
  const tryAgain = (uri: string) => {
    for (const key of aside.get(keyOf(uri)) ?? [keyOf(uri)]) told.delete(key);
    aside.delete(keyOf(uri));
  };
  const setupOf = (uri: string) => setups.of(homeOf(uri, folders()), folders());

  return {
    open,
    reading,
    folders,
    check: (uri) => inTurn(() => check(uri)),
    insist(uri) {
      insisted.add(keyOf(uri));
      tryAgain(uri);
    },
    closed(uri) {
      open.closed(uri);
      insisted.delete(keyOf(uri));
      tryAgain(uri);
    },
    companions(uri) {
      const plans = [...linted.values()].map(({ checked }) => [...checked.keys()]);
      const others = [...plans, ...aside.values()].filter((keys) => keys.includes(keyOf(uri))).flat();
      return [...new Set(others)].filter((key) => key !== keyOf(uri) && open.get(key) !== undefined);
    },
    touched(uri) {
      for (const [guilty, plan] of aside) if (plan.includes(keyOf(uri))) aside.delete(guilty);
    },
    namedFiles: () => [...naming.keys()],
    setupOf: (uri) => inTurn(() => setupOf(uri)),
    async isNamed(uri) {
      const { root, resolution } = await inTurn(() => setupOf(uri));
      return resolution.resolved.names(pathFrom(root, uri) ?? nameOf(uri));
    },
    tidy() {
      const kept = new Set<string>();
      for (const [key, { checked }] of linted) {
        if ([...checked.keys()].some((uri) => open.get(uri) !== undefined)) for (const uri of checked.keys()) kept.add(uri);
        else linted.delete(key);
      }
      for (const key of resolutions.keys()) if (!linted.has(key)) resolutions.delete(key);
      assembly.keepOnly(kept);
    },
  };
}
