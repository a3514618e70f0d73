import { expect, test } from 'vitest';
import { coverageOf, draftOf, type Plan, parseMarkdown, parsePlain, resolveSettings } from '../../rules/src/index.ts';

/** How each section of the registration's plan stands that is not missing. */
function statesIn(plan: Plan): Record<string, string> {
  const { settings } = resolveSettings({ command: { profile: 'location-registration-2026' } });
  const states: Record<string, string> = {};
  for (const { requirement, state } of coverageOf(draftOf(plan, settings))) if (state !== 'missing') states[requirement.title] = state;
  return states;
}
const plain = (text: string) => statesIn({ documents: [parsePlain(text, 'plan.txt')] });
const markdown = (text: string) => statesIn({ documents: [parseMarkdown(text, 'plan.md')] });

test('a section holds what stands right below its title, with or without an empty line', () => {
  expect(plain('1. 요약문\n드론으로 산간에 약을 나른다.\n')).toEqual({ 요약문: 'done' });
  expect(plain('1. 요약문\n\n드론으로 산간에 약을 나른다.\n')).toEqual({ 요약문: 'done' });
  expect(markdown('**요약문**\n드론으로 산간에 약을 나른다.\n')).toEqual({ 요약문: 'done' });
});

test('a title alone holds nothing, whatever closes it', () => {
  for (const text of ['1. 요약문\n', '1. 요약문 :\n', '1. 요약문\n---\n']) expect(plain(text)).toEqual({ 요약문: 'empty' });
});
