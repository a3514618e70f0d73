import type { Locale } from '@dadeumi/rules';
import { Argument } from 'commander';
import type { AddCommand } from './command.ts';

/** What `explain` is asked. */
export interface ExplainRequest {
  readonly command: 'explain';
  readonly subject: string | undefined;
}

const ko = {
  description: '규칙이나 작성요령을 풀이합니다. 이름이 없으면 규칙을 모두 보입니다.',
  subject: '규칙이나 작성요령의 이름 또는 직접 쓴 프로필의 경로',
};

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    description: 'explain a rule or a guideline; without a name, list the rules',
    subject: 'name of a rule or a guideline, or path of a profile of your own',
  },
};

export const addExplain: AddCommand<ExplainRequest> = (command, locale, ask) => {
  const { description, subject } = words[locale];
  command
    .description(description)
    .addArgument(new Argument('[rule|profile]', subject))
    .action((subject: string | undefined) => ask({ command: 'explain', subject }));
};
