import type { Locale } from '@dadeumi/rules';
import type { Command } from 'commander';

/** Gives a command its words, in the language of the help, its arguments and its options; `ask` is called with what it is asked. */
export type AddCommand<Request> = (command: Command, locale: Locale, ask: (request: Request) => void) => void;

/** Arguments that are well formed each but make no sense together. */
export class UsageError extends Error {}
