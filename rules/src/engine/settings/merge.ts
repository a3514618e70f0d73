import type { FileSettings, GlossaryValue, RuleEntry } from './schema.ts';

type RuleEntries = Record<string, RuleEntry>;
type Glossary = Record<string, GlossaryValue>;
/** A rule's entry in one form: `off` is `{ severity: 'off' }`. */
type PlainRule = Exclude<RuleEntry, string>;
export type RuleSettings = Record<string, PlainRule>;

/**
 * One layer over another: maps merge by key, lists replace, `terms.*` append. An exchange rate is one value, so that no date stands by
 * another day's rate; a rule's severity and each of its options, a term's gloss and its forms are values of their own.
 */
export function merge(lower: FileSettings, upper: FileSettings): FileSettings {
  const merged: FileSettings = {
    ...lower,
    ...given(upper),
    applicant: byKey(lower.applicant, upper.applicant),
    exchangeRates: byKey(lower.exchangeRates, upper.exchangeRates),
    limits: byKey(lower.limits, upper.limits),
    terms: both(lower.terms, upper.terms, {}, (one, other) =>
      given({
        allow: both(one.allow, other.allow, [], (a, b) => [...new Set([...a, ...b])]),
        glossary: both(one.glossary, other.glossary, {}, mergeGlossary),
      }),
    ),
    rules: both(lower.rules, upper.rules, {}, mergeRules),
  };
  return given(merged);
}

/** The same for the rules alone. */
export function mergeRules(lower: RuleEntries, upper: RuleEntries): RuleSettings {
  const merged: RuleSettings = Object.create(null);
  for (const [id, entry] of [...Object.entries(lower), ...Object.entries(upper)]) {
    const [one, other] = [merged[id] ?? {}, typeof entry === 'string' ? { severity: entry } : entry];
    merged[id] = given({ ...one, ...given(other), options: byKey(one.options, other.options) });
  }
  return merged;
}

/** What is said of one term in two layers stands together; of two glosses, preferred forms or lists the upper one holds. */
function mergeGlossary(lower: Glossary, upper: Glossary): Glossary {
  const merged: Glossary = Object.assign(Object.create(null), lower);
  for (const [term, value] of Object.entries(upper)) {
    const before = merged[term];
    merged[term] = before === undefined || (typeof before === 'string' && typeof value === 'string') ? value : join(before, value);
  }
  return merged;
}

function join(lower: GlossaryValue, upper: GlossaryValue): GlossaryValue {
  return { ...given(glossaryEntry(lower)), ...given(glossaryEntry(upper)) };
}

/** What is said of a term, in one form: a gloss alone is `{ gloss }`. */
export function glossaryEntry(value: GlossaryValue): Exclude<GlossaryValue, string> {
  return typeof value === 'string' ? { gloss: value } : value;
}

/** Without prototype, so that no name an author thinks up finds anything but what was written. */
function byKey<T>(
  lower: Readonly<Record<string, T>> | undefined,
  upper: Readonly<Record<string, T>> | undefined,
): Record<string, T> | undefined {
  if (lower === undefined && upper === undefined) return undefined;
  return Object.assign(Object.create(null) as Record<string, T>, given(lower ?? {}), given(upper ?? {}));
}

function both<T>(lower: T | undefined, upper: T | undefined, nothing: T, join: (lower: T, upper: T) => T): T | undefined {
  if (lower === undefined && upper === undefined) return undefined;
  return join(lower ?? nothing, upper ?? nothing);
}

/** Without the keys whose value is not given. */
function given<T extends object>(map: T): T {
  const kept: T = Object.create(null);
  for (const [key, value] of Object.entries(map)) if (value !== undefined) Object.assign(kept, { [key]: value });
  return kept;
}
