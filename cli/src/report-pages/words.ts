import type { Locale } from '@dadeumi/rules';
import { en } from './words-en.ts';
import { ko, type ReportPageWords } from './words-ko.ts';

export type { ReportPageWords } from './words-ko.ts';

/** Words of the report in all its formats. */
export const pageWords: Readonly<Record<Locale, ReportPageWords>> = { ko, en };
