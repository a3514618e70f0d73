import type { GlossaryEntry, Place, Plan, Range } from '../../types.ts';
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

/** How many glosses the volumes state, and one quarrel for each term, and each Hangul, that is not glossed alike everywhere: with the author's own gloss, else the first. */
export function quarrelsIn(
  volumes: readonly Volume<StatedGloss>[],
  plan: Plan,
  author: readonly GlossaryEntry[],
): { readonly glosses: number; readonly quarrels: readonly Quarrel[] } {
  const order = new Map(plan.documents.map(({ id }, index) => [id, index]));
  const orderOf = ({ where }: PlacedGloss): number => order.get(where.document.id)!;
  const stated = volumes
    .flatMap(({ uses, where }) =>
      uses.map((gloss, index): PlacedGloss => ({ gloss, where: where[index]!, start: where[index]!.blockStart + gloss.start })),
    )
    .sort((a, b) => (a.where.document === b.where.document ? 0 : orderOf(a) - orderOf(b)) || a.start - b.start);
  const byKey = groupedBy(stated, ({ gloss }) => gloss.key);
  const own = author
    .flatMap(({ gloss, preferred }) => [gloss, preferred])
    .flatMap((gloss) => (gloss === undefined ? [] : [gloss.replaceAll(' ', '')]));

  const quarrels = [...[...byKey.values()].flatMap((alike) => ofGlosses(alike, own) ?? []), ...ofAbbreviations(stated)];
  const told = new Set<string>();
  const apart = quarrels.filter(({ here: { at } }) => {
    const place = `${at.document} ${at.range[0]}`;
    return !told.has(place) && told.add(place);
  });
  return { glosses: stated.length, quarrels: apart };
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
