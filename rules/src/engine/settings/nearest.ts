import { distance } from 'fastest-levenshtein';

const bare = (word: string) => word.toLowerCase().replace(/[-_ ]/g, '');

/** The name that was probably meant; none when all are too far off to be a slip of the hand. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const far = distance(bare(word), bare(name));
    // Two letters changed of two are another word.
    if (far >= Math.min(bare(word).length, bare(name).length)) continue;
    if (far < least) [best, least] = [name, far];
  }
  return best;
}
