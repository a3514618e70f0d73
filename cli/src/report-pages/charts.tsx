import type { Compliance, SharedItem, State } from '@dadeumi/rules';
import { grouped, millionsOf, titleOf } from './phrases.ts';
import type { ReportPageWords } from './words.ts';

const WIDTH = 880;

interface Titled {
  readonly id: string;
  readonly words: ReportPageWords;
}

/** How many obligations there are of each state, as one bar. The figures stand beside it. */
export function StateBar({ id, counts, words }: Titled & { readonly counts: Compliance['counts'] }) {
  const states = Object.keys(words.state) as State[];
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  let from = 0;
  const text = states.map((state) => `${words.state[state]} ${counts[state]}`).join(', ');
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} 22`} role="img" aria-labelledby={id}>
        <title id={id}>{`${words.stateChart}: ${text}`}</title>
        {states.map((state) => {
          const [x, width] = [from, (counts[state] / Math.max(all, 1)) * WIDTH];
          from += width;
          return <rect class={`fill-${state}`} x={round(x)} y={0} width={round(width)} height={22} />;
        })}
      </svg>
    </figure>
  );
}

const ROW = 46;

/** Required sections that hold something, a bar for each volume. */
export function SectionBars({ id, compliance: { progress, complete }, words }: Titled & { readonly compliance: Compliance }) {
  const text = progress.map(({ title, done, required }) => words.sectionChartText(title, done, required)).join('; ');
  return (
    <figure>
      <figcaption>
        {words.sectionChart} {!complete && words.ofWhatWasRead}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${progress.length * ROW}`} role="img" aria-labelledby={id}>
        <title id={id}>{text}</title>
        {progress.map(({ title, done, required }, index) => (
          <>
            <text x={0} y={index * ROW + 16}>
              {title}
            </text>
            <text class="end" x={WIDTH} y={index * ROW + 16}>
              {words.ofMany(done, required)}
            </text>
            <rect class="track" x={0.5} y={index * ROW + 23} width={WIDTH - 1} height={13} />
            <rect class="done" x={0.5} y={index * ROW + 23} width={round(((WIDTH - 1) * done) / required)} height={13} />
          </>
        ))}
      </svg>
    </figure>
  );
}

const [LEFT, TOP, HEIGHT, LEGEND] = [64, 30, 190, 20];
/** As many parts of a plan as there are fills; more would be told apart by nobody. */
const MOST_SERIES = 3;

/** The amounts of an item by year, a bar for each part of the plan that tells it; years that differ say so. Its table stands below. */
export function AmountBars({ id, item, words }: Titled & { readonly item: SharedItem }) {
  const years = item.years.flatMap(({ title, total }, at) => (total ? [] : [{ title, at }]));
  const told = item.told.slice(0, MOST_SERIES);
  const value = (part: number, year: number) => Number(told[part]!.amounts[year]?.won ?? 0) / 1e6;
  const greatest = Math.max(1, ...told.flatMap((_, part) => years.map(({ at }) => value(part, at))));
  const step = stepFor(greatest);
  const top = Math.ceil(greatest / step) * step;
  const y = (amount: number) => TOP + HEIGHT - (amount / top) * HEIGHT;
  const room = (WIDTH - LEFT) / Math.max(years.length, 1);
  const bar = Math.min(54, (room * 0.8) / told.length);
  const text = years.map(({ title, at }) => {
    const parts = told.map(({ section, amounts }) => `${section} ${amounts[at] ? words.millions(millionsOf(amounts[at].won)) : '-'}`);
    return `${title}: ${parts.join(', ')}`;
  });
  const bottom = TOP + HEIGHT + 26;
  return (
    <figure>
      <figcaption>
        {words.amountChart(titleOf(item))} <span class="note">{words.inMillions}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bottom + told.length * LEGEND + 6}`} role="img" aria-labelledby={id}>
        <title id={id}>{text.join('; ')}</title>
        {Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map((tick) => (
          <>
            <line class={tick === 0 ? 'base' : 'line'} x1={LEFT} x2={WIDTH} y1={round(y(tick))} y2={round(y(tick))} />
            <text class="small end" x={LEFT - 8} y={round(y(tick) + 4)}>
              {grouped(String(tick))}
            </text>
          </>
        ))}
        {years.map(({ title, at }, index) => {
          const middle = LEFT + room * (index + 0.5);
          const difference = item.differences[at];
          const isApart = difference != null && difference !== '0';
          return (
            <>
              {told.map(({ amounts }, part) => {
                const amount = value(part, at);
                const x = middle - (bar * told.length) / 2 + bar * part;
                return amounts[at] == null ? null : (
                  <>
                    <rect
                      class={`bar series-${part}`}
                      x={round(x + 2)}
                      y={round(y(amount))}
                      width={round(bar - 4)}
                      height={round(TOP + HEIGHT - y(amount))}
                    />
                    <text class="small middle" x={round(x + bar / 2)} y={round(y(amount) - 5)}>
                      {millionsOf(amounts[at].won)}
                    </text>
                  </>
                );
              })}
              <text class={isApart ? 'middle apart' : 'middle'} x={round(middle)} y={TOP + HEIGHT + 18}>
                {isApart ? `${title} (${words.differs(millionsOf(difference))})` : title}
              </text>
            </>
          );
        })}
        {told.map(({ section, item: own }, part) => (
          <>
            <rect class={`bar series-${part}`} x={LEFT} y={bottom + part * LEGEND + 2} width={12} height={12} />
            <text class="small" x={LEFT + 20} y={bottom + part * LEGEND + 12}>
              {own === item.item ? section : `${section} ‘${own}’`}
            </text>
          </>
        ))}
      </svg>
    </figure>
  );
}

/** 1, 2 or 5 of a power of ten, for four or five lines. */
function stepFor(greatest: number): number {
  const rough = greatest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(1, [1, 2, 5, 10].map((of) => of * power).find((step) => step >= rough)!);
}

/** Hundredths of a unit are finer than any screen or printer. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
