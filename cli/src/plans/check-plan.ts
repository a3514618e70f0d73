import path from 'node:path';
import {
  type Document,
  describe,
  type Finding,
  type Locale,
  outlineFor,
  type Plan,
  type Profile,
  type Section,
  type Settings,
} from '@dadeumi/rules';
import type { Read } from '../files/read.ts';
import type { Written } from '../files/write.ts';
import type { Entry, Failure, FileReport, PlanReport, Source } from '../report.ts';
import { texts } from '../text.ts';
import type { Job } from './assign.ts';
import { lintOrFix } from './fix.ts';
import { gapsOf, idleRules, nothingToJudge, sawNothing } from './gaps.ts';
import { load, sourceOf, type Volume } from './load.ts';
import { lookedFor, rulesFor } from './looked.ts';
import { type ResolveOptions, resolvePlan } from './resolve-plan.ts';

/** What a plan is checked with. */
export interface Bench extends ResolveOptions {
  readonly locale: Locale;
  readonly requireProfile: boolean;
  /** Plans are asked for after their check. Of a thousand they are most of the memory. */
  readonly keepsPlans: boolean;
  /** Safe fixes are made before the report, or only shown beside it. */
  readonly fix: 'no' | 'make' | 'show';
  read(file: string): Promise<Read>;
  nameOf(file: string): string;
  /** Those of a plan's findings that a baseline knows. */
  putOff(volumes: readonly Volume[], findings: readonly Finding[]): readonly Finding[];
  /** Puts a fixed text where it belongs: the file, standard output or a diff. */
  put(volume: Volume, text: string): Promise<Written>;
}

/** A file of a folder that does not look like a plan by what it says. */
interface PassedOver {
  readonly path: string;
  /** Its name or its first heading says that it is one. */
  readonly named: boolean;
}

/** What came of one plan. */
export interface Outcome {
  /** That paths of `problems` and `texts` count from. */
  readonly root: string;
  readonly files: readonly FileReport[];
  readonly failures: readonly Failure[];
  /** Absent where nothing was checked. */
  readonly plan?: PlanReport;
  /** The plan as it was linted, if it was to be kept. */
  readonly linted?: { readonly plan: Plan; readonly settings: Settings };
  /** Files that turned out to be no plans. */
  readonly passedOver: readonly PassedOver[];
  /** Mistakes in the settings files, and the texts that they lie in by path from the root. */
  readonly problems: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly fixes: number;
  /** A profile that the headings suggest, where none was chosen. */
  readonly like?: Profile;
  readonly profileChosen: boolean;
}

const NOTHING: Omit<Outcome, 'root'> = {
  files: [],
  failures: [],
  passedOver: [],
  problems: [],
  texts: new Map(),
  fixes: 0,
  profileChosen: true,
};

/** Loads, recognises, lints and, if asked, fixes one plan; reports the volumes that were asked for. */
export async function checkPlan(job: Job, bench: Bench): Promise<Outcome> {
  const words = texts[bench.locale];
  const { setup } = job;
  const { root } = setup;
  const { volumes, failures } = await load(job, bench.read, bench.nameOf, words);
  if (volumes.length === 0) return { ...NOTHING, root, failures };

  const documents = volumes.map(({ document }) => document);
  const plan = resolvePlan(documents, job, bench);
  if (plan === undefined) return { ...NOTHING, root, passedOver: volumes.map((volume) => passedOver(volume, bench.nameOf)) };

  const { resolved } = plan;
  const rules = rulesFor(failures.length === 0);
  const checked = await lintOrFix(volumes, job.wanted, resolved.settings, rules, bench);

  const { profile } = resolved.settings;
  const now = { documents: checked.volumes.map(({ document }) => document) };
  const like = resolved.profileChosen ? undefined : plan.like();
  const ownIds = new Set(documents.map(({ id }) => id));
  const aboutSettings = [...resolved.problems, ...resolved.advice];
  const problems = aboutSettings.filter(({ at }) => !ownIds.has(at.document));
  const inDrafts = aboutSettings.filter(({ at }) => ownIds.has(at.document));
  const sources = new Map(checked.volumes.map((volume) => [volume.document.id, sourceOf(volume, bench.nameOf)]));
  const linted = { settings: resolved.settings, rules, result: checked.result, narrowed: bench.commandFor(root).rules !== undefined };
  const files = checked.volumes
    .filter(({ file }) => job.wanted.has(file))
    .map(({ document }) => ({
      ...fileReport(document, sources, [...inDrafts, ...checked.result.findings], bench.locale),
      looked: lookedFor(linted, document.id),
      ...(bench.keepsPlans && { titleAt: (offset: number) => titleAt(outlineFor(document, profile), offset) }),
    }));
  const failureIn = (source: Source, reason: string): Failure => ({ file: source.file, path: source.path, reason });
  const unread = checked.result.unread.map(({ document, reason }) => failureIn(sources.get(document)!, reason[bench.locale]));
  const profileless =
    bench.requireProfile && !resolved.profileChosen ? files.map(({ source }) => failureIn(source, words.needsProfile)) : [];
  return {
    root,
    files,
    failures: [...failures, ...checked.failures, ...unread, ...profileless],
    plan: {
      paths: [...sources.values()].map(({ path }) => path),
      profile: { id: profile.id, name: profile.name[bench.locale] },
      notChecked: gapsOf(now, resolved.settings, { ...checked, rules }, words),
      examined: checked.result.examined,
      idle: idleRules(resolved.settings, checked.result),
      sawNothing: sawNothing(checked.result),
      nothingToJudge: nothingToJudge(now, resolved.settings, checked.result),
    },
    ...(bench.keepsPlans && { linted: { plan: now, settings: resolved.settings } }),
    passedOver: [],
    problems,
    texts: plan.texts,
    fixes: checked.fixes,
    ...(like !== undefined && { like }),
    profileChosen: resolved.profileChosen,
  };
}

/** What people call a plan in the name of its file or on its first line. */
const PLAN_NAMES = /(?:사업|실증|영업|기술|창업|수행|추진)(?:화?)계획서/;

function passedOver({ file, document }: Volume, nameOf: Bench['nameOf']): PassedOver {
  const headings = document.blocks.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'heading' ? part.prose.text : [])));
  const words = [path.basename(file), headings[0] ?? ''].map((text) => text.normalize('NFC').replaceAll(/[\s_-]/g, ''));
  return { path: nameOf(file), named: words.some((text) => PLAN_NAMES.test(text)) };
}

function fileReport(document: Document, sources: ReadonlyMap<string, Source>, findings: readonly Finding[], locale: Locale): FileReport {
  const own = findings.filter(({ at }) => at.document === document.id).toSorted((a, b) => a.at.range[0] - b.at.range[0]);
  return { source: sources.get(document.id)!, sources, entries: own.map((finding) => entryOf(finding, locale)) };
}

function titleAt(sections: readonly Section[], offset: number): string {
  const section = sections.findLast(({ range: [start, end] }) => start <= offset && offset < end);
  return section === undefined ? '' : `${section.number} ${section.title}`.trim();
}

/** A finding with its words. */
export function entryOf(finding: Finding, locale: Locale): Entry {
  return { finding, words: describe(finding, locale), baselined: false };
}
