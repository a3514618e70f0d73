import type { Place, Plan, Section } from '../../types.ts';
import { splitsCharacter } from '../boundary.ts';
import { lastStarting, linesOf } from '../lines.ts';
import type { Evidence, Heading, Spot } from './schema.ts';

/** Characters shown on each side of words, and of the words themselves. */
const AROUND = 36;
const MOST_WORDS = 120;

/** Finds places by line. */
export interface Spots {
  at(place: Place): Spot;
  heading(section: Section): Heading;
  evidence(place: Place): Evidence;
}

/** For the documents of a plan; throws a RangeError for a place of another. */
export function spotsIn({ documents }: Plan): Spots {
  const byId = new Map(documents.map(({ id, text }) => [id, { text, lines: linesOf(text) }]));
  const textOf = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new RangeError(id);
    return found;
  };
  const at = ({ document, range: [start, end] }: Place): Spot => {
    const line = lastStarting(textOf(document).lines, ([from]) => from, start) + 1;
    return { document, range: [start, end], line: Math.max(line, 1) };
  };
  return {
    at,
    heading: ({ document, number, title, heading }) => ({
      title: `${number} ${title}`.trim(),
      at: at({ document, range: heading }),
    }),
    evidence(place) {
      const { text, lines } = textOf(place.document);
      const spot = at(place);
      const [start, end] = place.range;
      const [from, to] = lines[spot.line - 1]!;
      const left = whole(text, Math.max(from, start - AROUND));
      const last = Math.max(end, Math.min(to, end + AROUND));
      return {
        at: spot,
        before: (left > from ? '…' : '') + text.slice(left, start),
        words: cut(text.slice(start, end)),
        after: text.slice(end, whole(text, last)) + (last < to ? '…' : ''),
      };
    },
  };
}

function whole(text: string, offset: number): number {
  let at = offset;
  while (splitsCharacter(text, at)) at++;
  return at;
}

function cut(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, whole(words, MOST_WORDS))}…`;
}
