import { fold } from '../../document/fold.ts';
import { sourceRange } from '../../document/prose.ts';
import type { Edit, Fix, GlossaryEntry, Range } from '../../types.ts';
import { glossBeside, inGlossary } from '../glossary/glossary.ts';
import { josa, particle, particleAt } from '../josa.ts';
import { endOf, hanjaReading, isAcronym, letterNames } from '../terms/letters.ts';
import { termKey } from '../terms/terms.ts';
import type { UseInDocument } from './volumes.ts';

const MOST_FIXES = 4;

/** What stands around a term. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** The Hangul to put before `(term)`, best first: from the author's glossary, then the built-in one (what fits the words beside it first), then its reading: the glossary's, letter names, or that of Hanja. */
export function glossesFor(term: string, author: readonly GlossaryEntry[], beside?: Beside): string[] {
  const meant = beside && glossBeside(term, beside.before, beside.after);
  const own = ownGlosses(term, author);
  const known = [...own, ...(meant === undefined ? [] : [meant]), ...(inGlossary(term)?.glosses ?? [])];
  const words = term.split(' ').map((word) => [...ownGlosses(word, author), ...(inGlossary(word)?.glosses ?? [])][0]);
  const composed = words.length > 1 && words.every((gloss) => gloss !== undefined) ? [words.join(' ')] : [];
  const read = [inGlossary(term)?.spelling ?? letterNames(term), hanjaReading(term)].filter((reading) => reading !== undefined);
  return [...new Set([...known, ...composed, ...read])].slice(0, MOST_FIXES);
}

function ownGlosses(term: string, author: readonly GlossaryEntry[]): string[] {
  return author.filter((entry) => termKey(entry.term) === termKey(term)).map(({ gloss }) => gloss);
}

/** How a term ends when it is read aloud, for the particle after it: by the glossary's reading, else by its form; `undefined` where nobody knows. */
export function heardEnd(term: string): string | undefined {
  return inGlossary(term.split(' ').at(-1)!)?.spelling ?? endOf(term);
}

/** Fixes that put a gloss before the words in `span`: `AI를` becomes `인공지능(AI)을`. */
export function glossFixes(use: UseInDocument, span: Range, glosses: readonly string[]): Fix[] {
  const term = use.prose.text.slice(...span);
  return glosses.flatMap((gloss) => {
    const written = `${gloss}(${term})`;
    const edits = replaced(use, [
      [span, written],
      [particleAfter(use.prose.text, span[1]), (pair) => particle(gloss, pair)],
    ]);
    return edits ? [{ kind: 'suggestion' as const, title: titleOf(written), edits }] : [];
  });
}

/** The fix that turns `AI(인공지능)는` into `인공지능(AI)은`; safe where the term is an acronym or a word of the glossary, since a name's parentheses may tell its kind. */
export function swapFixes(use: UseInDocument): Fix[] {
  if (!use.swap) return [];
  const { inside, hangul, rest } = use.swap;
  const close = use.prose.text.indexOf(')', inside[1]);
  const edits = replaced(use, [
    [[use.start, use.end], hangul],
    [inside, rest],
    [particleAfter(use.prose.text, close + 1), (pair) => particle(hangul, pair)],
  ]);
  const sure = isAcronym(use.text) || inGlossary(use.text) !== undefined;
  return edits ? [{ kind: sure ? 'safe' : 'suggestion', title: titleOf(`${hangul}(${rest})`), edits }] : [];
}

function titleOf(written: string): Fix['title'] {
  return { ko: `${josa(`‘${written}’`, '(으)로')} 바꾸기`, en: `Change to ‘${written}’` };
}

type FoundParticle = NonNullable<ReturnType<typeof particleAt>> & { readonly start: number };
type Change = readonly [Range, string] | readonly [FoundParticle | undefined, (pair: FoundParticle['pair']) => string];

function particleAfter(text: string, end: number): FoundParticle | undefined {
  let start = end;
  while (start < text.length && '’\'”"」』*'.includes(text[start]!)) start += 1;
  const found = particleAt(text, start);
  return found && { ...found, start };
}

/** Edits at the changes' places; none at all where a place reads otherwise in the document than in the prose (an entity, a line break). */
function replaced({ prose, document, blockStart }: UseInDocument, changes: readonly Change[]): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const [at, to] of changes) {
    if (at === undefined) continue;
    const [start, end] = 'pair' in at ? [at.start, at.end] : at;
    const text = typeof to === 'string' ? to : to((at as FoundParticle).pair);
    const [from, until] = sourceRange(prose, start, end);
    const range: Range = [blockStart + from, blockStart + until];
    const written = fold(document.text.slice(...range));
    if (written !== prose.text.slice(start, end)) return undefined;
    if (written !== text) edits.push({ at: { document: document.id, range }, text });
  }
  return edits;
}
