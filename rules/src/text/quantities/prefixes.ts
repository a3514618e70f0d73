/** A step of a ladder of metric units; from `below` on the next one is easier to read. */
interface Step {
  readonly symbol: string;
  readonly below: number;
}

const step = (symbol: string, below: number): Step => ({ symbol, below });

/** Metric units of one dimension, the smaller first, as plans choose between them. */
export const PREFIXES: readonly (readonly Step[])[] = [
  [step('mm', 1000), step('cm', 1000), step('m', 10_000), step('km', Infinity)],
  [step('g', 1000), step('kg', 1000), step('t', Infinity)],
  [step('mL', 1000), step('L', 10_000), step('kL', Infinity)],
  [step('W', 1000), step('kW', 10_000), step('MW', Infinity)],
  [step('kJ', 1000), step('MJ', Infinity)],
  [step('Pa', 1000), step('kPa', 1000), step('MPa', Infinity)],
  [step('N', 1000), step('kN', Infinity)],
];
