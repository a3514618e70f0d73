import { type Finding, type Locale, profiles } from '@dadeumi/rules';
import type { Change, Checked, Command, SettingsEdit, SettingsFile } from '../checked.ts';
import { isProfileFile } from '../own-profiles.ts';
import { inFolder, parentOf, wayFrom } from '../uris.ts';
import { type ActionWords, actionWords, type Target } from './action-words.ts';
import { frontMatterEdits } from './front-matter.ts';

/** Where settings can be written for a document, the better place first: an existing file before the front matter, that before a new file. */
export function targetsOf({ document, settingsFile }: Checked): readonly Target[] {
  const front: readonly Target[] = document.kind === 'markdown' ? ['front'] : [];
  const file: readonly Target[] = isNowhere(settingsFile) ? [] : ['file'];
  return settingsFile.snapshot === undefined ? [...front, ...file] : [...file, ...front];
}

/** A document that was never saved, with no folder open, has no place beside it for a file. */
export function isNowhere({ uri }: SettingsFile): boolean {
  return uri === '' || uri.startsWith('untitled:');
}

/** The place for a key: where the draft's own front matter speaks of it, since that wins; else the better one. */
export function targetFor(checked: Checked, key: string): Target | undefined {
  const { layers } = checked.resolved;
  const ownWord = layers.some(({ kind, id, settings }) => kind === 'front' && id === checked.document.id && Object.hasOwn(settings, key));
  const targets = targetsOf(checked);
  return ownWord && targets.includes('front') ? 'front' : targets[0];
}

/** Terms that need no gloss, and where to say so. */
export const allow: Command = onPlan((checked, [terms, target], words) => {
  if (!Array.isArray(terms) || terms.length === 0) return undefined;
  const where = asTarget(target) ?? targetFor(checked, 'terms');
  const label = terms.length === 1 ? words.allow(String(terms[0]), where ? words.target[where] : '') : words.allowNames(terms.length);
  return written(checked, where, label, [{ path: ['terms', 'allow'], value: terms.map(String) }]);
});

/** Every term of the plan that looks like a name. */
export const allowNames: Command = onPlan((checked, _args, words) => {
  const terms = namesIn(checked);
  if (terms.length === 0) return undefined;
  const change = written(checked, targetFor(checked, 'terms'), words.allowNames(terms.length), [
    { path: ['terms', 'allow'], value: terms },
  ]);
  return change && { ...change, confirm: true };
});

/** A term and its gloss for the author's glossary. */
export const gloss: Command = onPlan((checked, [term, meaning], words) => {
  if (!isWord(term) || !isWord(meaning)) return undefined;
  const where = targetFor(checked, 'terms');
  const label = words.gloss(term, meaning, where ? words.target[where] : '');
  return written(checked, where, label, [{ path: ['terms', 'glossary', term], value: meaning }]);
});

/** The applicant's answer to a question of the profile. */
export const answer: Command = onPlan((checked, [fact, value], words) => {
  const question = checked.settings.profile.questions.find(({ id }) => id === fact);
  const choice = question?.choices?.find((one) => one.value === value);
  if (question === undefined || (question.choices ? choice === undefined : typeof value !== 'boolean')) return undefined;
  const said = choice?.label[checked.locale] ?? (value === true ? words.yes : words.no);
  const edit = { path: ['applicant', question.id], value: value as boolean | string };
  return written(checked, targetFor(checked, 'applicant'), words.answer(said, question.id), [edit]);
});

const LIMITS = ['summaryPages', 'summaryCharacters', 'summaryBytes', 'bodyPages', 'charsPerLine', 'linesPerPage', 'planYears'];

/** A limit and its figure; without a figure a place to write one, which the settings' own check then asks for. */
export const setLimit: Command = onPlan((checked, [key, value], words) => {
  if (!isWord(key) || !LIMITS.includes(key)) return undefined;
  const name = key === 'summaryPages' ? words.summary : key === 'bodyPages' ? words.body : `limits.${key}`;
  const figure = typeof value === 'number' && value > 0 ? value : 0;
  const label = figure === 0 ? words.limitSlot(name) : words.limit(name, figure);
  return written(checked, targetFor(checked, 'limits'), label, [{ path: ['limits', key], value: figure }]);
});

/** A currency, won for one unit of it, and the day of that rate; without a rate a place to write one. */
export const setRate: Command = onPlan((checked, [currency, rate, date], words) => {
  if (!isWord(currency) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const known = isWord(rate) && /^\d[\d,]{0,20}(?:\.\d{1,15})?$/.test(rate);
  const label = known ? words.rate(currency, rate) : words.rateSlot(currency);
  const value = { rate: known ? rate : 0, ...(isWord(date) && /^\d{4}-\d{2}-\d{2}$/.test(date) && { date }) };
  return written(checked, targetFor(checked, 'exchangeRates'), label, [{ path: ['exchangeRates', currency], value }]);
});

/** The guideline, in the document's front matter: it is the draft that is written for an agency. A file is named as the draft would name it. */
export const setProfile: Command = onPlan((checked, [id], words) => {
  if (!isWord(id)) return undefined;
  const where = targetsOf(checked).includes('front') ? 'front' : targetsOf(checked)[0];
  const value =
    where === 'file' && isProfileFile(id) ? wayFrom(parentOf(checked.settingsFile.uri), inFolder(parentOf(checked.uri), id)) : id;
  return value === undefined
    ? undefined
    : written(checked, where, words.profile(profileName(id, checked.locale)), [{ path: ['profile'], value }]);
});

/** The guideline that has replaced a superseded one, where that is chosen; it may be in another file. */
export const switchProfile: Command = onPlan((checked, _args, words) => {
  const next = successorOf(checked);
  if (next === undefined) return undefined;
  const edits = checked.resolved.advice[0]?.fixes[0]?.edits;
  return edits ? { label: words.profile(profileName(next, checked.locale)), edits } : setProfile(checked, [next]);
});

/** What has replaced the guideline of a draft, if that is told of it. */
export function successorOf({ resolved, settings }: Pick<Checked, 'resolved' | 'settings'>): string | undefined {
  return resolved.advice.length > 0 ? (settings.profile.supersededBy ?? undefined) : undefined;
}

/** What a guideline is called; its id where it is the author’s own. */
export function profileName(id: string, locale: Locale): string {
  return profiles.find((profile) => profile.id === id)?.name[locale] ?? id;
}

/** Terms of the plan that are not explained and look like names, each once. */
export function namesIn({ result }: Pick<Checked, 'result'>): string[] {
  const terms = result.findings.flatMap((finding) => {
    const term = termOf(finding);
    return term?.name ? [term.term] : [];
  });
  return [...new Set(terms)];
}

/** What a finding of the gloss rule is about. */
export function termOf({ rule, message, data }: Finding): { readonly term: string; readonly name: boolean } | undefined {
  if (rule !== 'foreign-term-gloss' || message === 'reversed') return undefined;
  const { term, name } = data as { readonly term?: unknown; readonly name?: unknown };
  return isWord(term) ? { term, name: name === true } : undefined;
}

function written(checked: Checked, target: Target | undefined, label: string, changes: readonly SettingsEdit[]): Change | undefined {
  if (target === 'file') return { label, settings: changes };
  const edits = target && frontMatterEdits(checked.document, changes);
  return edits && { label, edits };
}

function onPlan(change: (checked: Checked, args: readonly unknown[], words: ActionWords) => Change | undefined): Command {
  return (checked, args) => (checked.kind === 'plan' ? change(checked, args, actionWords[checked.locale]) : undefined);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function asTarget(value: unknown): Target | undefined {
  return value === 'front' || value === 'file' ? value : undefined;
}
