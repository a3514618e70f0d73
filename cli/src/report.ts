import type { Finding, Locale, Severity, Text } from '@dadeumi/rules';
import type { Encoding } from './files/encoding.ts';
import type { Lines } from './lines.ts';
import { ABOUT_SETTINGS } from './merge/merged.ts';

/** A document or settings file as a report shows it. */
export interface Source {
  /** Absolute; `<stdin>` in the working folder for standard input without a name. */
  readonly file: string;
  /** From the working folder, with `/`. */
  readonly path: string;
  readonly lines: Lines;
  readonly encoding: Encoding;
}

/** The words of a finding in the language of the report. */
interface Words {
  readonly message: string;
  readonly why?: string;
  /** The clause or law behind it. */
  readonly basis?: string;
  /** How sure that basis is. */
  readonly certainty?: string;
  /** What the related places are. */
  readonly related?: string;
}

export interface Entry {
  readonly finding: Finding;
  readonly words: Words;
  /** Known from before: shown where a format has a place for it, never counted. */
  readonly baselined: boolean;
}

export interface FileReport {
  readonly source: Source;
  /** The documents of its plan by id, for the places of a finding that lie in another volume. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly entries: readonly Entry[];
  /** Whether all that a rule finds here was looked for. Absent: it was. */
  readonly looked?: (rule: string) => boolean;
  /** Number and title of the innermost section that owns an offset; empty for none. Absent: its sections were not read. */
  readonly titleAt?: (offset: number) => string;
}

/** A file that could not be checked or written, and what to do about it. */
export interface Failure {
  /** Absolute. */
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** What was looked at in one plan, and what was not. */
export interface PlanReport {
  readonly paths: readonly string[];
  readonly profile: { readonly id: string; readonly name: string };
  /** What a clean result does not say anything of. */
  readonly notChecked: readonly string[];
  readonly examined: Readonly<Record<string, number>>;
  /** Rules that are on and had nothing to look at. */
  readonly idle: readonly string[];
  /** No rule had anything to look at. */
  readonly sawNothing: boolean;
  /** Of these, the ones that no other gap explains. */
  readonly nothingToJudge: readonly string[];
}

/** A rule as a report explains it. */
export interface RuleFacts {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly severity: Severity | 'off';
}

/** What a report says of all files together. */
export interface Summary {
  readonly version: string;
  readonly locale: Locale;
  readonly failures: readonly Failure[];
  readonly plans: readonly PlanReport[];
  readonly rules: readonly RuleFacts[];
  /** Fixes that were made before the report. */
  readonly fixes: number;
  /** Whether fixes were asked for, to be made or shown. */
  readonly fixing: boolean;
  /** What else a reader should know: files passed over, a guideline that was not chosen. */
  readonly notes: readonly string[];
  /** Names of the baselines that the findings were held against. */
  readonly baselines: readonly string[];
}

export interface Report extends Summary {
  readonly files: readonly FileReport[];
}

/** How much is found. */
export interface Found {
  /** Findings that count, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those that a baseline knows; they are not counted. */
  readonly known: number;
  /** Of those that count, the ones that may be fixed unasked. */
  readonly fixable: number;
  /** All of them, by rule. */
  readonly byRule: ReadonlyMap<string, number>;
  /** No result can be trusted: what the run is told is wrong. */
  readonly wrongSettings: boolean;
}

export const NOTHING_FOUND: Found = {
  counts: { error: 0, warning: 0, info: 0 },
  known: 0,
  fixable: 0,
  byRule: new Map(),
  wrongSettings: false,
};

/** What is found in files, on top of what was found before. */
export function foundIn(files: readonly FileReport[], before = NOTHING_FOUND): Found {
  let { known, fixable, wrongSettings } = before;
  const counts = { ...before.counts };
  const byRule = new Map(before.byRule);
  for (const { entries } of files) {
    for (const { finding, baselined } of entries) {
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
      wrongSettings ||= ABOUT_SETTINGS.has(finding.rule) && finding.severity === 'error';
      if (baselined) {
        known++;
        continue;
      }
      counts[finding.severity]++;
      if (finding.fixes.some(({ kind }) => kind === 'safe')) fixable++;
    }
  }
  return { counts, known, fixable, byRule, wrongSettings };
}

/** Findings that count, by severity, in all files or in one. */
export function countsOf(files: readonly FileReport[]): Readonly<Record<Severity, number>> {
  return foundIn(files).counts;
}
