import { positionAt } from '../lines.ts';
import { countsOf, type Report } from '../report.ts';
import type { Colours } from '../terminal/colour.ts';
import { visible } from '../terminal/width.ts';
import { texts } from '../text.ts';
import type { Asked, Besides, SectionNow } from './besides.ts';
import { supplementWords } from './words.ts';

/** So many characters of a line are shown. */
const MOST_SHOWN = 300;

/** For people: each line of the request with its place, the sections that it concerns and what is found in them now. */
export function pretty(besides: Besides, colours: Colours): string {
  const { notice, due, lines, others, report } = besides;
  const words = supplementWords[report.locale];
  const lineOf = (offset: number) => positionAt(notice.lines, offset).line;
  const place = (offset: number) => colours.dim(`${visible(notice.path)}:${lineOf(offset)}`);
  const terms = due.length === 0 ? [words.noDue] : due.map((one) => words.due(visible(one.words), lineOf(one.range[0])));
  const blocks = lines.map((line) =>
    [`${place(line.range[0])} ${colours.bold(askedWords(line))}`, ...sectionLines(line, report, colours)].join('\n'),
  );
  const rest = others.map(({ range, words: said }) => `${place(range[0])} ${colours.dim(cut(said))}`);
  return [
    terms.join('\n'),
    ...blocks,
    ...(rest.length > 0 ? [[`${words.others}:`, ...rest].join('\n')] : []),
    [...endLines(report, colours), words.summary(...tally(lines))].join('\n'),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Lines, those of them whose section the plan lacks, and those without a section. */
export function tally(lines: readonly Asked[]): [all: number, absent: number, unmatched: number] {
  const absent = lines.filter(({ sections }) => sections.some(({ at }) => at === undefined)).length;
  return [lines.length, absent, lines.filter(({ sections }) => sections.length === 0).length];
}

/** A line as it is shown: what it is about before what it asks for. */
export function askedWords({ number, words, subject }: Asked): string {
  const start = number !== '' && !words.startsWith(number) ? `${number} ` : '';
  return cut(`${start}${subject === undefined || subject === words ? '' : `${subject}: `}${words}`);
}

function cut(words: string): string {
  return visible(words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).trimEnd()}…` : words);
}

function sectionLines({ sections }: Asked, report: Report, colours: Colours): string[] {
  const words = supplementWords[report.locale];
  if (sections.length === 0) return [`  ${colours.yellow(words.unmatched)}`];
  return sections.flatMap((section) => [
    `  → ${placeOf(section)}${visible(section.title)} ${colours.dim(`(${words.by[section.by]})`)}`,
    `    ${section.at === undefined ? colours.red(words.absent) : countWords(section, report)}`,
    ...section.entries.map(({ entry: { finding, words: said }, source }) => {
      const { line, column } = positionAt(source.lines, finding.at.range[0]);
      const level = texts[report.locale].severity[finding.severity];
      return `    ${colours.dim(`${visible(source.path)}:${line}:${column}`)} ${level} ${visible(said.message)} ${colours.dim(finding.rule)}`;
    }),
  ]);
}

function placeOf({ at }: SectionNow): string {
  return at === undefined ? '' : `${visible(at.source.path)}:${positionAt(at.source.lines, at.offset).line} `;
}

/** How much is found in a section now. */
export function countWords({ entries }: SectionNow, { locale }: Report): string {
  const words = supplementWords[locale];
  const { error, warning, info } = countsOf(entries.map(({ entry, ...file }) => ({ ...file, entries: [entry] })));
  return entries.length === 0 ? words.clean : words.counts(error, warning, info);
}

function endLines({ failures, notes, plans, locale }: Report, colours: Colours): string[] {
  const words = texts[locale];
  return [
    ...failures.map(({ path, reason }) => `${colours.red(visible(path))}: ${visible(reason)}`),
    ...(failures.length > 0 ? [colours.red(words.failures(failures.length))] : []),
    ...notes,
    ...new Set(plans.map(({ profile }) => words.profile(profile.name))),
  ];
}
