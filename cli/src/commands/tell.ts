import path from 'node:path';
import type { Locale } from '@dadeumi/rules';
import type { CheckRequest } from '../arguments/check.ts';
import type { Io } from '../io.ts';
import type { Job } from '../plans/assign.ts';
import type { Outcome } from '../plans/check-plan.ts';
import { type FileReport, type Found, foundIn, NOTHING_FOUND } from '../report.ts';
import { prettyFiles } from '../reporters/pretty.ts';
import type { When } from '../terminal/colour.ts';
import type { BaselineFor } from './baseline.ts';
import { lookOf } from './publish.ts';

/** Writes what is found in a plan once it is checked: all findings of a thousand plans are several hundred megabytes, and nobody wants to wait for the first. */
export interface Teller {
  /**
   * Whether the report comes out as it would at the end, where the mistakes of settings and baselines stand first: so not with several settings
   * files. Those of a profile that a draft's front matter names stand before that draft.
   */
  mayTell(jobs: readonly Job[], baselineFor: BaselineFor): boolean;
  /** Gives what is left to be told at the end. */
  tell(outcome: Outcome): Outcome;
  /** What was found in all that was told. */
  found(): Found;
}

interface Surroundings {
  readonly io: Io;
  readonly locale: Locale;
  readonly color: When;
  /** Reports of settings files for those of their mistakes that were not told yet. */
  readonly settingsOf: (outcomes: readonly Outcome[]) => readonly FileReport[];
}

/** Tells a run's findings in the format for people. The others are one whole, or in another order. */
export function tellerFor(request: CheckRequest, { io, locale, color, settingsOf }: Surroundings): Teller {
  const textOf = prettyFiles({ locale }, lookOf(request, io, color));
  let found = NOTHING_FOUND;
  return {
    mayTell: (jobs, baselineFor) => {
      const { format, fix, diff, stdin, from, baseline } = request;
      if (format !== 'pretty' || fix || diff || stdin || from !== undefined || baseline !== undefined) return false;
      const governing = new Set(jobs.flatMap(({ setup }) => (setup.settings === undefined ? [] : [setup])));
      return governing.size <= 1 && jobs.every(({ volumes }) => volumes.every((file) => baselineFor(path.dirname(file)) === undefined));
    },
    tell: (outcome) => {
      const files = [...settingsOf([outcome]), ...outcome.files];
      for (const file of files) {
        const text = textOf(file);
        if (text !== '') io.stdout(text);
      }
      found = foundIn(files, found);
      return { ...outcome, files: [] };
    },
    found: () => found,
  };
}
