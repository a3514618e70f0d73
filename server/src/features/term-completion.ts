import { GLOSSARY, type GlossaryEntry, glossesFor, type Locale } from '@dadeumi/rules';
import { type CompletionItem, CompletionItemKind, type Range as LspRange } from 'vscode-languageserver';

const WORDS: Readonly<Record<Locale, { readonly own: string; readonly builtIn: string }>> = {
  ko: { own: '내 용어집', builtIn: '용어집' },
  en: { own: 'own glossary', builtIn: 'glossary' },
};

const MOST_TERMS = 20;
const LONGEST = 30;

/** A foreign word at the end of what is written: two letters at least, and no part of an address, a file name or a gloss. */
export function foreignWordBefore(written: string): string | undefined {
  let start = written.length;
  while (start > 0 && written.length - start <= LONGEST && /[A-Za-z0-9&+-]/.test(written[start - 1]!)) start--;
  const word = written.slice(start);
  const isTerm = word.length >= 2 && word.length <= LONGEST && /^[A-Za-z]/.test(word);
  return isTerm && !/[@/\\._~(`]/.test(written[start - 1] ?? '') ? word : undefined;
}

/** For a foreign word, the same with its Hangul before it: `한글(약어)`; the author's own glosses first. */
export function termCompletions(word: string, own: readonly GlossaryEntry[], range: LspRange, locale: Locale): CompletionItem[] {
  const begins = (term: string) => (/[a-z]/.test(word) ? term.toLowerCase().startsWith(word.toLowerCase()) : term.startsWith(word));
  const isForeign = (term: string) => /^[A-Za-z]/.test(term);
  const terms = [...new Set([...own.map(({ term }) => term), ...GLOSSARY.map(({ term }) => term)])];
  const found = terms.filter((term) => isForeign(term) && begins(term)).toSorted((a, b) => a.length - b.length);
  return found.slice(0, MOST_TERMS).flatMap((term, index) =>
    glossesFor(term, own).map((gloss, best) => {
      const isOwn = own.some((entry) => entry.term === term && entry.gloss === gloss);
      return {
        label: `${gloss}(${term})`,
        kind: CompletionItemKind.Text,
        detail: WORDS[locale][isOwn ? 'own' : 'builtIn'],
        filterText: term,
        sortText: `${String(index).padStart(2, '0')}${best}`,
        textEdit: { range, newText: `${gloss}(${term})` },
      };
    }),
  );
}
