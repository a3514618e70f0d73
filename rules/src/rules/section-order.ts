import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { displacedIn } from '../profiles/displaced-sections.ts';
import type { Section } from '../types.ts';

type Misplaced = { title: string; after: string | undefined; before: string | undefined };

/** As few sections as must move are told, each with where it belongs; an order that is ours or only likely is no order to keep. */
export default defineRule({
  id: 'section-order',
  scope: 'plan',
  title: { ko: '작성요령이 정한 절의 차례', en: 'The guideline’s order of sections' },
  why: {
    ko: '심사위원은 정해진 차례대로 읽고 점수를 매깁니다. 차례가 다르면 있는 내용도 찾지 못합니다.',
    en: 'Reviewers read and score in the given order; out of it, what is there is not found.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    displaced: {
      ko: ({ title, after, before }: Misplaced) => {
        const places = [after && `‘${after}’ 다음`, before && `‘${before}’ 앞`].filter(Boolean).join(', ');
        return `‘${title}’ 절의 차례가 작성요령과 다릅니다. ${places}으로 옮기세요.`;
      },
      en: ({ title, after, before }) => {
        const places = [after && `after ‘${after}’`, before && `before ‘${before}’`].filter(Boolean).join(', ');
        return `Section ‘${title}’ is out of the guideline’s order. Move it ${places}.`;
      },
    },
  },

  *check({ plan, profile, settings: { applicant }, answers, examined }) {
    const { looked, displaced } = displacedIn({ plan, profile, applicant, answers });
    examined(looked);

    for (const { section, basis, after, before } of displaced) {
      const related = [after, before].flatMap((one) => (one ? [placeOf(one)] : []));
      const data = { title: nameOf(section), after: after && nameOf(after), before: before && nameOf(before) };
      yield { at: placeOf(section), message: 'displaced', data, related, basis };
    }
  },
});

const nameOf = ({ number, title }: Section): string => `${number} ${title}`.trim();
const placeOf = ({ document, heading }: Section) => ({ document, range: heading });
