import type { FileSettings } from '@dadeumi/rules';
import * as z from 'zod/mini';
import { listOf, recordOf, stored } from './stored';

const Day = z.iso.date();

/** Whether a text is a day that the calendar has, as `2026-09-30`. */
export function isDay(text: string): boolean {
  return Day.safeParse(text).success;
}

/** Each by itself: one that is not in order costs none of the others. */
const Options = z.object({
  /** `browser`: as the browser speaks. */
  locale: z.catch(z.enum(['browser', 'ko', 'en']), 'browser'),
  /** Names and terms that need no explanation. */
  allowedTerms: z.catch(listOf(z.string()), []),
  glossary: z.catch(listOf(z.strictObject({ term: z.string(), gloss: z.string() })), []),
  /** Rules by id, where the applicant wants them otherwise than the guideline. */
  rules: z.catch(recordOf(z.enum(['off', 'info', 'warning', 'error'])), {}),
  /** Won for one unit of a currency, by its code, and the day of the rate. */
  exchangeRates: z.catch(recordOf(z.strictObject({ rate: z.string(), date: z.optional(Day) })), {}),
});
export type Options = z.infer<typeof Options>;

/** What the options page sets, for all sites. */
export const options = stored<Options>('local:options', Options, {
  locale: 'browser',
  allowedTerms: [],
  glossary: [],
  rules: {},
  exchangeRates: {},
});

/** Keeps a term among those that need no explanation, as it is written. */
export async function allowTerm(term: string): Promise<void> {
  await options.change((before) => ({ ...before, allowedTerms: [...new Set([...before.allowedTerms, term])] }));
}

/** The reader's language; `browser` as `browser.i18n.getUILanguage()` says it. */
export function localeOf({ locale }: Pick<Options, 'locale'>, browser: string): 'ko' | 'en' {
  if (locale !== 'browser') return locale;
  return browser.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** The options as the engine takes them. */
export function settingsIn(chosen: Options): Pick<FileSettings, 'terms' | 'rules' | 'exchangeRates'> {
  const { allowedTerms, glossary, rules, exchangeRates } = chosen;
  return {
    terms: { allow: allowedTerms, glossary: Object.fromEntries(glossary.map(({ term, gloss }) => [term, gloss])) },
    rules,
    exchangeRates,
  };
}
