import { positionAt } from '../lines.ts';
import { cell, tableRow } from '../reporters/markdown.ts';
import { texts } from '../text.ts';
import type { Asked, Besides, SectionNow } from './besides.ts';
import { askedWords, countWords, tally } from './pretty.ts';
import { supplementWords } from './words.ts';

/** A table for people to share, in GitHub's Markdown: a row for each line of the request. */
export function markdown({ notice, due, lines, others, report }: Besides): string {
  const words = supplementWords[report.locale];
  const lineOf = (offset: number) => positionAt(notice.lines, offset).line;
  const row = (line: Asked, at: number) =>
    tableRow([
      String(at + 1),
      [notice.path, words.line(lineOf(line.range[0]))].map(cell).join('<br>'),
      cell(askedWords(line)),
      line.sections.length === 0 ? cell(words.unmatched) : line.sections.map(sectionCell).join('<br>'),
      line.sections.map((section) => foundCell(section, line.sections.length > 1)).join('<br>'),
    ]);
  const sectionCell = ({ title, at, by }: SectionNow) => {
    const place = at === undefined ? words.absent : `${at.source.path} ${words.line(positionAt(at.source.lines, at.offset).line)}`;
    return [title, `${place} (${words.by[by]})`].map(cell).join('<br>');
  };
  // Several sections in a row stand one below the other; each then says whose findings follow.
  const foundCell = (section: SectionNow, isOneOfSeveral: boolean) =>
    [
      ...(isOneOfSeveral ? [`${section.title}:`] : []),
      ...(section.at === undefined ? [] : [countWords(section, report)]),
      ...section.entries.map(({ entry: { finding, words: said }, source }) => {
        const level = texts[report.locale].severity[finding.severity];
        return `${source.path} ${words.line(positionAt(source.lines, finding.at.range[0]).line)} ${level}: ${said.message}`;
      }),
    ]
      .map(cell)
      .join('<br>');
  const terms = due.length === 0 ? [words.noDue] : due.map((one) => words.due(one.words, lineOf(one.range[0])));
  const rest = others.map(({ range, words: said }) => `- ${cell(`${words.line(lineOf(range[0]))}: ${said}`)}`);
  const failures = report.failures.map(({ path, reason }) => `- ${cell(`${path}: ${reason}`)}`);
  return `${[
    `# ${words.title}`,
    terms.map((one) => `- ${cell(one)}`).join('\n'),
    [tableRow(words.columns), tableRow(['---:', '---', '---', '---', '---']), ...lines.map(row)].join('\n'),
    words.summary(...tally(lines)),
    ...(rest.length > 0 ? [`## ${words.others}`, rest.join('\n')] : []),
    ...(failures.length > 0 ? [failures.join('\n')] : []),
  ].join('\n\n')}\n`;
}
