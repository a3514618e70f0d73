import { z } from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { limitIn, pagesIn, pageWords } from '../profiles/limits.ts';
import { summaryOf } from '../profiles/summary.ts';
import { josa } from '../text/josa.ts';
import type { Extent } from '../text/layout.ts';
import { countsOf, linesOf, partsOf } from '../text/section-length.ts';
import type { Basis, Text } from '../types.ts';

type Limit = 'summaryPages' | 'summaryCharacters' | 'summaryBytes';

/** A length and its limit; pages have a band that the estimate is sure of. */
interface Length extends Extent {
  readonly unit: Text;
  readonly limit: number;
}

/** What is told where no limit is known. */
interface Estimate {
  readonly pages: Extent;
  readonly characters: number;
  readonly page: Text;
}

const UNITS: Readonly<Record<Limit, Text>> = {
  summaryPages: { ko: '쪽', en: 'pages' },
  summaryCharacters: { ko: '자', en: 'characters' },
  summaryBytes: { ko: '바이트', en: 'bytes' },
};

const figure = (value: number): string => String(Math.round(value * 10) / 10);
const span = ({ least, most }: Extent): string => (least === most ? figure(least) : `${figure(least)}~${figure(most)}`);

export default defineRule({
  id: 'summary-length',
  scope: 'plan',
  title: { ko: '요약문의 분량', en: 'Length of the summary' },
  why: {
    ko: '한도를 넘은 요약문은 심사하지 않거나 줄여서 다시 내라고 합니다.',
    en: 'A summary over the limit is not read, or must be cut and handed in again.',
  },
  severity: 'error',
  options: z.strictObject({
    /** Whether spaces count as characters. */
    spaces: z._default(z.boolean(), true),
    /** Whether words in tables count as characters. */
    tables: z._default(z.boolean(), true),
    /** What bytes are counted in. */
    encoding: z._default(z.enum(['euc-kr', 'utf-8']), 'euc-kr'),
  }),
  messages: {
    over: {
      ko: ({ unit, limit, ...length }: Length) =>
        `요약문이 ${josa(span(length) + unit.ko, '(으)로')}, 한도 ${josa(figure(limit) + unit.ko, '을/를')} 넘습니다. ${figure(length.least - limit)}${unit.ko} 이상 줄이세요.`,
      en: ({ unit, limit, ...length }) =>
        `The summary has ${span(length)} ${unit.en}; the limit is ${figure(limit)}. Cut at least ${figure(length.least - limit)} ${unit.en}.`,
    },
    near: {
      ko: ({ unit, limit, ...length }: Length) =>
        `요약문이 ${josa(span(length) + unit.ko, '(으)로')} 어림되어 한도 ${josa(figure(limit) + unit.ko, '을/를')} 넘을 수도 있습니다. 인쇄본에서 확인하세요.`,
      en: ({ unit, limit, ...length }) =>
        `The summary is estimated at ${span(length)} ${unit.en} and may be over the limit of ${figure(limit)}. Check it in print.`,
    },
    unlimited: {
      ko: ({ pages, characters, page }: Estimate) =>
        `요약문은 약 ${span(pages)}쪽(${characters}자)입니다(${page.ko}로 어림). 한도를 알면 dadeumi.limits.summaryPages에 적으세요. 글자 수면 summaryCharacters, 바이트면 summaryBytes입니다.`,
      en: ({ pages, characters, page }) =>
        `The summary has about ${span(pages)} pages (${characters} characters), estimated for ${page.en}. State its limit in dadeumi.limits.summaryPages, summaryCharacters or summaryBytes.`,
    },
  },

  *check({ plan, profile, settings, sections, options, examined }) {
    const summaries = plan.documents.flatMap((document) => summaryOf(sections(document)).map((section) => ({ document, section })));
    examined(summaries.length);
    const limits = (['summaryPages', 'summaryCharacters', 'summaryBytes'] as const).filter(
      (limit) => limitIn(settings, profile, limit) !== null,
    );

    for (const [index, { document, section }] of summaries.entries()) {
      const at = { document: document.id, range: section.heading };
      const owned = partsOf(document, section);
      const { characters, bytes } = countsOf(owned, options);
      const pages = pagesIn(settings, profile, (page) => linesOf(owned, page));
      const lengths: Record<Limit, Extent> = {
        summaryPages: pages,
        summaryCharacters: { least: characters, most: characters },
        summaryBytes: { least: bytes, most: bytes },
      };

      for (const limit of limits) {
        const data: Length = { ...lengths[limit], unit: UNITS[limit], limit: limitIn(settings, profile, limit)! };
        const basis = settings.limits[limit] === undefined ? {} : { basis: authorsBasis(limit) };
        if (data.least > data.limit) yield { at, message: 'over', data, subject: limit, ...basis };
        else if (data.most > data.limit) yield { at, message: 'near', data, subject: limit, atMost: 'info', ...basis };
      }
      if (limits.length === 0 && index === 0 && profile.standing !== 'language-only') {
        yield {
          at,
          message: 'unlimited',
          data: { pages, characters, page: pageWords(settings, profile) },
          subject: 'unlimited',
          atMost: 'info',
        };
      }
    }
  },
});

function authorsBasis(limit: Limit): Basis {
  return { certainty: 'author', where: `limits.${limit}`, summary: { ko: '설정에 적은 한도', en: 'The limit stated in the settings' } };
}
