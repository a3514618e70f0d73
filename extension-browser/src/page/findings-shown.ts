import type { PageField } from '../fields/page-field';
import { carried, changeBetween } from '../marks/carry';
import type { FieldFinding, FieldLimit } from '../messages/finding';
import { WRITTEN_AFTER, wordAt } from './word-being-typed';

/** What the background told of a field, and the text that it was told of. */
export interface Told {
  readonly text: string;
  readonly findings: readonly FieldFinding[];
  readonly limits: readonly FieldLimit[];
}

export interface Ripe {
  readonly findings: readonly FieldFinding[];
  /** Milliseconds until those that wait may be shown; absent where none does. */
  readonly waits: number | undefined;
}

/**
 * The findings of a field that may be shown now, at where their words stand now (their fixes stay as they were told): those that a change
 * touched are left out, and those at the word that is being typed (`typedAt`, in the time of `now`) wait until it is written, unless `shown`
 * holds them already.
 */
export function ripeFindings(
  field: PageField,
  { text, findings }: Told,
  { typedAt, now, shown }: { readonly typedAt: number | undefined; readonly now: number; readonly shown: ReadonlySet<string> },
): Ripe {
  const current = field.text();
  const change = changeBetween(text, current);
  const placed = findings.flatMap((finding) => {
    const range = change ? carried(finding.range, change) : finding.range;
    return range ? [{ ...finding, range }] : [];
  });

  const caret = field.caret();
  const waits = typedAt === undefined ? 0 : typedAt + WRITTEN_AFTER - now;
  if (waits <= 0 || caret === undefined) return { findings: placed, waits: undefined };
  const [start, end] = wordAt(current, caret);
  const ripe = placed.filter(({ id, range }) => shown.has(id) || range[1] < start || end < range[0]);
  return { findings: ripe, waits: ripe.length < placed.length ? waits : undefined };
}
