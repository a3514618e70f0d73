import type { Locale } from '@dadeumi/rules';
import type { AddCommand } from './command.ts';

/** What `profiles` is asked. */
export interface ProfilesRequest {
  readonly command: 'profiles';
}

const description: Readonly<Record<Locale, string>> = { ko: '쓸 수 있는 작성요령을 보입니다.', en: 'list the guidelines' };

export const addProfiles: AddCommand<ProfilesRequest> = (command, locale, ask) => {
  command.description(description[locale]).action(() => ask({ command: 'profiles' }));
};
