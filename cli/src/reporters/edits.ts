import type { Edit, Fix } from '@dadeumi/rules';

/** A fix as one replacement in one document, for formats that know no other; `undefined` where it touches several documents. */
export function singleEdit(fix: Fix, text: string): Edit | undefined {
  const edits = fix.edits.toSorted((a, b) => a.at.range[0] - b.at.range[0]);
  const first = edits[0];
  if (first === undefined || edits.some(({ at }) => at.document !== first.at.document)) return undefined;
  let words = '';
  let end = first.at.range[0];
  for (const edit of edits) {
    words += text.slice(end, edit.at.range[0]) + edit.text;
    end = edit.at.range[1];
  }
  return { at: { document: first.at.document, range: [first.at.range[0], end] }, text: words };
}
