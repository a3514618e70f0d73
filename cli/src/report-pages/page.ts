import type { Compliance, Locale, Note, ObligationRow, SectionRow, SharedItem, Spot } from '@dadeumi/rules';
import { pageWords } from './words.ts';

/** What a report is made of, in any format. */
export interface ReportPage {
  /** Version of the program. */
  readonly tool: string;
  readonly locale: Locale;
  readonly plans: readonly PlanPage[];
}

/** A plan, and how the report leads to its files. */
export interface PlanPage {
  readonly compliance: Compliance;
  /** A document as a link from where the report lies. */
  hrefOf(document: string): string;
}

/** Writes a report. */
export type Writer = (page: ReportPage) => string;

/** A stretch of the matrix: a section of the guideline, or what belongs to none, with its obligations. */
export interface Group {
  readonly title: string;
  readonly section: SectionRow | undefined;
  /** The conditions that all of its obligations have; a row tells only what it has besides. */
  readonly when: ObligationRow['when'];
  readonly rows: readonly NumberedRow[];
}

/** An obligation with its number in the guideline. */
export interface NumberedRow extends ObligationRow {
  readonly number: number;
}

/** A volume of the guideline with its groups. */
export interface Volume {
  readonly title: string;
  readonly groups: readonly Group[];
}

/** The obligations by volume and section, then those of no section by what they belong to; sections without any stay where something was found. */
export function volumesOf({ sections, rows }: Compliance, locale: Locale): Volume[] {
  const numbered = rows.map((row, index): NumberedRow => ({ ...row, number: index + 1 }));
  const volumes: { title: string; groups: Group[] }[] = [];
  for (const section of sections) {
    if (section.depth === 0) volumes.push({ title: section.title, groups: [] });
    const own = numbered.filter((row) => row.section === section.id);
    if (own.length > 0 || section.findings.length > 0) volumes.at(-1)!.groups.push(groupOf(section.title, section, own));
  }
  const others = numbered.filter(({ section }) => section === null);
  const titles = [...new Set(others.map(({ within }) => within[locale]))];
  const rest = titles.map((title) =>
    groupOf(
      title,
      undefined,
      others.filter(({ within }) => within[locale] === title),
    ),
  );
  return [...volumes, { title: pageWords[locale].otherParts, groups: rest }].filter(({ groups }) => groups.length > 0);
}

/** A document without the folders that all of its plan lies in. */
export function shortName(document: string, { documents, unread }: Compliance): string {
  const folders = [...documents, ...unread.map((one) => one.document)].map((id) => id.split('/').slice(0, -1));
  const [first = [], ...others] = folders;
  const own = first.findIndex((folder, depth) => others.some((other) => other[depth] !== folder));
  return document
    .split('/')
    .slice(own < 0 ? first.length : own)
    .join('/');
}

function groupOf(title: string, section: SectionRow | undefined, rows: readonly NumberedRow[]): Group {
  const when = (rows[0]?.when ?? []).filter((one) => rows.every((row) => has(row.when, one)));
  return { title, section, when, rows: rows.map((row) => ({ ...row, when: row.when.filter((one) => !has(when, one)) })) };
}

function has(when: ObligationRow['when'], { fact, is }: ObligationRow['when'][number]): boolean {
  return when.some((one) => one.fact === fact && one.is === is);
}

/** The obligations of a state, with their numbers. */
export function rowsOf({ rows }: Compliance, state: ObligationRow['state']): NumberedRow[] {
  return rows.flatMap((row, index) => (row.state === state ? [{ ...row, number: index + 1 }] : []));
}

/** A place as a link. */
export function hrefAt({ document, line }: Pick<Spot, 'document' | 'line'>, { hrefOf }: PlanPage): string {
  return `${hrefOf(document)}#L${line}`;
}

/** The items that are charted: totals of all, else the first that is shared. */
export function chartedOf(amounts: Compliance['amounts']): readonly SharedItem[] {
  const totals = amounts.filter(({ total }) => total);
  return totals.length > 0 ? totals : amounts.slice(0, 1);
}

/** Errors of rules, in the order of the plan: by its documents, then by place. */
export function errorsOf({ documents, sections, elsewhere }: Compliance): readonly Note[] {
  const errors = [...sections.flatMap(({ findings }) => findings), ...elsewhere].filter(({ severity }) => severity === 'error');
  return errors.toSorted(
    (one, other) => documents.indexOf(one.at.document) - documents.indexOf(other.at.document) || one.at.range[0] - other.at.range[0],
  );
}
