import { describe, expect, test } from 'vitest';
import { completed } from '../../rules/src/profiles/applicant.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { type Basis, type Condition, Profile } from '../../rules/src/profiles/schema.ts';
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
  const bases = basesOf(profile);

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
    const conditions = conditionsOf(profile);
    for (const { fact, is } of conditions) {
      expect([...facts.keys()]).toContain(fact);
      expect(facts.get(fact)?.includes(String(is)) ?? typeof is === 'boolean').toBe(true);
    }
    for (const { presence, when } of [...requirements, ...profile.attachments]) expect(presence === 'conditional').toBe(when.length > 0);
  });

  test('compares and dates its own sections', () => {
    const named = [
      ...(profile.agreements ?? []).flatMap(({ between }) => between.map(({ section }) => section)),
      ...(profile.basisDates ?? []).flatMap(({ sections = [], askedIn = [] }) => [...sections, ...askedIn]),
    ];
    expect(requirements.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  test('has criteria about its own sections', () => {
    for (const { sections } of profile.criteria) expect(requirements.map(({ id }) => id)).toEqual(expect.arrayContaining(sections));
    const points = profile.criteria.flatMap((criterion) => (criterion.points === null ? [] : [criterion.points]));
    expect([0, 100]).toContain(points.reduce((sum, value) => sum + value, 0));
  });

  test('claims no more than is known', () => {
    for (const { official, title } of profile.checklists ?? []) expect(title.ko.includes('공식 서식 아님')).toBe(!official);
    if (profile.standing === 'advice') expect(requirements.every(({ basis }) => basis.certainty === 'assumed')).toBe(true);
    if (profile.standing === 'language-only') expect(requirements).toEqual([]);
    const stated = Object.entries(profile.limits).filter(([, limit]) => limit !== null);
    const authorities = stated.map(([name]) => profile.rules[name === 'bodyPages' ? 'body-length' : 'summary-length']?.basis.certainty);
    expect(authorities.filter((certainty) => certainty !== 'stated' && certainty !== 'derived')).toEqual([]);
  });
});

describe('the tracks of the one-stop service', () => {
  const onestop = profiles.find(({ id }) => id === 'pipc-onestop')!;
  const no = { lawIsSilent: false, seeksResolution: false, pseudonymousData: false, lawIsAmbiguous: false };
  const tracks = onestop.questions[0]!.choices!.map(({ value }) => value);

  test.each([
    [no, 'quick-answer'],
    [{ ...no, lawIsSilent: true }, 'sandbox'],
    [{ ...no, seeksResolution: true }, 'prior-adequacy'],
    [{ ...no, pseudonymousData: true }, 'safe-zone'],
    [{ ...no, lawIsAmbiguous: true }, 'active-interpretation'],
    [{ ...no, lawIsAmbiguous: true, lawIsSilent: true }, undefined],
    [{ lawIsSilent: true }, undefined],
    [{ ...no, track: 'safe-zone' }, 'safe-zone'],
  ])('%j leads to %s', (applicant, track) => {
    expect(completed(onestop, applicant).track).toBe(track);
  });

  test('have sections, a time and a checklist each, which is no official form', () => {
    for (const track of tracks.slice(1)) {
      const ofTrack = ({ when = [] }: { readonly when?: readonly Condition[] | undefined }) => when.some(({ is }) => is === track);
      expect(onestop.sections.filter(ofTrack).map(({ children }) => children.length)).toEqual([expect.any(Number)]);
      expect(onestop.periods!.filter(ofTrack)).toHaveLength(1);
      expect(onestop.checklists!.filter(ofTrack).map(({ official, title }) => [official, title.ko.includes('공식 서식 아님')])).toEqual([
        [false, true],
      ]);
    }
  });
});

/** The bases of everything in a profile that has one. */
function basesOf(value: unknown): Basis[] {
  if (value === null || typeof value !== 'object') return [];
  if ('certainty' in value) return [value as Basis];
  return Object.values(value).flatMap(basesOf);
}

/** The conditions of everything in a profile that has some. */
function conditionsOf(value: unknown): Condition[] {
  if (value === null || typeof value !== 'object') return [];
  if ('fact' in value) return [value as Condition];
  return Object.values(value).flatMap(conditionsOf);
}
