import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, type Finding, type FindingBasis, notices, type Profile, profiles, rules } from '@dadeumi/rules';
import writeFileAtomic from 'write-file-atomic';
import { fromRoot } from '../files/project.ts';
import type { Draft, Read } from '../files/read.ts';
import { linesOf } from '../lines.ts';
import { ABOUT_SETTINGS } from '../merge/merged.ts';
import type { FileReport, Source } from '../report.ts';
import type { Job } from './assign.ts';
import { type Bench, checkPlan, type Outcome } from './check-plan.ts';

/** Checks plans; of one that was checked before and has not changed, the findings of then are taken. */
export type CheckPlan = (job: Job, bench: Bench) => Promise<Outcome>;

/** What is kept of a plan: what came of it, without its words but for those that findings hold. */
interface Kept {
  readonly key: string;
  readonly outcome: Pick<Outcome, 'passedOver' | 'profileChosen' | 'plan'> & { readonly like?: string };
  /** A basis is that of many findings. */
  readonly bases: readonly FindingBasis[];
  /** By document. */
  readonly files: Readonly<Record<string, { readonly findings: readonly KeptFinding[]; readonly unseen: readonly string[] }>>;
}

type KeptFinding = readonly [finding: Omit<Finding, 'basis'>, basis: number];

/**
 * Keeps what is found in a folder, a file for each plan that none but its owner may read. A file that is damaged, or cannot be written, is as if
 * it were not there. What the settings are wrong about, and a plan whose front matter names a file, is checked each time.
 */
export function cacheIn(folder: string): CheckPlan {
  const program = digestOfProgram(import.meta.dirname);
  let isReady = false;
  return async (job, bench) => {
    const drafts = new Map<string, Read>();
    for (const file of job.volumes) drafts.set(file, await bench.read(file));
    const volumes = job.volumes.map((file) => ({ file, id: fromRoot(job.setup.root, file), draft: drafts.get(file)! }));
    const check = () => checkPlan(job, { ...bench, read: async (file) => drafts.get(file) ?? bench.read(file) });
    if (!volumes.every(isRead)) return check();

    const key = keyOf(job, bench, volumes, program);
    const file = path.join(folder, `${sha256(JSON.stringify(job.volumes.map(bench.nameOf)))}.json`);
    const kept = keptIn(file);
    if (kept?.key === key) return outcomeOf(kept, job, bench, volumes);

    const outcome = await check();
    if (!mayBeKept(outcome, job)) return outcome;
    try {
      if (!isReady) makeFolder(folder);
      isReady = true;
      const body = JSON.stringify(whatToKeep(outcome, key));
      await writeFileAtomic(file, `${sha256(body)}\n${body}`, { mode: 0o600, fsync: false });
    } catch {
      // Then the next run checks anew.
    }
    return outcome;
  };
}

interface ReadVolume {
  readonly file: string;
  readonly id: string;
  readonly draft: Draft;
}

function isRead(volume: { readonly file: string; readonly id: string; readonly draft: Read }): volume is ReadVolume {
  return !('refusal' in volume.draft);
}

function sha256(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Of every bundle: each has a say in what is found. */
function digestOfProgram(bundles: string): string {
  const names = readdirSync(bundles).filter((name) => name.endsWith('.cjs'));
  return sha256(...names.toSorted().map((name) => readFileSync(path.join(bundles, name), 'latin1')));
}

/** Of all that the outcome depends on. */
function keyOf({ setup, certain, wanted }: Job, bench: Bench, volumes: readonly ReadVolume[], program: string): string {
  const { locale, plansOnly, frontMatter, requireProfile } = bench;
  const told = { program, locale, plansOnly, frontMatter, requireProfile, command: bench.commandFor(setup.root), certain };
  const settings = [setup.settings, setup.text, ...setup.resolved.texts];
  const names = volumes.map(({ file, id, draft }) => [id, bench.nameOf(file), wanted.has(file), draft.encoding, draft.text.length]);
  return sha256(JSON.stringify([told, settings, names]), ...volumes.map(({ draft }) => draft.text));
}

function keptIn(file: string): Kept | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return sha256(body) === text.slice(0, end) ? (JSON.parse(body) as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that is there already is the author's, and nothing is put into it but what is found. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeLevels(folder);
  // What is found in a plan quotes it, and belongs into no repository.
  writeFileSync(path.join(folder, '.gitignore'), '*\n', { mode: 0o600 });
}

/** One level after another: Node's `recursive` never comes back from where nothing can be made, as in `/proc`. */
function makeLevels(folder: string): void {
  if (existsSync(folder)) return;
  makeLevels(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Not where settings are wrong, or a file has a say that the key does not know of. */
function mayBeKept({ files, failures, problems, texts }: Outcome, { setup }: Job): boolean {
  return (
    failures.length === 0 &&
    problems.length === 0 &&
    files.every(({ entries }) => entries.every(({ finding }) => !ABOUT_SETTINGS.has(finding.rule))) &&
    [...texts.keys()].every((name) => name === setup.settings || setup.resolved.texts.has(name))
  );
}

function whatToKeep({ files, passedOver, profileChosen, plan, like }: Outcome, key: string): Kept {
  const bases = new Map<FindingBasis, number>();
  const numbered = ({ basis, ...finding }: Finding): KeptFinding => {
    if (basis === undefined) return [finding, -1];
    if (!bases.has(basis)) bases.set(basis, bases.size);
    return [finding, bases.get(basis)!];
  };
  const ids = [...rules, ...notices].map(({ id }) => id);
  const kept = files.map(({ source, sources, entries, looked }) => {
    const id = [...sources].find(([, one]) => one === source)![0];
    return [id, { findings: entries.map(({ finding }) => numbered(finding)), unseen: ids.filter((rule) => looked?.(rule) === false) }];
  });
  return {
    key,
    outcome: { passedOver, profileChosen, ...(plan && { plan }), ...(like && { like: like.id }) },
    files: Object.fromEntries(kept),
    bases: [...bases.keys()],
  };
}

function outcomeOf({ outcome, files, bases }: Kept, { setup }: Job, bench: Bench, volumes: readonly ReadVolume[]): Outcome {
  const sourceOf = ({ file, draft }: ReadVolume): Source => ({
    ...{ file, path: bench.nameOf(file) },
    ...{ lines: linesOf(draft.text), encoding: draft.encoding },
  });
  const sources = new Map(volumes.map((volume) => [volume.id, sourceOf(volume)]));
  const reports = Object.entries(files).map(([id, { findings, unseen }]): FileReport => {
    const entries = findings.map(([bare, at]) => {
      const finding: Finding = at < 0 ? bare : { ...bare, basis: bases[at]! };
      return { finding, words: describe(finding, bench.locale), baselined: false };
    });
    return { source: sources.get(id)!, sources, entries, looked: (rule) => !unseen.includes(rule) };
  });
  const { like: likeId, ...rest } = outcome;
  const like: Profile | undefined = profiles.find(({ id }) => id === likeId);
  return {
    ...rest,
    ...(like && { like }),
    ...{ root: setup.root, files: reports, failures: [], problems: [], texts: new Map(), fixes: 0 },
  };
}
