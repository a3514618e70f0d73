import { particleAt } from '../josa.ts';

/**
 * Terms whose glosses in the glossary are meanings apart, not ways to say one: a plan may use both (CI of a person and CI of a program). Others
 * list ways to say the same (TF: 전담 조직, 특별팀).
 */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(
  'CI CD SOC SoC DNA LTV CPO IP PET NSA PM MR AC AR SI PLC CS MD AMR CE HS PG VAN WAS RAM IR LMS P2P CPA CSP'.split(' '),
);

/** What stands right before a term, what follows it, and the gloss that those words ask for. */
type Beside = readonly [term: string, before: RegExp, after: RegExp, gloss: string];

/** What a term means beside other words, where that is not its first gloss. */
const BESIDE: readonly Beside[] = [
  ['IP', /$/, /^ ?(?:주소|카메라|대역|통신|패킷|망|차단|기반|접속|할당|변경|추적|우회|전화)/, '인터넷 규약'],
  ['CI', /$/, /^ ?\/ ?CD/, '지속적 통합'],
  ['CD', /CI ?\/ ?$/, /^/, '지속적 배포'],
  ['CI', /$/, /^ ?(?:값|연계)/, '연계정보'],
  ['CI', /$/, /^ ?(?:디자인|로고|제작)/, '기업 이미지 통합'],
  ['DNA', /$/, /^ ?(?:생태계|산업|정책|경제)/, '데이터·네트워크·인공지능'],
  ['P2P', /$/, /^ ?(?:대출|투자|금융)/, '개인 간 금융'],
  ['SOC', /$/, /^ ?(?:칩|반도체|설계)/, '단일 칩 체제'],
  ['PET', /$/, /^ ?(?:병|필름|용기|섬유|수지|칩)/, '폴리에틸렌 테레프탈레이트'],
];

/** The gloss that the words beside a term ask for (`IP 주소`). */
export function glossBeside(term: string, before: string, after: string): string | undefined {
  return BESIDE.find(([name, ahead, behind]) => name === term && ahead.test(before) && behind.test(after))?.[3];
}

/**
 * Compounds of a term and a Korean noun that one gloss says whole: the noun would stand twice after it (정보 무늬(QR)코드). The gloss takes the
 * compound into its parentheses: 정보 무늬(QR코드).
 */
const COMPOUNDS: readonly (readonly [term: string, noun: string, gloss: string])[] = [
  ['QR', '코드', '정보 무늬'],
  ['TF', '팀', '전담 조직'],
  ['MZ', '세대', '엠제트 세대'],
  ['PC', '방', '피시방'],
];

/** Nouns that name a kind: an acronym glued to one is read with it (엠제트 세대), and the letters' names alone would part them. */
const KINDS = '세대 코드 회로 세포 주 팀 칩 밴드 카드 모드 포트 버스'.split(' ');

/** A noun that a term stands with as one word, and where it ends. */
export interface Compound {
  readonly noun: string;
  readonly end: number;
  /** What says the whole; absent where only the letters' names with the noun do. */
  readonly gloss?: string;
}

/** The compound that begins with a term in a text, if it is one that takes a gloss as a whole. */
export function compoundAt(text: string, term: string, end: number): Compound | undefined {
  const gap = text[end] === ' ' ? 1 : 0;
  const known = COMPOUNDS.find(
    ([name, noun]) => name === term && text.startsWith(noun, end + gap) && endsWord(text, end + gap + noun.length),
  );
  if (known) return { noun: known[1], end: end + gap + known[1].length, gloss: known[2] };
  const kind = KINDS.find((noun) => text.startsWith(noun, end) && endsWord(text, end + noun.length));
  return kind === undefined ? undefined : { noun: kind, end: end + kind.length };
}

/** Does the gloss end in the noun that follows the term (`소비자 직접 판매` and `D2C 판매`)? The end of that noun. */
export function repeatedNoun(text: string, end: number, gloss: string): number | undefined {
  const gap = text[end] === ' ' ? 1 : 0;
  const last = gloss.slice(gloss.lastIndexOf(' ') + 1);
  const until = end + gap + last.length;
  return last.length > 1 && gloss !== last && text.startsWith(last, end + gap) && endsWord(text, until) ? until : undefined;
}

/** What follows a noun within its word, besides the particles that change with the sound. */
const TAIL =
  /^(?:들|의|에|도|만|에서|에게|까지|부터|마다|보다|처럼|만큼|뿐|입니다|입니까|인|일|임|이므로|이어서|이기)(?:은|는|이|을|의|도|에|에게|과)?(?![가-힣])/;

/** Does a word end at `at`, a particle or a plural aside? */
export function endsWord(text: string, at: number): boolean {
  const next = text[at];
  if (next === undefined || next < '가' || next > '힣') return true;
  return particleAt(text, at) !== undefined || TAIL.test(text.slice(at, at + 8));
}
