import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Locale, type Word, word } from '../words/words';
import { watchLocale } from './locale';

export type Say = (name: Word, ...values: readonly (string | number)[]) => string;

const Reader = createContext<Locale>('ko');

/** The reader's language. */
export const useLocale = (): Locale => useContext(Reader);

/** Says things in the reader's language. */
export function useSay(): Say {
  const locale = useLocale();
  return (name, ...values) => word(locale, name, ...values);
}

/** Shows a page of the extension, in the language that the settings name, and follows them. */
export function showPage(Page: ComponentType, title: Word): void {
  render(<InLanguage Page={Page} title={title} />, document.querySelector('main')!);
}

function InLanguage({ Page, title }: { readonly Page: ComponentType; readonly title: Word }) {
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => watchLocale(setLocale), []);
  useEffect(() => {
    if (locale === undefined) return;
    document.documentElement.lang = locale;
    document.title = word(locale, title);
  }, [locale, title]);
  if (locale === undefined) return null;
  return (
    <Reader.Provider value={locale}>
      <Page />
    </Reader.Provider>
  );
}
