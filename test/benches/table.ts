/** A figure that was measured, and what it should be. */
export interface Row {
  readonly work: string;
  readonly figure: string;
  readonly target: string;
  /** Absent where there is no target. */
  readonly met?: boolean;
}

/** A figure that should be at most another. */
export function atMost(work: string, figure: number, target: number, unit: string, digits = 2): Row {
  return { work, figure: `${figure.toFixed(digits)} ${unit}`, target: `≤ ${target} ${unit}`, met: figure <= target };
}

/** A ratio that should be at least another. */
export function atLeast(work: string, figure: number, target: number): Row {
  return { work, figure: `${figure.toFixed(1)}×`, target: `≥ ${target}×`, met: figure >= target };
}

/** Rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ work, figure, target, met }) => `| ${work} | ${figure} | ${target} | ${met === undefined ? '' : met ? 'yes' : '**no**'} |`,
  );
  return ['| work | figure | target | met |', '|---|---|---|---|', ...lines].join('\n');
}
