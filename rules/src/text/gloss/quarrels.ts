import type { GlossaryEntry, Place, Plan, Range } from '../../types.ts';
import type { WordsInDocument } from '../replaced.ts';
import { type Beginnings, rivalAbbreviations, rivalGlosses } from './rivals.ts';
import { type StatedGloss, statedFrom, statedGloss } from './stated-glosses.ts';
import type { UseInDocument } from './volumes.ts';

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

/** How many glosses the uses state, and one quarrel for each term, and each Hangul, that is not glossed alike everywhere: with the author's own gloss, else the first. */
export function quarrelsIn(
  uses: readonly UseInDocument[],
  plan: Plan,
  author: readonly GlossaryEntry[],
): { readonly glosses: number; readonly quarrels: readonly Quarrel[] } {
  const order = new Map(plan.documents.map(({ id }, index) => [id, index]));
  const stated = uses
    .flatMap((use) => statedGloss(use, author) ?? [])
    .sort((a, b) => order.get(a.use.document.id)! - order.get(b.use.document.id)! || startOf(a) - startOf(b));
  const byKey = groupedBy(stated, ({ key }) => key);

  const quarrels = [...[...byKey.values()].flatMap((alike) => ofGlosses(alike, author) ?? []), ...ofAbbreviations(stated)];
  const told = new Set<string>();
  const apart = quarrels.filter(({ here: { at } }) => {
    const place = `${at.document} ${at.range[0]}`;
    return !told.has(place) && told.add(place);
  });
  return { glosses: stated.length, quarrels: apart };
}

function groupedBy(stated: readonly StatedGloss[], nameOf: (gloss: StatedGloss) => string): Map<string, StatedGloss[]> {
  const groups = new Map<string, StatedGloss[]>();
  for (const gloss of stated) {
    const group = groups.get(nameOf(gloss));
    if (group) group.push(gloss);
    else groups.set(nameOf(gloss), [gloss]);
  }
  return groups;
}

function startOf({ use }: StatedGloss): number {
  return use.blockStart + use.start;
}

function ofGlosses(alike: readonly StatedGloss[], author: readonly GlossaryEntry[]): Quarrel | undefined {
  const own = author.flatMap(({ gloss, preferred }) => [gloss, preferred]).map((gloss) => gloss?.replaceAll(' ', ''));
  const base = alike.find(({ known }) => known !== undefined && own.includes(known)) ?? alike[0]!;
  const rivals = alike.flatMap((other) => {
    const begin = other === base ? undefined : rivalGlosses(base, other);
    return begin ? [{ other, begin }] : [];
  });
  const [first, ...rest] = rivals;
  if (first === undefined) return undefined;
  const { here, elsewhere } = sides(base, first.other, first.begin);
  return {
    ...{ message: 'glosses', term: first.other.term },
    here: { at: here.at, shown: here.written },
    elsewhere: { at: elsewhere.at, shown: elsewhere.written },
    related: [elsewhere.at, ...rest.map(({ other, begin }) => statedFrom(other, begin[1]).at)],
    ...(!first.other.exact && { fix: fixOf(first.other, here.span, elsewhere.gloss) }),
  };
}

/** The other gloss before the same parentheses. */
function fixOf({ use, end }: StatedGloss, [start, until]: Range, gloss: string): NonNullable<Quarrel['fix']> {
  return { words: use, span: [start, end], written: gloss + use.prose.text.slice(until, end) };
}

/** How many last letters two ways to space one phrase surely share. */
const ENDING = 2;

function ofAbbreviations(stated: readonly StatedGloss[]): Quarrel[] {
  const bases = new Map<string, StatedGloss>();
  for (const gloss of stated) if (gloss.known !== undefined && !bases.has(gloss.known)) bases.set(gloss.known, gloss);
  const byEnding = groupedBy(stated, ({ words }) => words.at(-1)!.text.slice(-ENDING));
  const told = new Set<string>();
  return [...bases].flatMap(([phrase, base]) =>
    (byEnding.get(base.words.at(-1)!.text.slice(-ENDING)) ?? []).flatMap((other): Quarrel[] => {
      const begin = rivalAbbreviations(base, other);
      if (!begin || told.has(phrase)) return [];
      told.add(phrase);
      const { here, elsewhere } = sides(base, other, begin);
      const [term, shown] = [here.gloss, base.term];
      return [
        {
          ...{ message: 'abbreviations', term },
          here: { at: here.at, shown: other.term },
          elsewhere: { at: elsewhere.at, shown },
          related: [elsewhere.at],
        },
      ];
    }),
  );
}

function sides(base: StatedGloss, other: StatedGloss, [one, another]: Beginnings) {
  return { elsewhere: statedFrom(base, one), here: statedFrom(other, another) };
}
