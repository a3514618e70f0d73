import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Baseline, compareBaseline, type Finding, mayBePutOff, readBaseline, writeBaseline } from '@dadeumi/rules';
import writeFileAtomic from 'write-file-atomic';
import { fromRoot } from '../files/project.ts';
import type { Setup } from '../plans/setup.ts';
import type { Entry, FileReport } from '../report.ts';

/** A baseline file as it was read; its entries name files from its own folder. */
export interface StoredBaseline {
  readonly file: string;
  readonly text: string;
  readonly baseline: Baseline;
  readonly problems: readonly Finding[];
}

/** Beside `dadeumi.yaml`, and held against unasked: where editors put findings off. */
const BASELINE_FILE = 'dadeumi-baseline.json';

/** Files by the baseline that lies beside the settings that govern them; what no baseline is for comes under `undefined`. */
export function byOwnBaseline(
  files: readonly FileReport[],
  setupFor: (folder: string) => Setup,
): ReadonlyMap<StoredBaseline | undefined, readonly FileReport[]> {
  const stored = new Map<string, StoredBaseline | undefined>();
  const groups = new Map<StoredBaseline | undefined, FileReport[]>();
  for (const report of files) {
    const { root, settings = '', read } = setupFor(path.dirname(report.source.file));
    const name = path.posix.join(path.posix.dirname(settings), BASELINE_FILE);
    const file = path.join(root, name);
    const text = stored.has(file) ? undefined : read(name);
    if (!stored.has(file)) stored.set(file, text === undefined ? undefined : { file, text, ...readBaseline(text, file) });
    groups.set(stored.get(file), [...(groups.get(stored.get(file)) ?? []), report]);
  }
  return groups;
}

/** Reads a baseline; `undefined` where there is none. */
export async function loadBaseline(file: string): Promise<StoredBaseline | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { file, text, ...readBaseline(text, file) };
}

/** Marks the findings that a baseline knows; `stale` are entries that nothing answers any more. */
export function heldAgainst(
  { file, baseline }: StoredBaseline,
  files: readonly FileReport[],
): { readonly files: readonly FileReport[]; readonly stale: readonly Finding[] } {
  const renamed = new Map<Finding, Entry>();
  for (const { source, entries } of files)
    for (const entry of entries) renamed.set(inBaseline(entry.finding, fromRoot(path.dirname(file), source.file)), entry);
  const checked = new Set(files.map(({ source }) => fromRoot(path.dirname(file), source.file)));
  const { known, stale } = compareBaseline([...renamed.keys()], baseline, checked);
  const held = new Set(known.map((finding) => renamed.get(finding)));
  const marked = files.map((report) => ({
    ...report,
    entries: report.entries.map((entry) => (held.has(entry) ? { ...entry, baselined: true } : entry)),
  }));
  return { files: marked, stale };
}

/** Lists all present findings that may wait; entries of files that were not checked stay. Says how many it lists. */
export async function storeBaseline(file: string, before: Baseline | undefined, files: readonly FileReport[]): Promise<number> {
  const name = ({ source }: FileReport) => fromRoot(path.dirname(file), source.file);
  const checked = new Set(files.map(name));
  const findings = files.flatMap((report) => report.entries.map(({ finding }) => inBaseline(finding, name(report)))).filter(mayBePutOff);
  const kept = (before?.entries ?? [])
    .filter((entry) => !checked.has(entry.file))
    .flatMap(({ rule, file: document, fingerprint, count }) =>
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

function inBaseline(finding: Finding, document: string): Finding {
  return { ...finding, at: { ...finding.at, document } };
}
