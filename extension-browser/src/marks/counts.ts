import { bytesIn, charactersIn } from '@dadeumi/rules';

/** The ways in which agencies and their pages count a text. `units`: as `maxlength` counts, in UTF-16 units with line ends. */
export const COUNTINGS = ['characters', 'charactersWithoutSpaces', 'units', 'eucKr', 'utf8'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** How long a text is. Characters and bytes are counted as the guidelines are checked: without line ends. */
export interface Counts extends Readonly<Record<Counting, number>> {
  /** Characters that EUC-KR (as Windows and browsers know it, CP949) cannot write, each once. They count two bytes. */
  readonly notInEucKr: readonly string[];
}

/** Counts a text in every way at once. */
export function countsOf(text: string): Counts {
  return {
    characters: charactersIn(text, true),
    charactersWithoutSpaces: charactersIn(text, false),
    units: text.length,
    eucKr: bytesIn(text, 'euc-kr', true),
    utf8: bytesIn(text, 'utf-8', true),
    notInEucKr: notInEucKr(text),
  };
}

/** Which countings give `told` for this text, line ends counted as one, as two or not at all: what a page that shows `told` may be counting. */
export function fitting(text: string, told: number): Counting[] {
  const counts = countsOf(text);
  const lines = text.split('\n').length - 1;
  return COUNTINGS.filter((counting) => {
    if (counting === 'units' || counting === 'charactersWithoutSpaces') return counts[counting] === told;
    const more = told - counts[counting];
    return more === 0 || (lines > 0 && (more === lines || more === 2 * lines));
  });
}

let encodable: ReadonlySet<string> | undefined;

function notInEucKr(text: string): string[] {
  const missing = new Set<string>();
  for (const character of text.normalize('NFC')) {
    if (isAscii(character) || isSyllable(character)) continue;
    encodable ??= everyTwoByteCharacter();
    if (!encodable.has(character)) missing.add(character);
  }
  return [...missing];
}

function isAscii(character: string): boolean {
  return character < '\u0080';
}

/** CP949 writes every syllable of modern Hangul. */
function isSyllable(character: string): boolean {
  return character >= '가' && character <= '힣';
}

/** Browsers read EUC-KR but do not write it, so what can be written is found by reading all that there is. */
function everyTwoByteCharacter(): ReadonlySet<string> {
  const decoder = new TextDecoder('euc-kr');
  const characters = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const read = decoder.decode(Uint8Array.of(lead, trail));
      if (read.length === 1 && read !== '\uFFFD') characters.add(read);
    }
  }
  return characters;
}
