import type { Check } from './schema.ts';

type Least = NonNullable<Check['least']>;

/** Figures of each unit in text without spaces, and how many of it one is. */
const FIGURES: Readonly<Record<Least['unit'], readonly (readonly [figure: RegExp, times: number])[]>> = {
  년: [[/(\d{1,3})년/g, 1]],
  개월: [
    [/(\d{1,3})개월/g, 1],
    [/(\d{1,3})년/g, 12],
  ],
  '연간 회': [
    [/(?:연|매년|해마다)(\d{1,3})[회번]/g, 1],
    [/(?:매년|해마다)한번|연한차례/g, 1],
    [/반기마다|반기별/g, 2],
    [/분기마다|분기별/g, 4],
    [/달마다|매월|매달/g, 12],
  ],
  '하루 회': [
    [/(?:일|하루에?)(\d{1,2})[회번]/g, 1],
    [/하루에?한번|매일|날마다|실시간/g, 1],
  ],
};

/** Whether the figure in the sentence of a word, the first after it or else the last before it, is as great as it must be. The text has no spaces. */
export function figureBeside(text: string, at: number, length: number, { count, unit }: Least): boolean {
  const start = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.slice(at + length).search(/[.\n]/);
  const sentence = text.slice(start, end < 0 ? text.length : at + length + end);
  const figures = FIGURES[unit]
    .flatMap(([figure, times]) => [...sentence.matchAll(figure)].map((match) => ({ at: match.index, is: Number(match[1] ?? 1) * times })))
    .sort((a, b) => a.at - b.at);
  const nearest = figures.find((figure) => figure.at >= at - start) ?? figures.at(-1);
  return nearest !== undefined && nearest.is >= count;
}
