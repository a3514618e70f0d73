import path from 'node:path';
import { type Locale, mayBePutOff, notices, rules } from '@dadeumi/rules';
import type { CheckRequest } from '../arguments/check.ts';
import { onDisk } from '../files/names.ts';
import { fromRoot } from '../files/project.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { assign } from '../plans/assign.ts';
import { cacheIn } from '../plans/cache.ts';
import { checkPair } from '../plans/check-pair.ts';
import { checkPlan, type Outcome } from '../plans/check-plan.ts';
import { refuseUnreadable, setups } from '../plans/setup.ts';
import { type Shard, shareOf } from '../plans/shard.ts';
import { type Failure, type FileReport, type Found, foundIn, type Report } from '../report.ts';
import { besides } from '../supplements/besides.ts';
import type { When } from '../terminal/colour.ts';
import { progressOn } from '../terminal/progress.ts';
import { type CommandText, texts } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { askedSettings, refuseUnknown } from './asked-settings.ts';
import {
  type BaselineFor,
  byBaseline,
  heldAgainst,
  knownTo,
  loadBaseline,
  ownBaselines,
  type StoredBaseline,
  storeBaseline,
} from './baseline.ts';
import { type Gathered, gather } from './gather.ts';
import { whyUnwritable } from './new.ts';
import { publish } from './publish.ts';
import { putter } from './put.ts';
import { otherFileReport, settingsReporter } from './settings-reports.ts';
import { statistics } from './statistics.ts';
import { publishSupplements, readNotice } from './supplements.ts';
import { type Teller, tellerFor } from './tell.ts';

/** What holds for every command. */
export interface Surroundings {
  readonly io: Io;
  readonly version: string;
  /** Absent: as the settings of the working folder say, else Korean. */
  readonly locale: Locale | undefined;
  readonly color: When;
}

/** Checks, and fixes if asked; says all there is to say and gives the exit code. */
export async function check(request: CheckRequest, { io, version, locale: asked, color }: Surroundings): Promise<Exit> {
  const begun = io.now();
  const commandFor = askedSettings(request, io.cwd);
  const setupFor = setups(io.cwd, commandFor);
  const locale = asked ?? setupFor(io.cwd).resolved.locale ?? 'ko';
  const words = texts[locale];
  refuseUnknown(commandFor, io.cwd, locale);

  const nameOf = (file: string) => fromRoot(io.cwd, file);
  const notice = request.from === undefined ? undefined : await readNotice(request.from, io, nameOf, words);
  if (notice !== undefined && 'reason' in notice) {
    io.stderr(`${notice.path}: ${notice.reason}\n`);
    return EXIT.incomplete;
  }
  const gathered = inShare(await gather(request, io, words), request.shard, nameOf);
  refuseUnreadable(setupFor(io.cwd), nameOf, words);
  const baselineFor = await baselinesOf(request, { io, words, nameOf, setupFor });
  const workshop = { io, locale, setupFor, commandFor, nameOf, baselineFor };
  const settingsOf = settingsReporter(nameOf, locale);
  const atOnce = tellerFor(request, { io, locale, color, settingsOf });
  const outcomes = request.pair ? [await checkPair(request, workshop)] : await checkAll(gathered, request, workshop, atOnce);
  const drafts = outcomes.flatMap(({ files }) => files);
  const compared = await againstBaseline(request, drafts, { io, words, nameOf, locale, baselineFor });

  const report: Report = {
    version,
    locale,
    files: [...settingsOf(outcomes), ...compared.files],
    failures: [...closedFolders(gathered, setupFor, nameOf, words), ...outcomes.flatMap(({ failures }) => failures)],
    plans: outcomes.flatMap(({ plan }) => plan ?? []),
    rules: [...rules, ...notices.map((notice) => ({ ...notice, severity: 'warning' as const }))],
    fixes: outcomes.reduce((sum, { fixes }) => sum + fixes, 0),
    fixing: request.fix || request.diff,
    notes: [
      ...setupFor(io.cwd).misnamed.map((file) => words.misnamed(nameOf(file))),
      ...notesOf(outcomes, gathered, request, words, locale, nameOf),
    ],
    baselines: compared.baselines,
  };
  const found = foundIn(report.files, atOnce.found());
  if (notice !== undefined) publishSupplements(besides(notice, outcomes, report), request.format, io, color);
  else publish(report, found, request, io, color);
  if (request.stats) io.stderr(statistics(report, found, io.now() - begun));
  return exitOf(report, found, request, gathered);
}

interface Workshop {
  readonly io: Io;
  readonly locale: Locale;
  readonly setupFor: ReturnType<typeof setups>;
  readonly commandFor: ReturnType<typeof askedSettings>;
  readonly nameOf: (file: string) => string;
  readonly baselineFor: BaselineFor;
}

async function checkAll(
  gathered: Gathered,
  request: CheckRequest,
  { io, locale, setupFor, commandFor, nameOf, baselineFor }: Workshop,
  atOnce: Teller,
): Promise<Outcome[]> {
  const jobs = shareOf(await assign(gathered.candidates, setupFor), request.shard, ({ volumes }) => nameOf(volumes[0]!));
  for (const { setup } of jobs) refuseUnreadable(setup, nameOf, texts[locale]);
  const put = putter(request, io, nameOf);
  const answered = new Set<string>();
  const bench = {
    ...{ locale, commandFor, nameOf, read: gathered.read, frontMatter: request.frontMatter, requireProfile: request.requireProfile },
    plansOnly: !request.all && request.profile === undefined,
    keepsPlans: request.from !== undefined || request.format === 'md',
    fix: request.diff ? ('show' as const) : request.fix ? ('make' as const) : ('no' as const),
    putOff: knownTo.bind(undefined, baselineFor),
    put: (volume: Parameters<typeof put>[0], text: string) => {
      answered.add(volume.file);
      return put(volume, text);
    },
  };
  const progress = progressOn(io);
  const tells = atOnce.mayTell(jobs, baselineFor);
  const checkOne = request.cache === undefined ? checkPlan : cacheIn(path.resolve(io.cwd, request.cache));
  const outcomes: Outcome[] = [];
  for (const [index, job] of jobs.entries()) {
    if (index === 1) io.readyForMany?.();
    progress.step(texts[locale].progress(index, jobs.length));
    const outcome = await checkOne(job, bench);
    if (tells && io.isTTY.stdout) progress.done();
    outcomes.push(tells ? atOnce.tell(outcome) : outcome);
  }
  progress.done();
  if (request.stdin && request.fix && !request.diff) {
    // Whoever pipes a draft through wants it back, fixed or not.
    for (const { file } of gathered.candidates) {
      const draft = answered.has(file) ? undefined : await gathered.read(file);
      if (draft !== undefined && 'bytes' in draft) io.stdout(draft.bytes);
    }
  }
  return outcomes;
}

/** Files, and the names of the baselines that their findings were held against. */
interface Marked {
  readonly files: readonly FileReport[];
  readonly baselines: readonly string[];
}

type Marking = Pick<Workshop, 'io' | 'nameOf' | 'locale' | 'baselineFor'> & { readonly words: CommandText };

/** The baseline that is named, else those beside the settings. One that is named and not there stops the run before anything is written. */
async function baselinesOf(
  { baseline, writeBaseline, putsOff }: CheckRequest,
  { io, words, nameOf, setupFor }: Pick<Workshop, 'io' | 'nameOf' | 'setupFor'> & { readonly words: CommandText },
): Promise<BaselineFor> {
  if (baseline === undefined) return putsOff ? ownBaselines(setupFor) : () => undefined;
  const file = onDisk(path.resolve(io.cwd, baseline));
  const stored = loadBaseline(file);
  if (stored === undefined && !writeBaseline) throw new UsageFault(words.usage.baseline(nameOf(file)));
  return () => stored;
}

/** Findings that a baseline knows are marked. With `--write-baseline` all of them are put there. */
async function againstBaseline(request: CheckRequest, files: readonly FileReport[], marking: Marking): Promise<Marked> {
  const { io, words, nameOf, baselineFor } = marking;
  if (request.baseline === undefined) {
    const marked = [...byBaseline(files, baselineFor)].map(([stored, own]) =>
      stored ? markedBy(stored, own, marking) : { files: own, baselines: [] },
    );
    return {
      files: inOrderOf(
        files,
        marked.flatMap((one) => one.files),
      ),
      baselines: marked.flatMap((one) => one.baselines),
    };
  }
  const file = onDisk(path.resolve(io.cwd, request.baseline));
  const stored = baselineFor(io.cwd);
  if (request.writeBaseline) {
    const count = await storeBaseline(file, stored?.baseline ?? { id: file, entries: [] }, files).catch((error: unknown) => {
      throw new UsageFault(words.usage.unwritable(nameOf(file), whyUnwritable(error, words)));
    });
    io.stderr(`${words.wroteBaseline(nameOf(file), count)}\n`);
    const all = files.map((one) => ({
      ...one,
      entries: one.entries.map((entry) => ({ ...entry, baselined: mayBePutOff(entry.finding) })),
    }));
    return { files: all, baselines: [nameOf(file)] };
  }
  return stored ? markedBy(stored, files, marking) : { files, baselines: [] };
}

/** What is wrong with the baseline itself comes first. */
function markedBy(stored: StoredBaseline, files: readonly FileReport[], { nameOf, locale }: Marking): Marked {
  const { files: marked, stale } = heldAgainst(stored, files);
  const about = [...stored.problems, ...stale];
  const own = about.length === 0 ? [] : [otherFileReport(stored.file, stored.text, about, nameOf, locale)];
  return { files: [...own, ...marked], baselines: [nameOf(stored.file)] };
}

/** What is not among the files comes before them. */
function inOrderOf(files: readonly FileReport[], found: readonly FileReport[]): FileReport[] {
  const order = new Map(files.map(({ source }, index) => [source, index]));
  return found.toSorted((a, b) => (order.get(a.source) ?? -1) - (order.get(b.source) ?? -1));
}

/** Folders that could not be looked into, but for those that the settings leave out. */
function closedFolders({ closed }: Gathered, setupFor: Workshop['setupFor'], nameOf: Workshop['nameOf'], words: CommandText): Failure[] {
  return closed.flatMap(({ folder, refusal }) => {
    const { root, resolved } = setupFor(path.dirname(folder));
    return resolved.ignores(fromRoot(root, folder))
      ? []
      : [{ file: folder, path: nameOf(folder), reason: refusal === 'denied' ? words.closedFolder : words.refusal[refusal] }];
  });
}

/** Without --stats, so many files are named and the others counted. */
const FEW_NAMES = 5;

function notesOf(
  outcomes: readonly Outcome[],
  { unreadable }: Gathered,
  { since, profile, stats, format, shard }: CheckRequest,
  words: CommandText,
  locale: Locale,
  nameOf: (file: string) => string,
): string[] {
  const few = stats || format !== 'pretty' ? Number.POSITIVE_INFINITY : FEW_NAMES;
  const listed = (names: readonly string[]) =>
    [names.slice(0, few).join(', '), ...(names.length > few ? [words.andMore(names.length - few)] : [])].join(' ');
  const passedOver = outcomes.flatMap((outcome) => outcome.passedOver);
  const notes = passedOver.filter(({ named }) => named).map(({ path }) => words.planPassedOver(path));
  if (passedOver.length > 0) notes.push(words.passedOver(passedOver.length, listed(passedOver.map(({ path }) => path))));
  if (unreadable.length > 0) notes.push(words.unreadable(unreadable.length, listed(unreadable.map(nameOf))));
  const profileless = outcomes.filter(({ plan, profileChosen }) => plan !== undefined && !profileChosen);
  if (profileless.length > 0 && profile === undefined)
    notes.push(...new Set(profileless.map(({ like }) => words.noProfile(like && `${like.name[locale]}(${like.id})`))));
  if (outcomes.every(({ plan, failures }) => plan === undefined && failures.length === 0))
    notes.push(shard !== undefined ? words.nothingHere : since === 'all' ? words.nothing : words.nothingNew);
  return notes;
}

/** What was met and is no plan is told by one part alone. */
function inShare(gathered: Gathered, shard: Shard | undefined, nameOf: (file: string) => string): Gathered {
  const { unreadable, closed } = gathered;
  return { ...gathered, unreadable: shareOf(unreadable, shard, nameOf), closed: shareOf(closed, shard, ({ folder }) => nameOf(folder)) };
}

/** Wrong settings tell most, since no result under them can be trusted; then what was not checked; then what was found. */
function exitOf(
  report: Report,
  { counts, wrongSettings }: Found,
  { since, maxWarnings, shard }: CheckRequest,
  { candidates }: Gathered,
): Exit {
  if (wrongSettings) return EXIT.usage;
  // Of a part nobody expects a plan, as long as there is something to part.
  const expected = since === 'all' && (shard === undefined || candidates.length === 0);
  if (report.failures.length > 0 || (report.plans.length === 0 && expected)) return EXIT.incomplete;
  return counts.error > 0 || counts.warning > maxWarnings ? EXIT.findings : EXIT.clean;
}
