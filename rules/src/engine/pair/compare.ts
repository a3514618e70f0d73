import type { Finding, Fix, Place, Range, Settings } from '../../types.ts';
import { type Difference, differencesOf } from './align.ts';
import { asAsked } from './marks.ts';
import { movedLines, movesIn } from './moved.ts';
import { type Sheet, sheetOf, startOf, trimmed } from './sheet.ts';
import { aboutStatements, sameness } from './statements.ts';
import { short, signed, type Told } from './told.ts';
import { matchVolumes, type Volume } from './volumes.ts';
import { type Words, wordsOf } from './words.ts';

/** More differences than these are not told one by one, and what follows them is not compared. */
const MOST_FINDINGS = 500;

/**
 * Holds the volumes of a copy against those of the original: whatever differs is a finding in the copy, but for the words that tell the one
 * from the other; so are such words of the original left in the copy, and those that the profile asks of a copy and the copy lacks. Line
 * breaks, spaces and the ways to type a letter are no difference. Pure, and in time with the length of the texts.
 */
export function comparePair(originals: readonly Volume[], copies: readonly Volume[], settings: Settings): Finding[] {
  const { pairs, missing, added } = matchVolumes(originals, copies);
  const basis = sameness(settings.profile);
  const start = (id: string): Place => ({ document: id, range: startOf([...originals, ...copies].find((one) => one.id === id)!.text) });
  const sheet = (volume: Volume) => sheetOf(volume, settings.profile);
  const read = pairs.map(([original, copy]) => ({ original: sheet(original), copy: sheet(copy) }));
  const unpaired = added.map(sheet);
  const [first] = copies;
  if (first === undefined) return [];
  const told: Told[] = [
    ...missing.map(({ id }) => {
      const name = id.slice(id.lastIndexOf('/') + 1);
      return { at: start(first.id), message: 'no-volume', data: { name }, related: [start(id)], basis };
    }),
    ...added.map(({ id }) => ({ at: start(id), message: 'own-volume', data: {}, basis })),
    ...aboutStatements(
      read.map(({ original }) => original),
      [...read.map(({ copy }) => copy), ...unpaired],
      settings.profile,
      start(first.id),
    ),
  ];
  let left = MOST_FINDINGS;
  for (const { original, copy } of read) {
    const found = differencesIn(original, copy, left + 1).map((one) => ({ ...one, basis }));
    told.push(...found.slice(0, left));
    const stopped = found[left];
    if (stopped !== undefined) {
      told.push({ at: stopped.at, message: 'many-more', data: { most: MOST_FINDINGS }, basis });
      break;
    }
    left -= found.length;
  }
  return signed(told, settings);
}

function differencesIn(original: Sheet, copy: Sheet, most: number): Told[] {
  const found: Told[] = [];
  const differences = [...differencesOf(original.keys, copy.keys)];
  const moved = movedLines(original.keys, copy.keys, differences);
  for (const { before, after } of differences) {
    for (const move of movesIn(moved, after)) found.push(moveOf(original, copy, move));
    const one = stretchOf(original, before, (at) => !moved.originals.has(at));
    const other = stretchOf(copy, after, (at) => !moved.origins.has(at));
    for (const difference of differencesOf(one.texts, other.texts)) {
      const told = differenceOf(original, copy, one, other, difference);
      if (told !== undefined) found.push(told);
      if (found.length >= most) return found;
    }
  }
  return found;
}

/** The words of some lines, and where they would stand if there are none. */
interface Stretch extends Words {
  readonly gap: number;
}

function stretchOf(
  { volume: { text }, lines, unmarked }: Sheet,
  [from, to]: Difference['before'],
  isCompared: (line: number) => boolean,
): Stretch {
  const compared = lines.slice(from, to).filter((_, at) => isCompared(from + at));
  const words = wordsOf(text, comparedOf(compared, unmarked));
  return { ...words, gap: lines[from]?.[0] ?? lines.at(-1)?.[1] ?? text.length };
}

function* comparedOf(lines: readonly Range[], unmarked: Sheet['unmarked']): Generator<Range> {
  for (const line of lines) yield* unmarked.get(line) ?? [line];
}

function differenceOf(original: Sheet, copy: Sheet, one: Stretch, other: Stretch, { before, after }: Difference): Told | undefined {
  const at = { document: copy.volume.id, range: rangeOf(other, after) };
  const from = { document: original.volume.id, range: rangeOf(one, before) };
  const [said, meant] = [copy.volume.text.slice(...at.range), original.volume.text.slice(...from.range)];
  if (at.range[0] < copy.cover.end && asAsked(meant, said)) return undefined;
  const data = { before: short(meant), after: short(said), lines: Math.max(linesIn(meant), linesIn(said)) };
  const place = { at, data, related: [from] };
  if (before[0] === before[1]) return { ...place, message: 'added' };
  if (after[0] === after[1]) return { ...place, message: 'missing' };
  if (isHidden(said) && !isHidden(meant)) return { ...place, message: 'hidden', atMost: 'warning' };
  return { ...place, message: 'changed', fixes: data.lines > 1 || meant.length > 200 ? [] : [asOriginal(at, meant)] };
}

/** Lines that stand in both, at another place. */
function moveOf(original: Sheet, copy: Sheet, { before, after }: Difference): Told {
  const placeOf = ({ volume: { id, text }, lines }: Sheet, [from, to]: Difference['before']): Place => ({
    document: id,
    range: trimmed(text, [lines[from]![0], lines[to - 1]![1]]),
  });
  const [at, from] = [placeOf(copy, after), placeOf(original, before)];
  const said = copy.volume.text.slice(...at.range);
  return { at, message: 'moved', data: { after: short(said), lines: linesIn(said) }, related: [from] };
}

function rangeOf({ starts, ends, gap }: Stretch, [from, to]: Difference['before']): Range {
  if (from < to) return [starts[from]!, ends[to - 1]!];
  const at = starts[from] ?? ends[from - 1] ?? gap;
  return [at, at];
}

function asOriginal(at: Place, text: string): Fix {
  return {
    kind: 'suggestion',
    title: { ko: `원본의 ‘${short(text)}’ 적기`, en: `Write ‘${short(text)}’ of the original` },
    edits: [{ at, text }],
  };
}

/** Letters that stand for a name that is not told: ○○○, 홍*동, XX. */
function isHidden(words: string): boolean {
  return /[○●◯□■█※*ㅇ]{2}|[가-힣][*○●ㅇ][가-힣]?|(?:^|[^A-Za-z])[XxO]{2,}(?![A-Za-z])/.test(words.replace(/(?<!\*)\*\*(?!\*)/g, ''));
}

function linesIn(text: string): number {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
}
