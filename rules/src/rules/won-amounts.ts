import { z } from 'zod/mini';
import { placeOf } from '../document/document.ts';
import { defineRule } from '../engine/rule.ts';
import { josa } from '../text/josa.ts';
import { conversion } from '../text/money/conversion.ts';
import { unconvertedIn } from '../text/money/unconverted.ts';
import { inWon } from '../text/money/won.ts';
import type { Text } from '../types.ts';

const NO_WORDS: Text = { ko: '', en: '' };

/** What is no legal tender, and an amount of which only the magnitude is known, are advice only. */
export default defineRule({
  id: 'won-amounts',
  scope: 'plan',
  title: { ko: '외화에는 원화를', en: 'Foreign amounts come with won' },
  why: {
    ko: '심사위원은 원화로 비교합니다. 외화만 적으면 어느 환율로 환산할지 알 수 없어 금액의 근거를 다시 묻게 됩니다.',
    en: 'Reviewers compare in won. An amount in foreign currency alone leaves the rate open.',
  },
  severity: 'warning',
  options: z.strictObject({ strict: z._default(z.boolean(), false) }),
  optionTexts: {
    strict: {
      ko: '켜면 모든 외화에 원화를 함께, 원화를 먼저 적어야 합니다. 환율을 한 번 적은 것으로는 모자랍니다.',
      en: 'Asks for won at every amount, and for won first; a rate that the plan states is not enough.',
    },
  },
  messages: {
    'no-won': {
      ko: ({ amount, won }: { amount: string; won: string }) =>
        `‘${amount}’에 원화 금액이 없습니다. ‘${won}’처럼 원화로 적고 외화는 괄호 안에 적으세요.`,
      en: ({ amount, won }) => `‘${amount}’ has no won value. Write won first, the foreign amount in parentheses: ‘${won}’.`,
    },
    'no-rate': {
      ko: ({ amount, currency, basis }: { amount: string; currency: string; basis: Text }) =>
        `‘${amount}’에 원화 금액이 없습니다. 원화로 적고 외화는 괄호 안에 적으세요. 설정의 환율(exchangeRates)에 ${currency} 환율을 적으면 환산한 값을 제안합니다${basis.ko && `. 환율은 ${josa(basis.ko, '을/를')} 씁니다`}.`,
      en: ({ amount, currency, basis }) =>
        `‘${amount}’ has no won value. Write won first, the foreign amount in parentheses. With a rate for ${currency} in the settings (exchangeRates) a conversion is suggested${basis.en && `; the guideline asks for ${basis.en}`}.`,
    },
    'table-unit': {
      ko: ({ unit }: { unit: string }) => `표의 단위가 외화(${unit})입니다. 원화 단위로 바꾸거나, 원화 열이나 적용한 환율을 함께 적으세요.`,
      en: ({ unit }) => `The table counts in foreign currency (${unit}). Use won, or add a column in won or the rate applied.`,
    },
    unclear: {
      ko: ({ amount, choices }: { amount: string; choices: string }) =>
        `${josa(`‘${amount}’`, '이/가')} 어느 나라 돈인지 알 수 없습니다(${choices}). 통화를 밝히고 원화 금액을 함께 적으세요.`,
      en: ({ amount, choices }) => `‘${amount}’ may be in any of ${choices}. Name the currency and add the won value.`,
    },
    vague: {
      ko: ({ amount }: { amount: string }) => `‘${amount}’에 원화 금액이 없습니다. 어림한 값이라도 원화로 적으세요.`,
      en: ({ amount }) => `‘${amount}’ has no won value. Give one, even a rough one.`,
    },
    token: {
      ko: ({ amount }: { amount: string }) =>
        `${josa(`‘${amount}’`, '은/는')} 법정통화가 아닙니다. 원화로 환산한 값과 기준일을 함께 적으세요.`,
      en: ({ amount }) => `‘${amount}’ is no legal tender. Add its value in won and the date of it.`,
    },
    'won-first': {
      ko: ({ amount }: { amount: string }) => `‘${amount}’보다 원화 금액을 먼저 적고 외화는 괄호 안에 적으세요.`,
      en: ({ amount }) => `Write the won before ‘${amount}’, which goes in parentheses.`,
    },
  },

  *check(context) {
    const basis = context.profile.exchangeRate?.summary ?? NO_WORDS;
    for (const { document, block, item, rate } of unconvertedIn(context)) {
      const { amount, currency, text, beside } = item;
      const at = placeOf(document, block, item.prose, item.start, item.end);
      if (amount === undefined) yield { at, message: 'table-unit', data: { unit: text } };
      else if (beside === 'won-after') yield { at, message: 'won-first', data: { amount: text } };
      else if (currency.token) yield { at, message: 'token', data: { amount: text }, atMost: 'info' };
      else if (currency.oneOf !== undefined) yield { at, message: 'unclear', data: { amount: text, choices: currency.oneOf.join(', ') } };
      else if (amount.vague) yield { at, message: 'vague', data: { amount: text }, atMost: 'info' };
      else if (rate === undefined) yield { at, message: 'no-rate', data: { amount: text, currency: currency.code, basis } };
      else {
        const fixes = [conversion(document, block, item, amount, rate)];
        yield { at, message: 'no-won', data: { amount: text, won: `${inWon(amount, rate)}(${text})` }, fixes };
      }
    }
  },
});
