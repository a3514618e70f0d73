import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { emptySectionsIn } from '../profiles/empty-sections.ts';
import { contentOf } from '../profiles/gaps.ts';
import type { Draft } from '../profiles/insertion.ts';
import type { Text } from '../types.ts';

type Asked = { title: string; says: Text; holds: readonly Text[] };

/** What the guideline asks for is a warning; any other heading may be waiting for its content. */
export default defineRule({
  id: 'empty-section',
  scope: 'plan',
  title: { ko: '제목만 있는 절', en: 'Sections with nothing but a heading' },
  why: {
    ko: '제목만 있는 절은 없는 절과 같이 점수를 받지 못하고, 쓰다 만 계획으로 보입니다.',
    en: 'A bare heading earns no more points than a missing section, and looks unfinished.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    asked: {
      ko: ({ title, says, holds }: Asked) =>
        `‘${title}’ 절에 제목만 있고 내용이 없습니다. ${holds.length === 0 ? says.ko : `아래 내용을 적으세요: ${holds.map(({ ko }) => ko).join('; ')}`}.`,
      en: ({ title, says, holds }) =>
        `Section ‘${title}’ has a heading and no content. ${holds.length === 0 ? says.en : `Write: ${holds.map(({ en }) => en).join('; ')}`}.`,
    },
    other: {
      ko: ({ title }: { title: string }) => `‘${title}’ 제목 아래에 내용이 없습니다. 내용을 적거나, 쓸 것이 없으면 제목을 지우세요.`,
      en: ({ title }) => `Nothing stands under the heading ‘${title}’. Write its content, or take the heading out.`,
    },
  },

  *check({ plan, profile, settings: { applicant }, answers, examined }) {
    const draft: Draft = { plan, profile, applicant, answers };
    const { looked, empty } = emptySectionsIn(draft);
    examined(looked);

    for (const { section, asked } of empty) {
      const at = { document: section.document, range: section.heading };
      const { title } = section;
      if (!asked) yield { at, message: 'other', data: { title }, atMost: 'info' };
      else {
        const data = { title, says: asked.basis.summary, holds: contentOf({ ...asked, children: [] }, applicant) };
        const advice = profile.standing === 'advice';
        yield { at, message: 'asked', data, basis: asked.basis, ...(advice && { atMost: 'info' as const }) };
      }
    }
  },
});
