/** Prefixes of SI, the rarest left out; a symbol may also stand without. */
const SMALL_PREFIXES = ['', 'p', 'n', 'u', 'm', 'c', 'd', 'h', 'k'];
const LARGE_PREFIXES = ['M', 'G', 'T', 'P'];

const list = (words: string): string[] => words.split(' ');

/** Symbols of SI and of the units used beside it that take prefixes, from the SI brochure (9th edition) and usage. */
const CAPITAL_BASES = list(
  'A C F G H J K L M N P R S T U V W D Hz Pa Wb Bq Gy Sv Ci St Da Oe Jy Np Eq Osm Torr VA VAR Var Wh Ah Wp WhP We Wth',
);
const SMALL_BASES = list('m g s l t b var mol cd rad sr lm lx kat bar eV bps bit cal pc osm eq rem dyn erg bp gal mho ohm');
/** What M, G and T make plain; others with capitals are acronyms more often (`TV`, `MC`, `PS`). */
const LARGE = list('Hz Pa Wb Bq Gy Sv Da Np VA VAR Var var Wh Wp We Wth eV bps bit cal pc rad bp W J V N B ohm');

/** Symbols that are units wherever they stand. */
const OTHER_UNITS = list(
  'km kg cm mm nm mg mL ml dL kL cc mAh kVA MVA kVAR eV dB dBm dBA dBi dBV dBuV dBc dBW dBJ dBK dBHz dBsm rpm ppm ppb ppt ppmv ppmw ppbv mmHg inHg mmAq mAq inAq mmH2O cmH2O mH2O inH2O psu kcal kJ Nm lx lm mol ha km2 m2 m3 mm2 cm2 cm3 ' +
    'tCO2 tCO2eq tCO2e CO2eq kgCO2 kgCO2eq GB TB PB GiB MiB KiB TiB fps dpi ppi wt vol px kgf tonf lbf pH EA ea ft sq sqft lb lbs oz ' +
    'Torr BTU Btu MMBtu MMBTU MBtu kBtu NTU FTU usRT USRT psf psi psia psig ksi pcf cfm gpm lpm barg bara mbarg ppq slm slpm sccm mpg mpge kmh kph arcsec arcmin Osm Bx Brix dtex VAC VDC Vrms Vpp kgm Nmi nmi inch',
);

/** Symbols that are units after a number only; elsewhere they are words or acronyms. */
const AFTER_NUMBER = new Set([
  ...list(
    'm g t l s h a d y K M B T k L W V A N J C F Pa VA KB MB EB kB ms us ns min hr hrs sec mo yr day days week weeks month months year years pt pts thousand million billion trillion ' +
      'in inches mi yd ac gal mph hp HP PS kn kt kts bbl acre acres mile miles pcs set sets p pp am pm AM PM bp gf lux km/h K+ x th st nd rd bits byte bytes core cores ' +
      'Cal IU CFU PFU RFU RLU ton tons bar mbar mil mils RPM LPM GPM CFM CMM CMH SLPM SCCM DPI PPI FPS rps TOPS FLOPS MFLOPS GFLOPS TFLOPS PFLOPS PSI MPG ' +
      'RT fl nit nits Sv Gy Ci rad rem deg cSt cP qt bu ct gr dr cwt carat carats dpt BPM bpm cpm spm MP RH HV HB HRC HRB den denier tex gsm AWG IBU SHU dwt therm therms kip kips pcf plf knot knots ' +
      'mag Ry atm fs fF fJ fmol fM fg fL fA feet foot yards pounds ounces gallons barrels liters litres meters metres grams hours minutes seconds degrees watts volts amps hertz pixels lumens Mt Gt kt Mb Gb Tb Kb MN MA JPY',
  ),
]);

const UNITS = new Set([
  ...OTHER_UNITS,
  ...SMALL_PREFIXES.slice(1).flatMap((prefix) => CAPITAL_BASES.map((base) => prefix + base)),
  ...SMALL_PREFIXES.slice(1).flatMap((prefix) => SMALL_BASES.filter((base) => base.length > 2).map((base) => prefix + base)),
  ...LARGE_PREFIXES.flatMap((prefix) => LARGE.filter((base) => base.length > 1 || 'WJ'.includes(base)).map((base) => prefix + base)),
]);

for (const symbol of [
  ...SMALL_PREFIXES.flatMap((prefix) => [...SMALL_BASES, ...CAPITAL_BASES].map((base) => prefix + base)),
  ...LARGE_PREFIXES.flatMap((prefix) => LARGE.map((base) => prefix + base)),
])
  AFTER_NUMBER.add(symbol);

/** First words of units of two (`2.7 fl oz`, `1,000 board feet`). */
const FIRST_WORDS = new Set(list('fl sq cu board short long metric nautical light troy cubic square imperial'));

/** Is it the symbol of a unit, wherever it stands? */
export function isUnit(word: string): boolean {
  const hyphen = word.indexOf('-');
  return UNITS.has(hyphen < 0 ? word : word.slice(0, hyphen));
}

/** Is it the symbol or word of a unit where a number stands before it? */
export function isUnitAfterNumber(word: string): boolean {
  return AFTER_NUMBER.has(word) || isUnit(word) || FIRST_WORDS.has(word);
}

/** `cd/m²`, `RT/h`: a unit by what it is divided by, without a number, as a column of units has it. */
export function isDivided(word: string, after: string): boolean {
  if (!AFTER_NUMBER.has(word)) return false;
  const divisor = /^[/·]([A-Za-z]{1,4})[²³]?(?![A-Za-z가-힣])/.exec(after)?.[1];
  return divisor !== undefined && /[a-z]|^L$/.test(divisor) && AFTER_NUMBER.has(divisor);
}

const MOST_FACTORS = 4;

/** Does a number stand before `start`, itself or with other factors of the same unit between (`20 Torr·L/s`, `3만 RT`, `24 °Bx`, `2.7 fl oz`)? */
export function followsNumber(text: string, start: number): boolean {
  let at = start;
  for (let factor = 0; factor <= MOST_FACTORS; factor += 1) {
    let gap = at;
    while (gap > 0 && at - gap < 2 && text[gap - 1] === ' ') gap -= 1;
    const spaced = gap < at;
    if ('°µμ$'.includes(text[gap - 1] ?? ' ') || (text[gap - 1] === '%' && text.startsWith('RH', at))) gap -= 1;
    if (text[gap - 1] === ' ') gap -= 1;
    const before = text[gap - 1] ?? '';
    if (/[\d⁰¹²³⁴-⁹½¼¾]/.test(before)) return isNumber(text, gap);
    if (/[천만억조]/.test(before)) return /\d[\d,.천만억 ]{0,12}$/.test(text.slice(Math.max(0, gap - 14), gap - 1));
    const joined = '/·⋅*×^-'.includes(before || ' ') && !spaced;
    if (!joined && !spaced) return false;
    const end = joined ? gap - 1 : gap;
    const symbol = /[A-Za-z]{1,8}$/.exec(text.slice(Math.max(0, end - 8), end).replace(/[²³]$/, ''))?.[0];
    if (symbol === undefined || !(joined ? isUnitAfterNumber(symbol) : FIRST_WORDS.has(symbol))) return false;
    at = end - symbol.length - (/[²³]/.test(text[end - 1]!) ? 1 : 0);
  }
  return false;
}

/** Is the digit before `end` one of a number, not of a code (`M350`)? */
function isNumber(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 24 && /[\d.,⁰¹²³⁴-⁹⁻½¼¾]/.test(text[start - 1]!)) start -= 1;
  return !/[A-Za-z]/.test(text[start - 1] ?? ' ');
}
