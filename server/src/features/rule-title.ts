import { type Locale, notices, rules } from '@dadeumi/rules';

/** What a rule, or a notice of the engine, is called; its id where there is no such rule. */
export function ruleTitle(id: string, locale: Locale): string {
  return [...rules, ...notices].find((one) => one.id === id)?.title[locale] ?? id;
}
