import { z } from 'zod/mini';
import { placeOf } from '../document/document.ts';
import { fold } from '../document/fold.ts';
import { defineRule } from '../engine/rule.ts';
import { josa, particle, particleAt, particleInstead } from '../text/josa.ts';
import { type FoundQuantity, quantitiesIn } from '../text/quantities/block-quantities.ts';
import { converted, equation } from '../text/quantities/conversion.ts';
import type { Quantity } from '../text/quantities/metric-beside.ts';
import type { Context, Document, Fix, Text } from '../types.ts';

interface Options {
  readonly strict: boolean;
}

interface Converted {
  readonly words: string;
  readonly metric: string;
  readonly equation: string;
}

/** A product's customary size (32인치 모니터, 20피트 컨테이너) and a unit that is legal at sea or for gems are advice only. */
export default defineRule({
  id: 'metric-units',
  scope: 'document',
  title: { ko: '도량형은 미터법으로', en: 'Measures are metric' },
  why: {
    ko: '계량에 관한 법률 제6조는 평·인치 같은 비법정단위의 사용을 막고, 작성 요령은 미터법을 씁니다. 심사위원이 면적과 규격을 다시 셈하게 됩니다.',
    en: 'The Measures Act bars units such as 평 or inches and guidelines ask for metric ones; reviewers would have to convert sizes themselves.',
  },
  severity: 'warning',
  options: z.strictObject({ strict: z._default(z.boolean(), false) }),
  messages: {
    convert: {
      ko: ({ words, metric, equation }: Converted) =>
        `${josa(`‘${words}’`, '은/는')} 미터법이 아닙니다. ${josa(`‘${metric}’`, '(으)로')} 적으세요(${equation}).`,
      en: ({ words, metric, equation }) => `‘${words}’ is not metric. Write ‘${metric}’ (${equation}).`,
    },
    measure: {
      ko: ({ words, si, why }: { words: string; si: string; why: Text }) =>
        `${josa(`‘${words}’`, '은/는')} 미터법이 아니며 ${why.ko}. 실제 값을 ${si}${particle(`1${si}`, '(으)로')} 적으세요.`,
      en: ({ words, si, why }) => `‘${words}’ is not metric and ${why.en}. Give the actual value in ${si}.`,
    },
    customary: {
      ko: ({ words, metric }: { words: string; metric: string }) =>
        `${josa(`‘${words}’`, '은/는')} 관행으로 쓰는 규격이지만 미터법이 아닙니다.${metric && ` ‘${metric}’처럼 미터법 값을 앞에 적을 수 있습니다.`}`,
      en: ({ words, metric }) =>
        `‘${words}’ is a customary size but not metric.${metric && ` You may put the metric value first: ‘${metric}’.`}`,
    },
    disagrees: {
      ko: ({ words, metric, equation }: Converted) =>
        `${josa(`‘${words}’`, '과/와')} 곁에 적은 미터법 값이 맞지 않습니다. 환산하면 ‘${metric}’입니다(${equation}).`,
      en: ({ words, metric, equation }) =>
        `‘${words}’ and the metric value beside it do not agree. It converts to ‘${metric}’ (${equation}).`,
    },
    'metric-only': {
      ko: ({ words }: { words: string }) => `‘${words}’ 대신 미터법 값만 적으세요.`,
      en: ({ words }) => `Write the metric value alone, without ‘${words}’.`,
    },
  },

  *check(context: Context<Options>) {
    for (const document of context.plan.documents) {
      for (const [block, { quantities, seen }] of document.blocks.map((each) => context.facts(each, quantitiesIn)).entries()) {
        context.examined(seen);
        for (const found of quantities) {
          const { quantity, prose } = found;
          const { metricBeside: beside, text: words, unit } = quantity;
          if (quantity.restates) continue;
          const at = placeOf(document, block, prose, quantity.start, quantity.end);
          const metric = converted(quantity) ?? '';
          if (beside !== undefined) {
            if (context.options.strict) yield { at, message: 'metric-only', data: { words } };
            else if (!beside.agrees && metric)
              yield { at, message: 'disagrees', data: { words, metric, equation: equation(quantity) }, atMost: 'info' };
          } else if (unit.status !== 'not-legal') {
            const both = metric && `${metric}(${words})`;
            yield {
              at,
              message: 'customary',
              data: { words, metric: both },
              fixes: replacement(document, block, found, both),
              atMost: 'info',
            };
          } else if (metric) {
            yield {
              at,
              message: 'convert',
              data: { words, metric, equation: equation(quantity) },
              fixes: replacement(document, block, found, metric),
            };
          } else yield { at, message: 'measure', data: { words, si: unit.si, why: unit.varies ?? NO_NUMBER } };
        }
      }
    }
  },
});

const NO_NUMBER: Text = { ko: '어림한 수입니다', en: 'the number is vague' };

/** The quantity with the particle after it; none where Markdown stands within, since its marks would be lost. */
function replacement(document: Document, block: number, { prose, quantity }: FoundQuantity, metric: string): Fix[] {
  const after = particleAt(prose.text, quantity.end);
  const end = after?.end ?? quantity.end;
  const at = placeOf(document, block, prose, quantity.start, end);
  if (metric === '' || quantity.listed || fold(document.text.slice(...at.range)) !== quantity.text + (after?.text ?? '')) return [];
  const text = metric + (after ? particleInstead(metric, after) : '');
  return [{ kind: 'suggestion', title: title(quantity, metric), edits: [{ at, text }] }];
}

const title = ({ text }: Quantity, metric: string): Text => ({
  ko: `‘${text}’ 대신 ${josa(`‘${metric}’`, '을/를')} 적기`,
  en: `Write ‘${metric}’ for ‘${text}’`,
});
