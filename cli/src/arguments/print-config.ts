import type { Locale } from '@dadeumi/rules';
import { Argument } from 'commander';
import { FRONT_MATTER } from './check-words.ts';
import type { AddCommand } from './command.ts';

/** What `print-config` is asked. */
export interface PrintConfigRequest {
  readonly command: 'print-config';
  readonly file: string;
  readonly frontMatter: boolean;
}

const ko = { description: '파일에 쓰이는 설정과 그 설정이 어디서 왔는지 보입니다.', file: '사업계획서 파일' };

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: { description: 'show the settings of a file and where each comes from', file: 'a plan' },
};

export const addPrintConfig: AddCommand<PrintConfigRequest> = (command, locale, ask) => {
  const { description, file } = words[locale];
  command
    .description(description)
    .addArgument(new Argument('<file>', file))
    .option('--no-front-matter', FRONT_MATTER[locale])
    .action((file: string, { frontMatter }: { frontMatter: boolean }) => ask({ command: 'print-config', file, frontMatter }));
};
