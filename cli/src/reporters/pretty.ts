import type { Finding } from '@dadeumi/rules';
import { lineText, positionAt, span } from '../lines.ts';
import { type Entry, type FileReport, type Found, foundIn, type Report, type Source, type Summary } from '../report.ts';
import type { Colours } from '../terminal/colour.ts';
import { excerptOf } from '../terminal/excerpt.ts';
import { visible, widthOf, wrapped } from '../terminal/width.ts';
import { texts } from '../text.ts';
import type { Look } from './index.ts';

const INDENT = '  ';

/** For people: each finding with its line of the draft, then what was found and what was not looked at. */
export function pretty(report: Report, look: Look, found = foundIn(report.files)): string {
  return [...report.files.map(prettyFiles(report, look)), prettyEnd(report, found, look)].join('');
}

/** Tells one file after the other: with the end of it, the whole. A file of which there is nothing to tell is empty. */
export function prettyFiles(report: Pick<Summary, 'locale'>, look: Look): (file: FileReport) => string {
  const told = new Set<string>();
  return (file) => {
    const block = fileBlock(file, report, look, told);
    return block === undefined ? '' : `${block}\n\n`;
  };
}

/** The end of it alone: what could not be read, how much was found and what was not looked at. */
export function prettyEnd(report: Summary, found: Found, look: Look): string {
  const lines = summary(report, found, look).flatMap((line) => wrapped(line, look.wrap ? look.columns : undefined, 0));
  return `${lines.join('\n')}\n`;
}

function fileBlock(file: FileReport, report: Pick<Summary, 'locale'>, look: Look, told: Set<string>): string | undefined {
  const { colours } = look;
  const words = texts[report.locale];
  const shown = file.entries.filter(({ finding, baselined }) => !baselined && !(look.quiet && finding.severity !== 'error'));
  const { encoding, path } = file.source;
  const notes = encoding.name === 'cp949' ? [INDENT + words.encoding('CP949')] : [];
  if (shown.length === 0 && notes.length === 0) return undefined;
  return [colours.underline(visible(path)), ...notes, ...shown.map((entry) => findingBlock(entry, file, report, look, told))].join('\n');
}

function findingBlock(
  entry: Entry,
  { source, sources }: FileReport,
  report: Pick<Summary, 'locale'>,
  look: Look,
  told: Set<string>,
): string {
  const { colours } = look;
  const { finding, words } = entry;
  const text = texts[report.locale];
  const { line, column } = positionAt(source.lines, finding.at.range[0]);
  const level = colourOf(finding, colours)(text.severity[finding.severity]);
  const details: [name: string, words: string][] = [];

  // A reason or a clause is told once for a rule, not at each of forty terms.
  const tell = (name: string, said: string | undefined, mark = '') => {
    const key = `${finding.rule}\0${name}\0${said}`;
    if (said !== undefined && !told.has(key)) details.push([name, said + mark]);
    told.add(key);
  };
  tell(text.why, words.why);
  tell(text.basis, words.basis, words.certainty ? ` (${words.certainty})` : '');
  for (const { kind, title } of finding.fixes) {
    if (kind === 'safe') details.push([text.fix, `${title[report.locale]} (${text.fixable})`]);
    else details.push([text.suggestion, title[report.locale]]);
  }
  if (finding.related.length > 0)
    details.push([words.related ?? '', finding.related.flatMap((place) => placeName(place, sources)).join(', ')]);

  const nameWidth = Math.max(...details.map(([name]) => widthOf(name)), 0);
  const fit = (line: string, indent: number) => wrapped(line, look.wrap ? look.columns : undefined, indent);
  return [
    ...fit(
      `${INDENT}${colours.dim(`${line}:${column}`)} ${level} ${visible(words.message)} ${colours.dim(finding.rule)}`,
      2 * INDENT.length,
    ),
    ...excerptLines(finding, source, look),
    ...details.flatMap(([name, said]) =>
      fit(
        `${INDENT}${INDENT}${colours.dim(name + ' '.repeat(nameWidth - widthOf(name)))} ${visible(said)}`,
        2 * INDENT.length + nameWidth + 1,
      ),
    ),
  ].join('\n');
}

function excerptLines(finding: Finding, { lines }: Source, { colours, columns }: Look): string[] {
  const { start, end } = span(lines, finding.at.range);
  const words = lineText(lines, start.line);
  const gutter = `${INDENT}${INDENT}${start.line} │ `;
  const last = end.line === start.line ? end.column - 1 : words.length;
  const { text, markStart, markWidth } = excerptOf(words, start.column - 1, last, Math.max(20, columns - widthOf(gutter)));
  const margin = `${' '.repeat(widthOf(gutter) - 2)}│ `;
  return [colours.dim(gutter) + text, colours.dim(margin) + ' '.repeat(markStart) + colourOf(finding, colours)('^'.repeat(markWidth))];
}

function placeName({ document, range }: Finding['at'], sources: FileReport['sources']): string[] {
  const source = sources.get(document);
  if (source === undefined) return [];
  const { line, column } = positionAt(source.lines, range[0]);
  return [`${source.path}:${line}:${column}`];
}

function colourOf({ severity }: Finding, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
}

/** Ends with the line that says what was found, and what a clean result does not speak of. */
function summary(report: Summary, { counts: { error, warning, info }, known, fixable }: Found, { colours, quiet }: Look): string[] {
  const words = texts[report.locale];
  const profiles = new Set(report.plans.map(({ profile }) => profile.name));
  const gaps = gapLines(report);
  const idle = (report.plans[0]?.nothingToJudge ?? []).filter((rule) => report.plans.every((plan) => plan.nothingToJudge.includes(rule)));
  const lines: string[] = [];

  for (const { path, reason } of report.failures) lines.push(`${colours.red(visible(path))}: ${visible(reason)}`);
  if (report.failures.length > 0) lines.push(colours.red(words.failures(report.failures.length)));
  lines.push(...report.notes);
  if (report.fixes > 0) lines.push(words.fixed(report.fixes));
  if (known > 0) lines.push(words.known(known, report.baselines.map(visible).join(', ')));
  lines.push(...[...profiles].map((name) => words.profile(name)));

  if (report.plans.length === 0) return lines;
  if (report.fixing && report.fixes === 0 && fixable === 0 && report.failures.length === 0) lines.push(words.nothingToFix);
  if (idle.length > 0)
    lines.push(colours.dim(report.plans.every((plan) => plan.sawNothing) ? words.sawNothing : words.nothingToJudge(idle.join(', '))));
  if (error + warning === 0) {
    const verdict = colours.green(info > 0 ? words.onlyInfo(info) : words.clean);
    return gaps.length > 1 ? [...lines, ...gaps, verdict] : [...lines, `${verdict} ${gaps[0] ?? words.everything}`];
  }
  lines.push(...gaps);
  const notes = [...(fixable > 0 ? [words.safeFixes(fixable)] : []), ...(quiet && warning + info > 0 ? [words.hidden] : [])];
  return [...lines, [`${colours.bold(words.counts(error, warning, info))}.`, ...notes].join(' ')];
}

/** A plan is named by so many of its files; so are plans that lack the same. */
const FEW_NAMES = 3;

/** What was not looked at: a line for each plan, and one for plans of which the same holds. */
function gapLines({ plans, locale }: Summary): string[] {
  const words = texts[locale];
  const alike = new Map<string, string[]>();
  for (const { notChecked, paths } of plans) {
    const gaps = notChecked.join(', ');
    if (gaps !== '') alike.set(gaps, [...(alike.get(gaps) ?? []), ...paths]);
  }
  const named = (paths: readonly string[]) =>
    [
      paths.slice(0, FEW_NAMES).map(visible).join(', '),
      ...(paths.length > FEW_NAMES ? [words.andMore(paths.length - FEW_NAMES)] : []),
    ].join(' ');
  return [...alike].map(([gaps, paths]) => words.notChecked(gaps, plans.length > 1 ? named(paths) : ''));
}
