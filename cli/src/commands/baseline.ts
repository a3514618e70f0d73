import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BASELINE_FILE, type Baseline, compareBaseline, type Finding, mayBePutOff, readBaseline, writeBaseline } from '@dadeumi/rules';
import writeFileAtomic from 'write-file-atomic';
import { fromRoot } from '../files/project.ts';
import type { Volume } from '../plans/load.ts';
import type { Setup } from '../plans/setup.ts';
import type { Entry, FileReport } from '../report.ts';

/** A baseline file as it was read; its entries name files from its own folder. */
export interface StoredBaseline {
  readonly file: string;
  readonly text: string;
  readonly baseline: Baseline;
  readonly problems: readonly Finding[];
}

/** The baseline that a folder's findings are held against. */
export type BaselineFor = (folder: string) => StoredBaseline | undefined;

/** Baselines that lie beside the settings that govern a folder; each is read once. */
export function ownBaselines(setupFor: (folder: string) => Setup): BaselineFor {
  const stored = new Map<string, StoredBaseline | undefined>();
  return (folder) => {
    const { root, settings = '', read } = setupFor(folder);
    const name = path.posix.join(path.posix.dirname(settings), BASELINE_FILE);
    const file = path.join(root, name);
    const text = stored.has(file) ? undefined : read(name);
    if (!stored.has(file)) stored.set(file, text === undefined ? undefined : { file, text, ...readBaseline(text, file) });
    return stored.get(file);
  };
}

/** Files by the baseline that they are held against; what no baseline is for comes under `undefined`. */
export function byBaseline(
  files: readonly FileReport[],
  baselineFor: BaselineFor,
): ReadonlyMap<StoredBaseline | undefined, readonly FileReport[]> {
  const groups = new Map<StoredBaseline | undefined, FileReport[]>();
  for (const report of files) {
    const stored = baselineFor(path.dirname(report.source.file));
    groups.set(stored, [...(groups.get(stored) ?? []), report]);
  }
  return groups;
}

/** Those of a plan's findings that the baselines of its volumes know. */
export function knownTo(baselineFor: BaselineFor, volumes: readonly Volume[], findings: readonly Finding[]): readonly Finding[] {
  return volumes.flatMap(({ file, document }) => {
    const stored = baselineFor(path.dirname(file));
    if (stored === undefined) return [];
    const name = fromRoot(path.dirname(stored.file), file);
    const own = findings.filter(({ at }) => at.document === document.id);
    const renamed = new Map(own.map((finding) => [{ ...finding, at: { ...finding.at, document: name } }, finding]));
    return compareBaseline([...renamed.keys()], stored.baseline, new Set()).known.map((finding) => renamed.get(finding)!);
  });
}

/** Reads a baseline; `undefined` where there is none. */
export function loadBaseline(file: string): StoredBaseline | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return { file, text, ...readBaseline(text, file) };
  } catch {
    return undefined;
  }
}

/** Marks the findings that a baseline knows; `stale` are entries that nothing answers any more. */
export function heldAgainst(
  stored: StoredBaseline,
  files: readonly FileReport[],
): { readonly files: readonly FileReport[]; readonly stale: readonly Finding[] } {
  const { known, stale, entryOf } = compared(stored, files);
  const held = new Set(known.map(entryOf));
  const marked = files.map((report) => ({
    ...report,
    entries: report.entries.map((entry) => (held.has(entry) ? { ...entry, baselined: true } : entry)),
  }));
  return { files: marked, stale };
}

/** Lists all present findings that may wait; entries of what was not looked for stay. Says how many findings it lists. */
export async function storeBaseline(file: string, before: Baseline, files: readonly FileReport[]): Promise<number> {
  const { fresh, known, unseen } = compared({ file, baseline: before }, files);
  const findings = [...fresh, ...known].filter(mayBePutOff);
  const kept = unseen.flatMap(({ rule, file: document, fingerprint, count }) =>
    Array.from(
      { length: count },
      (): Finding => ({
        rule,
        fingerprint,
        at: { document, range: [0, 0] },
        message: '',
        data: {},
        severity: 'info',
        fixes: [],
        related: [],
      }),
    ),
  );
  await writeFileAtomic(file, writeBaseline([...kept, ...findings]));
  return findings.length;
}

/** Findings by the names that a baseline has for their files, held against it; `entryOf` gives the entry of a report that one comes from. */
function compared({ file, baseline }: Pick<StoredBaseline, 'file' | 'baseline'>, files: readonly FileReport[]) {
  const byName = new Map(files.map((report) => [fromRoot(path.dirname(file), report.source.file), report]));
  const renamed = new Map<Finding, Entry>();
  for (const [document, { entries }] of byName)
    for (const entry of entries) renamed.set({ ...entry.finding, at: { ...entry.finding.at, document } }, entry);
  const looked = (rule: string, name: string) => byName.get(name)?.looked?.(rule) ?? true;
  const result = compareBaseline([...renamed.keys()], baseline, new Set(byName.keys()), looked);
  return { ...result, entryOf: (finding: Finding) => renamed.get(finding) };
}
