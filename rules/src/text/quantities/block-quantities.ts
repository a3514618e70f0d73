import type { Block, Prose } from '../../types.ts';
import { numeralAt } from '../numerals.ts';
import { conversionColumns } from './conversion-columns.ts';
import { quantitiesOf } from './metric-beside.ts';
import { measuresOf, NO_MEASURES } from './old-measures.ts';
import { firstMeasure } from './quantities.ts';
import type { MetricQuantity, Quantity } from './quantity.ts';
import { metricUnitNamed } from './unit-after.ts';

/** A quantity that is not metric, and the words it stands in. */
export interface FoundQuantity {
  readonly prose: Prose;
  readonly quantity: Quantity;
}

/** What the unit rule needs of a Block; `seen` counts metric quantities too. */
export interface BlockQuantities {
  readonly quantities: readonly FoundQuantity[];
  readonly seen: number;
}

/** Of most Blocks. */
const NO_QUANTITIES: BlockQuantities = { quantities: [], seen: 0 };

/** The number of a heading itself: `2.1 평당 생산성`. */
const NUMBERING = /^\d{1,2}(?:\.\d{1,2}){1,3}\.? /;

/** Reads every quantity of a Block; a metric value in the cell before or after counts as beside it. */
export function quantitiesIn(block: Block): BlockQuantities {
  const quantities: FoundQuantity[] = [];
  let seen = 0;
  const add = (prose: Prose, found: readonly (Quantity | MetricQuantity)[]) => {
    seen += found.length;
    for (const quantity of found) if (quantity.unit !== 'metric') quantities.push({ prose, quantity });
  };
  for (const part of block.parts) {
    if (part.kind === 'prose') add(part.prose, quantitiesOf(part.prose.text));
    if (part.kind === 'heading') {
      const words = part.prose.text;
      const numbered = NUMBERING.test(words);
      add(part.prose, numbered ? quantitiesOf(words).filter(({ start }) => start > 0) : quantitiesOf(words));
    }
    if (part.kind !== 'table') continue;
    if (!part.continued) for (const cell of part.header) add(cell, quantitiesOf(cell.text));
    let converts: ReturnType<typeof conversionColumns> | undefined;
    const measures: ReadonlySet<string>[] = [];
    for (const row of part.rows) {
      let words: string | undefined;
      for (let column = 0; column < row.length; column += 1) {
        const cell = row[column]!;
        if (firstMeasure(cell.text) < 0) continue;
        words ??= row.map(({ text }) => text.slice(0, 40)).join(' ');
        const title = part.header[column]?.text.slice(0, 40) ?? '';
        const inColumn =
          measures[column] ?? (column < part.header.length ? measuresOf(part.rows.map((other) => other[column]?.text ?? '')) : NO_MEASURES);
        measures[column] = inColumn;
        let read: readonly MetricQuantity[] | undefined;
        const neighbours = () => {
          read ??= [column - 1, column + 1].flatMap((index) => {
            const metric = metricIn(row[index]?.text, part.header[index]?.text);
            if (metric.length === 0) return metric;
            converts ??= conversionColumns(part.header, part.rows);
            return converts(column, index) ? metric : [];
          });
          return read;
        };
        add(cell, quantitiesOf(cell.text, { words: `${words} ${title}`, column: inColumn, neighbours }));
      }
    }
  }
  return seen === 0 ? NO_QUANTITIES : { quantities, seen };
}

/** Metric quantities of a cell; a bare number takes the unit of its column's title (`면적(㎡)`). */
function metricIn(cell: string | undefined, title: string | undefined): readonly MetricQuantity[] {
  if (cell === undefined) return [];
  const found = quantitiesOf(cell).filter((quantity) => quantity.unit === 'metric');
  if (found.length > 0 || title === undefined) return found;
  const start = cell.search(/\d/);
  const numeral = start < 0 ? undefined : numeralAt(cell, start);
  const unit = metricUnitNamed(title);
  if (numeral === undefined || unit === undefined) return [];
  return [{ unit: 'metric', start, end: numeral.end, dimension: unit.dimension, low: numeral.value.times(unit.base) }];
}
