import { inGlossary } from '../glossary/glossary.ts';
import { CURRENCIES, WON } from '../money/currencies.ts';

/** Symbols of units that are no words, wherever they stand. */
const UNITS = new Set(
  (
    'km kg cm mm nm mg mL ml dL kL cc kW MW GW TW kWh MWh GWh TWh Wh kWp MWp GWp mAh Ah kVA MVA kVAR kV mV mA kA eV dB dBm dBA dBi Hz kHz MHz GHz THz bps kbps Mbps Gbps Tbps ' +
    'rpm ppm ppb kPa MPa hPa mmHg kcal kJ MJ kN Nm lx lm mol mSv mGy kGy Bq ha km2 m2 m3 mm2 cm2 cm3 tCO2 tCO2eq tCO2e CO2eq kgCO2 kgCO2eq GB TB GiB MiB fps dpi ppi mmol wt vol px kgf ' +
    'pH EA ea ft sq sqft lb lbs oz'
  ).split(' '),
);

/** Symbols that are units after a number only; elsewhere they are words or acronyms. */
const UNITS_AFTER_NUMBER = new Set(
  (
    'm g t l s h a d y K M B T k L W V A N J C F Pa VA KB MB PB EB ms us ns min hr hrs sec mo yr day days week weeks month months year years pt pts thousand million billion trillion ' +
    'in inch inches mi yd gal psi mph hp HP PS kn bbl acre acres mile miles pcs set sets p pp am pm AM PM bp gf lux mph km/h K+ x th st nd rd bit bits byte bytes core cores ' +
    'cal Cal IU CFU ton tons bar mbar mil Sv Gy VAC VDC RPM LPM CFM DPI PPI FPS rps TOPS FLOPS MFLOPS GFLOPS TFLOPS PFLOPS'
  ).split(' '),
);

/** Codes of currencies that name nothing else; CAD, PHP or AED without a number is the other thing. */
const CURRENCY_CODES = new Set([WON, ...CURRENCIES].flatMap(({ codes, shaped, token }) => (shaped || token ? [] : codes)));

/** Sizes of clothes and paper. */
const SIZES = new Set(['XS', 'XL', 'XXL', 'XXXL']);

/** Marks that something is still to be written; another rule finds them. */
const PLACEHOLDERS = new Set(['TBD', 'TODO', 'TBA', 'TBC', 'FIXME', 'N/A', 'n/a', 'NA', 'e.g', 'i.e', 'ex', 'et', 'al']);

/** Abbreviations of citations and numbering, before a dot. */
const CITATION = new Set(['pp', 'vol', 'no', 'ed', 'eds', 'ibid', 'cf', 'p', 'fig', 'ver', 'rev', 'ch']);

/** Words of a step or part that a number follows (`Phase 1`, `Year 2`); the number makes no model name of them. */
const COUNTED = new Set(
  (
    'phase year step stage level part chapter week day month quarter round tier type class grade version series case option plan group team task track module section ' +
    'figure fig table page no vol top line item sprint milestone lv ver appendix annex article mode scenario work package wp unit zone block priority episode season volume batch ' +
    'cycle rank goal action point slide act rev lot gate scope hour'
  ).split(' '),
);

/** Does a number after `word` count it, as in `Phase 1`? */
export function isCounted(word: string): boolean {
  return COUNTED.has(word.toLowerCase());
}

/** Is it the symbol of a unit, wherever it stands? */
export function isUnit(word: string): boolean {
  return UNITS.has(word.split('-')[0]!);
}

/** A word of Latin letters and digits with what stands around it. */
export interface CodeContext {
  readonly text: string;
  /** The character before, spaces passed over; empty at the start. */
  readonly before: string;
  /** The character right after; empty at the end. */
  readonly after: string;
}

/** Is the word none that a reader could want explained: a unit, code, version, identifier, number, label or placeholder? */
export function isCode(word: string, { before, after }: CodeContext): boolean {
  if (lettersOf(word).length < 2) return true;
  if (inGlossary(word)) return false;
  if (isUnit(word) || CURRENCY_CODES.has(word) || PLACEHOLDERS.has(word) || SIZES.has(word)) return true;
  if ((isDigit(before) || before === '/' || before === '$') && UNITS_AFTER_NUMBER.has(word)) return true;
  if (after === '.' && CITATION.has(word.toLowerCase())) return true;
  if (isRoman(word) || /^[OoXx]{2,9}$/.test(word)) return true;
  if (/^v(?:er)?\.?\d/i.test(word)) return true;
  if (isDigit(word[0]!)) return isMeasure(word);
  return FORMULAE.has(word) || isIdentifier(word) || endsInNumber(word);
}

/** `100GW`, `20.1B`, `3rd`, `10x`; not `2FA` or `7-Tier`. */
function isMeasure(word: string): boolean {
  const unit = word.replace(/^[\d.,]{1,40}/, '');
  if (unit.startsWith('-')) return lettersOf(unit).length < 2 || isDigit(unit.at(-1)!);
  return UNITS.has(unit) || UNITS_AFTER_NUMBER.has(unit) || !/^\d[A-Z]{2,5}$/.test(word);
}

/** `storage_key`, `storage.delete`, `documentUtils`, `stt-storage-architecture`; not `iOS`, `vLLM` or `state-of-the-art`. */
function isIdentifier(word: string): boolean {
  if (word.includes('_') || /^(?=[a-f]{0,6}\d)[0-9a-f]{7,40}$/.test(word)) return true;
  if (/^[a-z]{2,40}[A-Z][a-z]/.test(word) || /^[a-z]{2,30}(?:\.[a-z]{2,30}){1,4}$/.test(word)) return true;
  const parts = word.split('-');
  return parts.length > 2 && word === word.toLowerCase() && !parts.some((part) => SMALL_WORDS.has(part));
}

const SMALL_WORDS = new Set('to of the in on and by for a up off out at as'.split(' '));

/** `GPT-5.4`, `whisper-1`, `GPT-4o`, `SM-G998N`, `CO2`, `COVID-19`; not `B2B` or `a16z`. */
export function endsInNumber(word: string): boolean {
  return /[\d₀-₉][a-z]?$|[A-Z]\d{2,8}[A-Z]{1,2}$/.test(word) && !/^[a-z]\d{1,3}[a-z]$/.test(word);
}

/** Chemical formulae without a number; those with one are codes by form. */
const FORMULAE = new Set('NaCl NaOH HCl KOH KCl NOx SOx SiC SiO GaN GaAs ZnO MgO CaO LiOH LiPF NaClO H2O N2O H2S'.split(' '));

function isRoman(word: string): boolean {
  return /^(?:[IVX]{2,5}|[ivx]{2,5})$/.test(word) && /^X{0,3}(?:I[XV]|V?I{0,3})$/.test(word.toUpperCase());
}

function lettersOf(word: string): string {
  return [...word].filter((char) => !isDigit(char) && !"-‑'’&._,/+".includes(char)).join('');
}

function isDigit(char: string): boolean {
  return (char >= '0' && char <= '9') || (char >= '₀' && char <= '₉');
}
