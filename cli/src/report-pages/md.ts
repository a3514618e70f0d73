import type { Compliance } from '@dadeumi/rules';
import { matrix, missing } from './md-matrix.ts';
import { amounts, attachments, checklist, criteria, lengths, rules } from './md-parts.ts';
import { plain, tableOf } from './md-text.ts';
import { type PlanPage, type ReportPage, shortName, type Writer } from './page.ts';
import { reasonsText, timeOf } from './phrases.ts';
import { pageWords, type ReportPageWords } from './words.ts';

/** What a part of the report is written from. */
export interface Look extends PlanPage {
  readonly locale: ReportPage['locale'];
  readonly words: ReportPageWords;
}

/** The report in GitHub-flavoured Markdown. */
export const md: Writer = ({ tool, locale, plans }) => {
  const words = pageWords[locale];
  const parts = plans.map((plan) => planIn({ ...plan, locale, words }, tool));
  return `${[`# ${words.title}`, words.lede, words.noPromise, ...parts].join('\n\n')}\n`;
};

function planIn(look: Look, tool: string): string {
  const { compliance, locale, words } = look;
  const parts: readonly (readonly [keyof ReportPageWords['heads'], string])[] = [
    ['summary', summary(look)],
    ['missing', missing(look)],
    ['matrix', matrix(look)],
    ['criteria', criteria(look)],
    ['amounts', amounts(look)],
    ['lengths', lengths(look)],
    ['attachments', attachments(look)],
    ['rules', rules(look)],
    ['checklist', checklist(look)],
  ];
  return [
    `## ${plain(words.of(compliance.profile.name[locale]))}`,
    ...warnings(look),
    facts(look, tool),
    ...parts.map(([head, text], index) => `### ${index + 1}. ${words.heads[head]}\n\n${text}`),
  ].join('\n\n');
}

/** What a reader must know before all else. */
function warnings({ compliance, locale, words }: Look): string[] {
  const { unread, profile } = compliance;
  const lines = unread.map(({ document, line, reason }) => {
    const name = shortName(document, compliance);
    const place = line === null ? name : `${name} ${words.line(line)}`;
    return `> - ${plain(place)}: ${plain(reason[locale])}`;
  });
  const incomplete = [`> [!WARNING]`, `> **${words.incomplete.title}.** ${words.incomplete.text}`, '>', ...lines].join('\n');
  return [
    ...(compliance.complete ? [] : [incomplete]),
    ...timeOf(compliance, words).map((line) => `> [!NOTE]\n> ${plain(line)}`),
    ...(profile.standing === 'advice' ? [`> [!NOTE]\n> ${words.advice}`] : []),
  ];
}

function facts({ compliance, locale, words }: Look, tool: string): string {
  const { profile, applicationDate, documents, complete } = compliance;
  const { facts: names } = words;
  const rows: readonly (readonly [string, string])[] = [
    [names.profile, `${profile.name[locale]} (${profile.id})`],
    [names.agency, profile.agency],
    [names.legalBasis, profile.legalBasis],
    [names.effective, `${profile.effectiveFrom ?? words.unknownDay} ~ ${profile.effectiveTo ?? words.now}`],
    [names.applicationDate, applicationDate ?? words.notStated],
    [names.documents, documents.map((document) => shortName(document, compliance)).join(', ')],
    [names.read, complete ? words.all : words.some],
    [names.tool, `${words.dadeumi} ${tool}`],
  ];
  return rows.map(([name, value]) => `- **${name}**: ${plain(value)}`).join('\n');
}

function summary({ compliance, locale, words }: Look): string {
  const { counts, progress, questions, complete } = compliance;
  const states = (Object.keys(words.state) as (keyof typeof counts)[]).map((state) => [
    ...[words.state[state], String(counts[state])],
    plain(reasonsText(compliance, state, words)),
  ]);
  return [
    tableOf([words.columns.state, words.columns.rows, words.columns.because], states, ['left', 'right']),
    words.byWords,
    ...(progress.length === 0
      ? []
      : [
          `**${[words.sectionChart, ...(complete ? [] : [words.ofWhatWasRead])].join(' ')}**`,
          progress.map(({ title, done, required }) => `- ${plain(words.sectionChartText(title, done, required))}`).join('\n'),
        ]),
    ...(questions.length === 0 ? [] : [`**${words.questions}**`, answers(questions, locale, words)]),
  ].join('\n\n');
}

function answers(questions: Compliance['questions'], locale: Look['locale'], words: ReportPageWords): string {
  return tableOf(
    [words.columns.question, words.columns.answer],
    questions.map(({ ask, answer }) => [plain(ask[locale]), plain(answer?.[locale] ?? words.open)]),
  );
}
