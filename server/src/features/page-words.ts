import type { Locale } from '@dadeumi/rules';

const WORDS = {
  ko: {
    pages: (count: string) => `약 ${count}쪽`,
    under: '1쪽 미만',
    limit: (limit: number) => `(한도 ${limit}쪽)`,
    noLimit: '(한도 모름)',
  },
  en: {
    pages: (count: string) => `about ${count} ${count === '1' ? 'page' : 'pages'}`,
    under: 'under a page',
    limit: (limit: number) => ` (limit ${limit})`,
    noLimit: ' (limit not known)',
  },
} satisfies Record<Locale, object>;

/** An estimate in whole pages: `약 9쪽`, `약 7~10쪽`. */
export function pageWords({ least, most }: { readonly least: number; readonly most: number }, locale: Locale): string {
  const words = WORDS[locale];
  const [low, high] = [Math.max(1, Math.round(least)), Math.round(most)];
  if (most < 1) return words.under;
  return words.pages(low < high ? `${low}~${high}` : String(low));
}

/** What stands behind an estimate. */
export function limitWords(limit: number | null, locale: Locale): string {
  return limit === null ? WORDS[locale].noLimit : WORDS[locale].limit(limit);
}
