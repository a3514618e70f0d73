import type { NumberedRow, PlanPage, ReportPage, Writer } from './page.ts';
import { conditionOf, excerptOf, reasonOf } from './phrases.ts';
import { pageWords } from './words.ts';

/** Without it, Excel takes UTF-8 for the code page of the machine. */
const BOM = '\uFEFF';

/** What a spreadsheet may take for a formula at the start of a cell. See https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The matrix as a table for spreadsheets (RFC 4180), a line an obligation. Every line tells whether all of its plan was read. */
export const csv: Writer = (page) => {
  const { columns, facts } = pageWords[page.locale];
  const header = [
    ...[columns.plan, facts.read, columns.number, columns.id, columns.within, columns.clause, columns.requirement, columns.condition],
    ...[
      columns.state,
      columns.because,
      columns.answeredIn,
      columns.file,
      columns.line,
      columns.evidence,
      columns.findings,
      columns.certainty,
    ],
  ];
  const lines = page.plans.flatMap((plan) => plan.compliance.rows.map((row, index) => lineOf({ ...row, number: index + 1 }, plan, page)));
  return BOM + [header, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
};

function lineOf(row: NumberedRow, { compliance }: PlanPage, { locale }: ReportPage): string[] {
  const words = pageWords[locale];
  const place = row.evidence[0]?.at ?? row.answeredIn[0]?.at;
  return [
    compliance.documents.join('; '),
    compliance.complete ? words.all : words.some,
    String(row.number),
    row.id,
    row.within[locale],
    row.clause,
    row.requirement[locale],
    conditionOf(row.when, compliance, locale),
    words.state[row.state],
    reasonOf(row, words, compliance.lengths),
    row.answeredIn.map(({ title }) => title).join('; '),
    place?.document ?? '',
    place === undefined ? '' : String(place.line),
    row.evidence.map((one) => excerptOf(one).join('')).join('\n'),
    row.findings.map(({ severity, message }) => `${words.severity[severity]}: ${message[locale]}`).join('\n'),
    words.certainty[row.certainty],
  ];
}

function cellOf(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
