import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { gapsIn, type Question, questionsOf } from '../profiles/gaps.ts';
import { type Draft, placeOfPlan } from '../profiles/insertion.ts';
import { insertable, type Missing } from '../profiles/missing.ts';

const quoted = (items: readonly string[]): string => items.map((item) => `‘${item}’`).join(', ');

/** A section is missed once, at its highest level; whether a conditional one is asked for is a question to the author. */
export default defineRule({
  id: 'required-sections',
  scope: 'plan',
  title: { ko: '작성요령이 요구하는 절', en: 'Sections that the guideline asks for' },
  why: {
    ko: '절이 빠지면 심사할 내용이 없어 그 배점을 모두 잃거나 보완을 요구받습니다.',
    en: 'A missing section leaves nothing to review: its points are lost, or the plan comes back.',
  },
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    missing: {
      ko: ({ title, parent, beside, says, holds, placed, advice }: Missing) => {
        const next = beside ? `‘${beside.heading}’ ${beside.side === 'after' ? '다음' : '앞'}` : '맨 뒤';
        const where = `${parent === undefined ? '' : `‘${parent}’ 안 `}${next}`;
        const what = holds.length === 0 ? `넣으세요. ${says.ko}` : `넣고 아래 내용을 적으세요: ${holds.map(({ ko }) => ko).join('; ')}`;
        return `‘${title}’ 절이 없습니다${advice ? '(권하는 항목)' : ''}. ${where}${placed ? '' : '(추정)'}에 ${what}.`;
      },
      en: ({ title, parent, beside, says, holds, placed, advice }) => {
        const next = beside ? ` ${beside.side} ‘${beside.heading}’` : ' at the end';
        const where = `${parent === undefined ? '' : ` in ‘${parent}’`}${next}`;
        const what = holds.length === 0 ? `. ${says.en}` : `, with: ${holds.map(({ en }) => en).join('; ')}`;
        return `Section ‘${title}’ is missing${advice ? ' (advice)' : ''}. Add it${where}${placed ? '' : ' (the place is our guess)'}${what}.`;
      },
    },
    unanswered: {
      ko: ({ fact, ask, values, titles }: Question) =>
        `${ask.ko} 답에 따라 ${quoted(titles)} 절이 필요할 수 있습니다. 설정의 신청인 질문(applicant)에서 ${fact} 값을 정하세요(${values.join(', ')} 가운데 하나).`,
      en: ({ fact, ask, values, titles }) =>
        `${ask.en} The answer decides whether ${quoted(titles)} must be there. Answer ${fact} (${values.join(' or ')}) among the settings’ questions (applicant).`,
    },
  },

  *check({ plan, profile, settings, answers, examined }) {
    const draft: Draft = { plan, profile, applicant: settings.applicant, answers };
    const { asked, missing, open } = gapsIn(draft);
    examined(asked);

    for (const gap of missing) {
      const { data, ...rest } = insertable(draft, gap);
      yield { ...rest, message: 'missing', data, subject: data.section, ...(data.advice && { atMost: 'info' as const }) };
    }
    for (const question of questionsOf(draft, open))
      yield { at: placeOfPlan(draft), message: 'unanswered', data: question, subject: question.fact, atMost: 'info' };
  },
});
