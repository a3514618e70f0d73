const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Hold no text that anyone reads as part of a sentence. */
const MUTE = new Set(
  'audio button canvas datalist embed head iframe input link meta noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Whether its text stands on lines of its own. By name and not by style: editors give blocks their usual names, and a style costs a layout. */
export function isTextBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** Whether its text is part of what is written: no control, no script, and not put out of sight by the element itself. */
export function isShownText(element: Element): boolean {
  if (MUTE.has(element.localName)) return false;
  const { hidden, style } = element as HTMLElement;
  return !hidden && style?.display !== 'none';
}
