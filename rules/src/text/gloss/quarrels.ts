import type { Document, GlossaryEntry, Place, Plan, Prose, Range } from '../../types.ts';
import type { WordsInDocument } from '../replaced.ts';
import { type Beginnings, rivalAbbreviations, rivalGlosses } from './rivals.ts';
import { type PlacedGloss, type StatedGloss, statedFrom } from './stated-glosses.ts';
import type { Volume } from './volumes.ts';

interface Side {
  readonly at: Place;
  /** What stands there, as a message quotes it. */
  readonly shown: string;
}

/** Two places of a plan that do not name one thing alike. */
export interface Quarrel {
  readonly message: 'glosses' | 'abbreviations';
  /** What they have in common: the term, or the Hangul. */
  readonly term: string;
  readonly here: Side;
  readonly elsewhere: Side;
  readonly related: readonly Place[];
  /** Writes the other gloss here. */
  readonly fix?: { readonly words: WordsInDocument; readonly span: Range; readonly written: string };
}

/** One quarrel for each term, and each Hangul, that the volumes do not gloss alike everywhere: with the author's own gloss, else the first. */
export function quarrelsIn(volumes: readonly Volume<StatedGloss>[], plan: Plan, author: readonly GlossaryEntry[]): readonly Quarrel[] {
  const own = author
    .flatMap(({ gloss, preferred }) => [gloss, preferred])
    .flatMap((gloss) => (gloss === undefined ? [] : [gloss.replaceAll(' ', '')]));

  // Nearly all glosses of a plan repeat one: only where the first of each wording quarrel are all of them looked at.
  const order = orderIn(plan);
  const firsts = firstOfEachWording(volumes, order);
  const keys = [...groupedBy(firsts, keyOf)].flatMap(([key, alike]) => (ofGlosses(alike, own) === undefined ? [] : [key]));
  const ofKeys = keys.length === 0 ? [] : groupedBy(glossesOf(volumes, new Set(keys), order), keyOf).values();
  const ofTerms = [...ofKeys].flatMap((alike) => ofGlosses(alike, own) ?? []);
  const told = new Set<string>();
  return [...ofTerms, ...ofAbbreviations(firsts)].filter(({ here: { at } }) => {
    const place = `${at.document} ${at.range[0]}`;
    return !told.has(place) && told.add(place);
  });
}

const keyOf = ({ gloss }: PlacedGloss): string => gloss.key;

/** Compares glosses by where they stand in a plan; less than 0 where the first of two stands before the other. */
type Order = (one: Omit<PlacedGloss, 'gloss'>, other: Omit<PlacedGloss, 'gloss'>) => number;

function orderIn({ documents }: Plan): Order {
  const order = new Map(documents.map((document, index) => [document, index]));
  return (one, other) =>
    one.where.document === other.where.document
      ? one.start - other.start
      : order.get(one.where.document)! - order.get(other.where.document)!;
}

/** In order. */
function firstOfEachWording(volumes: readonly Volume<StatedGloss>[], order: Order): readonly PlacedGloss[] {
  const firsts = new Map<string, PlacedGloss>();
  for (const { blocks } of volumes) {
    for (const { proses, document, blockStart } of blocks) {
      for (const { prose, uses } of proses) {
        for (const gloss of uses) {
          const known = firsts.get(gloss.wording);
          // A summary is a volume of its own, and stands before some of what is read before it.
          if (known !== undefined && known.where.document === document && known.start <= blockStart + gloss.start) continue;
          const now = placed(gloss, prose, document, blockStart);
          if (known === undefined || order(now, known) < 0) firsts.set(gloss.wording, now);
        }
      }
    }
  }
  return [...firsts.values()].sort(order);
}

/** Those with one of these keys, in order. */
function glossesOf(volumes: readonly Volume<StatedGloss>[], keys: ReadonlySet<string>, order: Order): readonly PlacedGloss[] {
  const found: PlacedGloss[] = [];
  for (const { blocks } of volumes) {
    for (const { proses, document, blockStart } of blocks) {
      for (const { prose, uses } of proses) {
        for (const gloss of uses) if (keys.has(gloss.key)) found.push(placed(gloss, prose, document, blockStart));
      }
    }
  }
  return found.sort(order);
}

function placed(gloss: StatedGloss, prose: Prose, document: Document, blockStart: number): PlacedGloss {
  return { gloss, where: { prose, document, blockStart }, start: blockStart + gloss.start };
}

function groupedBy(stated: readonly PlacedGloss[], nameOf: (placed: PlacedGloss) => string): ReadonlyMap<string, readonly PlacedGloss[]> {
  const groups = new Map<string, PlacedGloss[]>();
  for (const placed of stated) {
    const name = nameOf(placed);
    const group = groups.get(name);
    if (group) group.push(placed);
    else groups.set(name, [placed]);
  }
  return groups;
}

/** `own`: the author's glosses, without spaces. */
function ofGlosses(alike: readonly PlacedGloss[], own: readonly string[]): Quarrel | undefined {
  const authored = own.length === 0 ? undefined : alike.find(({ gloss: { known } }) => known !== undefined && own.includes(known));
  const base = authored ?? alike[0]!;
  const rivals: { readonly other: PlacedGloss; readonly begin: Beginnings }[] = [];
  for (const other of alike) {
    const begin = other === base ? undefined : rivalGlosses(base.gloss, other.gloss);
    if (begin) rivals.push({ other, begin });
  }
  const [first, ...rest] = rivals;
  if (first === undefined) return undefined;
  const { here, elsewhere } = sides(base, first.other, first.begin);
  return {
    ...{ message: 'glosses', term: first.other.gloss.term },
    here: { at: here.at, shown: here.written },
    elsewhere: { at: elsewhere.at, shown: elsewhere.written },
    related: [elsewhere.at, ...rest.map(({ other, begin }) => statedFrom(other, begin[1]).at)],
    ...(!first.other.gloss.exact && { fix: fixOf(first.other, here.span, elsewhere.gloss) }),
  };
}

/** The other gloss before the same parentheses. */
function fixOf({ gloss: { end }, where }: PlacedGloss, [start, until]: Range, gloss: string): NonNullable<Quarrel['fix']> {
  return { words: where, span: [start, end], written: gloss + where.prose.text.slice(until, end) };
}

function ofAbbreviations(stated: readonly PlacedGloss[]): Quarrel[] {
  const bases = new Map<string, PlacedGloss>();
  for (const placed of stated) {
    const { known } = placed.gloss;
    if (known !== undefined && !bases.has(known)) bases.set(known, placed);
  }
  const byEnding = groupedBy(stated, ({ gloss }) => gloss.ending);
  const told = new Set<string>();
  return [...bases].flatMap(([phrase, base]) =>
    (byEnding.get(base.gloss.ending) ?? []).flatMap((other): Quarrel[] => {
      const begin = rivalAbbreviations(base.gloss, other.gloss);
      if (!begin || told.has(phrase)) return [];
      told.add(phrase);
      const { here, elsewhere } = sides(base, other, begin);
      const [term, shown] = [here.gloss, base.gloss.term];
      return [
        {
          ...{ message: 'abbreviations', term },
          here: { at: here.at, shown: other.gloss.term },
          elsewhere: { at: elsewhere.at, shown },
          related: [elsewhere.at],
        },
      ];
    }),
  );
}

function sides(base: PlacedGloss, other: PlacedGloss, [one, another]: Beginnings) {
  return { elsewhere: statedFrom(base, one), here: statedFrom(other, another) };
}
