/** Words at a place of a document; line and column count from 1, in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Where a person says that a finding belongs. A debatable one scores neither way. */
export interface Label extends Spot {
  readonly debatable: boolean;
}

/** How findings and labels meet. */
export interface Matched<F extends Spot, L extends Label> {
  readonly right: readonly (readonly [F, L])[];
  /** Findings where no label stands. */
  readonly wrong: readonly F[];
  /** Certain labels without a finding. */
  readonly missed: readonly L[];
  /** Findings on debatable labels: neither right nor wrong. */
  readonly debatable: readonly F[];
}

/** Pairs each label with at most one finding that starts in its line and overlaps its words; certain labels choose first. */
export function match<F extends Spot, L extends Label>(findings: readonly F[], labels: readonly L[]): Matched<F, L> {
  const free = new Set(findings);
  const right: (readonly [F, L])[] = [];
  const missed: L[] = [];
  for (const label of labels.filter(({ debatable }) => !debatable)) {
    const found = findings.find((finding) => free.has(finding) && overlaps(finding, label));
    if (found) {
      free.delete(found);
      right.push([found, label]);
    } else missed.push(label);
  }
  const unsure = labels.filter(({ debatable }) => debatable);
  const debatable = [...free].filter((finding) => unsure.some((label) => overlaps(finding, label)));
  const wrong = [...free].filter((finding) => !debatable.includes(finding));
  return { right, wrong, missed, debatable };
}

/** Do two places of a document share a character of the line where both start? */
export function overlaps(a: Spot, b: Spot): boolean {
  return a.line === b.line && a.column < b.column + b.text.length && b.column < a.column + a.text.length;
}
