import type { Locale } from '@dadeumi/rules';
import { Argument } from 'commander';
import type { AddCommand } from './command.ts';

/** What `new` is asked. */
export interface NewRequest {
  readonly command: 'new';
  readonly profile: string | undefined;
  readonly out: string | undefined;
}

const ko = {
  description: '작성요령의 뼈대를 씁니다. 있는 파일은 덮어쓰지 않습니다.',
  profile: '작성요령의 이름(`dadeumi profiles`) 또는 직접 쓴 프로필의 경로(./우리-기관.yaml)',
  out: '쓸 파일(없으면 표준 출력)',
};

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    description: 'write the skeleton of a guideline; never overwrites',
    profile: 'name of a guideline (`dadeumi profiles`) or path of your own (./our-agency.yaml)',
    out: 'file to write (default: standard output)',
  },
};

export const addNew: AddCommand<NewRequest> = (command, locale, ask) => {
  const { description, profile, out } = words[locale];
  command
    .description(description)
    .addArgument(new Argument('[profile]', profile))
    .option('--out <file>', out)
    .action((profile: string | undefined, { out }: { out?: string }) => ask({ command: 'new', profile, out }));
};
