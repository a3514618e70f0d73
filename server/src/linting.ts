import { rules as builtIn, type FactCount, type Finding, type Locale, type lint } from '@dadeumi/rules';
import type { Checked, PageOf, SettingsFile, Snapshot } from './checked.ts';
import { type Assembled, likenessOf, planOf, type Volume } from './plans.ts';
import { lineIndex, type PositionEncoding } from './positions.ts';
import { withoutPutOff } from './put-off.ts';
import type { Resolution } from './resolving.ts';
import { inFolder, keyOf } from './uris.ts';

/** All that the findings of a plan follow from. */
export interface Given {
  readonly assembled: Assembled;
  readonly resolution: Resolution;
  readonly settingsFile: SettingsFile;
  readonly baselineFile: SettingsFile;
  readonly locale: Locale;
}

export interface Bench {
  readonly lint: typeof lint;
  readonly encoding: PositionEncoding;
  readonly counter: FactCount;
  readonly pageOf: PageOf;
  now(): number;
}

/** Without one of its volumes a plan seems to lack what stands there, so only what a volume shows by itself is looked for. */
const OF_A_DOCUMENT = builtIn.filter(({ scope }) => scope === 'document');

/** Lints a plan; gives each of its volumes by the key of its URI. */
export function lintPlan(given: Given, { lint, encoding, counter, pageOf, now }: Bench): ReadonlyMap<string, Checked> {
  const { assembled, resolution, settingsFile, baselineFile, locale } = given;
  const { resolved } = resolution;
  const { settings } = resolved;
  const plan = planOf(assembled);
  const begun = now();
  const result = lint(plan, settings, { rules: assembled.missing.length === 0 ? builtIn : OF_A_DOCUMENT, counter });
  const took = now() - begun;

  const volumes = new Map(assembled.volumes.map((volume) => [volume.document.id, volume]));
  const uriOf = (id: string) => volumes.get(id)?.snapshot.uri ?? inFolder(assembled.setup.root, id);
  const snapshotOf = (id: string): Snapshot | undefined => {
    const uri = uriOf(id);
    if (keyOf(uri) === keyOf(settingsFile.uri)) return settingsFile.snapshot;
    const text = resolved.texts.get(id);
    return volumes.get(id)?.snapshot ?? (text === undefined ? undefined : { uri, version: null, lines: lineIndex(text, encoding) });
  };
  const baseline = baselineFile.snapshot && { uri: baselineFile.uri, text: baselineFile.snapshot.lines.text };
  const findings = withoutPutOff([...resolved.problems, ...resolved.advice, ...result.findings], baseline, uriOf);
  const like = resolved.profileChosen ? undefined : likenessOf(plan);

  const ofPlan = {
    ...({ kind: 'plan', locale, plan, settings, resolved, result, settingsFile, baselineFile, like, took } as const),
    ...{ missing: assembled.missing, misnamed: assembled.setup.misnamed, pageOf, uriOf, snapshotOf, volumes: () => all },
  };
  const checkedOf = ({ snapshot, document }: Volume): Checked => ({
    ...snapshot,
    ...ofPlan,
    document,
    findings: ownOf(findings, document.id),
  });
  const all: readonly Checked[] = assembled.volumes.map(checkedOf);
  return new Map(all.map((checked) => [keyOf(checked.uri), checked]));
}

function ownOf(findings: readonly Finding[], document: string): Finding[] {
  return findings.filter(({ at }) => at.document === document).toSorted((a, b) => a.at.range[0] - b.at.range[0]);
}

/** Whether two plans are in the same state, so that one's findings are the other's. */
export function sameGiven(one: Given, other: Given): boolean {
  return (
    one.resolution === other.resolution &&
    one.locale === other.locale &&
    sameFile(one.settingsFile, other.settingsFile) &&
    sameFile(one.baselineFile, other.baselineFile) &&
    one.assembled.missing.join('\n') === other.assembled.missing.join('\n') &&
    one.assembled.setup.misnamed.join('\n') === other.assembled.setup.misnamed.join('\n') &&
    one.assembled.volumes.length === other.assembled.volumes.length &&
    one.assembled.volumes.every((volume, index) => sameVolume(volume, other.assembled.volumes[index]!))
  );
}

function sameVolume(one: Volume, other: Volume): boolean {
  return one.document === other.document && one.snapshot.version === other.snapshot.version;
}

function sameFile({ snapshot: one, isUnread }: SettingsFile, { snapshot: other, ...file }: SettingsFile): boolean {
  return one?.version === other?.version && one?.lines.text === other?.lines.text && isUnread === file.isUnread;
}
