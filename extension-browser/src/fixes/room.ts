import type { FieldLimit } from '../messages/finding';

/** Whether a field takes the text that a fix makes. A text that is over a limit already may be fixed, but not grow. */
export function hasRoom(now: string, wanted: string, most: number | undefined, limits: readonly FieldLimit[]): boolean {
  if (most !== undefined && wanted.length > most && wanted.length > now.length) return false;
  return limits.every((limit) => sizeIn(limit.unit, wanted) <= Math.max(limit.most, sizeIn(limit.unit, now)));
}

function sizeIn(unit: FieldLimit['unit'], text: string): number {
  if (unit === 'utf-8') return new TextEncoder().encode(text).length;
  let size = 0;
  for (const character of text) size += unit === 'euc-kr' && character.codePointAt(0)! > 0x7f ? 2 : 1;
  return size;
}
