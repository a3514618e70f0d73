import type { Locale } from '@dadeumi/rules';
import { type Command, InvalidArgumentError } from 'commander';
import { texts } from '../text.ts';

/** Gives a command its words, in the language of the help, its arguments and its options; `ask` is called with what it is asked. */
export type AddCommand<Request> = (command: Command, locale: Locale, ask: (request: Request) => void) => void;

/** Reads a whole number from 0, or says in the language of the help that a word is none. */
export function wholeNumber(locale: Locale): (word: string) => number {
  return (word) => {
    if (!/^\d{1,9}$/.test(word)) throw new InvalidArgumentError(texts[locale].usage.number(word));
    return Number(word);
  };
}

/** Arguments that are well formed each but make no sense together. */
export class UsageError extends Error {}
