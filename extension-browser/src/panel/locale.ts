import { browser } from 'wxt/browser';
import type { Locale } from '../words/words';

/** Tells the reader's language, at once and whenever the settings name another. Returns what ends it. */
export function watchLocale(tell: (locale: Locale) => void): () => void {
  tell(browser.i18n.getUILanguage().toLowerCase().startsWith('ko') ? 'ko' : 'en');
  return () => {};
}
