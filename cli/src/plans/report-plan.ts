import { type Compliance, complianceOf, type Finding, lint, type Profile, type Unread } from '@dadeumi/rules';
import { fromRoot } from '../files/project.ts';
import type { Read } from '../files/read.ts';
import { texts } from '../text.ts';
import type { Job } from './assign.ts';
import { parse } from './load.ts';
import { rulesFor } from './looked.ts';
import { type ResolveOptions, resolvePlan } from './resolve-plan.ts';

/** What a plan is reported with. */
export interface ReportBench extends ResolveOptions {
  read(file: string): Promise<Read>;
}

/** What came of one plan. */
export interface Reported {
  /** That names of documents count from. */
  readonly root: string;
  readonly volumes: readonly string[];
  /** Absent where the files are no plan, no profile is chosen, or nothing of it could be read. */
  readonly compliance?: Compliance;
  readonly isPlan: boolean;
  readonly profileChosen: boolean;
  /** A profile that the headings suggest, where none was chosen. */
  readonly like?: Profile;
  readonly problems: readonly Finding[];
  /** By path from the root: what the problems lie in. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: readonly Unread[];
}

/** Reads all volumes of a plan, lints them as `check` does and holds them against the guideline. What cannot be read is told in the compliance. */
export async function reportPlan(job: Job, bench: ReportBench): Promise<Reported> {
  const { volumes } = job;
  const { root } = job.setup;
  const read = await Promise.all(volumes.map(async (file) => ({ id: fromRoot(root, file), draft: await bench.read(file) })));
  const unread = read.flatMap(({ id, draft }): Unread[] =>
    'refusal' in draft ? [{ document: id, reason: { ko: texts.ko.refusal[draft.refusal], en: texts.en.refusal[draft.refusal] } }] : [],
  );
  const documents = read.flatMap(({ id, draft }) => ('refusal' in draft ? [] : [parse(draft.text, id)]));
  const nothing = { root, volumes, isPlan: true, profileChosen: true, problems: [], texts: new Map<string, string>(), unread };
  if (documents.length === 0) return nothing;

  const found = resolvePlan(documents, job, bench);
  if (found === undefined) return { ...nothing, isPlan: false };
  const { settings, problems, profileChosen } = found.resolved;
  const inTexts = new Map([...documents.map(({ id, text }) => [id, text] as const), ...found.texts]);
  const hasObligations = profileChosen && settings.profile.standing !== 'language-only';
  const common = { ...nothing, profileChosen: hasObligations, problems, texts: inTexts };
  const like = hasObligations ? undefined : found.like();
  if (!hasObligations) return { ...common, ...(like && { like }) };

  const plan = { documents };
  const result = lint(plan, settings, { rules: rulesFor(unread.length === 0) });
  return { ...common, compliance: complianceOf(plan, settings, { ...result, unread: [...unread, ...result.unread] }) };
}
