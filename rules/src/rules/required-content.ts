import * as z from 'zod/mini';
import { defineRule } from '../engine/rule.ts';
import { fulfilments } from '../profiles/fulfilment.ts';
import type { Draft } from '../profiles/insertion.ts';
import { lackingContentIn } from '../profiles/lacking-content.ts';
import type { Obligation } from '../profiles/obligations.ts';
import { type Sighting, sightingsIn, signsIn } from '../profiles/sightings.ts';
import { leastWords, signWords } from '../profiles/sign-words.ts';
import type { Least } from '../profiles/signs.ts';
import { josa } from '../text/josa.ts';
import type { Block, Fix, Given, Place, Plan, Profile, Text } from '../types.ts';

/** An obligation, its clause where its neighbours have another, and what would show it. */
type Item = { id: string; what: Text; where: string; signs: readonly Text[] };
type Lacking = { title: string; where: string; items: readonly Item[]; advice: boolean };
type TooSmall = { stated: string; least: Text; what: Text };
type Unmet = { word: string; item: Item };

/** More than these are told without the words to look for: so long a list is a section yet to be written. */
const MOST_WITH_SIGNS = 4;

function list(items: readonly Item[], locale: 'ko' | 'en'): string {
  const space = locale === 'ko' ? '' : ' ';
  const told = ({ what, where, signs }: Item): string => {
    const shown = items.length > MOST_WITH_SIGNS ? [] : signs.map((sign) => sign[locale]);
    const aside = [where, shown.join(', ')].filter(Boolean).join('; ');
    return aside === '' ? what[locale] : `${what[locale]}${space}(${aside})`;
  };
  return items.map(told).join('; ');
}

/** The words that are looked for are ours: that none was found is a question. A figure that stands there speaks for itself. */
export default defineRule({
  id: 'required-content',
  scope: 'plan',
  title: { ko: '절마다 적어야 하는 내용', en: 'What each section must say' },
  why: {
    ko: '절이 있어도 작성요령이 적으라고 한 내용이 빠지면 그만큼 점수를 잃거나 보완을 요구받습니다.',
    en: 'A section without what the guideline asks of it loses points, or the plan comes back for supplements.',
  },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    lacking: {
      ko: ({ title, where, items, advice }: Lacking) =>
        `‘${title}’ 절에서 ${advice ? '권하는' : '적어야 하는'} 내용 ${items.length}가지를 찾지 못했습니다${where && `(${where})`}: ${list(items, 'ko')}. 빠졌으면 적고, 다른 말로 적었으면 그대로 두세요.`,
      en: ({ title, where, items, advice }) =>
        `Section ‘${title}’ does not seem to say ${items.length} of the things that ${advice ? 'are advised' : 'must be there'}${where && ` (${where})`}: ${list(items, 'en')}. Add what is missing, or leave it where other words say so.`,
    },
    tooSmall: {
      ko: ({ stated, least, what }: TooSmall) =>
        `${josa(`‘${stated}’`, '은/는')} 작성요령이 정한 ${least.ko}에 못 미칩니다: ${what.ko}. ${least.ko} 이상으로 고치세요.`,
      en: ({ stated, least, what }) =>
        `‘${stated}’ falls short of ${least.en}, which the guideline sets: ${what.en}. Write ${least.en} or more.`,
    },
    unmet: {
      ko: ({ word, item }: Unmet) =>
        `${josa(`‘${word}’`, '이/가')} 있으면 적어야 하는 전제를 찾지 못했습니다: ${list([item], 'ko')}. 빠졌으면 적고, 다른 말로 적었으면 그대로 두세요.`,
      en: ({ word, item }) =>
        `With ‘${word}’ the plan must say on what it rests, and that was not found: ${list([item], 'en')}. Add it, or leave it where other words say so.`,
    },
  },

  *check({ plan, profile, settings: { applicant }, answers, facts, examined }) {
    const draft: Draft = { plan, profile, applicant, answers };
    const { looked, lacking, tooSmall, unmet } = lackingContentIn(
      draft,
      fulfilments(draft, { signs: (block) => facts(block, signs), sightings: (block) => facts(block, sightings) }),
    );
    examined(looked);
    const advice = profile.standing === 'advice';

    for (const { section, obligations } of lacking) {
      const { title, number, document, heading } = section;
      const [where, ...others] = new Set(obligations.map(clauseOf));
      const items = obligations.map((one) => itemOf(one, others.length > 0 ? clauseOf(one) : ''));
      const data = { title: `${number} ${title}`.trim(), where: others.length > 0 ? '' : where!, items, advice };
      const { basis } = obligations[0]!;
      yield { at: { document, range: heading }, message: 'lacking', data, basis, ...capOf(profile, obligations) };
    }
    for (const { place, what, least, basis } of tooSmall) {
      const stated = wordsAt(plan, place);
      const data = { stated, least: leastWords(least), what };
      yield {
        at: place,
        message: 'tooSmall',
        data,
        basis,
        fixes: raised(place, stated, least),
        ...(advice && { atMost: 'info' as const }),
      };
    }
    for (const { occasion, obligation } of unmet) {
      const data = { word: wordsAt(plan, occasion), item: itemOf(obligation, clauseOf(obligation)) };
      yield { at: occasion, message: 'unmet', data, basis: obligation.basis, subject: obligation.id, ...capOf(profile, [obligation]) };
    }
  },
});

/** Facts of the Block. */
const signs = (block: Block, { settings }: Given<unknown>): readonly number[] => signsIn(block, settings.profile);
const sightings = (block: Block, { settings }: Given<unknown>): readonly Sighting[] => sightingsIn(block, settings.profile);

/** Words that an author's own profile asks for are no guess of ours. */
function capOf({ standing }: Profile, obligations: readonly Obligation[]): { atMost?: 'info' } {
  return standing !== 'advice' && obligations.every(({ basis }) => basis.certainty === 'author') ? {} : { atMost: 'info' };
}

const clauseOf = ({ basis }: Obligation): string => ('where' in basis && basis.certainty !== 'author' ? basis.where : '');

const itemOf = ({ id, what, check }: Obligation, where: string): Item => ({ id, what, where, signs: signWords(check ?? {}) });

const wordsAt = ({ documents }: Plan, { document, range }: Place): string =>
  documents.find(({ id }) => id === document)!.text.slice(...range);

/** Writes the least that will do, where the figure is a length of time in digits. */
function raised(at: Place, stated: string, least: Least): Fix[] {
  if (!/^\d{1,4} ?(?:년|개월|일)$/.test(stated)) return [];
  const text = leastWords(least).ko;
  return [{ kind: 'suggestion', title: { ko: `${josa(`‘${text}’`, '(으)로')} 고치기`, en: `Write ‘${text}’` }, edits: [{ at, text }] }];
}
