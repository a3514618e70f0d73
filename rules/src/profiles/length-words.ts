import { josa } from '../text/josa.ts';
import type { Extent } from '../text/layout.ts';
import type { Message, Text } from '../types.ts';

/** A length and its limit; pages have a band that the estimate is sure of. */
export interface Length extends Extent {
  readonly unit: Text;
  readonly limit: number;
}

/** The unit of an estimate in print. */
export const PAGES: Text = { ko: '쪽', en: 'pages' };

const figure = (value: number): string => String(Math.round(value * 10) / 10);
const span = ({ least, most }: Extent): string => [...new Set([figure(least), figure(most)])].join('~');

/** An estimate in words: of less than half a page no more is known than that. */
export const estimate = ({ least, most }: Extent, unit: Text): Text => {
  if (unit.en === PAGES.en && most <= 0.5) return { ko: '반 쪽 이내', en: 'no more than half a page' };
  if (figure(least) === '0') return { ko: `${figure(most)}${unit.ko} 이내`, en: `no more than ${figure(most)} ${unit.en}` };
  return { ko: `약 ${span({ least, most })}${unit.ko}`, en: `about ${span({ least, most })} ${unit.en}` };
};

/** What is said of a part of a plan that is over its limit on the fullest pages, and of one that may be. */
export function lengthMessages(part: Text): { readonly over: Message<Length>; readonly near: Message<Length> } {
  return {
    over: {
      ko: ({ unit, limit, ...length }) =>
        `${josa(part.ko, '이/가')} ${josa(span(length) + unit.ko, '(으)로')}, 한도 ${josa(figure(limit) + unit.ko, '을/를')} 넘습니다. ${figure(length.least - limit)}${unit.ko} 이상 줄이세요.`,
      en: ({ unit, limit, ...length }) =>
        `The ${part.en} has ${span(length)} ${unit.en}; the limit is ${figure(limit)}. Cut at least ${figure(length.least - limit)} ${unit.en}.`,
    },
    near: {
      ko: ({ unit, limit, ...length }) =>
        `${josa(part.ko, '이/가')} ${estimate(length, unit).ko}이므로 한도 ${josa(figure(limit) + unit.ko, '을/를')} 넘을 수 있습니다. 인쇄해서 확인하세요.`,
      en: ({ unit, limit, ...length }) =>
        `The ${part.en} takes ${estimate(length, unit).en} and may be over the limit of ${figure(limit)}. Check it in print.`,
    },
  };
}
