import { type Finding, type Locale, type Resolved, readSettings, SETTINGS_FILE } from '@dadeumi/rules';
import type { CheckedSettings, PageOf } from './checked.ts';
import type { NamedFiles } from './named-files.ts';
import type { OpenDocuments } from './open-documents.ts';
import { lineIndex, type PositionEncoding } from './positions.ts';
import { isMisnamed, type Reading, type Setup } from './setups.ts';
import { inFolder, keyOf, nameOf, pathFrom } from './uris.ts';

export interface SettingsBench {
  readonly open: OpenDocuments;
  readonly reading: Reading;
  readonly named: NamedFiles;
  readonly encoding: PositionEncoding;
  readonly pageOf: PageOf;
  /** The settings that govern a file's folder. */
  setupAt(uri: string): Promise<Setup>;
  localeIn(setup: Setup): Locale;
  /** What the plans are checked by that these settings govern, those that are open first. */
  plansUnder(setup: Setup): AsyncIterable<Resolved>;
}

/** Looks at a settings file, or one that settings name; `unsupported` for another YAML file, `undefined` for one that is not there. */
export async function checkSettings(uri: string, bench: SettingsBench): Promise<CheckedSettings | 'unsupported' | undefined> {
  for (;;) {
    const opened = bench.open.get(uri);
    const checked = await checkOnce(uri, bench);
    // What was read before an edit has its places in a text that is no more.
    if (bench.open.get(uri) === opened) return checked;
  }
}

async function checkOnce(uri: string, { open, reading, named, encoding, pageOf, setupAt, localeIn, plansUnder }: SettingsBench) {
  const opened = open.get(uri);
  const text = await reading.text(uri);
  if (text === undefined) return undefined;
  const setup = await setupAt(uri);
  const { resolved } = setup.resolution;
  const id = pathFrom(setup.root, uri) ?? nameOf(uri);
  const all = (await named.resolutionsOf(setup)).map((one) => one.resolved);
  const advised = await adviceIn(all, plansUnder(setup));
  const own = [...all.flatMap(({ problems }) => problems), ...advised].filter(({ at }) => at.document === id);
  const ofNamed = await named.problemsIn(uri);
  const misnamed = ofNamed === undefined && isMisnamed(uri) ? [id] : [];
  if (nameOf(uri) !== SETTINGS_FILE && ofNamed === undefined && misnamed.length === 0) return 'unsupported';
  const findings = new Map<string, Finding>();
  for (const finding of [...own, ...(ofNamed ?? [])]) {
    const here = { ...finding, at: { ...finding.at, document: id } };
    findings.set(JSON.stringify([here.at, here.message, here.data]), here);
  }
  const snapshot = opened ?? { uri, version: null, lines: lineIndex(text, encoding) };
  const layer = keyOf(uri) === keyOf(setup.settingsUri) ? setup.layer : undefined;
  const checked: CheckedSettings = {
    ...{ uri: snapshot.uri, version: snapshot.version, lines: snapshot.lines, kind: 'settings', locale: localeIn(setup) },
    ...{ layer: layer ?? readSettings(text, id), resolved, pageOf },
    findings: [...findings.values()],
    misnamed,
    uriOf: (document) => (document === id ? snapshot.uri : inFolder(setup.root, document)),
    snapshotOf: (document) => (document === id ? snapshot : undefined),
  };
  return checked;
}

/** What settings are advised, unless no plan under them is: a draft may say why it goes by a past guideline. */
async function adviceIn(settings: readonly Resolved[], plans: AsyncIterable<Resolved>): Promise<Finding[]> {
  const all = settings.flatMap(({ advice }) => advice);
  if (all.length === 0) return [];
  const needed = new Set<string>();
  let isUsed = false;
  for await (const { advice } of plans) {
    isUsed = true;
    for (const { at } of advice) needed.add(at.document);
    if (all.every(({ at }) => needed.has(at.document))) break;
  }
  return isUsed ? all.filter(({ at }) => needed.has(at.document)) : all;
}
