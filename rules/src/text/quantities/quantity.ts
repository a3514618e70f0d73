import { type Decimal, decimal } from '../decimal.ts';
import type { Agreement } from './agreement.ts';
import { METRIC_UNITS } from './metric-units.ts';
import type { Dimension, Unit } from './units.ts';

/** A number or a range with a unit, as a text has it. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  /** The upper end of a range, or the last side of a size. */
  readonly high?: Decimal | undefined;
  /** The side between two others: `10×20×30인치`. */
  readonly middle?: Decimal;
  readonly dimension: Dimension;
}

/** A number with a metric unit; `low` and `high` are in the base unit of the dimension. */
export interface MetricQuantity extends Measured {
  readonly unit: 'metric';
}

/** A number with a unit that is not metric; `low` and `high` count that unit. */
export interface Quantity extends Measured {
  readonly unit: Unit;
  readonly text: string;
  /** One in the last place written; a half where 반 stands after the unit. */
  readonly grain: Decimal;
  /** 약, 여, 남짓, 정도 … say so, or the numeral does. */
  readonly approximate: boolean;
  /** The text itself says that it is no exact figure (여, 대여섯): a conversion must say 약. */
  readonly vague: boolean;
  /** `false` where only the magnitude is (`수만 평`). */
  readonly known: boolean;
  /** 대, 형, 형대, 당 or nothing. */
  readonly suffix: string;
  /** A number before it shares the unit, so that this one cannot be converted alone. */
  readonly listed: boolean;
  /** Between the ends of a range, with the unit of the first end where it was written twice. */
  readonly separator?: string | undefined;
  readonly unitTwice?: boolean;
  /** It stands in the parentheses of another that is not metric either: `25,000평방피트(약 700평)`. */
  readonly restates?: true;
  /** A metric value in parentheses, after `=` or `/`, or before it, with its words. */
  readonly metricBeside?: { readonly agreement: Agreement; readonly first: boolean; readonly text: string };
  /** A price for one of the unit, written for the metric unit: `평당 1,200만 원` is `㎡당 363만 원`; `counted` where a number of the unit stands with it (`1평당`). */
  readonly price?: { readonly metric: string; readonly counted: boolean };
}

const BASE = new Map(
  METRIC_UNITS.flatMap(({ forms, base }) => {
    const worth = decimal(base);
    return forms.map((form) => [form, worth] as const);
  }),
);

/** Amount of `quantity` in the base unit of its dimension; `undefined` where the unit has no fixed factor. */
export function inBase({ unit }: Pick<Quantity, 'unit'>, value: Decimal): Decimal | undefined {
  if (unit.factor === undefined) return undefined;
  return value
    .minus(unit.zero ?? 0)
    .times(unit.factor[0])
    .div(unit.factor[1])
    .times(BASE.get(unit.si)!);
}

/** Base units in one of a metric symbol. */
export function worth(symbol: string): Decimal {
  return BASE.get(symbol)!;
}
