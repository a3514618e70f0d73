import { lastStarting } from '../engine/lines.ts';
import { firstBlock } from '../text/section-length.ts';
import type { Place, Range } from '../types.ts';
import type { Page, Pages } from './pages.ts';
import type { Sighting } from './sightings.ts';
import type { Group, Telling } from './signs.ts';

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
  /** All that stands of it says that it is not there, or leaves it open. */
  readonly open: boolean;
  /** Of the words with which alone it is asked for. */
  readonly occasion: Place | undefined;
}

const NONE: readonly Telling[] = [];

/** What stands of each obligation of a place, by its id. Looks no further than until all is seen. */
export function seenIn(stretches: readonly Stretch[], group: Group): ReadonlyMap<string, Seen> {
  return stretches.length === 0 ? nothingOf(group) : lookThrough(stretches, group);
}

const nothing = new WeakMap<Group, ReadonlyMap<string, Seen>>();

/** Nothing of any obligation of a place that the plan does not have. */
function nothingOf(group: Group): ReadonlyMap<string, Seen> {
  const known = nothing.get(group) ?? lookThrough([], group);
  nothing.set(group, known);
  return known;
}

function lookThrough(stretches: readonly Stretch[], { telling, bySign, occasions, signs }: Group): ReadonlyMap<string, Seen> {
  const found = new Map<Telling, Place>();
  const small = new Map<Telling, Place>();
  const open = new Map<Telling, Place>();
  const met = new Map<number, Place>();

  const isWanted = (sign: number): boolean => {
    if (occasions.has(sign) && !met.has(sign)) return true;
    for (const one of bySign.get(sign) ?? NONE) if (!found.has(one)) return true;
    return false;
  };
  let wanted: ReadonlySet<number> = signs;

  for (const { pages, range } of stretches) {
    const { id, blocks, starts } = pages.document;
    const place = ([from, to]: Range, start: number): Place => ({ document: id, range: [start + from, start + to] });
    const first = firstBlock(starts, range[0]);
    for (const page of pagesFrom(pages.pages, first)) {
      if (starts[page.from]! >= range[1] || found.size === telling.length) break;
      if (!meet(wanted, page.signs)) continue;
      for (let index = Math.max(first, page.from); index < page.to && index < blocks.length && starts[index]! < range[1]; index++) {
        const [block, start] = [blocks[index]!, starts[index]!];
        if (!meet(pages.signs(block), wanted)) continue;
        const known = found.size + met.size;
        for (const sighting of pages.sightings(block)) {
          const { sign } = sighting;
          if (start + sighting.range[0] < range[0] || start + sighting.range[1] > range[1]) continue;
          if (occasions.has(sign) && !met.has(sign)) met.set(sign, place(sighting.range, start));
          for (const one of bySign.get(sign) ?? NONE) {
            if (found.has(one) || isPartOfLonger(sighting, one)) continue;
            if (sighting.open) {
              if (!open.has(one)) open.set(one, place(sighting.range, start));
              continue;
            }
            const figure = one.obligation.check?.least === undefined ? 'enough' : sighting.figure;
            if (figure === 'enough') found.set(one, place(sighting.range, start));
            else if (figure !== undefined && !small.has(one)) small.set(one, place(figure, start));
          }
        }
        if (found.size + met.size > known) wanted = new Set([...wanted].filter(isWanted));
      }
    }
  }
  return new Map(
    telling.map((one): [string, Seen] => {
      const occasion = one.onlyWith.size === 0 ? undefined : [...met].find(([sign]) => one.onlyWith.has(sign))?.[1];
      const seen = found.get(one) ?? small.get(one);
      const seenOpen = seen === undefined && open.has(one);
      return [one.obligation.id, { place: seen ?? open.get(one), enough: found.has(one), open: seenOpen, occasion }];
    }),
  );
}

/** The page that holds a Block, and those behind it. */
function* pagesFrom(pages: readonly Page[], block: number): Generator<Page> {
  for (
    let index = Math.max(
      0,
      lastStarting(pages, ({ from }) => from, block),
    );
    index < pages.length;
    index++
  )
    yield pages[index]!;
}

function meet(some: Iterable<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** 이사 in 대표이사, where that is another obligation of the same place. */
function isPartOfLonger({ sign, within }: Sighting, { longer }: Telling): boolean {
  if (within.length === 0) return false;
  const holding = longer.get(sign);
  return holding !== undefined && within.some((other) => holding.has(other));
}
