import { type Finding, glossesFor, named, rules } from '@dadeumi/rules';
import type { Checked, CheckedSettings } from '../checked.ts';
import { actionWords } from './action-words.ts';
import type { CommandName } from './commands.ts';
import { fixRuleTitle } from './fixes.ts';
import { ruleTitle } from './rule-title.ts';
import { isNowhere, namesIn, targetFor, targetsOf, termOf } from './settings-changes.ts';
import { readsComments, sectionAround } from './suppressions.ts';

/** Something that may be done about a finding: a command with its arguments, under a title. */
export interface Offer {
  readonly title: string;
  readonly command: CommandName;
  readonly args: readonly unknown[];
  readonly preferred?: true;
}

/** What repairs a finding: its own fixes, best first, then the settings that would settle it. */
export function repairsOf(checked: Checked | CheckedSettings, finding: Finding, id: string): Offer[] {
  const fixes = finding.fixes.map(
    ({ title }, index): Offer => ({
      title: title[checked.locale],
      command: 'dadeumi.fix',
      args: [id, index],
      ...(index === 0 && { preferred: true }),
    }),
  );
  return checked.kind === 'plan' && targetsOf(checked).length > 0
    ? [...fixes, ...answersFor(checked, finding), ...termsFor(checked, finding)]
    : fixes;
}

/** What repairs every finding of its rule; nothing where it is the only one. */
export function repairsOfRule(checked: Checked | CheckedSettings, { rule, fixes }: Finding): Offer[] {
  const fixable = checked.findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0);
  return fixes.length === 0 || fixable.length < 2 ? [] : [{ title: fixRuleTitle(checked, rule), command: 'dadeumi.fixRule', args: [rule] }];
}

/** What hides a finding, and what tells more of it. */
export function waysAround(checked: Checked | CheckedSettings, finding: Finding, id: string): Offer[] {
  const { rule } = finding;
  const words = actionWords[checked.locale];
  const title = ruleTitle(rule, checked.locale);
  const page: Offer[] =
    checked.pageOf(rule) === undefined ? [] : [{ title: words.showRule(title), command: 'dadeumi.showRule', args: [rule] }];
  if (checked.kind !== 'plan' || !rules.some((one) => one.id === rule)) return page;
  const section = sectionAround(checked, finding);
  return [
    ...(readsComments(checked.document) ? [{ title: words.disableLine(title), command: 'dadeumi.disableLine', args: [id] } as const] : []),
    ...(section ? [{ title: words.disableSection(title, named(section)), command: 'dadeumi.disableSection', args: [id] } as const] : []),
    ...(targetsOf(checked).length > 0 ? [{ title: words.disableFile(title), command: 'dadeumi.disableFile', args: [id] } as const] : []),
    ...(isNowhere(checked.baselineFile) ? [] : [{ title: words.putOff, command: 'dadeumi.putOff', args: [id] } as const]),
    ...page,
  ];
}

/** How many pages a summary is usually held to; the author knows which. */
const USUAL_LIMITS = [1, 2, 3];

/** What only the author knows: an answer, a limit, a rate. */
function answersFor(checked: Checked, { rule, message, data }: Finding): Offer[] {
  const words = actionWords[checked.locale];
  const { settings, locale } = checked;
  const told = data as Readonly<Record<string, unknown>>;
  if (rule === 'required-sections' && message === 'unanswered') {
    const question = settings.profile.questions.find(({ id }) => id === told.fact);
    const choices = question?.choices?.map(({ value, label }) => [value, label[locale]] as const) ?? [
      [true, words.yes],
      [false, words.no],
    ];
    return question
      ? choices.map(([value, label]) => ({
          title: words.answer(label, question.id),
          command: 'dadeumi.answer',
          args: [question.id, value],
        }))
      : [];
  }
  if (rule === 'summary-length' && message === 'unlimited')
    return [
      ...USUAL_LIMITS.map(
        (pages): Offer => ({ title: words.limit(words.summary, pages), command: 'dadeumi.setLimit', args: ['summaryPages', pages] }),
      ),
      { title: words.limitSlot(words.summary), command: 'dadeumi.setLimit', args: ['summaryPages'] },
    ];
  if (rule === 'won-amounts' && message === 'no-rate' && typeof told.currency === 'string')
    return [{ title: words.rateSlot(told.currency), command: 'dadeumi.setRate', args: [told.currency] }];
  return [];
}

/** What the author may say of a foreign term besides writing its gloss. */
function termsFor(checked: Checked, finding: Finding): Offer[] {
  const words = actionWords[checked.locale];
  const found = termOf(finding);
  if (found === undefined) return [];
  const { term, name } = found;
  const targets = targetsOf(checked);
  const names = name ? namesIn(checked) : [];
  const [meaning] = glossesFor(term, checked.settings.terms.glossary);
  const home = targetFor(checked, 'terms');
  const known = checked.settings.terms.glossary.some((entry) => entry.term === term);
  return [
    ...targets.map(
      (target): Offer => ({ title: words.allow(term, words.target[target]), command: 'dadeumi.allow', args: [[term], target] }),
    ),
    ...(names.length > 1 ? [{ title: words.allowNames(names.length), command: 'dadeumi.allowNames', args: [] } as const] : []),
    ...(meaning !== undefined && home && !known
      ? [{ title: words.gloss(term, meaning, words.target[home]), command: 'dadeumi.gloss', args: [term, meaning] } as const]
      : []),
  ];
}
