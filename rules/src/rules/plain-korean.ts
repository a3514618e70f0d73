import * as z from 'zod/mini';
import { partsIn, proseOfPart } from '../document/document.ts';
import { sourceRange } from '../document/prose.ts';
import { defineRule } from '../engine/rule.ts';
import { isIn, zonesOf } from '../text/gloss/zones.ts';
import { choiceOf, type PlainWord, plainWordsIn } from '../text/glossary/plain-words.ts';
import { josa } from '../text/josa.ts';
import { replacementFixes } from '../text/replaced.ts';
import type { Block, Given, Prose } from '../types.ts';

type Refinable = Pick<PlainWord, 'word' | 'refined' | 'source'>;

/** Off until the author asks for it: a loan word is often the word that everybody in a field uses. */
export default defineRule({
  id: 'plain-korean',
  scope: 'document',
  title: { ko: '외래어와 어려운 한자어는 다듬은 말로', en: 'Loan words and office words have plainer Korean' },
  why: {
    ko: '쉬운 말로 적은 계획은 다른 분야의 심사위원도 막힘없이 읽습니다.',
    en: 'Reviewers from other fields read a plan in plain words without a stop.',
  },
  severity: 'off',
  options: z.strictObject({}),
  messages: {
    refined: {
      ko: ({ word, refined, source }: Refinable) =>
        `${josa(`‘${word}’`, '은/는')} ${choiceOf(refined)} 다듬어 쓸 수 있습니다. 뜻이 맞으면 바꾸세요. 출처: ${source}`,
      en: ({ word, refined, source }) =>
        `‘${word}’ can be said as ${refined.map((plain) => `‘${plain}’`).join(' or ')}. Change it where the meaning fits. Source: ${source}`,
    },
  },

  *check(context) {
    for (const document of context.plan.documents) {
      const { exempt } = zonesOf(context.sections(document), context.profile);
      context.examined(partsIn(document));
      for (let index = 0; index < document.blocks.length; index++) {
        const found = context.facts(document.blocks[index]!, wordsOf);
        if (found.length === 0) continue;
        const blockStart = document.starts[index]!;
        for (const { prose, span, ...data } of found) {
          const [start, end] = sourceRange(prose, ...span);
          if (isIn(exempt, blockStart + start)) continue;
          const at = { document: document.id, range: [blockStart + start, blockStart + end] as const };
          const fixes = data.refined.flatMap((plain) => replacementFixes({ prose, document, blockStart }, span, plain));
          yield { at, message: 'refined', data, fixes };
        }
      }
    }
  },
});

/** Words of a Block but in quotations: those are the words of others. */
function wordsOf(block: Block, { settings }: Given<unknown>): readonly (PlainWord & { readonly prose: Prose })[] {
  const parts = block.parts.filter((part) => part.kind !== 'prose' || part.where !== 'quote');
  return parts
    .flatMap(proseOfPart)
    .flatMap((prose) => plainWordsIn(prose.text, settings.terms.allow).map((found) => ({ ...found, prose })));
}
