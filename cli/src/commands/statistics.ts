import type { Found, Summary } from '../report.ts';

/** A table of what each rule looked at and found, and the time that all took. */
export function statistics({ plans }: Summary, { byRule }: Found, milliseconds: number): string {
  const examined = new Map<string, number>();
  for (const plan of plans)
    for (const [rule, count] of Object.entries(plan.examined)) examined.set(rule, (examined.get(rule) ?? 0) + count);
  const rows = [
    ['rule', 'examined', 'found'],
    ...[...examined].map(([rule, count]) => [rule, String(count), String(byRule.get(rule) ?? 0)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '),
  );
  return `${lines.join('\n')}\n${Math.round(milliseconds)} ms\n`;
}
