import type { Dimension } from './units.ts';

/** A metric or otherwise legal unit; `base` is its worth in the base unit of its dimension (㎡, m, kg, L, ℃ …). */
export interface MetricUnit {
  readonly forms: readonly string[];
  readonly dimension: Dimension;
  readonly base: string;
}

const metric = (dimension: Dimension, base: string, ...forms: string[]): MetricUnit => ({ dimension, base, forms });

/** Metric units as plans write them after a number. */
// biome-ignore format: one unit, one line
export const METRIC_UNITS: readonly MetricUnit[] = [
  metric('area', '1', '㎡', 'm²', 'm2', 'm^2', '제곱미터', '평방미터', '제곱 미터', '평방 미터', '헤베'),
  metric('area', '1000000', '㎢', 'km²', 'km2', '제곱킬로미터', '평방킬로미터'),
  metric('area', '0.0001', '㎠', 'cm²', 'cm2', '제곱센티미터'),
  metric('area', '0.000001', '㎟', 'mm²', 'mm2', '제곱밀리미터'),
  metric('area', '10000', 'ha', '㏊', '헥타르', '헥타아르'),
  metric('length', '0.000000001', 'nm', '나노미터'),
  metric('length', '0.000001', 'μm', 'µm', '㎛', '마이크로미터', '마이크론'),
  metric('length', '0.001', 'mm', '㎜', '밀리미터', '밀리'),
  metric('length', '0.01', 'cm', '㎝', '센티미터', '센티'),
  metric('length', '1', 'm', '미터'),
  metric('length', '1000', 'km', '㎞', '킬로미터'),
  metric('mass', '0.000001', 'mg', '㎎', '밀리그램'),
  metric('mass', '0.001', 'g', '그램', '그람'),
  metric('mass', '1', 'kg', '㎏', '킬로그램', '킬로'),
  metric('mass', '1000', 't', '톤'),
  metric('volume', '0.001', 'mL', 'ml', '㎖', 'cc', '밀리리터', '㎤', 'cm³'),
  metric('volume', '1', 'L', 'l', 'ℓ', '리터'),
  metric('volume', '1000', 'kL', 'kl', '㎘', '㎥', 'm³', 'm3', '세제곱미터', '입방미터', '킬로리터'),
  metric('temperature', '1', '℃', '°C', 'ºC'),
  metric('speed', '1', 'km/h', '㎞/h', 'kph', 'km/hr'),
  metric('speed', '3.6', 'm/s', 'm/sec'),
  metric('power', '1', 'W', '와트'),
  metric('power', '1000', 'kW', '㎾', '킬로와트'),
  metric('power', '1000000', 'MW', '㎿', '메가와트'),
  metric('energy', '1', 'J'),
  metric('energy', '1000', 'kJ'),
  metric('energy', '1000000', 'MJ'),
  metric('energy', '3600000', 'kWh', '㎾h', '킬로와트시'),
  metric('pressure', '1', 'Pa', '㎩', '파스칼'),
  metric('pressure', '100', 'hPa', '㍱', '헥토파스칼'),
  metric('pressure', '1000', 'kPa', '㎪', '킬로파스칼'),
  metric('pressure', '1000000', 'MPa', '㎫', '메가파스칼'),
  metric('force', '1', 'N', '뉴턴'),
  metric('force', '1000', 'kN'),
  metric('torque', '1', 'N·m', 'N·M', 'Nm', '뉴턴미터'),
  metric('flow', '1', 'L/min', 'l/min', 'LPM', 'lpm'),
  metric('flow', '1000', '㎥/min', 'm³/min', 'm3/min', 'CMM'),
  metric('flow', '16.666666666666666667', '㎥/h', 'm³/h', 'm3/h', '㎥/hr', 'CMH'),
  metric('grammage', '1', 'g/㎡', 'g/m²', 'g/m2', 'gsm'),
  metric('economy', '1', 'km/L', 'km/l', 'km/ℓ', '㎞/ℓ'),
];
