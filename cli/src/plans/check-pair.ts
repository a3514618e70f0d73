import path from 'node:path';
import { comparePair, describe, type FileSettings, type Finding, type Locale, pairNotice } from '@dadeumi/rules';
import { discover } from '../files/discover.ts';
import { fromRoot } from '../files/project.ts';
import { type Draft, readDraft } from '../files/read.ts';
import type { Io } from '../io.ts';
import { linesOf } from '../lines.ts';
import type { Failure, FileReport, Source } from '../report.ts';
import { texts } from '../text.ts';
import { UsageFault } from '../usage.ts';
import type { Outcome } from './check-plan.ts';
import { parse } from './load.ts';
import { resolvePlan } from './resolve-plan.ts';
import { refuseUnreadable, type setups } from './setup.ts';

/** The two sides, and whether drafts may bring settings. */
interface Asked {
  readonly paths: readonly string[];
  readonly frontMatter: boolean;
  readonly requireProfile: boolean;
}

interface Surroundings {
  readonly io: Io;
  readonly locale: Locale;
  readonly setupFor: ReturnType<typeof setups>;
  readonly commandFor: (root: string) => FileSettings;
  readonly nameOf: (file: string) => string;
}

/** Front matter is no longer; the rest of a draft is compared as it is and need not be read as Markdown. */
const FRONT_MATTER_WITHIN = 64_000;

/** A file of one side. */
interface Sheet {
  readonly file: string;
  readonly draft: Draft;
}

/**
 * Holds a copy against its original under the settings of the original. Throws a UsageFault where the two are one file; what cannot be read is a
 * failure of the outcome.
 */
export async function checkPair({ paths, frontMatter, requireProfile }: Asked, surroundings: Surroundings): Promise<Outcome> {
  const { io, locale, setupFor, commandFor, nameOf } = surroundings;
  const words = texts[locale];
  const sides = [];
  for (const given of paths) sides.push(await readSide(given, surroundings));
  const [original, copy] = [sides[0]!, sides[1]!];
  const twice = copy.sheets.find(({ file }) => original.sheets.some((one) => one.file === file));
  if (twice !== undefined) throw new UsageFault(words.usage.samePair(nameOf(twice.file)));

  const setup = setupFor(path.dirname(original.sheets[0]?.file ?? path.join(io.cwd, 'x')));
  refuseUnreadable(setup, nameOf, words);
  const idOf = ({ file }: Sheet) => fromRoot(setup.root, file);
  const volumes = (sheets: readonly Sheet[]) => sheets.map((sheet) => ({ id: idOf(sheet), text: sheet.draft.text }));
  const fronts = original.sheets.map((sheet) => parse(sheet.draft.text.slice(0, FRONT_MATTER_WITHIN), idOf(sheet)));
  // Two sides that were asked for by name are a plan, whatever they look like.
  const { resolved, texts: settingsTexts } = resolvePlan(fronts, { setup, certain: true }, { plansOnly: false, frontMatter, commandFor })!;

  const failures = [...original.failures, ...copy.failures];
  const complete = failures.length === 0 && sides.every(({ open }) => open);
  const found = complete ? comparePair(volumes(original.sheets), volumes(copy.sheets), resolved.settings) : [];
  const sheets = [...original.sheets, ...copy.sheets];
  const sources = new Map(sheets.map((sheet) => [idOf(sheet), sourceOf(sheet, nameOf)]));
  const aboutSettings = [...resolved.problems, ...resolved.advice];
  const { profile } = resolved.settings;
  const files = sheets.map((sheet) => reportOf(idOf(sheet), sources, [...aboutSettings, ...found], locale));
  const profileless = requireProfile && !resolved.profileChosen ? files.map(({ source: { file, path } }) => ({ file, path })) : [];
  return {
    root: setup.root,
    files,
    failures: [...failures, ...profileless.map((one) => ({ ...one, reason: words.needsProfile }))],
    ...(complete && {
      plan: {
        paths: [...sources.values()].map((source) => source.path),
        profile: { id: profile.id, name: profile.name[locale] },
        notChecked: [words.gap.pairOnly, ...(profile.statements === undefined ? [words.gap.statements] : [])],
        examined: { [pairNotice.id]: copy.sheets.length },
        idle: [],
        sawNothing: false,
        nothingToJudge: [],
      },
    }),
    passedOver: [],
    problems: aboutSettings.filter(({ at }) => !sources.has(at.document)),
    texts: settingsTexts,
    fixes: 0,
    profileChosen: resolved.profileChosen,
  };
}

interface Side {
  readonly sheets: readonly Sheet[];
  readonly failures: readonly Failure[];
  /** All folders of it could be looked into; that one could not is told by whoever gathered the files. */
  readonly open: boolean;
}

/** The drafts that one path leads to; in a folder all of them, but for those that the settings leave out. */
async function readSide(given: string, { io, locale, setupFor, nameOf }: Surroundings): Promise<Side> {
  const words = texts[locale];
  const { candidates, closed } = await discover([given], io.cwd);
  const failureIn = (file: string, reason: string): Failure => ({ file, path: nameOf(file), reason });
  const failures: Failure[] = [];
  const sheets: Sheet[] = [];
  for (const { file, named } of candidates) {
    const { root, resolved } = setupFor(path.dirname(file));
    if (!named && resolved.ignores(fromRoot(root, file))) continue;
    const draft = await readDraft(file);
    if ('refusal' in draft) failures.push(failureIn(file, words.refusal[draft.refusal]));
    else sheets.push({ file, draft });
  }
  const open = closed.length === 0;
  if (sheets.length + failures.length === 0 && open) failures.push(failureIn(path.resolve(io.cwd, given), words.noDrafts));
  return { sheets, failures, open };
}

function sourceOf({ file, draft }: Sheet, nameOf: (file: string) => string): Source {
  return { file, path: nameOf(file), lines: linesOf(draft.text), encoding: draft.encoding };
}

function reportOf(id: string, sources: ReadonlyMap<string, Source>, findings: readonly Finding[], locale: Locale): FileReport {
  const own = findings.filter(({ at }) => at.document === id).toSorted((a, b) => a.at.range[0] - b.at.range[0]);
  return {
    source: sources.get(id)!,
    sources,
    entries: own.map((finding) => ({ finding, words: describe(finding, locale), baselined: false })),
    looked: (rule) => rule === pairNotice.id,
  };
}
