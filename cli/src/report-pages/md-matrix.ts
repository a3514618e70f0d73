import type { Evidence, Note, ObligationRow } from '@dadeumi/rules';
import type { Look } from './md.ts';
import { linkOf, plain, strongIn, tableOf } from './md-text.ts';
import { errorsOf, type Group, hrefAt, type NumberedRow, rowsOf, volumesOf } from './page.ts';
import { conditionOf, excerptOf, placeName, reasonOf } from './phrases.ts';

/** To begin with: the obligations that are missing and those at odds, the errors of rules, and what words were not found for. */
export function missing(look: Look): string {
  const { compliance, words } = look;
  const wrong = (['missing', 'violated'] as const).flatMap((state) => listed(state, look));
  const unfound = listed('unfound', look, words.unfound);
  const errors = errorsOf(compliance);
  const told = errors.length === 0 ? words.noErrors : errors.map((note) => `- ${noteIn(note, look)}`).join('\n');
  return [...(wrong.length > 0 ? wrong : [words.noMissing]), `**${words.errors}**`, told, ...unfound].join('\n\n');
}

function listed(state: ObligationRow['state'], look: Look, ...notes: readonly string[]): string[] {
  const rows = rowsOf(look.compliance, state);
  return rows.length === 0 ? [] : [`**${look.words.state[state]} ${rows.length}**`, ...notes, tableOfRows(rows, look)];
}

function tableOfRows(rows: readonly NumberedRow[], look: Look): string {
  const { locale, words } = look;
  const { number, within, requirement, clause, because } = words.columns;
  return tableOf(
    [number, within, requirement, clause, because],
    rows.map((row) => [
      String(row.number),
      plain(row.within[locale]),
      plain(row.requirement[locale]),
      plain(row.clause),
      plain(reasonOf(row, words)),
    ]),
    ['right'],
  );
}

/** Every obligation, by volume and section. */
export function matrix(look: Look): string {
  const { compliance, locale, words } = look;
  const { elsewhere } = compliance;
  return volumesOf(compliance, locale)
    .flatMap(({ title, groups }) => [`#### ${plain(title)}`, ...groups.map((group) => groupIn(group, look))])
    .concat(elsewhere.length === 0 ? [] : [`#### ${words.elsewhere}`, elsewhere.map((note) => `- ${noteIn(note, look)}`).join('\n')])
    .join('\n\n');
}

function groupIn({ title, section, when, rows }: Group, look: Look): string {
  const { compliance, locale, words } = look;
  const condition = conditionOf(when, compliance, locale);
  const places = section?.answeredIn.map(({ at }) => linkAt(at, look)).join(', ') ?? '';
  const state = section === undefined ? '' : ` — ${words.section[section.state]}${places && `, ${places}`}`;
  const { number, requirement, clause, state: stateName, evidence } = words.columns;
  const table = tableOf(
    [number, requirement, clause, stateName, evidence],
    rows.map((row) => cellsOf(row, look)),
    ['right'],
  );
  const notes = section?.findings.map((note) => `- ${noteIn(note, look)}`).join('\n') ?? '';
  return [`**${plain(title)}**${state}`, condition && plain(words.when(condition)), rows.length > 0 ? table : '', notes]
    .filter(Boolean)
    .join('\n\n');
}

function cellsOf(row: NumberedRow, look: Look): string[] {
  const { compliance, locale, words } = look;
  const condition = conditionOf(row.when, compliance, locale);
  return [
    String(row.number),
    [plain(row.requirement[locale]), ...(condition ? [plain(words.when(condition))] : [])].join('<br>'),
    plain(row.clause),
    `**${words.state[row.state]}**<br>${plain(reasonOf(row, words, compliance.lengths))}`,
    evidenceIn(row, look),
  ];
}

function evidenceIn({ section, evidence, findings }: ObligationRow, look: Look): string {
  // What was found in a section stands below its table.
  const notes = section === null ? findings.map((note) => noteIn(note, look)) : [];
  return [...evidence.map((one) => `${linkAt(one.at, look)} ${excerptIn(one)}`), ...notes].join('<br>');
}

function excerptIn(evidence: Evidence): string {
  return strongIn(...excerptOf(evidence));
}

/** A finding with its place. */
function noteIn({ severity, message, at, rule }: Note, look: Look): string {
  const { locale, words } = look;
  return `${words.severity[severity]}: ${plain(message[locale])} (${rule}, ${linkAt(at, look)})`;
}

/** A place as a link. */
function linkAt(at: Evidence['at'], look: Look): string {
  return linkOf(plain(placeName(at, look, look.words)), hrefAt(at, look));
}
