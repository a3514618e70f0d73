import * as z from 'zod/mini';
import { partsIn } from '../document/document.ts';
import { sourceRange } from '../document/prose.ts';
import { defineRule } from '../engine/rule.ts';
import { josa } from '../text/josa.ts';
import { personalOf } from '../text/personal/block-personal.ts';
import { replaced } from '../text/replaced.ts';
import type { Fix, Text } from '../types.ts';

type Found = { what: Text; hidden: string };

/** What is found is never told whole: reports travel farther than plans. A number that is not surely one person's is none. */
export default defineRule({
  id: 'personal-data',
  scope: 'document',
  title: { ko: '드러난 개인정보', en: 'Personal data in the open' },
  why: {
    ko: '계획서는 여러 심사위원이 돌려 읽습니다. 드러난 개인정보는 유출이고, 가리라는 양식에서는 실격 사유가 됩니다.',
    en: 'A plan passes through many hands: personal data in it leaks, and may disqualify it where the form wants it hidden.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    number: {
      ko: ({ what, hidden }: Found) =>
        `${josa(what.ko, '(으)로')} 보이는 ${josa(`‘${hidden}’`, '이/가', what.ko)} 그대로 드러나 있습니다. 지우거나 가리세요.`,
      en: ({ what, hidden }) => `‘${hidden}’ seems to be a ${what.en}, written out in full. Remove or mask it.`,
    },
    words: {
      ko: ({ what }: Found) => `${josa(what.ko, '이/가')} 가려져 있지 않습니다. 이 양식은 누구인지 알 수 있는 것을 지우거나 가리게 합니다.`,
      en: ({ what }) => `A ${what.en} is not masked. This form wants what tells who someone is removed or masked.`,
    },
  },

  *check(context) {
    for (const document of context.plan.documents) {
      context.examined(partsIn(document));
      for (let index = 0; index < document.blocks.length; index++) {
        const found = context.facts(document.blocks[index]!, personalOf);
        if (found.length === 0) continue;
        const blockStart = document.starts[index]!;
        for (const { prose, span, message, data } of found) {
          const [start, end] = sourceRange(prose, ...span);
          const at = { document: document.id, range: [blockStart + start, blockStart + end] as const };
          const edits = replaced({ prose, document, blockStart }, [[span, data.hidden]]);
          const fix: Fix = { kind: 'suggestion', title: { ko: '가리기', en: 'Mask it' }, edits: edits ?? [] };
          // The fingerprint is made of the kind: what is hidden here must not be found out from it.
          yield { at, message, data, subject: data.what.en, fixes: edits ? [fix] : [] };
        }
      }
    }
  },
});
