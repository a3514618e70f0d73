import * as z from 'zod/mini';
import { partsIn } from '../document/document.ts';
import { lineAt } from '../document/lines.ts';
import { sourceRange } from '../document/prose.ts';
import { defineRule } from '../engine/rule.ts';
import { isIn, zonesOf } from '../text/gloss/zones.ts';
import { josa } from '../text/josa.ts';
import { type BlockPlaceholder, placeholdersOf } from '../text/placeholders/block-placeholders.ts';
import type { Document, Fix, Range } from '../types.ts';

type Left = { words: string; count: number };

const MASKED = { ko: '일부러 가렸으면 그대로 두세요', en: 'leave it where it is hidden on purpose' };

/** Signs in a name may hide it on purpose, and a line may call itself an example and be one: those are questions. Forms put after a plan speak to others. */
export default defineRule({
  id: 'placeholder-text',
  scope: 'document',
  title: { ko: '남아 있는 안내 문구와 빈자리', en: 'Guidance and placeholders that were left' },
  why: {
    ko: '안내 문구와 빈자리가 남은 계획서는 쓰다 만 것으로 보이고, 그 항목은 없는 것과 같습니다.',
    en: 'A plan with leftovers of its form looks unfinished, and what they stand for is missing.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    filler: {
      ko: ({ words, count }: Left) =>
        `${josa(`‘${words}’`, '은/는')} 아직 채우지 않은 자리입니다${count > 1 ? `(이 행에 ${count}곳)` : ''}. 실제 내용을 적으세요.`,
      en: ({ words, count }) =>
        `‘${words}’ waits for its content${count > 1 ? ` (${count} places in this row)` : ''}. Write what belongs there.`,
    },
    masked: {
      ko: ({ words }: Left) => `‘${words}’에서 이름이 빠져 있습니다. 이름을 적으세요. ${MASKED.ko}.`,
      en: ({ words }) => `‘${words}’ lacks a name. Write it, or ${MASKED.en}.`,
    },
    guidance: {
      ko: ({ words }: Left) => `‘${words}’: 양식이 작성자에게 하는 말입니다. 그대로 두지 말고 지우거나 내용으로 바꾸세요.`,
      en: ({ words }) => `‘${words}’: the form speaks to its writer here. Take it out, or put the content in its place.`,
    },
    example: {
      ko: ({ words }: Left) => `‘${words}’: 양식의 예시로 보입니다. 우리 계획의 내용이 아니면 지우세요.`,
      en: ({ words }) => `‘${words}’: an example of the form, it seems. Take it out unless it is part of this plan.`,
    },
  },

  *check(context) {
    for (const document of context.plan.documents) {
      const { exempt } = zonesOf(context.sections(document));
      context.examined(partsIn(document));
      for (let index = 0; index < document.blocks.length; index++) {
        const found = context.facts(document.blocks[index]!, placeholdersOf);
        if (found.length === 0) continue;
        const blockStart = document.starts[index]!;
        for (const one of found) {
          const { kind, prose, span, count } = one;
          const [start, end] = sourceRange(prose, ...span);
          const range: Range = [blockStart + start, blockStart + end];
          if (kind !== 'filler' && isIn(exempt, range[0])) continue;
          const report = { at: { document: document.id, range }, data: { words: shown(prose.text.slice(...span)), count } };
          if (kind === 'guidance') yield { ...report, message: kind, fixes: removal(document, range, one) };
          else if (kind === 'filler') yield { ...report, message: kind };
          else yield { ...report, message: kind, atMost: 'info' };
        }
      }
    }
  },
});

const shown = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** Takes the line out; only where it is a line of the source, with nothing else on it. */
function removal({ id, text }: Document, range: Range, { paragraph }: BlockPlaceholder): Fix[] {
  const line = lineAt(text, text.lastIndexOf('\n', range[0] - 1) + 1);
  if (!paragraph || text.slice(line.start, line.end).trim() !== text.slice(...range)) return [];
  const title = { ko: '안내 문구 지우기', en: 'Take the guidance out' };
  return [{ kind: 'suggestion', title, edits: [{ at: { document: id, range: [line.start, line.next] }, text: '' }] }];
}
