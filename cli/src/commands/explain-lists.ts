import type { Locale, Source } from '@dadeumi/rules';
import { explainWords } from './explain-words.ts';

/** Where something was read and when; nothing without a source. */
export function sourceList(sources: readonly Source[], locale: Locale): string[] {
  const words = explainWords[locale];
  const lines = sources.map(({ title, publisher, url, published, checked }) => {
    const days = [published && words.published(published), words.checked(checked)].filter(Boolean).join(', ');
    return `- 「${title}」 ${publisher}, ${days}\n  ${url ?? words.noAddress}`;
  });
  return titled(words.sources, lines);
}

/** A titled part; none without lines. */
export function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`];
}
