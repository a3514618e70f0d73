import { nameOf } from './uris.ts';

const EXTENSION = '.md';

/** Of documents that the server itself tells the text of: the rules' pages, where it has no files to point to. */
export const PAGE_SCHEME = 'dadeumi-rule';

/** The folder that those pages lie in. */
export const PAGES = `${PAGE_SCHEME}:/`;

/** Text of a page by its URI; `undefined` for what is none. */
export function pageAt(uri: string, texts: Readonly<Record<string, string>>): string | undefined {
  if (!uri.startsWith(PAGES) || !uri.endsWith(EXTENSION)) return undefined;
  const rule = nameOf(uri).slice(0, -EXTENSION.length);
  return Object.hasOwn(texts, rule) ? texts[rule] : undefined;
}
