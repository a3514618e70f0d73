import { positionAt, span } from '../lines.ts';
import { countsOf } from '../report.ts';
import { messageOf } from '../reporters/json.ts';
import type { Besides, SectionNow } from './besides.ts';

/** For programs; findings are messages as ESLint's `json` has them. */
export function json({ notice, due, lines, others, report }: Besides): string {
  const place = (range: readonly [number, number]) => {
    const { start, end } = span(notice.lines, range);
    return { line: start.line, endLine: end.line };
  };
  const sectionOf = ({ by, title, requirement, at, entries }: SectionNow) => {
    const counts = countsOf(entries.map(({ entry, ...file }) => ({ ...file, entries: [entry] })));
    return {
      title,
      ...(requirement !== undefined && { requirement }),
      by,
      isThere: at !== undefined,
      ...(at && { filePath: at.source.file, line: positionAt(at.source.lines, at.offset).line }),
      errorCount: counts.error,
      warningCount: counts.warning,
      infoCount: counts.info,
      messages: entries.map((found) => ({ filePath: found.source.file, ...messageOf(found.entry, found, report.locale) })),
    };
  };
  const answer = {
    filePath: notice.file,
    due: due.map(({ range, words, day }) => ({ line: place(range).line, words, ...(day !== undefined && { day }) })),
    lines: lines.map(({ range, number, words, subject, sections }) => ({
      ...place(range),
      ...{ number, ...(subject !== undefined && { subject }), words, sections: sections.map(sectionOf) },
    })),
    others: others.map(({ range, words }) => ({ ...place(range), words })),
    failures: report.failures.map(({ file, reason }) => ({ filePath: file, message: reason })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
