import type { TabState } from '../../messages/state';
import { escaped, item, part } from '../markdown';
import { REASONS, SECTION_STATES } from '../names';
import type { Say } from '../own-page';
import { resultOf } from '../result';

/** The state of a page as a Markdown text: what was read, what to fix, which sections lack. Holds words of the page, so it goes to the reader alone. */
export function pageAsMarkdown(state: TabState, say: Say): string {
  const { origin = '', profile, profiles, fields, findings, onPlan, sections, unread } = state;
  const name = profiles.find(({ id }) => id === profile)?.name ?? say('no_guideline_chosen');
  const missing = sections.filter((section) => section.required && section.state !== 'done');
  return [
    `# ${say('export_title')}`,
    [
      `- ${escaped(say('export_checked', origin))}`,
      `- ${escaped(say('export_guideline', name))}`,
      `- ${escaped(resultOf(state, say).join(' · '))}`,
    ].join('\n'),
    ...part(
      say('on_plan'),
      onPlan.map((finding) => item(finding, say)),
    ),
    ...fields.flatMap(({ id, label }) =>
      part(
        label || say('unnamed'),
        findings.filter(({ field }) => field === id).map((finding) => item(finding, say)),
      ),
    ),
    ...part(
      say('sections'),
      missing.map((section) => `- ${escaped(section.title)}: ${say(SECTION_STATES[section.state])}`),
    ),
    ...part(
      say('unread'),
      unread.map(({ label, reason }) => `- ${escaped(label || say('unnamed'))}: ${say(REASONS[reason])}`),
    ),
    '',
  ].join('\n\n');
}
