import Hangul from 'hangul-js';

/** Particles that change with the sound before them; the form after a final consonant stands first. */
export type Pair =
  | '이/가'
  | '은/는'
  | '을/를'
  | '과/와'
  | '(으)로'
  | '이다/다'
  | '이나/나'
  | '이라/라'
  | '이며/며'
  | '이고/고'
  | '이란/란'
  | '이었/였'
  | '이에요/예요';

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
  'km/h': '시',
  'm/s': '초',
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
  kPa: '킬로파스칼',
  MPa: '메가파스칼',
  J: '줄',
  kJ: '킬로줄',
  MJ: '메가줄',
  N: '뉴턴',
  K: '켈빈',
  dB: '데시벨',
  KB: '바이트',
  MB: '바이트',
  GB: '바이트',
  TB: '바이트',
  lx: '럭스',
  lm: '루멘',
  'm3/min': '분',
  'm3/h': '시',
  'L/min': '분',
  'g/m2': '제곱미터',
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
const LONGEST_SYMBOL = 6;

const CLOSING = new Set([...' \t\n)]}>"\'”’」』〉》】〕*_~.,!?…:;']);
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * `word` with the particle that its sound asks for. Where the sound is not known, both forms: `을(를)`. A caller who knows how the word is
 * read aloud (App is 앱, 計 is 계) gives that as `reading`.
 */
export function josa(word: string, pair: Pair, reading?: string): string {
  return word + particle(word, pair, reading);
}

/** The particle that follows `word`, read through closing quotes, brackets and marks, or as `reading` says. */
export function particle(word: string, pair: Pair, reading?: string): string {
  const final = finalConsonant(reading ?? word);
  if (pair === '(으)로') return final === undefined ? '(으)로' : final === '' || final === 'ㄹ' ? '로' : '으로';
  const [closed, open] = pair.split('/') as [string, string];
  if (final === undefined) return closed === `이${open}` ? closed : `${closed}(${open})`;
  return final === '' ? open : closed;
}

/** The consonant that `word` ends in when read aloud; '' after a vowel, `undefined` where its reading is not known. */
export function finalConsonant(word: string): string | undefined {
  const spoken = spokenPart(word.replaceAll('º', '°').normalize('NFKC'));
  const last = spoken.at(-1);
  if (last === undefined) return undefined;
  const symbol = symbolName(spoken);
  if (symbol !== undefined) return hangulFinal(symbol);
  if (last >= '가' && last <= '힣') return hangulFinal(last);
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
  for (let length = Math.min(LONGEST_SYMBOL, word.length); length > 0; length -= 1) {
    const symbol = word.slice(-length);
    const name = Object.hasOwn(SYMBOLS, symbol) ? SYMBOLS[symbol] : undefined;
    if (name === undefined) continue;
    const before = word.slice(0, -length).trimEnd().at(-1);
    if (isSign(symbol) || (before === undefined ? symbol.length > 1 && !/^[A-Z]+$/.test(symbol) : isDigit(before))) return name;
  }
  return undefined;
}

const isSign = (symbol: string) => !isLetter(symbol[0]!);
const isDigit = (char: string) => char >= '0' && char <= '9';
const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === 'µ' || char === 'μ';

function hangulFinal(word: string): string {
  if (!Hangul.endsWithConsonant(word)) return '';
  return Hangul.disassemble(word).at(-1)!;
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
  const stop = /[aeiou](?:ck?|k|pp?|tt?)$/.exec(lower);
  if (!stop) return '';
  return last === 'p' ? 'ㅂ' : last === 't' ? 'ㅅ' : 'ㄱ';
}

/** A particle that stands in a text after a word. */
export interface Particle {
  readonly pair: Pair;
  readonly text: string;
  readonly end: number;
}

const FORMS: readonly (readonly [form: string, pair: Pair])[] = [
  ['이에요', '이에요/예요'],
  ['예요', '이에요/예요'],
  ['이었', '이었/였'],
  ['였', '이었/였'],
  ['이란', '이란/란'],
  ['란', '이란/란'],
  ['이라', '이라/라'],
  ['라', '이라/라'],
  ['이며', '이며/며'],
  ['며', '이며/며'],
  ['이고', '이고/고'],
  ['고', '이고/고'],
  ['이나', '이나/나'],
  ['나', '이나/나'],
  ['이다', '이다/다'],
  ['다', '이다/다'],
  ['으로', '(으)로'],
  ['로', '(으)로'],
  ['이', '이/가'],
  ['가', '이/가'],
  ['은', '은/는'],
  ['는', '은/는'],
  ['을', '을/를'],
  ['를', '을/를'],
  ['과', '과/와'],
  ['와', '과/와'],
];

/** What may follow a particle within the same word; anything else of Hangul makes it the head of another word (이상, 가량, 로봇). */
const TAILS = /^(?:는|도|만|의|서|써|부터|까지|서는|써는|서의|서도|는요|면|도록|다|고|으며|으나|습니다|으므로|는데)?(?![가-힣])/;

/** The particle at `at`, if one stands there. */
export function particleAt(text: string, at: number): Particle | undefined {
  for (const [form, pair] of FORMS) {
    if (!text.startsWith(form, at)) continue;
    const end = at + form.length;
    const ahead = text.slice(end, end + 6);
    if (TAILS.test(ahead)) return { pair, text: form, end };
  }
  return undefined;
}

/** The particle that takes the place of another after `word`. What 이다 begins stays as written after a vowel (`1.27cm이며`). */
export function particleInstead(word: string, { pair, text }: Particle): string {
  const copula = text.startsWith('이') && (pair === '이다/다' || pair === '이며/며' || pair === '이고/고' || pair === '이었/였');
  return copula ? text : particle(word, pair);
}
