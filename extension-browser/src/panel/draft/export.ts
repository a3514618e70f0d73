import { escaped, item, part } from '../markdown';
import { SECTION_STATES } from '../names';
import type { Say } from '../own-page';
import type { CheckedDraft } from './check-draft';

/** What was found in a draft as a Markdown text; `guideline` is the name of what it was checked by, `result` what was read and found, in parts. */
export function draftAsMarkdown(
  { findings, sections, unread }: CheckedDraft,
  guideline: string,
  result: readonly string[],
  say: Say,
): string {
  const missing = sections.filter((section) => section.required && section.state !== 'done');
  return [
    `# ${say('export_title')}`,
    [`- ${escaped(say('export_guideline', guideline))}`, `- ${escaped(result.join(' · '))}`].join('\n'),
    ...part(
      say('findings'),
      findings.map((finding) => item(finding, say, say('file_line', finding.line))),
    ),
    ...part(
      say('sections'),
      missing.map((section) => `- ${escaped(section.title)}: ${say(SECTION_STATES[section.state])}`),
    ),
    ...part(
      say('unread'),
      unread.map((reason) => `- ${escaped(reason)}`),
    ),
    '',
  ].join('\n\n');
}
