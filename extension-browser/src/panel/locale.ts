import { browser } from 'wxt/browser';
import { localeOf, type Options, options } from '../settings/options';
import type { Locale } from '../words/words';

/** Tells the reader's language, at once and whenever the settings name another. Returns what ends it. */
export function watchLocale(tell: (locale: Locale) => void): () => void {
  const told = (chosen: Options) => tell(localeOf(chosen, browser.i18n.getUILanguage()));
  void options.read().then(told);
  return options.watch(told);
}
