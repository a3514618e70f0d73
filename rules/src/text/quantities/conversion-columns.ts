import { quantitiesOf, saysTheSame } from './metric-beside.ts';
import type { MetricQuantity, Quantity } from './quantity.ts';
import { metricUnitNamed } from './unit-after.ts';

/** Cells of a table, by their words. */
interface Cell {
  readonly text: string;
}

const CONVERTED = /환산|미터법|법정|(?<![A-Za-z])SI(?![A-Za-z])/;
/** Columns of things that are compared: 당사, D사, 외국 제품, 미국 사례. */
const COMPARED = /(?:당|자|타|경쟁|[A-Z])사|제품|업체|사례/;

/** Whether two neighbouring columns of a table may hold one value in two units, and not the values of two things. */
export function conversionColumns(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): (column: number, neighbour: number) => boolean {
  const known = new Map<string, boolean>();
  return (column, neighbour) => {
    const columns = [column, neighbour].sort();
    const key = columns.join();
    const titles = columns.map((each) => header[each]?.text ?? '');
    const found = known.get(key) ?? mayConvert(titles, rows, columns);
    known.set(key, found);
    return found;
  };
}

function mayConvert(titles: readonly string[], rows: readonly (readonly Cell[])[], columns: readonly number[]): boolean {
  if (titles.some((title) => CONVERTED.test(title) || metricUnitNamed(title) !== undefined)) return true;
  if (titles.some((title) => COMPARED.test(title))) return false;
  return !rows.some((row) => {
    const [left, right] = columns.map((column) => quantitiesOf(row[column]?.text ?? ''));
    return left!.some((one) => right!.some((other) => areOfTwoThings(one, other)));
  });
}

/** Values of one kind that cannot be the same: 16노트 and 24노트, 16ha and 50에이커, 1,000kg twice. */
function areOfTwoThings(left: Quantity | MetricQuantity, right: Quantity | MetricQuantity): boolean {
  if (left.dimension !== right.dimension) return false;
  if (left.unit === 'metric' || right.unit === 'metric') return !saysTheSame(left, right);
  return left.unit.id === right.unit.id;
}
