import Hangul from 'hangul-js';

/** Names of the letters that end in a consonant: 엘, 엠, 엔. R is 아르 by 외래어 표기법. */
const LETTER_FINALS: Readonly<Record<string, string>> = { l: 'ㄹ', m: 'ㅁ', n: 'ㄴ' };

const DIGIT_NAMES = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;
/** What a number is read as at its end, by how many zeros it ends in; 0 is read by its last digit. */
const ZERO_NAMES = ['', '십', '백', '천', '만', '만', '만', '만', '억', '억', '억', '억', '조', '조', '조', '조', '경'] as const;

/** Signs before a number that are read after it. */
const PREFIX_SIGNS: Readonly<Record<string, string>> = { $: '달러', '€': '유로', '£': '파운드', '¥': '엔', '₩': '원' };

/** Ends of unit symbols after a number; the longest that fits wins. Folded by NFKC: ㎡ is m2, ㎏ is kg, ℃ is °C. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '%': '퍼센트',
  '%p': '포인트',
  '‰': '퍼밀',
  '°C': '도',
  '°F': '도',
  '°': '도',
  m: '미터',
  mm: '밀리미터',
  cm: '센티미터',
  km: '킬로미터',
  nm: '나노미터',
  µm: '마이크로미터',
  μm: '마이크로미터',
  m2: '제곱미터',
  mm2: '제곱밀리미터',
  cm2: '제곱센티미터',
  km2: '제곱킬로미터',
  Å: '옹스트롬',
  m3: '세제곱미터',
  cm3: '세제곱센티미터',
  ha: '헥타르',
  a: '아르',
  g: '그램',
  mg: '밀리그램',
  kg: '킬로그램',
  t: '톤',
  l: '리터',
  L: '리터',
  ml: '밀리리터',
  mL: '밀리리터',
  kL: '킬로리터',
  s: '초',
  h: '시',
  min: '분',
  Hz: '헤르츠',
  kHz: '킬로헤르츠',
  MHz: '메가헤르츠',
  GHz: '기가헤르츠',
  W: '와트',
  kW: '킬로와트',
  MW: '메가와트',
  Wh: '와트시',
  kWh: '킬로와트시',
  MWh: '메가와트시',
  V: '볼트',
  A: '암페어',
  mAh: '시',
  Pa: '파스칼',
  hPa: '헥토파스칼',
  bar: '바',
  kPa: '킬로파스칼',
  MPa: '메가파스칼',
  J: '줄',
  cal: '칼로리',
  kcal: '킬로칼로리',
  kJ: '킬로줄',
  MJ: '메가줄',
  N: '뉴턴',
  kN: '킬로뉴턴',
  K: '켈빈',
  dB: '데시벨',
  KB: '바이트',
  MB: '바이트',
  GB: '바이트',
  TB: '바이트',
  lx: '럭스',
  lm: '루멘',
  in: '인치',
  '′′': '인치',
  '′': '피트',
  ft: '피트',
  feet: '피트',
  foot: '피트',
  ft2: '제곱피트',
  yd: '야드',
  mi: '마일',
  lb: '파운드',
  lbs: '파운드',
  oz: '온스',
  gal: '갤런',
  bbl: '배럴',
  hp: '마력',
  HP: '마력',
  PS: '마력',
  kn: '노트',
  kt: '노트',
};
const LONGEST_SYMBOL = 4;

const CLOSING = new Set([...'` \t\n)]}>"\'”’」』〉》】〕*_~.,!?…:;']);
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The consonant that `word` ends in when read aloud; '' after a vowel, `undefined` where its reading is not known. */
export function finalConsonant(word: string): string | undefined {
  const end = word.endsWith('’') ? word.length - 2 : word.length - 1;
  // No sign of a unit ends in Hangul.
  if (isSyllable(word.charCodeAt(end))) return hangulFinal(word[end]!);
  const spoken = spokenPart(word.replaceAll('º', '°').replace(/[Ⅰ-Ⅻ]/g, romanNumber).normalize('NFKC'));
  const last = spoken.at(-1);
  if (last === undefined) return undefined;
  const symbol = symbolName(spoken);
  if (symbol !== undefined) return hangulFinal(symbol);
  if (isSyllable(last.charCodeAt(0))) return hangulFinal(last);
  if (isDigit(last)) return numberFinal(spoken);
  return isLetter(last) ? latinFinal(spoken) : undefined;
}

/** Takes off closing marks, and parentheses that explain the word before them: 조사는 괄호 앞말에 맞춘다 (국립국어원 온라인가나다). */
function spokenPart(word: string): string {
  let end = word.length;
  while (end > 0) {
    const mark = word[end - 1]!;
    if (!CLOSING.has(mark)) break;
    // An inch mark: nothing before it opens a quotation.
    if (mark === '"' && isDigit(word[end - 2] ?? '') && !word.slice(0, end - 1).includes('"')) return `${word.slice(0, end - 1)}인치`;
    const opener = CLOSERS[mark];
    const open = opener === undefined ? -1 : word.lastIndexOf(opener, end - 1);
    end = open > 0 && /[\p{L}\p{N}%]/u.test(word.slice(0, open)) ? open : end - 1;
  }
  return word.slice(0, end);
}

function symbolName(word: string): string | undefined {
  const compound = compoundName(word);
  if (compound !== undefined) return compound;
  for (let length = Math.min(LONGEST_SYMBOL, word.length); length > 0; length -= 1) {
    const symbol = word.slice(-length);
    const name = nameOf(symbol);
    if (name === undefined) continue;
    const before = word.slice(0, -length).trimEnd().at(-1);
    if (isSign(symbol) || (before === undefined ? symbol.length > 1 && !/^[A-Z]+$/.test(symbol) : NUMBER_END.test(before))) return name;
  }
  return undefined;
}

/** What a number ends in: a digit, or the magnitude of `1.91억kL`. */
const NUMBER_END = /[0-9십백천만억조]/;
const COMPOUND = /^ ?(?:[A-Za-zµμ]{1,3}[23]?[/·])+([A-Za-zµμ]{1,4}[23]?)$/;
const LONGEST_COMPOUND = 14;

/** The last symbol of `12.8km/L`, `407N·m`, `1.2g/cm3`: what is read last. */
function compoundName(word: string): string | undefined {
  if (!/[/·]/.test(word)) return undefined;
  for (let at = Math.max(1, word.length - LONGEST_COMPOUND); at < word.length; at += 1) {
    const symbol = NUMBER_END.test(word[at - 1]!) ? COMPOUND.exec(word.slice(at))?.[1] : undefined;
    if (symbol !== undefined) return nameOf(symbol);
  }
  return undefined;
}

const nameOf = (symbol: string): string | undefined => (Object.hasOwn(SYMBOLS, symbol) ? SYMBOLS[symbol] : undefined);
/** Ⅲ is 삼, not the letters III. */
const romanNumber = (sign: string): string => String(sign.charCodeAt(0) - 'Ⅰ'.charCodeAt(0) + 1);
const isSyllable = (code: number) => code >= FIRST_SYLLABLE && code <= 0xd7a3;
const isSign = (symbol: string) => !isLetter(symbol[0]!);
const isDigit = (char: string) => char >= '0' && char <= '9';
const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === 'µ' || char === 'μ';

const FIRST_SYLLABLE = 0xac00;
/** How many syllables begin alike, the one without a final consonant first. */
const FINALS = 28;

function hangulFinal(word: string): string {
  const last = word.length - 1;
  return (word.charCodeAt(last) - FIRST_SYLLABLE) % FINALS === 0 ? '' : Hangul.disassemble(word[last]!).at(-1)!;
}

function numberFinal(word: string): string {
  let start = word.length;
  while (start > 0 && (isDigit(word[start - 1]!) || word[start - 1] === ',' || word[start - 1] === '.')) start -= 1;
  const sign = PREFIX_SIGNS[word[start - 1] ?? ''];
  if (sign !== undefined) return hangulFinal(sign);
  const digits = word.slice(start).replaceAll(',', '');
  let zeros = 0;
  while (digits.at(-1 - zeros) === '0') zeros += 1;
  // After a decimal point, and in a number of zeros alone, digits are read one by one.
  if (zeros === 0 || digits.includes('.') || zeros === digits.length) return hangulFinal(DIGIT_NAMES[Number(digits.at(-1))]!);
  return hangulFinal(ZERO_NAMES[Math.min(zeros, ZERO_NAMES.length - 1)]!);
}

/** An abbreviation is read by its letters; a word by how transliterations of its ending sound. */
function latinFinal(word: string): string {
  let start = word.length;
  while (start > 0 && isLetter(word[start - 1]!)) start -= 1;
  const run = word.slice(start);
  const last = run.at(-1)!.toLowerCase();
  if (run.length === 1 || run === run.toUpperCase()) return LETTER_FINALS[last] ?? '';
  const lower = run.toLowerCase();
  if (lower.endsWith('le') || last === 'l') return 'ㄹ';
  if (lower.endsWith('ng')) return 'ㅇ';
  if (lower.endsWith('me') || last === 'm') return 'ㅁ';
  if (lower.endsWith('ne') || last === 'n') return 'ㄴ';
  if (lower.endsWith('type')) return 'ㅂ';
  const stop = /[aeiou](?:ck?|k|pp?|tt?)$/.exec(lower);
  // Sheet is 시트, Peak 피크: a long vowel leaves the consonant a syllable of its own.
  if (!stop || /(?:ee|ea|oa|ui)[kt]$|oot$/.test(lower)) return '';
  return last === 'p' ? 'ㅂ' : last === 't' ? 'ㅅ' : 'ㄱ';
}
