import type { TablePart } from '../../document/part-places.ts';
import type { Prose } from '../../types.ts';
import { mayBeFigure } from './figure.ts';
import { type TotalLabel, totalOf } from './labels.ts';

/** How a table calls its rows: by which of the columns before the first one of figures. */
export interface Layout {
  /** The same for the same header and first column of figures. */
  readonly key: string;
  /** Columns whose words make up a label. */
  readonly labelling: readonly number[];
  /** Columns that name a row, remarks among them. */
  readonly naming: readonly number[];
}

/** What the columns of one part of a table hold: how many cells say something, and how many of those may be figures. */
export interface ColumnCounts {
  readonly said: readonly number[];
  readonly figures: readonly number[];
}

/** What the rows of one part of a table are called; read when it is first asked for. */
export class RowLabels {
  readonly layout: Layout;
  readonly #rows: TablePart['rows'];
  readonly #answers = new Map<LabelTest, boolean>();
  #labels: readonly string[] | undefined;
  #totals: readonly (TotalLabel | undefined)[] | undefined;

  constructor({ rows }: TablePart, layout: Layout) {
    this.#rows = rows;
    this.layout = layout;
  }

  /** One for each row. */
  get labels(): readonly string[] {
    this.#labels ??= this.#rows.map((row) => labelOf(row, this.layout));
    return this.#labels;
  }

  /** What each row says that it adds up. */
  get totals(): readonly (TotalLabel | undefined)[] {
    this.#totals ??= this.#rows.map((row, index) => totalIn(row, this.layout, this.labels[index]!));
    return this.#totals;
  }

  /** Whether a test holds of one of the labels; it must be one function, not a new closure at each call, for its answer is remembered. */
  some(test: LabelTest): boolean {
    const answer = this.#answers.get(test) ?? this.labels.some(test);
    this.#answers.set(test, answer);
    return answer;
  }

  get holdsTotal(): boolean {
    this.#holdsTotal ??= this.totals.some((total) => total !== undefined);
    return this.#holdsTotal;
  }
  #holdsTotal: boolean | undefined;
}

type LabelTest = (label: string) => boolean;

const labelsOf = new WeakMap<TablePart, RowLabels>();
const countsOf = new WeakMap<TablePart, ColumnCounts>();

/** The labels of a part's rows, the same object for as long as the part and the layout are. */
export function rowLabels(part: TablePart, layout: Layout): RowLabels {
  const known = labelsOf.get(part);
  if (known?.layout.key === layout.key) return known;
  const labels = new RowLabels(part, layout);
  labelsOf.set(part, labels);
  return labels;
}

/** What the columns of a part hold, remembered with it. */
export function columnCounts(part: TablePart): ColumnCounts {
  const counts = countsOf.get(part) ?? count(part);
  countsOf.set(part, counts);
  return counts;
}

function count({ rows, header }: TablePart): ColumnCounts {
  const said = header.map(() => 0);
  const figures = header.map(() => 0);
  for (const row of rows) {
    for (let column = 0; column < header.length && column < row.length; column++) {
      const words = row[column]!.text.trim();
      if (words === '') continue;
      said[column]!++;
      if (mayBeFigure(words)) figures[column]!++;
    }
  }
  return { said, figures };
}

/** The cells before the first figures; numbers of items are no words of a label. */
function labelOf(row: readonly Prose[], { labelling }: Layout): string {
  let label = '';
  for (const column of labelling) {
    const { text } = row[column] ?? NOTHING;
    const words = text.trim();
    if (words === '' || /^\d{1,3}$/.test(words)) continue;
    // What is indented is a part of the row above.
    label += `${label === '' ? '' : ' '}${/^ {1,}\S/.test(text) ? '- ' : ''}${words}`;
  }
  return label;
}

const NOTHING = { text: '' };

function totalIn(row: readonly Prose[], { naming }: Layout, label: string): TotalLabel | undefined {
  for (const column of naming.toReversed()) {
    const total = totalOf(row[column]?.text.trim() ?? '');
    if (total !== undefined) return total;
  }
  return totalOf(label);
}
