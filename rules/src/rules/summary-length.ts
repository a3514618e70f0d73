import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { estimate, lengthMessages, PAGES } from '../profiles/length-words.ts';
import { pageWords } from '../profiles/limits.ts';
import { isEmpty, limitedLengths, summariesOf } from '../profiles/summary-length.ts';
import type { Extent } from '../text/layout.ts';
import type { Text } from '../types.ts';

/** What is told where no limit is known. */
type Estimate = { pages: Extent; characters: number; page: Text };

/** Over is what is over on the fullest pages; what may be over is a question to the author. */
export default defineRule({
  id: 'summary-length',
  scope: 'plan',
  title: { ko: '요약문의 분량', en: 'Length of the summary' },
  why: {
    ko: '한도를 넘은 요약문은 심사에서 빠지거나, 줄여서 다시 내야 합니다.',
    en: 'A summary over the limit is not read, or must be cut and handed in again.',
  },
  severity: 'error',
  options: z.strictObject({
    spaces: z._default(z.boolean(), true),
    tables: z._default(z.boolean(), true),
    encoding: z._default(z.enum(['euc-kr', 'utf-8']), 'euc-kr'),
  }),
  optionTexts: {
    spaces: { ko: '글자 수와 바이트에 빈칸도 셉니다.', en: 'Counts spaces among characters and bytes.' },
    tables: { ko: '글자 수와 바이트에 표 안의 글도 셉니다.', en: 'Counts words in tables among characters and bytes.' },
    encoding: {
      ko: '바이트를 세는 부호화입니다. euc-kr은 한글 한 글자를 2바이트, utf-8은 3바이트로 셉니다.',
      en: 'What bytes are counted in: a Hangul syllable has 2 in euc-kr, 3 in utf-8.',
    },
  },
  messages: {
    ...lengthMessages({ ko: '요약문', en: 'summary' }),
    unlimited: {
      ko: ({ pages, characters, page }: Estimate) =>
        `요약문은 ${characters}자이며 ${page.ko}로 어림하면 ${estimate(pages, PAGES).ko}입니다. 한도를 알지 못해 넘는지는 보지 않았습니다. 한도를 알면 dadeumi.limits의 summaryPages(글자 수는 summaryCharacters, 바이트는 summaryBytes)에 적으세요.`,
      en: ({ pages, characters, page }) =>
        `The summary has ${characters} characters, by estimate ${estimate(pages, PAGES).en} of ${page.en}. Its limit is not known and was not checked: state it in dadeumi.limits.summaryPages, summaryCharacters or summaryBytes.`,
    },
  },

  *check(context) {
    const { profile, settings } = context;
    const summaries = summariesOf(context);
    context.examined(summaries.length);

    for (const [index, summary] of summaries.entries()) {
      const at = { document: summary.document.id, range: summary.section.heading };
      if (isEmpty(summary)) continue;
      const limited = limitedLengths(summary, context);
      for (const { name, length, basis } of limited) {
        const report = { at, data: length, subject: name, ...(basis && { basis }) };
        if (length.least > length.limit) yield { ...report, message: 'over' };
        else if (length.most > length.limit) yield { ...report, message: 'near', atMost: 'info' };
      }
      if (limited.length === 0 && index === 0 && profile.standing !== 'language-only') {
        const { summaryPages: pages, summaryCharacters } = summary.lengths;
        const data = { pages, characters: summaryCharacters.least, page: pageWords(settings, profile) };
        yield { at, message: 'unlimited', data, subject: 'unlimited', atMost: 'info' };
      }
    }
  },
});
