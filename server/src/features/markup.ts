/** How a hover is written, for a client that renders Markdown and for one that shows what it gets. Words of a draft can inject nothing. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  text(words: string): string;
  strong(words: string): string;
  item(line: string): string;
  link(words: string, url: string): string;
  /** Paragraphs, with what parts them. */
  join(paragraphs: readonly string[]): string;
}

export const MARKDOWN: Markup = {
  kind: 'markdown',
  text: escaped,
  strong: (words) => `**${escaped(words)}**`,
  item: (line) => `- ${line}`,
  link: (words, url) => (/^https?:\/\//.test(url) ? `[${escaped(words)}](<${encodeURI(decoded(url))}>)` : escaped(words)),
  join: (paragraphs) => paragraphs.join('\n\n'),
};

export const PLAIN: Markup = {
  kind: 'plaintext',
  text: oneLine,
  strong: oneLine,
  item: (line) => `- ${line}`,
  link: (words, url) => `${oneLine(words)} (${url})`,
  join: (paragraphs) => paragraphs.join('\n\n'),
};

/** Marks of Markdown, of GFM's bare addresses (`://`, `www.`, `@`) and of entities; other punctuation stays, for clients that show the source. */
function escaped(words: string): string {
  return oneLine(words)
    .replaceAll(/[\\`*_[\]<>#|~!$@]|:(?=\/\/)|(?<=www)\.|&(?=#?\w{1,31};)/gi, '\\$&')
    .replace(/^(\s{0,9}\d{1,9})([.)])(?=\s|$)|^(\s{0,9})([-+=])/, '$1$3\\$2$4');
}

function oneLine(words: string): string {
  return words.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
