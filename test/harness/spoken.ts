/**
 * How the end of a word is said, for the particle after it. Written apart from the engine's own, with tables of its own, so that the two can
 * disagree: of a word only whether it ends in a vowel, in ㄹ or in another consonant.
 */
export type Ending = 'vowel' | 'ㄹ' | 'consonant';

/** What the last digit is called: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS: readonly Ending[] = ['consonant', 'ㄹ', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'ㄹ', 'ㄹ', 'vowel'];
/** 10, 100, 1,000 and 10,000 and more: 십, 백, 천, 만, 억 end in a consonant, 조 in a vowel. */
const roundNumber = (zeros: number): Ending => (zeros >= 12 && zeros < 16 ? 'vowel' : 'consonant');

/** Units as they are read, the longest first. */
const UNITS: readonly (readonly [symbol: string, reading: string])[] = [
  ['km/h', '시'],
  ['km/L', '리터'],
  ['N·m', '미터'],
  ['㎥/min', '분'],
  ['L/min', '분'],
  ['mL', '밀리리터'],
  ['kL', '킬로리터'],
  ['MPa', '메가파스칼'],
  ['kPa', '킬로파스칼'],
  ['Pa', '파스칼'],
  ['kW', '킬로와트'],
  ['MW', '메가와트'],
  ['MJ', '메가줄'],
  ['kJ', '킬로줄'],
  ['km', '킬로미터'],
  ['cm', '센티미터'],
  ['mm', '밀리미터'],
  ['μm', '마이크로미터'],
  ['nm', '나노미터'],
  ['kg', '킬로그램'],
  ['ha', '헥타르'],
  ['㎡', '제곱미터'],
  ['㎠', '제곱센티미터'],
  ['㎢', '제곱킬로미터'],
  ['㎥', '세제곱미터'],
  ['℃', '도'],
  ['℉', '도'],
  ['%', '퍼센트'],
  ['kN', '킬로뉴턴'],
  ['W', '와트'],
  ['N', '뉴턴'],
  ['L', '리터'],
  ['m', '미터'],
  ['g', '그램'],
  ['t', '톤'],
  ['ft', '피트'],
  ['"', '인치'],
];

/** Names of the letters whose last sound is a consonant; the others end in a vowel. */
const LETTERS: Readonly<Record<string, Ending>> = { L: 'ㄹ', M: 'consonant', N: 'consonant' };

/** How foreign words of the test's sentences are said; what is not here is spelled by its letters. */
const WORDS: Readonly<Record<string, string>> = {
  Cloud: '클라우드',
  SaaS: '사스',
  KAIST: '카이스트',
  Platform: '플랫폼',
  Pipeline: '파이프라인',
};

/** The ending of the words before a particle, marks and explaining parentheses left out; `undefined` where the table knows none. */
export function ending(words: string): Ending | undefined {
  let text = words;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/[*_`’”」』\s]$/u, '');
    // Of `330㎡(100평)` the words before the parentheses are said.
    if (text.endsWith(')') && /^.+\(/su.test(text)) text = text.slice(0, text.lastIndexOf('('));
  }
  const known = Object.entries(WORDS).find(([word]) => text.endsWith(word));
  if (known) return ofSyllable(known[1].at(-1)!);
  const unit = UNITS.find(([symbol]) => text.endsWith(symbol) && /[0-9만억] ?$/u.test(text.slice(0, -symbol.length)));
  if (unit) return ofSyllable(unit[1].at(-1)!);
  const money = /[$€£¥]([\d,.]+)$/u.exec(text);
  if (money) return ofSyllable({ $: '러', '€': '로', '£': '드', '¥': '엔' }[money[0][0]!]!);
  const digits = /([\d,]*)(\.\d+)?$/u.exec(text)!;
  if (digits[2]) return DIGITS[Number(digits[2].at(-1))];
  const zeros = /[1-9](0+)$/u.exec(digits[1]!.replaceAll(',', ''))?.[1]?.length;
  if (zeros) return roundNumber(zeros);
  const last = text.at(-1) ?? '';
  if (/\d/u.test(last)) return DIGITS[Number(last)];
  if (/[A-Za-z]/u.test(last)) return LETTERS[last.toUpperCase()] ?? 'vowel';
  return /[가-힣]/u.test(last) ? ofSyllable(last) : undefined;
}

/** By the arithmetic of Unicode: 28 finals for each medial vowel, the eighth of them ㄹ. */
function ofSyllable(syllable: string): Ending {
  const final = (syllable.codePointAt(0)! - 0xac00) % 28;
  return final === 0 ? 'vowel' : final === 8 ? 'ㄹ' : 'consonant';
}

/** Particles by what is before them; forms of 이다 may keep their 이 after a vowel. */
export const PARTICLES: readonly { readonly closed: string; readonly open: string; readonly keepsI?: true }[] = [
  { closed: '을', open: '를' },
  { closed: '이', open: '가' },
  { closed: '은', open: '는' },
  { closed: '과', open: '와' },
  { closed: '으로', open: '로' },
  { closed: '이라고', open: '라고' },
  { closed: '이란', open: '란' },
  { closed: '이나', open: '나' },
  { closed: '이든', open: '든' },
  { closed: '이랑', open: '랑' },
  { closed: '이며', open: '며', keepsI: true },
  { closed: '이고', open: '고', keepsI: true },
  { closed: '이다', open: '다', keepsI: true },
  { closed: '이었다', open: '였다', keepsI: true },
  { closed: '이면', open: '면', keepsI: true },
  { closed: '이지만', open: '지만', keepsI: true },
  { closed: '이므로', open: '므로', keepsI: true },
  { closed: '이에요', open: '예요' },
];
export type SpokenParticle = (typeof PARTICLES)[number];

/** The form of a particle that words ask for. */
export function particleFor(words: string, particle: SpokenParticle): string {
  const end = ending(words);
  if (end === undefined) throw new Error(`no reading of ${words}`);
  return isClosed(end, particle) ? particle.closed : particle.open;
}

/** What is wrong with words that end in one of the forms of a particle; `undefined` where nothing is. */
export function particleError(words: string, particle: SpokenParticle): string | undefined {
  const { closed, open, keepsI } = particle;
  const form = words.endsWith(closed) ? closed : open;
  if (!words.endsWith(form)) return `no particle ${closed}/${open} in ‘${words}’`;
  const said = words.slice(0, -form.length);
  const end = ending(said);
  if (end === undefined) return `no reading of ‘${said}’`;
  const right = isClosed(end, particle) ? form === closed : form === open || keepsI === true;
  return right ? undefined : `‘${words}’: ${said} ends in ${end}`;
}

const isClosed = (end: Ending, { closed }: SpokenParticle): boolean => end === 'consonant' || (end === 'ㄹ' && closed !== '으로');
