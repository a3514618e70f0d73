import { bytesIn, charactersIn } from '@dadeumi/rules';
import type { FieldLimit } from '../messages/finding';

/** Whether a field takes the text that a fix makes. A text that is over a limit already may be fixed, but not grow. */
export function hasRoom(now: string, wanted: string, most: number | undefined, limits: readonly FieldLimit[]): boolean {
  if (most !== undefined && wanted.length > Math.max(most, now.length)) return false;
  return limits.every((limit) => sizeIn(limit.unit, wanted) <= Math.max(limit.most, sizeIn(limit.unit, now)));
}

/** As the guidelines and the counter beside the field count. */
function sizeIn(unit: FieldLimit['unit'], text: string): number {
  return unit === 'characters' ? charactersIn(text, true) : bytesIn(text, unit, true);
}
