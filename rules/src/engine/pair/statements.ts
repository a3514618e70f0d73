import { fold } from '../../document/fold.ts';
import type { Basis, Need, Statement } from '../../profiles/schema.ts';
import { type CoverSign, signsOn } from '../../text/cover/cover-signs.ts';
import type { Place, Profile, Range } from '../../types.ts';
import { piecesOf, withoutTags } from './marks.ts';
import { type Sheet, trimmed } from './sheet.ts';
import { short, type Told } from './told.ts';

/** What only an original says, and what a copy says in its place. */
const INSTEAD: ReadonlyMap<CoverSign, CoverSign> = new Map([
  ['original-mark', 'copy-mark'],
  ['original-pledge', 'copy-pledge'],
]);
const OF_A_COPY: readonly CoverSign[] = ['copy-mark', 'copy-number', 'copy-pledge'];

/** What only the original may say and the copy says, and what a copy must say and this one does not; the latter at its cover. */
export function aboutStatements(originals: readonly Sheet[], copies: readonly Sheet[], profile: Profile, cover: Place): Told[] {
  const said = new Set(copies.flatMap(signsOf));
  const left = copies.flatMap(({ volume, marks }) =>
    marks.flatMap(({ signs, range }): Told[] => {
      const [sign] = signs;
      const instead = sign && INSTEAD.get(sign);
      if (instead === undefined) return [];
      said.add(instead);
      const at = placeOf({ volume, range });
      const related = originals.flatMap(({ volume: own, marks: theirs }) =>
        theirs.filter((mark) => mark.signs[0] === sign).map((mark) => placeOf({ volume: own, range: mark.range })),
      );
      const data = { words: short(volume.text.slice(...at.range)), instead: needOf(profile, 'copy', instead)?.what };
      return [{ at, message: 'original', data, related: related.slice(0, 1), basis: needOf(profile, 'original', sign!)?.basis ?? ASKED }];
    }),
  );
  const unstated = OF_A_COPY.flatMap((sign): Told[] => {
    const need = said.has(sign) ? undefined : needOf(profile, 'copy', sign);
    return need === undefined ? [] : [{ at: cover, message: 'unstated', data: { what: need.what }, basis: need.basis }];
  });
  return [...left, ...unstated];
}

/** What stands on the cover of a volume, blank labels left out. */
function signsOf({ volume: { text }, lines, marks, cover }: Sheet): CoverSign[] {
  const pieces = lines.slice(0, cover.lines).flatMap((range) => {
    const line = text.slice(...range).slice(0, 400);
    return [...piecesOf(line)].map((piece) => ({ text: fold(withoutTags(line.slice(...piece))).trim(), sealed: false }));
  });
  const seen = [...signsOn(pieces)].flatMap(([sign, { blank }]) => (blank ? [] : [sign]));
  return [...seen, ...marks.flatMap(({ signs }) => signs)];
}

function needOf({ statements = [] }: Profile, on: Statement['on'], sign: CoverSign): Need | undefined {
  return statements.flatMap((one) => (one.on === on ? one.needs : [])).find(({ check }) => check?.cover === sign);
}

/** Who asks for a comparison says by that that the two are to be the same. */
const ASKED: Basis = {
  certainty: 'author',
  where: '--pair',
  summary: { ko: '사본이 원본과 같은지 묻는 점검입니다', en: 'Whether the copy is the same as the original was asked' },
};

/** On what authority a copy must be the same: the guideline's, where a copy must say that it is. */
export function sameness(profile: Profile): Basis {
  const basis = needOf(profile, 'copy', 'copy-pledge')?.basis;
  if (basis === undefined || !('source' in basis)) return ASKED;
  const summary = {
    ko: '대표자는 사본이 원본과 같다고 적고 서명합니다',
    en: 'The representative signs that a copy is the same as the original',
  };
  return { ...basis, summary };
}

/** The word itself where a line holds a mark and nothing else but how it is laid out; else the sentence. */
function placeOf({ volume: { id, text }, range }: { readonly volume: Sheet['volume']; readonly range: Range }): Place {
  const words = text.slice(...range);
  const at = words.length > 200 ? -1 : words.search(/원본(?!임)/);
  return { document: id, range: at < 0 ? trimmed(text, range) : [range[0] + at, range[0] + at + 2] };
}
