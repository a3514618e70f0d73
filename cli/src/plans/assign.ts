import path from 'node:path';
import type { PlanEntry } from '@dadeumi/rules';
import { glob } from 'tinyglobby';
import { type Candidate, isDraftFile } from '../files/discover.ts';
import { onDisk } from '../files/names.ts';
import { ownReportsIn } from '../files/own-report.ts';
import { fromRoot } from '../files/project.ts';
import type { Setup } from './setup.ts';

/** A plan to check: its volumes in order, and those of them that were asked for. */
export interface Job {
  readonly setup: Setup;
  readonly volumes: readonly string[];
  readonly wanted: ReadonlySet<string>;
  /** Someone said that it is a plan: by naming the file, or in the settings. Else its text must look like one. */
  readonly certain: boolean;
}

/** Puts files together to plans. One that its settings ignore is left out unless it was named. */
export async function assign(candidates: readonly Candidate[], setupFor: (folder: string) => Setup): Promise<Job[]> {
  const plans = new Map<PlanEntry, { setup: Setup; wanted: Set<string> }>();
  const order: (PlanEntry | Job)[] = [];
  for (const { file, named } of candidates) {
    const setup = setupFor(path.dirname(file));
    const id = fromRoot(setup.root, file);
    if (!named && setup.resolved.ignores(id)) continue;
    const entry = setup.resolved.planOf(id);
    if (entry === undefined) {
      order.push({ setup, volumes: [file], wanted: new Set([file]), certain: named || setup.resolved.names(id) });
      continue;
    }
    const plan = plans.get(entry);
    if (plan === undefined) {
      plans.set(entry, { setup, wanted: new Set([file]) });
      order.push(entry);
    } else plan.wanted.add(file);
  }
  return Promise.all(
    order.map(async (item) => {
      if ('volumes' in item) return item;
      const { setup, wanted } = plans.get(item)!;
      return { setup, volumes: await volumesOf(item, setup), wanted, certain: true };
    }),
  );
}

/** The volumes that an entry of `plans` names: those written out whether they exist or not, those of a pattern as they are found. */
async function volumesOf(entry: PlanEntry, { root, settings, resolved }: Setup): Promise<string[]> {
  const folder = path.join(root, path.dirname(settings ?? ''));
  const isPattern = (name: string) => /[*?{!]/.test(name);
  const written = entry.files.filter((name) => !isPattern(name)).map((name) => onDisk(path.join(folder, name)));
  const found = entry.files.some(isPattern)
    ? await glob('**/*', { cwd: folder, absolute: true, ignore: ['**/node_modules/**', '**/.git/**'] })
    : [];
  const drafts = found.map((file) => path.normalize(file)).filter(isDraftFile);
  const reports = new Set(ownReportsIn(drafts));
  const files = new Set([...written, ...drafts.filter((file) => !reports.has(file))]);
  const ids = [...files].map((file) => fromRoot(root, file));
  return resolved.filesOf(entry, ids).map((id) => path.join(root, id));
}
