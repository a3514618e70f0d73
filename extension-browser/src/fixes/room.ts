import type { PageField } from '../fields/page-field';
import { countsOf } from '../marks/counts';
import { type CountedBy, type Limit, limitsOf, shownBy } from '../marks/limits';
import { pageCounterOf } from '../marks/page-counter';
import type { FieldLimit } from '../messages/finding';

/** What limits a field as it stands: its `maxlength`, what the page asks for in words or counts beside it, what the guideline says. */
export function limitsAt(field: PageField, now: string, limits: readonly FieldLimit[]): Limit[] {
  return limitsOf(field, limits, countedAt(field, now));
}

/** Whether a field takes the text that a fix makes. A text that is over a limit already may be fixed, but not grow. */
export function hasRoom(now: string, wanted: string, limits: readonly Limit[]): boolean {
  const [before, after] = [countsOf(now), countsOf(wanted)];
  return !limits.some(
    ({ countings, most }) => countings.length > 0 && countings.every((counting) => after[counting] > Math.max(most, before[counting])),
  );
}

/** A figure that does not fit the text as it stands may be of something else, as of pages; it limits nothing. */
function countedAt(field: PageField, now: string): CountedBy | undefined {
  const counter = pageCounterOf(field.element);
  const countings = counter ? shownBy(counter, now) : [];
  return counter && countings.length > 0 ? { counter, countings } : undefined;
}
