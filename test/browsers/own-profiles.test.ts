import { profiles } from '@dadeumi/rules';
import { expect, test } from 'vitest';
import { profilesWith } from '../../extension-browser/src/settings/own-profiles.ts';

test('an own guideline stands in the place of the built-in one of its name', () => {
  const own = { ...profiles[0]!, agency: '우리 기관' };
  const all = profilesWith([{ file: 'own.yaml', profile: own }]);
  expect(all.filter(({ id }) => id === own.id)).toEqual([own]);
  expect(all).toHaveLength(profiles.length);
});
