import type { FileSettings } from '@dadeumi/rules';
import * as z from 'zod/mini';
import { stored } from './stored';

const Options = z.strictObject({
  /** `browser`: as the browser speaks. */
  locale: z.enum(['browser', 'ko', 'en']),
  /** Names and terms that need no explanation. */
  allowedTerms: z.array(z.string()),
  glossary: z.array(z.strictObject({ term: z.string(), gloss: z.string() })),
  /** Rules by id, where the applicant wants them otherwise than the guideline. */
  rules: z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])),
  /** Won for one unit of a currency, by its code. */
  exchangeRates: z.record(z.string(), z.string()),
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

/** The reader's language; `browser` as `browser.i18n.getUILanguage()` says it. */
export function localeOf({ locale }: Pick<Options, 'locale'>, browser: string): 'ko' | 'en' {
  if (locale !== 'browser') return locale;
  return browser.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** The options as the engine takes them. */
export function settingsIn({
  allowedTerms,
  glossary,
  rules,
  exchangeRates,
}: Options): Pick<FileSettings, 'terms' | 'rules' | 'exchangeRates'> {
  return {
    terms: { allow: allowedTerms, glossary: Object.fromEntries(glossary.map(({ term, gloss }) => [term, gloss])) },
    rules,
    exchangeRates: Object.fromEntries(Object.entries(exchangeRates).map(([currency, rate]) => [currency, { rate }])),
  };
}
