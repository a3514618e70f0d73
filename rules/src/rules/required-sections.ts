import { z } from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { openFacts } from '../profiles/applicant.ts';
import { contentOf, gapsIn, named } from '../profiles/gaps.ts';
import { type Draft, gapFor, insertionOf, placeOfGap, placeOfPlan } from '../profiles/insertion.ts';
import type { Fix, Text } from '../types.ts';

/** A section that the guideline asks for and the draft lacks. */
interface Missing {
  /** Its id in the profile. */
  readonly section: string;
  readonly title: string;
  readonly parent: string | undefined;
  readonly after: string | undefined;
  /** What the guideline says of it. */
  readonly says: Text;
  /** What it must hold, the sections below it among them. */
  readonly holds: readonly Text[];
  /** Where it belongs is known, not a guess of ours. */
  readonly placed: boolean;
  readonly advice: boolean;
}

/** A question that decides whether sections are asked for. */
interface Question {
  readonly fact: string;
  readonly ask: Text;
  readonly values: readonly string[];
  readonly titles: readonly string[];
}

const listed = (items: readonly string[]): string => items.map((item) => `‘${item}’`).join(', ');

export default defineRule({
  id: 'required-sections',
  scope: 'plan',
  title: { ko: '작성요령이 요구하는 절', en: 'Sections that the guideline asks for' },
  why: {
    ko: '빠진 절은 심사할 것이 없어 그 배점을 모두 잃거나 보완을 요구받습니다.',
    en: 'A missing section leaves nothing to review: its points are lost, or the plan comes back.',
  },
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    missing: {
      ko: ({ title, parent, after, says, holds, placed, advice }: Missing) => {
        const where =
          [parent === undefined ? '' : `‘${parent}’ 안`, after === undefined ? '' : `‘${after}’ 다음`]
            .filter((part) => part !== '')
            .join(' ') || '맨 앞';
        return `‘${title}’ 절이 없습니다${advice ? '(권하는 항목)' : ''}. ${where}${placed ? '' : '(추정)'}에 ${holds.length === 0 ? `넣으세요. ${says.ko}` : `넣고 다음을 적으세요: ${holds.map(({ ko }) => ko).join('; ')}`}.`;
      },
      en: ({ title, parent, after, says, holds, placed, advice }) => {
        const where =
          [parent === undefined ? '' : ` in ‘${parent}’`, after === undefined ? '' : ` after ‘${after}’`].join('') || ' at the start';
        return `Section ‘${title}’ is missing${advice ? ' (advice)' : ''}. Add it${where}${placed ? '' : ' (the place is our guess)'}${holds.length === 0 ? `. ${says.en}` : `, with: ${holds.map(({ en }) => en).join('; ')}`}.`;
      },
    },
    unanswered: {
      ko: ({ fact, ask, values, titles }: Question) =>
        `${ask.ko} 답에 따라 ${listed(titles)} 절이 필요합니다. 문서 머리의 dadeumi.applicant나 dadeumi.yaml의 applicant에 ‘${fact}: ${values.join(' | ')}’ 가운데 하나를 적으세요.`,
      en: ({ fact, ask, values, titles }) =>
        `${ask.en} The answer decides whether ${listed(titles)} must be there. State ‘${fact}: ${values.join(' | ')}’ under dadeumi.applicant in the front matter, or applicant in dadeumi.yaml.`,
    },
  },

  *check({ plan, profile, settings, answers, examined }) {
    const draft: Draft = { plan, profile, applicant: settings.applicant, answers };
    const { asked, missing, open } = gapsIn(draft);
    examined(asked);
    const advice = profile.standing === 'advice';

    for (const { requirement, parent } of missing) {
      const gap = gapFor(draft, requirement, parent);
      const insertion = insertionOf(draft, requirement, parent, gap);
      const title = named(requirement);
      const fix: Fix | undefined = insertion && {
        kind: 'suggestion',
        title: { ko: `‘${title}’ 절 넣기`, en: `Insert section ‘${title}’` },
        edits: [insertion],
      };
      yield {
        at: placeOfGap(gap),
        message: 'missing',
        data: {
          section: requirement.id,
          title,
          parent: parent && named(parent),
          after: gap.after && `${gap.after.number} ${gap.after.title}`.trim(),
          says: requirement.basis.summary,
          holds: contentOf(requirement, draft.applicant),
          placed: requirement.placeBasis?.certainty !== 'assumed',
          advice,
        },
        fixes: fix ? [fix] : [],
        basis: requirement.basis,
        subject: requirement.id,
        ...(advice && { atMost: 'info' as const }),
      };
    }

    for (const { id, ask, choices } of profile.questions) {
      const titles = open.filter(({ when }) => openFacts(when, draft.applicant).includes(id)).map(named);
      if (titles.length === 0) continue;
      const values = choices?.map(({ value }) => value) ?? ['true', 'false'];
      yield {
        at: placeOfPlan(draft),
        message: 'unanswered',
        data: { fact: id, ask, values, titles },
        subject: id,
        atMost: 'info',
      };
    }
  },
});
