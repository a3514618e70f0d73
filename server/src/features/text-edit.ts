import type { Edit, Range } from '@dadeumi/rules';

/** A change to one text. */
interface Splice {
  readonly range: Range;
  readonly text: string;
}

/** The edit of a document that makes one text of another and touches as little as it can; none where they are alike. */
export function editsBetween(document: string, before: string, after: string): Edit[] {
  return splices(before, after).map(({ range, text }) => ({ at: { document, range }, text }));
}

/** Line by line where the count of lines is the same, so that a cursor between two changes stays where it is; else one run. */
function splices(before: string, after: string): Splice[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) return splice(before, after, 0);
  let start = 0;
  return old.flatMap((line, index) => {
    const found = splice(line, now[index]!, start);
    start += line.length;
    return found;
  });
}

/** What is left when the common start and end are taken off, no pair of surrogates and no CRLF parted. */
function splice(before: string, after: string, offset: number): Splice[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, until] = [before.length, after.length];
  while (end > start && until > start && before[end - 1] === after[until - 1]) {
    end--;
    until--;
  }
  if (parts(before, start) || parts(after, start)) start--;
  if (parts(before, end) || parts(after, until)) {
    end++;
    until++;
  }
  return [{ range: [offset + start, offset + end], text: after.slice(start, until) }];
}

/** Whether an offset stands inside a character or a line end. */
function parts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (left === 0x0d && right === 0x0a) || (left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000);
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
