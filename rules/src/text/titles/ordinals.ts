const SYLLABLES = '가나다라마바사아자차카타파하';

/** Signs that count, each list in order. */
const SIGNS = [
  SYLLABLES,
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
  'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '㉮㉯㉰㉱㉲㉳㉴㉵㉶㉷㉸㉹㉺㉻',
  '㉠㉡㉢㉣㉤㉥㉦㉧㉨㉩㉪㉫㉬㉭',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽',
  '㈎㈏㈐㈑㈒㈓㈔㈕㈖㈗㈘㈙㈚㈛',
] as const;

/** How far a number counts: 2 for `제2권`, `나.`, `(2)`, `1-2.`, `②`; 0 for no number. */
export function ordinalOf(number: string): number {
  const sign = lastSign(number);
  if (sign) return sign.ordinal;
  return Number(/(\d{1,3})[^\d]{0,9}$/.exec(number)?.[1] ?? 0);
}

/** The same numbering with another ordinal: `가.` with 2 is `나.`, `1-1.` is `1-2.`, `□` stays. */
export function withOrdinal(number: string, ordinal: number): string {
  const sign = lastSign(number);
  const next = sign?.list[ordinal - 1];
  if (sign && next) return number.slice(0, sign.at) + next + number.slice(sign.at + 1);
  return ordinal === 0 ? number : number.replace(/\d{1,3}(?=[^\d]{0,9}$)/, String(ordinal));
}

/** Signs by themselves: in which list each stands, and where. */
const BY_SIGN: ReadonlyMap<string, { readonly list: string; readonly ordinal: number }> = new Map(
  SIGNS.flatMap((list) => [...list].map((sign, index) => [sign, { list, ordinal: index + 1 }] as const)),
);

/** A syllable counts only where it stands as a number does: before `.` or `)`. */
function lastSign(number: string): { list: string; at: number; ordinal: number } | undefined {
  for (let at = number.length - 1; at >= 0; at--) {
    const character = number[at]!;
    if (character >= '0' && character <= '9') return undefined;
    const sign = BY_SIGN.get(character);
    if (sign && (sign.list !== SYLLABLES || /^ ?[.)]/.test(number.slice(at + 1)))) return { ...sign, at };
  }
  return undefined;
}
