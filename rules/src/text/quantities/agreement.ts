import type { Decimal } from '../decimal.ts';
import { saysAbout } from './about.ts';
import { lastPlace } from './conversion.ts';
import { inBase, type MetricQuantity, type Quantity } from './quantity.ts';

/** `roughly`: it may be rounding to one digit, or the other area of the same place, but a reader cannot tell. */
export type Agreement = 'agrees' | 'roughly' | 'differs';

/** Convenient factors (1평 = 3.3㎡, 1인치 = 2.5cm) are off by no more than this share. */
const CONVENIENT = '0.02';
/** What a figure rounded to one digit may be off by, and one that says 약. */
const ONE_DIGIT = '0.1';
const ABOUT = '0.25';

/** What an exclusive area may be of the contract area that goes by 평. */
const LEAST_SHARE = '0.45';
const PREMISES = /아파트|주택|세대|오피스텔|분양|빌라|타입|상가|점포|매장|사무실|임차|임대|전세|매매|건물|센터|층/;

/** Whether the metric value beside a quantity is the same, by no more than honest rounding; the second of the two is the rounded one. */
export function agreementOf(text: string, quantity: Quantity, metric: MetricQuantity, metricFirst: boolean): Agreement {
  if (!quantity.known || quantity.suffix !== '' || quantity.dimension !== metric.dimension) return 'agrees';
  const about = quantity.approximate || [quantity, metric].some(({ start, end }) => saysAbout(text, start, end));
  const ends: Agreement[] = [compared(quantity, quantity.low, metric.low, about, metricFirst)];
  if (quantity.high !== undefined && metric.high !== undefined)
    ends.push(compared(quantity, quantity.high, metric.high, about, metricFirst));
  const worst = ends.includes('differs') ? 'differs' : ends.includes('roughly') ? 'roughly' : 'agrees';
  return worst === 'differs' && mayBeOtherArea(text, quantity, metric) ? 'roughly' : worst;
}

function compared(quantity: Quantity, written: Decimal, metric: Decimal, about: boolean, metricFirst: boolean): Agreement {
  const factors = [quantity.unit.factor, ...(quantity.unit.otherFactors ?? [])].filter((factor) => factor !== undefined);
  const each = factors.map((factor): Agreement => {
    const exact = inBase({ unit: { ...quantity.unit, factor } }, written)!;
    const worth = inBase({ unit: { ...quantity.unit, factor } }, written.plus(1))!.minus(exact);
    const off = exact.minus(metric).abs();
    // A half of the last place that was written may have been lost in the number itself.
    const slack = worth.times(quantity.grain).div(2);
    const place = metricFirst ? lastPlace(written).times(worth) : lastPlace(metric);
    const digits = (metricFirst ? written : metric).digits;
    if (off.lte(exact.abs().times(about ? ABOUT : CONVENIENT))) return 'agrees';
    if (quantity.dimension === 'temperature' && off.lte(1)) return 'agrees';
    if (digits > 1) return off.lte(slack.plus(place)) ? 'agrees' : 'differs';
    if (off.gt(slack.plus(place.div(2)))) return 'differs';
    return off.lte(exact.abs().times(ONE_DIGIT)) ? 'agrees' : 'roughly';
  });
  return each.includes('agrees') || each.length === 0 ? 'agrees' : each.includes('roughly') ? 'roughly' : 'differs';
}

/** `84㎡(34평)`: 34평 counts what is shared, 84㎡ does not. */
function mayBeOtherArea(text: string, quantity: Quantity, metric: MetricQuantity): boolean {
  if (quantity.unit.id !== 'pyeong' || quantity.high !== undefined) return false;
  const share = metric.low.div(inBase(quantity, quantity.low)!);
  const around = text.slice(Math.max(0, quantity.start - 40), quantity.end + 40);
  return share.lt(1) && share.gte(LEAST_SHARE) && (metric.low.eq(59) || metric.low.eq(84) || PREMISES.test(around));
}
