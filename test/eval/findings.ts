import { planOf } from '../../rules/src/document/document.ts';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { describe } from '../../rules/src/engine/describe.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import type { Found } from './score.ts';

/** What every rule says of a text, read as a plan without a profile or settings. */
export function findingsIn(doc: string, text: string): Found[] {
  const document = parseMarkdown(text, doc);
  const { settings } = resolveSettings({ documents: [doc] });
  const starts = lineStarts(document.text);
  return lint(planOf(document), settings).findings.map((finding) => {
    const [start, end] = finding.at.range;
    const line = lineOf(starts, start);
    const words = document.text.slice(start, end).split('\n')[0]!;
    return {
      doc,
      rule: finding.rule,
      severity: finding.severity,
      line: line + 1,
      column: start - starts[line]! + 1,
      text: words,
      message: describe(finding, 'ko').message,
    };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
