import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { type AuthorForm, authorForms } from '../text/gloss/author-forms.ts';
import { heardEnd } from '../text/gloss/fixes.ts';
import { quarrelsIn } from '../text/gloss/quarrels.ts';
import { glossesOf } from '../text/gloss/stated-glosses.ts';
import { countOf, volumesOf } from '../text/gloss/volumes.ts';
import { josa } from '../text/josa.ts';
import { replacementFixes } from '../text/replaced.ts';
import type { Basis } from '../types.ts';

type Pair = { term: string; here: string; elsewhere: string };
type Forbidden = { form: string; preferred: string };

const AUTHOR: Basis = {
  certainty: 'author',
  where: 'terms.glossary',
  summary: { ko: '설정의 용어집에서 쓰지 않기로 한 말입니다', en: 'The glossary of the settings forbids this form' },
};

/** The words before parentheses may be more than the gloss: in doubt two places agree. */
export default defineRule({
  id: 'consistent-terms',
  scope: 'plan',
  title: { ko: '한 용어는 한 가지로 풀이', en: 'A term is explained in one way' },
  why: {
    ko: '같은 것을 여러 이름으로 적으면 심사위원은 서로 다른 것으로 읽습니다.',
    en: 'What has several names reads as several things to a reviewer.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    glosses: {
      ko: ({ term, here, elsewhere }: Pair) =>
        `${josa(`‘${term}’`, '을/를', heardEnd(term))} 다른 곳에서는 ${josa(`‘${elsewhere}’`, '(으)로')}, 여기서는 ${josa(`‘${here}’`, '(으)로')} 풀이했습니다. 한 가지로 적으세요.`,
      en: ({ term, here, elsewhere }) => `‘${term}’ is explained as ‘${elsewhere}’ elsewhere and as ‘${here}’ here. Write it in one way.`,
    },
    abbreviations: {
      ko: ({ term, here, elsewhere }: Pair) =>
        `${josa(`‘${term}’`, '을/를')} 다른 곳에서는 ${josa(`‘${elsewhere}’`, '(으)로', heardEnd(elsewhere))}, 여기서는 ${josa(`‘${here}’`, '(으)로', heardEnd(here))} 줄였습니다. 약어를 하나로 적거나, 다른 것이면 한글 풀이를 나누세요.`,
      en: ({ term, here, elsewhere }) =>
        `‘${term}’ is abbreviated as ‘${elsewhere}’ elsewhere and as ‘${here}’ here. Keep one of them, or tell the two apart in Hangul.`,
    },
    forbidden: {
      ko: ({ form, preferred }: Forbidden) =>
        `${josa(`‘${form}’`, '은/는', heardEnd(form))} 용어집에서 쓰지 않기로 한 말입니다. ${josa(`‘${preferred}’`, '(으)로', heardEnd(preferred))} 적으세요.`,
      en: ({ form, preferred }) => `The glossary forbids ‘${form}’. Write ‘${preferred}’.`,
    },
  },

  *check(context) {
    const volumes = volumesOf(context, glossesOf);
    for (const { blocks } of volumes) context.examined(countOf(blocks));
    for (const { message, term, here, elsewhere, related, fix } of quarrelsIn(volumes, context.plan, context.settings.terms.glossary)) {
      const data = { term, here: here.shown, elsewhere: elsewhere.shown };
      yield { at: here.at, message, data, related, ...(fix && { fixes: replacementFixes(fix.words, fix.span, fix.written) }) };
    }
    for (const document of context.plan.documents) {
      for (const found of authorForms(context, document)) {
        context.examined(1);
        yield forbiddenAt(found);
      }
    }
  },
});

function forbiddenAt({ words, at, form, preferred, span }: AuthorForm) {
  const fixes = replacementFixes(words, span, preferred, heardEnd(preferred));
  return { at, message: 'forbidden' as const, data: { form, preferred }, fixes, basis: AUTHOR };
}
