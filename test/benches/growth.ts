import { lint, parseMarkdown, resolveSettings } from '@dadeumi/rules';
import { shapes } from './corpus/corpus.ts';
import { atMost, type Row } from './table.ts';

const { settings } = resolveSettings({ command: { profile: 'location-permit-2018' } });

const costOf = (text: string, runs: number) => leastCpu(runs, () => lint({ documents: [parseMarkdown(text, 'plan.md')] }, settings));

/** The least CPU milliseconds of a few runs in this process. */
export function leastCpu(runs: number, work: () => unknown): number {
  const costs = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

/** CPU milliseconds that reading and linting a megabyte takes once the engine is warm. */
export function warmCost(): number {
  const text = shapes.plan(1_000_000);
  costOf(text, 3);
  return costOf(text, 5) / (Buffer.byteLength(text) / 1e6);
}

export function benchWarm(): Row {
  return atMost('warm, in process', warmCost(), 40, 'ms a MB', 0);
}

/** The largest of each shape; those of one line are not larger than a line that people have pasted. */
const LARGEST: Readonly<Record<keyof typeof shapes, number>> = {
  plan: 10_000_000,
  table: 8000,
  list: 4000,
  line: 567_000,
  brackets: 567_000,
  quotes: 567_000,
  backticks: 567_000,
};
const DOUBLINGS = 3;

/** How much longer each shape takes at twice its size, up to its largest. */
export function benchGrowth(): Row[] {
  return (Object.keys(LARGEST) as (keyof typeof shapes)[]).map((shape) => {
    const sizes = Array.from({ length: DOUBLINGS + 1 }, (_, index) => LARGEST[shape] / 2 ** (DOUBLINGS - index));
    costOf(shapes[shape](sizes[0]!), 3);
    const costs = sizes.map((size) => costOf(shapes[shape](size), 3));
    const worst = Math.max(...costs.slice(1).map((cost, index) => cost / costs[index]!));
    return { ...atMost(`growth per doubling: ${shape} to ${LARGEST[shape].toLocaleString('en')}`, worst, 2.3, '×', 1) };
  });
}
