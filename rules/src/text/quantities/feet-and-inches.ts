import { decimal } from '../decimal.ts';
import { saysAbout } from './about.ts';
import { fractionAt } from './fractions.ts';
import type { Quantity } from './quantity.ts';
import { UNITS } from './units.ts';

const FOOT = UNITS.find(({ id }) => id === 'foot')!;
const FEET = /^(\d{1,2})(?:['′’][- ]?|-(?:foot|feet|ft)-)(?=[\d½¼¾])/;
const INCHES = /^\d{1,2}(?:\.\d)?/;
const INCH_MARK = /^(?:["″”]|''|′′)/;
const INCHES_IN_A_FOOT = 12;

/** `6'2"`, `5'-10½"`, `5-foot-10`: feet and inches by their marks. */
export function feetAndInches(text: string, start: number): Quantity | undefined {
  const feet = FEET.exec(text.slice(start, start + 9));
  if (feet === null || /['’‘"“”]/.test(text[start - 1] ?? '')) return undefined;
  const at = start + feet[0].length;
  const fraction = fractionAt(text, at);
  const plain = fraction === undefined ? INCHES.exec(text.slice(at, at + 4))?.[0] : undefined;
  const inches = fraction?.value ?? (plain === undefined ? undefined : decimal(plain));
  if (inches === undefined || inches.gte(INCHES_IN_A_FOOT)) return undefined;
  const numberEnd = fraction?.end ?? at + plain!.length;
  const mark = INCH_MARK.exec(text.slice(numberEnd, numberEnd + 2))?.[0];
  if (mark === undefined && /['′’]/.test(feet[0])) return undefined;
  const end = numberEnd + (mark?.length ?? 0);
  return {
    unit: FOOT,
    start,
    end,
    text: text.slice(start, end),
    low: decimal(feet[1]!).plus(inches.div(INCHES_IN_A_FOOT)),
    dimension: 'length',
    grain: decimal(1).div(INCHES_IN_A_FOOT),
    approximate: saysAbout(text, start, end),
    vague: false,
    known: true,
    suffix: '',
    listed: false,
  };
}
