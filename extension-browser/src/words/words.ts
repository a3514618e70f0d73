import { josa } from '@dadeumi/rules';
import en from '../../public/_locales/en/messages.json';
import ko from '../../public/_locales/ko/messages.json';

export type Locale = 'ko' | 'en';
/** Names of what the extension says, as `_locales` has them. */
export type Word = keyof typeof ko & keyof typeof en;
type Pair = Parameters<typeof josa>[1];

const texts: Readonly<Record<Locale, Readonly<Record<Word, { readonly message: string }>>>> = { ko, en };

/** Where a value goes: `$1`, or in Korean `$1{을/를}` where a particle follows that depends on how the value is read aloud. */
const PLACE = /\$([1-9])(?:\{([^{}]{1,12})\})?/g;

/** What the extension says, in one language; the first of `values` goes to `$1`. */
export function word(locale: Locale, name: Word, ...values: readonly (string | number)[]): string {
  return texts[locale][name].message.replace(PLACE, (_, place: string, pair: Pair | undefined) => {
    const value = String(values[Number(place) - 1] ?? '');
    return pair === undefined ? value : josa(value, pair);
  });
}
