import { addCheck, addFix } from './check.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { addMerge } from './merge.ts';
import { addNew } from './new.ts';
import { addPrintConfig } from './print-config.ts';
import { addProfiles } from './profiles.ts';
import { addReport } from './report.ts';

/** What may be asked for, by name and in the order of the help. A command is a file here, a line of this list, and what it does in run.ts. */
export const commands = {
  check: addCheck,
  fix: addFix,
  report: addReport,
  new: addNew,
  explain: addExplain,
  profiles: addProfiles,
  init: addInit,
  'print-config': addPrintConfig,
  merge: addMerge,
} as const;

/** What is asked, by command. */
export type Request = Parameters<Parameters<(typeof commands)[keyof typeof commands]>[2]>[0];
