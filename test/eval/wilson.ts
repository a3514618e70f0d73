/** A share with its 95% Wilson score interval. `value` is `undefined` where nothing was counted. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
}

/** The 97.5% quantile of the normal distribution. */
const Z = 1.959963984540054;

/** The share of `hits` among `of`, with its interval (Wilson 1927), which holds for small counts and for shares near 0 and 1. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: undefined, low: 0, high: 1 };
  const share = hits / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { hits, of, value: share, low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half };
}
