import { profiles } from '../../profiles/index.ts';
import type { Range } from '../../types.ts';
import { nearest } from './nearest.ts';
import { namesFile } from './paths.ts';
import { FrontSettings } from './schema.ts';
import type { Value } from './yaml.ts';

/** Front matter that is meant for us and would be passed over in silence. */
export interface Slip {
  readonly message: 'front-open' | 'front-late' | 'front-key' | 'front-top';
  readonly data: object;
}

/** Front matter is looked for in so many first lines. */
const FIRST_LINES = 60;

/** Of a text without front matter: what was meant as such, but is not closed or does not begin on the first line. */
export function unseenFront(text: string): readonly (Slip & { readonly range: Range })[] {
  const lines = text.slice(0, 20_000).split('\n', FIRST_LINES);
  const opening = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[opening]?.trimEnd();
  if (fence?.trimStart() !== '---') return [];

  const inside = lines.slice(opening + 1);
  const closing = inside.findIndex((line) => line.trimEnd() === '---');
  if (!inside.slice(0, closing < 0 ? inside.length : closing).some((line) => line.trimStart().startsWith('dadeumi:'))) return [];
  const start = lines.slice(0, opening).reduce((sum, { length }) => sum + length + 1, 0) + fence.indexOf('-');
  const range: Range = [start, start + 3];
  if (start > 0) return [{ message: 'front-late', data: {}, range }];
  return closing < 0 ? [{ message: 'front-open', data: {}, range }] : [];
}

/** Of front matter: a key that is nearly ours, and settings that stand beside our key instead of under it. */
export function strayKeys(front: Value): readonly (Slip & { readonly key: string })[] {
  if (front === null || typeof front !== 'object' || Array.isArray(front)) return [];
  const isOurs = (key: string) => Object.hasOwn(FrontSettings.shape, key);
  const { profile } = front;
  const isProfile = typeof profile === 'string' && (namesFile(profile) || profiles.some(({ id }) => id === profile));
  const nothingBelow = Object.hasOwn(front, 'dadeumi') && front.dadeumi === null;
  return Object.entries(front).flatMap(([key, value]): (Slip & { readonly key: string })[] => {
    if (key === 'dadeumi') return [];
    if (isOurs(key)) return isProfile || nothingBelow ? [{ message: 'front-top', data: { name: key }, key }] : [];
    const holdsOurs = value !== null && typeof value === 'object' && Object.keys(value).some(isOurs);
    const isNear = key === '다듬이' || nearest(key, ['dadeumi']) !== undefined;
    return holdsOurs && isNear ? [{ message: 'front-key', data: { name: key }, key }] : [];
  });
}
