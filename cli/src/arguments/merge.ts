import type { Locale } from '@dadeumi/rules';
import { Argument, Option } from 'commander';
import { checkWords } from './check-words.ts';
import { type AddCommand, wholeNumber } from './command.ts';

/** What `merge` is asked. */
export interface MergeRequest {
  readonly command: 'merge';
  readonly reports: readonly string[];
  readonly maxWarnings: number;
}

const ko = {
  description: '나누어 점검한(--shard) 보고서들을 한 번에 점검한 보고서로 합칩니다. 종료 코드도 그와 같습니다.',
  reports: '한 형식의 보고서(json, sarif, gitlab, rdjson, junit, github)',
};

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    description: 'join reports of parts of a run (--shard) into the report of one run, with its exit code',
    reports: 'reports in one format (json, sarif, gitlab, rdjson, junit, github)',
  },
};

export const addMerge: AddCommand<MergeRequest> = (command, locale, ask) => {
  const { description, reports } = words[locale];
  command
    .description(description)
    .addArgument(new Argument('<report...>', reports))
    .addOption(new Option('--max-warnings <n>', checkWords[locale].options.maxWarnings).argParser(wholeNumber(locale)))
    .action((given: string[], { maxWarnings = 0 }: { maxWarnings?: number }) => ask({ command: 'merge', reports: given, maxWarnings }));
};
