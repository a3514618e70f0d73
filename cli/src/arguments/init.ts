import type { Locale } from '@dadeumi/rules';
import type { AddCommand } from './command.ts';

/** What `init` is asked. */
export interface InitRequest {
  readonly command: 'init';
  readonly profileFrom: string | undefined;
}

const ko = {
  description: '설명이 달린 dadeumi.yaml을 만듭니다. 있으면 덮어쓰지 않습니다.',
  profileFrom: '양식이나 계획서의 제목으로 직접 쓰는 프로필(YAML)의 초안을 만듭니다',
};

const words: Readonly<Record<Locale, typeof ko>> = {
  ko,
  en: {
    description: 'write a dadeumi.yaml with comments; never overwrites',
    profileFrom: 'draft a profile of your own (YAML) from the headings of a template',
  },
};

export const addInit: AddCommand<InitRequest> = (command, locale, ask) => {
  const { description, profileFrom } = words[locale];
  command
    .description(description)
    .option('--profile-from <file>', profileFrom)
    .action(({ profileFrom }: { profileFrom?: string }) => ask({ command: 'init', profileFrom }));
};
