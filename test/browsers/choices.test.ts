import { profiles } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { inOrder, offered } from '../../extension-browser/src/panel/choices.ts';

describe('where a text will be filed', () => {
  test('leads to every guideline that is built in and in force', () => {
    const inForce = profiles.filter(({ supersededBy }) => !supersededBy).map(({ id }) => id);
    expect(offered.toSorted()).toEqual(inForce.toSorted());
  });

  test('orders the lists of guidelines: those in force, others, the language alone', () => {
    const own = { id: 'own-guideline' };
    expect(inOrder([...profiles, own]).map(({ id }) => id)).toEqual([
      'location-registration-2026',
      'ict-temporary-permit',
      'ict-demonstration',
      'pipc-onestop',
      'pipc-prior-adequacy',
      'kstartup-pre-2026',
      'kstartup-early-2026',
      'location-permit-2018',
      'own-guideline',
      'general',
    ]);
  });
});
