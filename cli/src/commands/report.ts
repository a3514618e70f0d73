import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { describe, type Locale } from '@dadeumi/rules';
import writeFileAtomic from 'write-file-atomic';
import type { ReportRequest } from '../arguments/report.ts';
import { onDisk } from '../files/names.ts';
import { fromRoot } from '../files/project.ts';
import { EXIT, type Exit } from '../io.ts';
import { linesOf, positionAt } from '../lines.ts';
import { assign, type Job } from '../plans/assign.ts';
import { type Reported, reportPlan } from '../plans/report-plan.ts';
import { refuseUnreadable, setups } from '../plans/setup.ts';
import { pages } from '../report-pages/index.ts';
import { type CommandText, texts } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { askedSettings, refuseUnknown } from './asked-settings.ts';
import type { Surroundings } from './check.ts';
import { gather } from './gather.ts';
import { whyUnwritable } from './new.ts';
import { reportWords } from './report-words.ts';

/**
 * Holds plans against their guidelines, and writes the report: one document, a part for each plan.
 *
 * Throws a UsageFault where no plan has a guideline, or settings are wrong: a report of the wrong obligations is worse than none.
 */
export async function report(request: ReportRequest, { io, version, locale: asked }: Omit<Surroundings, 'color'>): Promise<Exit> {
  const commandFor = askedSettings({ profile: request.profile, rules: [] }, io.cwd);
  const setupFor = setups(io.cwd, commandFor);
  const locale = asked ?? setupFor(io.cwd).resolved.locale ?? 'ko';
  const [words, says] = [texts[locale], reportWords[locale]];
  const nameOf = (file: string) => fromRoot(io.cwd, file);
  refuseUnknown(commandFor, io.cwd, locale);

  const gathered = await gather({ paths: request.paths, stdin: false, stdinFilename: undefined, since: 'all' }, io, words);
  refuseUnreadable(setupFor(io.cwd), nameOf, words);
  const jobs = await assign(gathered.candidates, setupFor);
  for (const { setup } of jobs) refuseUnreadable(setup, nameOf, words);
  refuseDraft(request.out, jobs, io.cwd, words);
  const bench = { commandFor, read: gathered.read, frontMatter: request.frontMatter, plansOnly: request.profile === undefined };
  const all: Reported[] = [];
  for (const job of jobs) all.push(await reportPlan(job, bench));
  const plans = all.filter(({ isPlan }) => isPlan);
  refuseWrongSettings(plans, locale, nameOf);
  const profileless = plans
    .filter(({ profileChosen }) => !profileChosen)
    .map(({ volumes, like }) => says.noProfile(volumes.map(nameOf).join(', '), like && `${like.name[locale]}(${like.id})`));
  if (plans.every(({ compliance }) => compliance === undefined) && profileless.length > 0) throw new UsageFault(profileless[0]!);
  for (const line of profileless) io.stderr(`${line}\n`);

  for (const { volumes, unread, compliance } of plans)
    if (compliance === undefined) for (const { document, reason } of unread) io.stderr(`${document || volumes[0]}: ${reason[locale]}\n`);
  const made = plans.flatMap(({ compliance, root }) => (compliance === undefined ? [] : [{ compliance, root }]));
  if (made.length === 0) {
    io.stderr(`${plans.length > 0 ? says.nothingRead : words.nothing}\n`);
    return EXIT.incomplete;
  }
  const from = request.out === undefined ? io.cwd : path.dirname(path.resolve(io.cwd, request.out));
  const text = pages[request.format]({
    ...{ tool: version, locale },
    plans: made.map(({ compliance, root }) => ({ compliance, hrefOf: (document: string) => hrefTo(path.join(root, document), from) })),
  });
  if (request.out === undefined) io.stdout(text);
  else {
    await writeFileAtomic(path.resolve(io.cwd, request.out), text).catch((error: unknown) => {
      throw new UsageFault(words.usage.unwritable(request.out!, whyUnwritable(error, words)));
    });
    io.stderr(`${words.wrote(request.out)}\n`);
  }
  const isUnread = plans.some(({ compliance, profileChosen }) => (compliance === undefined ? profileChosen : !compliance.complete));
  if (isUnread || gathered.closed.length > 0) io.stderr(`${says.incomplete}\n`);
  return isUnread || gathered.closed.length > 0 || profileless.length > 0 ? EXIT.incomplete : EXIT.clean;
}

/** A report in place of a draft, or of the settings, would be the loss of it. */
function refuseDraft(out: string | undefined, jobs: readonly Job[], cwd: string, words: CommandText): void {
  if (out === undefined) return;
  const file = realOf(onDisk(path.resolve(cwd, out)));
  const kept = jobs.flatMap(({ volumes, setup: { root, settings } }) => [
    ...volumes,
    ...(settings === undefined ? [] : [path.join(root, settings)]),
  ]);
  if (kept.some((one) => realOf(one) === file)) throw new UsageFault(words.usage.exists(out));
}

function realOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

function refuseWrongSettings(plans: readonly Reported[], locale: Locale, nameOf: (file: string) => string): void {
  const said = plans.flatMap(({ root, problems, texts: inTexts }) =>
    problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => {
        const text = inTexts.get(problem.at.document);
        const line = text === undefined ? '' : `:${positionAt(linesOf(text), problem.at.range[0]).line}`;
        return `${nameOf(path.join(root, problem.at.document))}${line}: ${describe(problem, locale).message}`;
      }),
  );
  if (said.length > 0) throw new UsageFault([...new Set(said)].join('\n'));
}

/** A file as a link from a folder; each step of the path is escaped. */
function hrefTo(file: string, from: string): string {
  return fromRoot(from, file).split('/').map(encodeURIComponent).join('/');
}
