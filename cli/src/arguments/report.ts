import path from 'node:path';
import type { Locale } from '@dadeumi/rules';
import { Argument, Option } from 'commander';
import { FRONT_MATTER } from './check-words.ts';
import type { AddCommand } from './command.ts';

/** What a report can be written as. */
const REPORT_FORMATS = ['html', 'md', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What `report` is asked. */
export interface ReportRequest {
  readonly command: 'report';
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly out: string | undefined;
  readonly profile: string | undefined;
  readonly frontMatter: boolean;
}

const ko = {
  description: '작성요령의 의무마다 계획서의 어디에 답했는지 보이는 대조 보고서를 만듭니다.',
  paths: '파일, 폴더 또는 glob. 여러 파일로 된 계획서는 하나만 적어도 모두 읽습니다(기본: 지금 폴더)',
  format: '형식. 적지 않으면 --out의 확장자를 따르고, 그것도 없으면 md입니다',
  out: '쓸 파일(없으면 표준 출력). 있는 보고서는 바꿉니다',
  profile: '작성요령. 설정보다 앞섭니다',
};

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    description: 'report where a plan answers each obligation of its guideline',
    paths: 'files, folders or globs; one file of a plan of several brings the others (default: this folder)',
    format: 'format; without it as --out ends, else md',
    out: 'file to write (default: standard output); a report that is there is replaced',
    profile: 'guideline; wins over the settings',
  },
};

interface Chosen {
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly profile?: string;
  readonly frontMatter: boolean;
}

export const addReport: AddCommand<ReportRequest> = (command, locale, ask) => {
  const { description, ...says } = words[locale];
  command
    .description(description)
    .addArgument(new Argument('[path...]', says.paths))
    .addOption(new Option('--format <format>', says.format).choices(REPORT_FORMATS))
    .option('--out <file>', says.out)
    .option('--profile <id>', says.profile)
    .option('--no-front-matter', FRONT_MATTER[locale])
    .action((paths: string[], { format, out, profile, frontMatter }: Chosen) =>
      ask({ command: 'report', paths, format: format ?? formatOf(out), out, profile, frontMatter }),
    );
};

function formatOf(out: string | undefined): ReportFormat {
  const ending = path.extname(out ?? '').toLowerCase();
  if (ending === '.htm') return 'html';
  return REPORT_FORMATS.find((format) => ending === `.${format}`) ?? 'md';
}
