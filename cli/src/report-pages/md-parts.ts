import type { Compliance, SharedItem } from '@dadeumi/rules';
import type { Look } from './md.ts';
import { linkOf, plain, tableOf } from './md-text.ts';
import { hrefAt } from './page.ts';
import {
  conditionOf,
  countsText,
  foundText,
  limitText,
  measuredText,
  millionsOf,
  reviewText,
  stateOfAttachment,
  titleOf,
} from './phrases.ts';

/** The criteria of review, with what answers each. */
export function criteria(look: Look): string {
  const { compliance, words } = look;
  if (compliance.criteria.length === 0) return words.noCriteria;
  const { criterion, points, sections, rows, findings, clause } = words.columns;
  const table = tableOf(
    [criterion, points, sections, rows, findings, clause],
    compliance.criteria.map((one) => [
      plain(one.title),
      one.points === null ? words.noPoints : words.points(one.points),
      one.sections.map(({ title, state }) => `${plain(title)} (${words.section[state]})`).join('<br>'),
      countsText(one.counts, words).join('<br>'),
      foundText(one, words).join('<br>'),
      plain(one.clause),
    ]),
  );
  return [...reviewText(compliance, words), words.noScore, table].join('\n\n');
}

/** Amounts that parts of the plan must agree on. */
export function amounts(look: Look): string {
  const { compliance, words } = look;
  if (compliance.amounts.length === 0) return words.noAmounts;
  return [`${words.amountsNote} ${words.inMillions}`, ...compliance.amounts.map((item) => itemIn(item, look))].join('\n\n');
}

function itemIn(shared: SharedItem, look: Look): string {
  const { item, years, told, differences } = shared;
  const { words } = look;
  const rows = told.map(({ section, item: own, amounts }) => [
    plain(own === item ? section : `${section} ‘${own}’`),
    ...amounts.map((amount) => (amount === null ? '' : linkOf(millionsOf(amount.won), hrefAt(amount.at, look)))),
  ]);
  const apart = differences.map((figure) =>
    figure === null ? '' : figure === '0' ? words.agrees : `**${words.differs(millionsOf(figure))}**`,
  );
  const table = tableOf(
    [words.columns.part, ...years.map(({ title }) => plain(title))],
    [...rows, [words.columns.difference, ...apart]],
    ['left', ...years.map(() => 'right' as const)],
  );
  return `**${plain(titleOf(shared))}**\n\n${table}`;
}

/** Lengths against limits. */
export function lengths({ compliance, locale, words }: Look): string {
  if (compliance.lengths.length === 0) return words.noLengths;
  const { length, measured, limit, verdict } = words.columns;
  const table = tableOf(
    [length, measured, limit, verdict],
    compliance.lengths.map((one) => [
      words.lengthOf[one.name],
      plain(measuredText(one, locale)),
      plain(limitText(one, locale)),
      one.verdict === 'over' ? `**${words.verdict.over}**` : words.verdict[one.verdict],
    ]),
  );
  return `${table}\n\n${words.lengthNote}`;
}

/** What goes with the plan. */
export function attachments({ compliance, locale, words }: Look): string {
  if (compliance.attachments.length === 0) return words.noAttachments;
  const { attachment, condition, state, listed, clause } = words.columns;
  const table = tableOf(
    [attachment, condition, state, listed, clause],
    compliance.attachments.map((one) => [
      plain(one.title),
      plain(conditionOf(one.when, compliance, locale)),
      plain(stateOfAttachment(one, words)),
      plain(one.listed.join(', ')),
      plain(one.clause),
    ]),
  );
  return [table, ...(compliance.othersUnreviewed ? [words.othersUnreviewed] : [])].join('\n\n');
}

/** What each rule looked at and found. */
export function rules({ compliance, locale, words }: Look): string {
  const { rule, examined } = words.columns;
  const { error, warning, info } = words.severity;
  return tableOf(
    [rule, examined, error, warning, info],
    compliance.rules.map((one) => [
      `${plain(one.title[locale])} (${one.id})`,
      ...[one.examined, one.error, one.warning, one.info].map(String),
    ]),
    ['left', 'right', 'right', 'right', 'right'],
  );
}

/** For a person to tick. */
export function checklist({ compliance, locale, words }: Look): string {
  const itemOf = ({ what, unknown }: Compliance['checklists'][number]['items'][number]) =>
    `- [ ] ${plain(what[locale])}${unknown ? ` (${words.inNotice})` : ''}`;
  const lists = compliance.checklists.map(
    ({ title, official, items }) =>
      `**${plain(title[locale])}** (${official ? words.official : words.unofficial})\n\n${items.map(itemOf).join('\n')}`,
  );
  return [words.tick, ...lists, `${words.checkedBy}: ____________  ${words.checkedOn}: ____________`.replaceAll('_', '\\_')].join('\n\n');
}
