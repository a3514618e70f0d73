import { type Decimal, decimal } from '../decimal.ts';
import type { Axis, Entry, Line, Position } from './axes.ts';
import { isShares } from './labels.ts';
import { type Sums, sumsAlong, type Tally, type Way } from './tallies.ts';

/** A total that is not the sum of its parts. */
export interface Mismatch {
  readonly axis: Axis;
  readonly line: Line;
  /** Where the total stands among the positions of the axis. */
  readonly at: number;
  readonly stated: Decimal;
  readonly sum: Decimal;
  /** How far apart rounding may have moved the two. */
  readonly slack: Decimal;
  /** Positions of what was added up, from the first to the last; `undefined` among them count for nothing here. */
  readonly parts: readonly number[];
}

/** Totals that were compared with their parts, and those that are wrong beyond doubt. */
export interface Checked {
  readonly compared: number;
  readonly wrong: readonly Mismatch[];
}

/** A total in one line: `agrees` in which ways, or what it should be. */
interface Verdict {
  readonly line: Line;
  readonly stated: Decimal;
  readonly sums: Sums;
  readonly agrees: readonly Way[];
  /** Several parts add up to it, so that the agreement says something. */
  readonly telling: boolean;
}

/** Adds up the parts of every total along an axis. In doubt a total is right. */
export function checkSums(axis: Axis): Checked {
  const { positions, lines } = axis;
  if (lines.length === 0) return { compared: 0, wrong: [] };
  const forwards = positions.map((_, index) => index);
  const details = new Set(detailsOf(axis));
  const marked = positions.map((each, index) => (details.has(index) ? { ...each, doubtful: true } : each));
  const along = lines.map((line) => ({
    line,
    before: sumsAlong(marked, line.entries, forwards),
    behind: sumsAlong(marked, line.entries, forwards.toReversed()),
  }));
  let compared = 0;
  const wrong: Mismatch[] = [];
  for (const [at, { total }] of positions.entries()) {
    if (total === undefined) continue;
    const verdicts = along.flatMap(({ line, before, behind }) => verdictOf(line, at, before.get(at)!, behind.get(at)!));
    compared += verdicts.length;
    wrong.push(...mismatchesOf(axis, at, verdicts, marked));
  }
  return axis.alike || axis.down ? { compared, wrong } : { compared, wrong: shownByOthers(axis, wrong, compared) };
}

function verdictOf(line: Line, at: number, before: Sums, behind: Sums): Verdict[] {
  const { value, empty, slack } = line.entries[at]!;
  if (value === undefined || empty) return [];
  const sums = before.ways.get('all')!.parts + before.ways.get('all')!.unread > 0 ? before : behind;
  const fits = (tally: Tally): boolean =>
    tally.parts > 0 &&
    tally.unread === 0 &&
    [tally.sum, tally.sum.minus(tally.doubtful)].some((sum) => sum.minus(value).abs().lte(tally.slack.plus(slack)));
  const agrees = [...before.ways, ...behind.ways].flatMap(([way, tally]) => (fits(tally) ? [way] : []));
  const whole = sums.ways.get('leaves')!;
  if (agrees.length === 0 && (whole.parts === 0 || whole.unread > 0)) return [];
  return [{ line, stated: value, sums, agrees, telling: agrees.length > 0 && whole.parts > 1 }];
}

function mismatchesOf(axis: Axis, at: number, verdicts: readonly Verdict[], marked: readonly Position[]): Mismatch[] {
  const agreeing = verdicts.filter(({ telling }) => telling);
  const failing = verdicts.filter(({ agrees }) => agrees.length === 0);
  if (failing.length === 0) return [];
  const { named, level } = axis.positions[at]!.total!;
  const shown = agreeing.length > 0 && agreeing.length >= failing.length;
  return failing.flatMap(({ line, stated, sums }): Mismatch[] => {
    const way = wayOf(agreeing, sums, level, shown);
    if (way === undefined || (named && !shown)) return [];
    const tally = sums.ways.get(way)!;
    const parts = partsOf(marked, line.entries, at, sums.from);
    if (!shown && (tally.parts < 2 || isOfManyGroups(axis, at, parts) || (level < 3 && isTail(stated, line, parts)))) return [];
    if (tally.doubts > 0 || tally.unread > 0 || (tally.empty > 0 && !shown) || ranks(marked, parts) > 1) return [];
    if (axis.down && !shown && (sums.from > at || failing.length > 1 || isNoSum(stated, line, parts))) return [];
    if (isShare(line) && !stated.eq(100) && !tally.sum.eq(100)) return [];
    return [{ axis, line, at, stated, sum: tally.sum, slack: tally.slack.plus(line.entries[at]!.slack), parts }];
  });
}

/** The way in which other lines add up; without one, only where all ways come to the same. */
function wayOf(agreeing: readonly Verdict[], { ways }: Sums, level: number, shown: boolean): Way | undefined {
  const common = [...ways.keys()].find((way) => agreeing.every(({ agrees }) => agrees.includes(way)) && ways.get(way)!.parts > 0);
  if (shown) return common;
  const likely: readonly Way[] = level < 3 ? ['collapsed', 'leaves'] : ['collapsed', 'leaves', 'all'];
  const sums = likely.map((way) => ways.get(way)!.sum);
  return sums.every((sum) => sum.eq(sums[0]!)) ? 'collapsed' : undefined;
}

/** Positions that are added up for a total, totals among them left out. */
function partsOf(positions: readonly Position[], entries: readonly Entry[], at: number, from: number): number[] {
  const [first, last] = from <= at ? [from, at] : [at + 1, from + 1];
  const parts: number[] = [];
  for (let index = first; index < last; index++)
    if (positions[index]!.total === undefined && entries[index]!.cell !== undefined) parts.push(index);
  return parts;
}

function ranks(positions: readonly Position[], parts: readonly number[]): number {
  return new Set(parts.flatMap((index) => positions[index]!.rank || [])).size;
}

/** Whether the parts begin with other groups than the total's own, so that it is unsure which of them it adds up. */
function isOfManyGroups({ positions }: Axis, at: number, parts: readonly number[]): boolean {
  if (!positions[at]!.inGroup) return false;
  const groups = parts.map((index) => positions[index]!.group);
  return groups.some((group, index) => index > 0 && group !== '' && group !== groups[0]);
}

/** Whether the last few parts come to the total. */
function isTail(stated: Decimal, { entries }: Line, parts: readonly number[]): boolean {
  let sum = decimal(0);
  return parts.toReversed().some((index) => {
    sum = sum.plus(entries[index]!.value!);
    return sum.eq(stated);
  });
}

/** An average, the largest of them, or a figure of its own. */
function isNoSum(stated: Decimal, { entries }: Line, parts: readonly number[]): boolean {
  const values = parts.map((index) => entries[index]!.value!);
  return values.some((value) => value.gte(stated)) && values.every((value) => value.gte(0));
}

function isShare({ unit, label }: Line): boolean {
  return unit === '%' || label.includes('%') || isShares(label);
}

/** Columns of several kinds add up only where more rows than not show that they do. */
function shownByOthers(axis: Axis, wrong: readonly Mismatch[], compared: number): readonly Mismatch[] {
  return axis.positions.some(({ doubtful }) => doubtful) || compared - wrong.length < Math.max(2, wrong.length) ? [] : wrong;
}

const MOST_DETAILS = 8;

/** Positions that a position before them, or behind them, already adds up in every line without saying so. */
function detailsOf({ down, positions, lines }: Axis): number[] {
  if (!down) return [];
  const found: number[] = [];
  const isPart = (index: number): boolean => positions[index] !== undefined && positions[index]!.total === undefined;
  const value = (line: Line, index: number): Decimal | undefined => line.entries[index]?.value;
  for (let at = 0; at < positions.length; at++) {
    if (!isPart(at) || !lines.some((line) => value(line, at)?.gt(0))) continue;
    const steps = lines.length > 1 ? [1, -1] : [1];
    for (const step of steps) {
      const sums = lines.map(() => decimal(0));
      for (let count = 1; count <= MOST_DETAILS && isPart(at + step * count); count++) {
        const next = at + step * count;
        const read = lines.every((line, index) => {
          const part = value(line, next);
          if (part === undefined) return false;
          sums[index] = sums[index]!.plus(part);
          return true;
        });
        if (!read || lines.some((line, index) => value(line, at) === undefined || sums[index]!.gt(value(line, at)!))) break;
        if (count < 2 || lines.some((line, index) => !sums[index]!.eq(value(line, at)!))) continue;
        if (step === 1) for (let detail = at + 1; detail <= next; detail++) found.push(detail);
        else found.push(at);
        break;
      }
    }
  }
  return found;
}
