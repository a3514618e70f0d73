import type { Decimal } from '../decimal.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { readQuantities } from './quantities.ts';
import { inBase, type Measured, type MetricQuantity, type Quantity } from './quantity.ts';
import type { Dimension } from './units.ts';

/** What surrounds a text that is a cell of a table. */
export interface CellSurroundings {
  /** Words of the row and of the column's title. */
  readonly words: string;
  /** Old units that its column is measured in, if those are many. */
  readonly column: ReadonlySet<string>;
  /** Metric quantities of the cells before and after, read where the cell itself has none. */
  readonly neighbours: () => readonly MetricQuantity[];
}

const ALONE: CellSurroundings = { words: '', column: new Set(), neighbours: () => [] };

/** Every quantity of a folded text in order, metric ones too, each with the metric value beside it. */
export function quantitiesOf(text: string, cell: CellSurroundings = ALONE): readonly (Quantity | MetricQuantity)[] {
  const found = readQuantities(text, cell);
  if (found.length === 0) return found;
  return found.map((quantity, index) => (quantity.unit === 'metric' ? quantity : beside(text, found, index, cell)));
}

/** Of more metric quantities beside a cell each is taken to agree: to hold all of one against all of the other takes minutes. */
const MOST_COMPARED = 100;

const AGREES = { agreement: 'agrees' satisfies Agreement, first: false, text: '' } as const;

/** The other area of the same place: 34평형 counts what is shared, 전용 84㎡ does not. */
const OTHER_AREA = /전용|공급|분양|계약|연면적|실면적|건평/;

/** What may stand for a quantity: the weight of a measure of grain, the distance covered in an hour. */
const KINDRED: Partial<Record<Dimension, readonly Dimension[]>> = {
  volume: ['mass', 'flow'],
  length: ['speed'],
  speed: ['length'],
  energy: ['power'],
  force: ['mass'],
  grammage: ['mass'],
};

function beside(text: string, found: readonly (Quantity | MetricQuantity)[], index: number, cell: CellSurroundings): Quantity {
  const quantity = found[index] as Quantity;
  if (quantity.price !== undefined) return quantity;
  const kin = [quantity.dimension, ...(KINDRED[quantity.dimension] ?? [])];
  const isKin = (other: Quantity | MetricQuantity): other is MetricQuantity => other.unit === 'metric' && kin.includes(other.dimension);
  const otherArea = OTHER_AREA.test(text.slice(Math.max(0, quantity.start - 30), quantity.end + 30));
  const withMetric = (metric: MetricQuantity, first: boolean): Quantity => ({
    ...quantity,
    metricBeside: {
      agreement: otherArea ? 'agrees' : agreementOf(text, quantity, metric, first),
      first,
      text: text.slice(metric.start, metric.end),
    },
  });

  const after = found
    .slice(index + 1, index + 4)
    .find((other) => isKin(other) && joined(text, quantity, other, () => agree(quantity, other)));
  if (after !== undefined) return withMetric(after as MetricQuantity, false);
  const before = found[index - 1];
  if (before !== undefined && isKin(before) && joined(text, before, quantity, () => agree(quantity, before)))
    return withMetric(before, true);
  if (before !== undefined && before.unit !== 'metric' && says(before, quantity) && joined(text, before, quantity, () => false))
    return { ...quantity, restates: true };
  const named = found[index + 1];
  if (named !== undefined && isKin(named) && inParenthesesOfNoun(text, quantity, named)) return { ...quantity, metricBeside: AGREES };
  const neighbours = cell.neighbours();
  const neighbour = neighbours.find((other) => isKin(other) && (neighbours.length > MOST_COMPARED || agree(quantity, other)));
  return neighbour === undefined && !inDegrees(text, quantity) ? quantity : { ...quantity, metricBeside: AGREES };
}

/** `화씨 98도(37도)`, `화씨 32도는 섭씨 0도`: degrees alone are Celsius in parentheses. */
function inDegrees(text: string, { dimension, end }: Quantity): boolean {
  const after = text.slice(end, end + 20);
  return dimension === 'temperature' && (/^ ?\([^()]{0,12}\d ?도\)/.test(after) || /^(?:은|는|이|가)?[ ,=(]{0,2}섭씨 ?\d/.test(after));
}

const EXTENT = /^ ?(?:[대형당급의]|짜리|규모|크기|정도|가량|남짓|면적)?(?:의)? ?/;
const JOINS =
  /^(?:\*{1,2} ?)?(?:[=≈≒≃⇒→/]|,? ?(?:즉|곧|그러니까|다시 말해|다시 말하면|바꿔 말하면|환산하면|또는)) ?,? ?(?:약|대략)? ?[~≈≒]?$/;
/** `500피트는 152.4미터로 본다`: said of it, so that it counts where the two are equal. */
const IS = /^(?:은|는|이|가|이란|란|이면|면)? ?,? ?(?:약|대략|곧|즉|대체로|거의|환산하면)? ?$/;
/** Parentheses longer than that say more than the same quantity. */
const REACH = 60;

/** `right` stands in parentheses right after `left` (`84㎡(구 34평형)`), or is joined to it by `=`, `≈`, `/`, 즉; a bare comma or a particle joins equals only. */
function joined(text: string, left: Measured, right: Measured, equal: () => boolean): boolean {
  if (right.start - left.end > REACH) return false;
  const between = text.slice(left.end, right.start);
  const rest = between.slice(EXTENT.exec(between)![0].length);
  if (/^[([]/.test(rest)) return !/[)\]]/.test(rest);
  if (JOINS.test(rest)) return true;
  return (/^[,·:] ?$/.test(rest) || (between !== '' && between !== ' ' && IS.test(between))) && equal();
}

/** `20피트 컨테이너(6 m)`, `2×6인치 규격재(38×140 mm)`: the noun between makes the parentheses the quantity's only where both are equal, or both are sizes. */
function inParenthesesOfNoun(text: string, quantity: Quantity, metric: MetricQuantity): boolean {
  const between = text.slice(quantity.end, metric.start);
  if (!/^[가-힣A-Za-z ]{1,16}\((?:약|대략)? ?$/.test(between)) return false;
  const sizes = quantity.separator?.includes('×') === true && metric.high !== undefined;
  return sizes || inBase(quantity, quantity.low) === undefined || agree(quantity, metric);
}

/** Whether another unit says the same: `25,000평방피트(약 700평)`, but not the parts of `25평(홀 18평, 주방 7평)`. */
function says(quantity: Quantity, other: Quantity): boolean {
  if (quantity.dimension !== other.dimension || quantity.unit.id === other.unit.id) return false;
  const [left, right] = [inBase(quantity, quantity.low), inBase(other, other.low)];
  return left === undefined || right === undefined || near(left, right);
}

/** Whether two values of one kind, of which one is metric at least, are one value in two units. */
export function saysTheSame(left: Quantity | MetricQuantity, right: Quantity | MetricQuantity): boolean {
  if (left.unit !== 'metric') return right.unit === 'metric' && agree(left, right);
  if (right.unit !== 'metric') return agree(right, left);
  return left.end - left.start !== right.end - right.start && near(left.low, right.low);
}

/** Within a tenth; what cannot be compared agrees. */
function agree(quantity: Quantity, metric: MetricQuantity): boolean {
  const low = inBase(quantity, quantity.low);
  if (low === undefined || !quantity.known || quantity.dimension !== metric.dimension) return true;
  const high = quantity.high && inBase(quantity, quantity.high);
  return near(low, metric.low) && (high === undefined || metric.high === undefined || near(high, metric.high));
}

const near = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lte(b.abs().times('0.1').plus('0.000001'));
