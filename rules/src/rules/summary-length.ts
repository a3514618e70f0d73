import { z } from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { pageWords } from '../profiles/limits.ts';
import { isEmpty, type Length, limitedLengths, PAGES, summariesOf } from '../profiles/summary-length.ts';
import { josa } from '../text/josa.ts';
import type { Extent } from '../text/layout.ts';
import type { Text } from '../types.ts';

/** What is told where no limit is known. */
type Estimate = { pages: Extent; characters: number; page: Text };

const figure = (value: number): string => String(Math.round(value * 10) / 10);
const span = ({ least, most }: Extent): string => [...new Set([figure(least), figure(most)])].join('~');

/** An estimate in words: of less than half a page no more is known than that. */
const estimate = ({ least, most }: Extent, unit: Text): Text => {
  if (unit.en === PAGES.en && most <= 0.5) return { ko: '반 쪽 이내', en: 'no more than half a page' };
  if (figure(least) === '0') return { ko: `${figure(most)}${unit.ko} 이내`, en: `no more than ${figure(most)} ${unit.en}` };
  return { ko: `약 ${span({ least, most })}${unit.ko}`, en: `about ${span({ least, most })} ${unit.en}` };
};

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
    over: {
      ko: ({ unit, limit, ...length }: Length) =>
        `요약문이 ${josa(span(length) + unit.ko, '(으)로')}, 한도 ${josa(figure(limit) + unit.ko, '을/를')} 넘습니다. ${figure(length.least - limit)}${unit.ko} 이상 줄이세요.`,
      en: ({ unit, limit, ...length }) =>
        `The summary has ${span(length)} ${unit.en}; the limit is ${figure(limit)}. Cut at least ${figure(length.least - limit)} ${unit.en}.`,
    },
    near: {
      ko: ({ unit, limit, ...length }: Length) =>
        `요약문이 ${estimate(length, unit).ko}이므로 한도 ${josa(figure(limit) + unit.ko, '을/를')} 넘을 수 있습니다. 인쇄해서 확인하세요.`,
      en: ({ unit, limit, ...length }) =>
        `The summary takes ${estimate(length, unit).en} and may be over the limit of ${figure(limit)}. Check it in print.`,
    },
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
