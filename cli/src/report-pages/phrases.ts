import type { Compliance, Evidence, Locale, ObligationRow, SharedItem, Spot, State } from '@dadeumi/rules';
import { type PlanPage, shortName } from './page.ts';
import { pageWords, type ReportPageWords } from './words.ts';

/** Why a row has its state, in words; with the lengths, by which limit. */
export function reasonOf(
  { state, because, rule }: Pick<ObligationRow, 'state' | 'because'> & { rule?: string | null },
  words: ReportPageWords,
  lengths: Compliance['lengths'] = [],
): string {
  if (because === 'unlisted' && state === 'unchecked') return words.noList;
  const limits = lengths.filter(({ of, limit }) => limit !== null && rule === `${of}-length`);
  if (because === 'own-limit' && limits.length > 0) {
    const locale = words === pageWords.ko ? 'ko' : 'en';
    return words.ownLimit([...new Set(limits.map((length) => limitText(length, locale)))].join(', '));
  }
  const named = rule != null && ['rule', 'findings', 'off', 'nothing', 'asked', 'suppressed'].includes(because);
  return named ? `${words.because[because]}: ${rule}` : words.because[because];
}

/** The conditions of an obligation as the questions that are asked of the applicant. */
export function conditionOf(when: ObligationRow['when'], { questions }: Compliance, locale: Locale): string {
  const words = pageWords[locale];
  return when
    .map(({ fact, is }) => {
      const ask = questions.find((question) => question.fact === fact)?.ask[locale] ?? fact;
      return words.answered(ask.split(' (', 1)[0]!, is === true ? words.yes : is === false ? words.no : is);
    })
    .join(', ');
}

/** A place as people call it: `제2권.md 34행`. */
export function placeName({ document, line }: Pick<Spot, 'document' | 'line'>, { compliance }: PlanPage, words: ReportPageWords): string {
  return `${shortName(document, compliance)} ${words.line(line)}`;
}

/** The words of an excerpt on one line, else as they are written. */
export function excerptOf({ before, words, after }: Evidence): readonly [before: string, words: string, after: string] {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  return [flat(before), flat(words), flat(after)];
}

/** A figure with commas. */
export function grouped(figure: string): string {
  const [whole, fraction] = figure.split('.') as [string, string?];
  return BigInt(whole).toLocaleString('en-US') + (fraction === undefined ? '' : `.${fraction}`);
}

/** What a length measures: `2.4~3.1`. */
function spanOf({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? grouped(String(least)) : `${grouped(String(least))}~${grouped(String(most))}`;
}

/** Won in millions, with the rest that there is: `4,080`, `0.5`. */
export function millionsOf(won: string): string {
  const [whole, fraction = ''] = won.replace('-', '').split('.') as [string, string?];
  const digits = whole.padStart(7, '0');
  let rest = digits.slice(-6) + fraction;
  while (rest.endsWith('0')) rest = rest.slice(0, -1);
  return `${won.startsWith('-') ? '-' : ''}${grouped(digits.slice(0, -6))}${rest && `.${rest}`}`;
}

/** `충족 12`, `누락 1`; states without any are left out. */
export function countsText(counts: Compliance['counts'], words: ReportPageWords): string[] {
  const states = Object.keys(words.state) as (keyof typeof words.state)[];
  return states.flatMap((state) => (counts[state] > 0 ? [`${words.state[state]} ${counts[state]}`] : []));
}

/** How the review ends, where the guideline says it. */
export function reviewText({ review }: Compliance, words: ReportPageWords): string[] {
  if (review === null) return [];
  return [review.by === 'points' ? words.review.points(review.each, review.total) : words.review.fitness];
}

/** A length as it was measured: `약 2.4~3.1쪽`. */
export function measuredText(length: Compliance['lengths'][number], locale: Locale): string {
  const measured = withUnit(spanOf(length), length, locale);
  return length.name.endsWith('Pages') ? pageWords[locale].about(measured) : measured;
}

/** The limit of a length. */
export function limitText(length: Compliance['lengths'][number], locale: Locale): string {
  return length.limit === null ? pageWords[locale].unknownLimit : withUnit(grouped(String(length.limit)), length, locale);
}

function withUnit(figure: string, { unit }: Compliance['lengths'][number], locale: Locale): string {
  return locale === 'ko' ? `${figure}${unit.ko}` : `${figure} ${unit.en}`;
}

/** How it stands with an attachment, and by what that is known. */
export function stateOfAttachment(one: Compliance['attachments'][number], words: ReportPageWords): string {
  const state = words.attachmentStates[one.state];
  if (one.state === 'met' && one.because in words.attached)
    return `${state} (${words.attached[one.because as keyof typeof words.attached]})`;
  return one.state === 'met' || one.because === 'condition' ? state : `${state} (${reasonOf(one, words)})`;
}

/** What an item is called: of totals, which only say 합계, also what another part calls them. */
export function titleOf({ item, told }: SharedItem): string {
  const other = told.find((one) => one.item !== item)?.item;
  return other === undefined ? item : `${item}(${other})`;
}

/** Errors and warnings, as words. */
export function foundText(
  { error, warning }: { readonly error: number; readonly warning: number },
  { severity }: ReportPageWords,
): string[] {
  return [error > 0 ? `${severity.error} ${error}` : '', warning > 0 ? `${severity.warning} ${warning}` : ''].filter(Boolean);
}

/** As many reasons as one line has room for. */
const MOST_REASONS = 3;

/** Why obligations have a state, the most frequent reasons first: `낱말로 확인 12, 규칙으로 확인 3`. */
export function reasonsText({ rows }: Compliance, state: State, words: ReportPageWords): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.state !== state) continue;
    const reason = reasonOf({ state, because: row.because }, words);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, MOST_REASONS);
  return most.map(([reason, count]) => `${reason} ${count}`).join(', ');
}

/** What is to be said of the guideline's time: nothing where it is in force and none has replaced it. */
export function timeOf({ profile, inForce, applicationDate }: Compliance, words: ReportPageWords): string[] {
  const { effectiveFrom, effectiveTo, supersededBy } = profile;
  const [from, to] = [effectiveFrom ?? words.unknownDay, effectiveTo ?? words.now];
  const lines: string[] = [];
  if (inForce === false) lines.push(words.outside(applicationDate!, from, to));
  if (supersededBy !== null) {
    const name = supersededBy.name[words === pageWords.ko ? 'ko' : 'en'];
    lines.push(words.superseded(to, name));
    lines.push(inForce === true ? words.thenInForce(applicationDate!) : '');
  }
  if (applicationDate === null && (effectiveFrom !== null || effectiveTo !== null)) lines.push(words.noDay);
  return lines.filter(Boolean);
}
