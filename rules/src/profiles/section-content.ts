import { eachPartOf } from '../text/section-length.ts';
import type { Document, Part, Section } from '../types.ts';

const WORDS = /[\p{L}\p{N}]/u;
/** Words, or what stands for code, a picture or HTML in a line. */
const WORDS_OR_HOLE = /[\p{L}\p{N}\uFFFC]/u;
/** Elements that show something without a word. */
const SHOWN = /<(?:img|svg|table|picture|video|audio|canvas|iframe|object|embed)[\s/>]/i;

/** Whether anything but headings, rules and comments stands in a section; what its subsections hold counts. */
export function holdsContent(document: Document, section: Section): boolean {
  for (const { part, text } of eachPartOf(document, section)) if (isContent(part, text)) return true;
  return false;
}

function isContent(part: Part, source: string): boolean {
  switch (part.kind) {
    case 'prose':
      return WORDS_OR_HOLE.test(part.prose.text);
    case 'table':
    case 'code':
      return true;
    case 'html':
      return showsSomething(source);
    default:
      return false;
  }
}

/** Anchors, line breaks and empty boxes show nothing; nor do comments. */
function showsSomething(html: string): boolean {
  let seen = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<!--', at);
    seen += html.slice(at, open < 0 ? html.length : open);
    const close = open < 0 ? -1 : html.indexOf('-->', open + 4);
    at = close < 0 ? html.length : close + 3;
  }
  return SHOWN.test(seen) || seen.split('<').some((piece, index) => WORDS.test(index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)));
}
