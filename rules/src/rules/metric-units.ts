import * as z from 'zod/mini';
import { placeOf } from '../document/document.ts';
import { defineRule } from '../engine/rule.ts';
import { josa, particle } from '../text/josa.ts';
import { quantitiesIn } from '../text/quantities/block-quantities.ts';
import { converted, equation } from '../text/quantities/conversion.ts';
import { replacements } from '../text/quantities/replacement.ts';
import type { Text } from '../types.ts';

type Converted = { words: string; metric: string; equation: string };
type Stated = Converted & { stated: string };

const NO_NUMBER: Text = { ko: '어림한 수입니다', en: 'the number is vague' };

/** A product's customary size (32인치 모니터, 20피트 컨테이너) and a unit that is legal at sea or for gems are advice only. */
export default defineRule({
  id: 'metric-units',
  scope: 'document',
  title: { ko: '도량형은 미터법으로', en: 'Measures are metric' },
  why: {
    ko: '계량에 관한 법률 제6조는 평·인치 같은 비법정단위를 쓰지 못하게 하고, 작성요령은 미터법을 쓰게 합니다. 그대로 두면 심사위원이 면적과 규격을 직접 환산해야 합니다.',
    en: 'The Measures Act bars units such as 평 or inches, and guidelines ask for metric ones. Reviewers would have to convert sizes themselves.',
  },
  severity: 'warning',
  options: z.strictObject({ strict: z._default(z.boolean(), false) }),
  optionTexts: {
    strict: {
      ko: '켜면 미터법 값이 곁에 있어도 다른 단위를 쓰지 못하게 합니다.',
      en: 'Refuses other units even where the metric value stands beside them.',
    },
  },
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
        `${josa(`‘${words}’`, '은/는')} 관행으로 쓰는 단위이지만 미터법이 아닙니다. ${metric ? `‘${metric}’처럼 미터법 값을 앞에 적을 수 있습니다.` : '실제 치수는 미터법으로 함께 적을 수 있습니다.'}`,
      en: ({ words, metric }) =>
        `‘${words}’ is in a customary unit that is not metric. ${metric ? `You may put the metric value first: ‘${metric}’.` : 'You may add the actual size in metric units.'}`,
    },
    unclear: {
      ko: ({ words, metric, equation }: Converted) =>
        `${josa(`‘${words}’`, '이/가')} 무게인지 영국 돈인지 분명하지 않습니다. 무게라면 ${josa(`‘${metric}’`, '(으)로')} 적으세요(${equation}).`,
      en: ({ words, metric, equation }) =>
        `‘${words}’ may be a weight or British money. If it is a weight, write ‘${metric}’ (${equation}).`,
    },
    disagrees: {
      ko: ({ words, metric, equation, stated }: Stated) =>
        `${josa(`‘${words}’`, '은/는')} 환산하면 ‘${metric}’인데 곁에는 ${josa(`‘${stated}’`, '이라/라')}고 적혀 있습니다(${equation}). 두 값 가운데 틀린 쪽을 고치세요.`,
      en: ({ words, metric, equation, stated }) =>
        `‘${words}’ converts to ‘${metric}’, but ‘${stated}’ stands beside it (${equation}). Correct the one that is wrong.`,
    },
    rough: {
      ko: ({ words, metric, stated, area }: Omit<Stated, 'equation'> & { area: boolean }) =>
        `${josa(`‘${words}’`, '은/는')} 환산하면 ‘${metric}’쯤인데 곁에는 ${josa(`‘${stated}’`, '이라/라')}고 적혀 있습니다. 어림한 값이면 ‘약’을 붙이세요.${area ? ' 전용면적처럼 다른 면적이면 무슨 면적인지 밝혀 적으세요.' : ''}`,
      en: ({ words, metric, stated, area }) =>
        `‘${words}’ converts to about ‘${metric}’, but ‘${stated}’ stands beside it. Say 약 if it is an estimate.${area ? ' If it is another area, such as the exclusive one, say which.' : ''}`,
    },
    'metric-only': {
      ko: ({ words }: { words: string }) => `‘${words}’ 대신 미터법 값만 적으세요.`,
      en: ({ words }) => `Write the metric value alone, without ‘${words}’.`,
    },
  },

  *check(context) {
    for (const document of context.plan.documents) {
      for (let block = 0; block < document.blocks.length; block++) {
        const { quantities, seen } = context.facts(document.blocks[block]!, quantitiesIn);
        if (seen === 0) continue;
        context.examined(seen);
        for (const found of quantities) {
          const { metricBeside: beside, text: words, unit, restates, start, end } = found.quantity;
          if (restates) continue;
          const at = placeOf(document, block, found.prose, start, end);
          const metric = converted(found.quantity) ?? '';
          const data = { words, metric, equation: equation(found.quantity) };
          const fixes = (text: string) => replacements(document, block, found, text);
          if (found.quantity.price?.counted === false && beside === undefined) {
            yield { at, message: 'convert', data, fixes: fixes(metric), atMost: 'info' };
          } else if (beside !== undefined) {
            if (context.options.strict) yield { at, message: 'metric-only', data: { words } };
            else if (beside.agreement === 'differs' && metric)
              yield { at, message: 'disagrees', data: { ...data, stated: beside.text }, atMost: 'warning' };
            else if (beside.agreement === 'roughly' && metric)
              yield { at, message: 'rough', data: { words, metric, stated: beside.text, area: unit.dimension === 'area' }, atMost: 'info' };
          } else if (unit.status === 'unclear' && metric) {
            yield { at, message: 'unclear', data, atMost: 'info' };
          } else if (unit.status !== 'not-legal') {
            const both = metric && `${metric}(${words})`;
            yield { at, message: 'customary', data: { words, metric: both }, fixes: fixes(both), atMost: 'info' };
          } else if (metric) yield { at, message: 'convert', data, fixes: fixes(metric) };
          else yield { at, message: 'measure', data: { words, si: unit.si, why: unit.varies ?? NO_NUMBER } };
        }
      }
    }
  },
});
