import type { Finding, Profile, Rule } from '../../types.ts';
import { unusedSuppression } from '../suppress.ts';
import { check, keysAt, type Mistake, yesNo } from './check.ts';
import { nearest } from './nearest.ts';
import { merged, problem } from './notice.ts';
import { type Layer, placed } from './read.ts';
import type { FileSettings, RuleEntry } from './schema.ts';
import type { Path, Value } from './yaml.ts';

/** What names in the settings may refer to. */
export interface Known {
  readonly rules: readonly Rule[];
  /** Whose questions may be answered. */
  readonly profiles: readonly Profile[];
}

/** Mistakes after these say nothing new. */
const MOST = 100;

type Rules = Readonly<Record<string, RuleEntry>>;
type Applicant = NonNullable<FileSettings['applicant']>;

/** A layer whose names all exist and whose figures are exact, and what had to be left out for it. */
export function checkNames(layer: Layer, known: Known): { readonly settings: FileSettings; readonly problems: readonly Finding[] } {
  const mistakes: Mistake[] = [];
  const { settings } = layer;
  const rules = (entries: Rules, path: Path) => rulesKnown(entries, path, known, mistakes);
  const applicant = (answers: Applicant, path: Path) => answersKnown(answers, path, known, mistakes);

  const checked: FileSettings = {
    ...settings,
    ...(settings.rules && { rules: rules(settings.rules, ['rules']) }),
    ...(settings.applicant && { applicant: applicant(settings.applicant, ['applicant']) }),
    ...(settings.exchangeRates && { exchangeRates: ratesExact(layer, mistakes) }),
    ...(settings.overrides && {
      overrides: settings.overrides.map((entry, at) => ({ ...entry, rules: rules(entry.rules, ['overrides', at, 'rules']) })),
    }),
    ...(settings.plans && {
      plans: settings.plans.map((entry, at) => ({
        ...entry,
        ...(entry.applicant && { applicant: applicant(entry.applicant, ['plans', at, 'applicant']) }),
      })),
    }),
  };
  return { settings: checked, problems: merged(mistakes.slice(0, MOST).map((mistake) => problem(placed(mistake, layer.place)))) };
}

function rulesKnown(entries: Rules, path: Path, { rules }: Known, mistakes: Mistake[]): Record<string, RuleEntry> {
  const kept: Record<string, RuleEntry> = Object.create(null);
  for (const [id, entry] of Object.entries(entries)) {
    const rule = rules.find((one) => one.id === id);
    if (id === unusedSuppression.id) kept[id] = entry;
    else if (rule === undefined)
      mistakes.push(
        unknown(
          'unknown-rule',
          id,
          rules.map((one) => one.id),
          [...path, id],
        ),
      );
    else
      kept[id] =
        typeof entry === 'string' || entry.options === undefined
          ? entry
          : { ...entry, options: optionsKnown(rule, entry.options, [...path, id, 'options'], mistakes) };
  }
  return kept;
}

/** Only the options that were written: defaults are the engine's to add, when all layers are merged. */
function optionsKnown(
  { options: schema }: Rule,
  options: Record<string, unknown>,
  path: Path,
  mistakes: Mistake[],
): Record<string, unknown> {
  const { value, mistakes: found } = check<unknown>(schema, options as Value, {});
  for (const mistake of found) {
    mistakes.push({
      ...mistake,
      path: [...path, ...mistake.path],
      ...(mistake.message === 'unknown-key' && { message: 'unknown-option' }),
    });
  }
  const kept = new Set(Object.keys(value as object));
  const wrong = new Set(found.map((mistake) => mistake.path[0]));
  return Object.fromEntries(Object.entries(options).filter(([key]) => kept.has(key) && !wrong.has(key)));
}

function answersKnown(answers: Applicant, path: Path, { profiles }: Known, mistakes: Mistake[]): Applicant {
  const questions = profiles.flatMap((profile) => profile.questions);
  const kept: Applicant = Object.create(null);
  for (const [fact, answer] of Object.entries(answers)) {
    const asked = questions.filter(({ id }) => id === fact);
    const choices = [
      ...new Set(asked.flatMap((question) => (question.choices ? question.choices.map(({ value }) => value) : ['true', 'false']))),
    ];
    const to = [...path, fact];
    if (asked.length === 0) mistakes.push(unknown('unknown-fact', fact, [...new Set(questions.map(({ id }) => id))], to));
    else if (!choices.includes(String(answer)) || (typeof answer === 'string' && yesNo.has(answer)))
      mistakes.push(choice(fact, String(answer), choices, to));
    else kept[fact] = answer;
  }
  return kept;
}

function choice(name: string, answer: string, choices: readonly string[], path: Path): Mistake {
  const word = yesNo.get(answer.toLowerCase());
  if (word !== undefined && choices.includes(word))
    return { message: 'yes-no', data: { name, given: answer, meant: word }, path, where: 'value', instead: word };
  const instead = nearest(answer, choices);
  return { message: 'choice', data: { name, choices, nearest: instead }, path, where: 'value', instead };
}

/** Rates as they are written, thousands' commas taken off; a number read as a float would lose digits. */
function ratesExact({ settings, source }: Layer, mistakes: Mistake[]): NonNullable<FileSettings['exchangeRates']> {
  const kept: NonNullable<FileSettings['exchangeRates']> = Object.create(null);
  for (const [currency, entry] of Object.entries(settings.exchangeRates ?? {})) {
    const path = ['exchangeRates', currency];
    const rate = (source([...path, 'rate']) || String(entry.rate)).trim();
    if (!/^[A-Z]{3}$/.test(currency)) {
      const instead = /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : undefined;
      mistakes.push({ message: 'value', data: { name: currency, expected: 'currency' }, path, where: 'key', instead });
    } else if (!/^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/.test(rate) || !/[1-9]/.test(rate)) {
      mistakes.push({ message: 'value', data: { name: 'rate', expected: 'rate' }, path: [...path, 'rate'], where: 'value' });
    } else kept[currency] = { ...entry, rate: rate.replaceAll(',', '') };
  }
  return kept;
}

function unknown(message: string, name: string, known: readonly string[], path: Path): Mistake {
  const instead = nearest(name, known);
  return { message, data: { name, nearest: instead, known }, path, where: 'key', instead };
}

/** Settings that are known by name, to be extended: `strict` asks every language rule for its strict form. */
export function preset(name: string, { rules }: Known): FileSettings | undefined {
  if (name !== 'strict') return undefined;
  const strict = rules.filter(({ options }) => keysAt(options, []).includes('strict'));
  return { rules: Object.fromEntries(strict.map(({ id }) => [id, { options: { strict: true } }])) };
}

/** Names for `extends`. */
export const presets: readonly string[] = ['strict'];
