import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../rules/src/engine/settings/merge.ts';
import type { FileSettings } from '../../rules/src/engine/settings/schema.ts';

const RUNS = 2000;

const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString');
const map = <T>(value: fc.Arbitrary<T>) => fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: false });
const severity = fc.constantFrom('off', 'info', 'warning', 'error');
const rule = fc.oneof(severity, fc.record({ severity, options: map(fc.oneof(fc.nat(3), fc.array(fc.nat(3)))) }, { requiredKeys: [] }));
const rules = map(rule);
const list = fc.array(fc.constantFrom('x.md', 'y.md', 'z.md'), { maxLength: 3 });

const entry = fc.oneof(
  name,
  fc.record({ gloss: name, preferred: name, forbidden: fc.array(name, { maxLength: 2 }) }, { requiredKeys: [] }),
);

const settings = fc.record(
  {
    version: fc.constant(1),
    profile: name,
    locale: fc.constantFrom('ko', 'en', undefined),
    applicationDate: fc.constantFrom('2026-01-01', '2026-02-01'),
    applicant: map(fc.oneof(fc.boolean(), name)),
    limits: fc.record({ summaryPages: fc.nat(9), bodyPages: fc.nat(9) }, { requiredKeys: [] }),
    exchangeRates: map(fc.record({ rate: fc.nat(9).map(String), date: fc.constant('2026-01-01') }, { requiredKeys: ['rate'] })),
    terms: fc.record({ allow: fc.array(name, { maxLength: 4 }), glossary: map(entry) }, { requiredKeys: [] }),
    rules,
    files: list,
    ignore: list,
    overrides: fc.array(fc.record({ files: list, rules }), { maxLength: 2 }),
    plans: fc.array(fc.record({ files: list, profile: name }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<FileSettings>;

/** Plain JSON with the keys in order; prototypes do not matter. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner,
  );

function holds(law: (a: FileSettings, b: FileSettings, c: FileSettings) => void): void {
  let runs = 0;
  fc.assert(
    fc.property(settings, settings, settings, (a, b, c) => {
      runs++;
      law(a, b, c);
    }),
    { numRuns: RUNS },
  );
  expect(runs).toBeGreaterThanOrEqual(RUNS);
}

test('layers may be merged in any grouping', () =>
  holds((a, b, c) => expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))))));

test('an empty layer changes nothing, above or below', () =>
  holds((a) => {
    const alone = plain(merge({}, a));
    expect(plain(merge(a, {}))).toEqual(alone);
    expect(plain(merge(merge({}, a), {}))).toEqual(alone);
  }));

test('a layer over itself is itself', () => holds((a) => expect(plain(merge(a, a))).toEqual(plain(merge({}, a)))));

test('maps merge by key, lists replace, terms append', () =>
  holds((a, b) => {
    const merged = merge(a, b);
    for (const key of ['profile', 'locale', 'applicationDate', 'files', 'ignore', 'plans', 'overrides'] as const)
      expect(merged[key]).toEqual(b[key] ?? a[key]);
    for (const key of ['applicant', 'exchangeRates', 'limits'] as const) {
      expect(new Map(Object.entries(merged[key] ?? {}))).toEqual(
        new Map([...Object.entries(a[key] ?? {}), ...Object.entries(b[key] ?? {})]),
      );
    }
    expect(merged.terms?.allow ?? []).toEqual([...new Set([...(a.terms?.allow ?? []), ...(b.terms?.allow ?? [])])]);
    for (const [id, entry] of Object.entries(b.rules ?? {})) {
      const { severity: wanted } = typeof entry === 'string' ? { severity: entry } : entry;
      if (wanted !== undefined) expect(merged.rules?.[id]).toMatchObject({ severity: wanted });
    }
  }));

test('neither layer is changed', () =>
  holds((a, b) => {
    const before = [structuredClone(a), structuredClone(b)];
    merge(a, b);
    expect([a, b]).toEqual(before);
  }));
