import { describe, expect, test } from 'vitest';
import { profiles } from '../../rules/src/profiles/index.ts';
import { type Basis, Profile, type Requirement } from '../../rules/src/profiles/schema.ts';
import { requirementsOf } from '../../rules/src/profiles/titles.ts';

const ids = profiles.map(({ id }) => id);

test('the built-in profiles', () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['general', 'ict-temporary-permit', 'ict-demonstration', 'location-permit-2018', 'location-registration-2026'],
      ...['pipc-onestop', 'pipc-prior-adequacy', 'kstartup-pre-2026', 'kstartup-early-2026'],
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(profiles)('$id', (profile) => {
  const requirements = requirementsOf(profile);
  const bases = basesOf(profile, requirements);

  test('is as its schema says', () => {
    expect(Profile.parse(profile)).toEqual(profile);
  });

  test('names each thing once', () => {
    for (const names of [requirements, profile.attachments, profile.criteria, profile.questions].map((list) => list.map(({ id }) => id))) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('cites sources that it lists, and lists none that it does not cite', () => {
    const cited = new Set(bases.flatMap((basis) => ('source' in basis ? [basis.source] : [])));
    expect([...cited].sort()).toEqual(Object.keys(profile.sources).sort());
  });

  test('has days that exist', () => {
    const days = [
      profile.effectiveFrom,
      profile.effectiveTo,
      ...Object.values(profile.sources).flatMap(({ published, checked }) => [published, checked]),
    ];
    for (const day of days.filter((value) => value !== null)) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    for (const { published, checked } of Object.values(profile.sources)) expect(published === null || published <= checked).toBe(true);
  });

  test('is superseded by one that is in force when it ends', () => {
    const next = profiles.find(({ id }) => id === profile.supersededBy);
    if (profile.supersededBy === null) expect(profile.effectiveTo).toBeNull();
    else expect(next!.effectiveFrom! > profile.effectiveTo!).toBe(true);
  });

  test('asks for facts that it has questions for', () => {
    const facts = new Map(profile.questions.map(({ id, choices }) => [id, choices?.map(({ value }) => value)]));
    const conditions = [...requirements, ...profile.attachments]
      .flatMap(({ when }) => when)
      .concat(requirements.flatMap(({ needs }) => needs.flatMap(({ when = [] }) => when)));
    for (const { fact, is } of conditions) {
      expect([...facts.keys()]).toContain(fact);
      expect(facts.get(fact)?.includes(String(is)) ?? typeof is === 'boolean').toBe(true);
    }
    for (const { presence, when } of [...requirements, ...profile.attachments]) expect(presence === 'conditional').toBe(when.length > 0);
  });

  test('has criteria about its own sections', () => {
    for (const { sections } of profile.criteria) expect(requirements.map(({ id }) => id)).toEqual(expect.arrayContaining(sections));
    const points = profile.criteria.flatMap((criterion) => (criterion.points === null ? [] : [criterion.points]));
    expect([0, 100]).toContain(points.reduce((sum, value) => sum + value, 0));
  });

  test('claims no more than is known', () => {
    if (profile.standing === 'advice') expect(requirements.every(({ basis }) => basis.certainty === 'assumed')).toBe(true);
    if (profile.standing === 'language-only') expect(requirements).toEqual([]);
    const stated = Object.entries(profile.limits).filter(([, limit]) => limit !== null);
    const authorities = stated.map(([name]) => profile.rules[name === 'bodyPages' ? 'body-length' : 'summary-length']?.basis.certainty);
    expect(authorities.filter((certainty) => certainty !== 'stated' && certainty !== 'derived')).toEqual([]);
  });
});

function basesOf(profile: Profile, requirements: readonly Requirement[]): Basis[] {
  const ofRequirements = requirements.flatMap(({ basis, placeBasis, needs }) => [
    basis,
    ...(placeBasis ? [placeBasis] : []),
    ...needs.map((need) => need.basis),
  ]);
  return [...ofRequirements, ...[...profile.attachments, ...profile.criteria, ...Object.values(profile.rules)].map(({ basis }) => basis)];
}
