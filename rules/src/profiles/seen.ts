import { lastStarting } from '../engine/lines.ts';
import type { Block, Document, Place, Range } from '../types.ts';
import type { Sighting } from './sightings.ts';
import type { Group, Telling } from './signs.ts';

/** A document with the signs in each of its Blocks, read once however many places are looked through. */
export interface Pages {
  readonly document: Document;
  sightings(block: number): readonly Sighting[];
}

/** A part of a document. */
export interface Stretch {
  readonly pages: Pages;
  readonly range: Range;
}

/** What was seen of an obligation. */
export interface Seen {
  /** Of what shows it, or else of a figure that is too small. */
  readonly place: Place | undefined;
  readonly enough: boolean;
  /** Of the words with which alone it is asked for. */
  readonly occasion: Place | undefined;
}

const NONE: readonly Telling[] = [];

/** `read` gives the signs of a Block. */
export function pagesOf(document: Document, read: (block: Block) => readonly Sighting[]): Pages {
  const known: (readonly Sighting[])[] = [];
  const sightings = (block: number): readonly Sighting[] => {
    known[block] ??= read(document.blocks[block]!);
    return known[block];
  };
  return { document, sightings };
}

/** What stands of each obligation of a place, by its id. Looks no further than until all is seen. */
export function seenIn(stretches: readonly Stretch[], { telling, bySign, occasions }: Group): ReadonlyMap<string, Seen> {
  const found = new Map<Telling, Place>();
  const small = new Map<Telling, Place>();
  const met = new Map<number, Place>();

  for (const { pages, range } of stretches) {
    const { id, blocks, starts } = pages.document;
    const place = ([from, to]: Range, start: number): Place => ({ document: id, range: [start + from, start + to] });
    for (let index = blockAt(starts, range[0]); index < blocks.length; index++) {
      const start = starts[index]!;
      if (start >= range[1] || found.size === telling.length) break;
      for (const sighting of pages.sightings(index)) {
        const { sign, figure } = sighting;
        const wanting = bySign.get(sign) ?? NONE;
        if (wanting === NONE && !occasions.has(sign)) continue;
        if (start + sighting.range[0] < range[0] || start + sighting.range[1] > range[1]) continue;
        if (occasions.has(sign) && !met.has(sign)) met.set(sign, place(sighting.range, start));
        for (const one of wanting) {
          if (found.has(one) || isPartOfLonger(sighting, one)) continue;
          if (one.obligation.check?.least === undefined || figure === 'enough') found.set(one, place(sighting.range, start));
          else if (figure !== undefined && !small.has(one)) small.set(one, place(figure, start));
        }
      }
    }
  }
  return new Map(
    telling.map((one): [string, Seen] => {
      const [occasion] = [...met].flatMap(([sign, where]) => (one.onlyWith.has(sign) ? [where] : []));
      return [one.obligation.id, { place: found.get(one) ?? small.get(one), enough: found.has(one), occasion }];
    }),
  );
}

function blockAt(starts: readonly number[], offset: number): number {
  const at = lastStarting(starts, (start) => start, offset);
  return Math.max(0, at);
}

/** 이사 in 대표이사, where that is another obligation of the same place. */
function isPartOfLonger({ sign, within }: Sighting, { longer }: Telling): boolean {
  const holding = within && longer.get(sign);
  return holding !== undefined && within!.some((other) => holding.has(other));
}
