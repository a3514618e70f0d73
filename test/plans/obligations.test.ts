import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf as draft } from '../../rules/src/engine/coverage.ts';
import { figureBeside } from '../../rules/src/profiles/figure-beside.ts';
import { type Fulfilled, fulfilments } from '../../rules/src/profiles/fulfilment.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { obligationsOf } from '../../rules/src/profiles/obligations.ts';
import { draftOf } from '../harness/settings.ts';

const folder = new URL('./golden/', import.meta.url);

function states(text: string): Fulfilled[] {
  const { plan, settings } = draftOf(text);
  return fulfilments(draft(plan, settings));
}

const missingIn = (text: string): string[] => states(text).flatMap(({ state, obligation }) => (state === 'missing' ? [obligation.id] : []));

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const found = states(text);

  test('leaves no obligation out that words can tell', () => {
    expect(found.filter(({ state }) => state === 'missing' || state === 'unanswered').map(({ obligation }) => obligation.id)).toEqual([]);
  });

  const mentioned = found.filter(({ state }) => state === 'mentioned');
  test.each(mentioned.map((one) => [one.obligation.id, one] as const))(
    'without the words of %s that one is missed, and nothing else',
    (id, one) => {
      expect(missingIn(without(text, one, found))).toEqual([id]);
    },
  );
});

/** The text without the words of an obligation, where they do not belong to a longer word of another. */
function without(text: string, { obligation, sections }: Fulfilled, all: readonly Fulfilled[]): string {
  const words = obligation.check!.words!;
  const beside = all.filter(({ obligation: other }) => other.section === obligation.section);
  const longer = beside.flatMap(({ obligation: { check } }) => check?.words ?? []).filter((word) => !words.includes(word));
  const spaced = (word: string) => [...word.replaceAll(' ', '')].map((letter) => letter.replace(/[()·]/, '\\$&')).join('[ \t]*');
  const kept = longer.filter((other) => words.some((word) => bare(other).includes(bare(word)))).map(spaced);
  const pattern = new RegExp(`(${kept.join('|') || '(?!)'})|${words.map(spaced).join('|')}`, 'g');
  const ranges = sections.length > 0 ? sections.map(({ heading, range }) => [heading[1], range[1]] as const) : [[0, text.length] as const];
  return ranges.toReversed().reduce((rest, [start, end]) => {
    const cut = rest.slice(start, end).replace(pattern, (all, longer: string | undefined) => (longer === undefined ? '△△' : all));
    return rest.slice(0, start) + cut + rest.slice(end);
  }, text);
}

const bare = (word: string): string => word.replaceAll(' ', '');

test('the guideline of the permit has more than 150 single obligations, each once and with its clause', () => {
  const permit = obligationsOf(profiles.find(({ id }) => id === 'location-permit-2018')!);
  expect(permit.length).toBeGreaterThan(150);
  expect(permit.filter(({ check }) => check?.words !== undefined).length).toBeGreaterThan(150);
  expect(new Set(permit.map(({ id }) => id)).size).toBe(permit.length);
  expect(permit.filter(({ basis }) => !('where' in basis) || basis.where === '')).toEqual([]);
});

test('an obligation that is not asked of an applicant is not missed', () => {
  const text = readFileSync(new URL('location-permit-2018.md', folder), 'utf8').replace('ownNetwork: true', 'ownNetwork: false');
  const network = states(text).filter(({ obligation }) => obligation.section === 'business.nationwide-network');
  expect(network.map(({ state }) => state)).toEqual(['not-applicable', 'not-applicable']);
});

test.each([
  ['권한을 준 기록을 5년 동안 보관합니다.', '권한을 준 기록을 3년 동안 보관합니다.', 'protection/1'],
  ['취급대장을 6개월 이상 보존합니다.', '취급대장을 3개월 이상 보존합니다.', 'protection/2'],
  ['접근사실을 1년 이상 남깁니다.', '접근사실을 6개월 동안 남깁니다.', 'protection/3'],
  ['자체검사는 반기마다 합니다.', '자체검사는 3년에 한 번 합니다.', 'protection/4'],
  ['백신은 하루에 한 번 갱신합니다.', '백신은 한 달에 한 번 갱신합니다.', 'protection/5'],
])('of the standard of protection, ‘%s’ will do and ‘%s’ will not', (enough, tooLittle, id) => {
  const plan = (words: string) =>
    `---\ndadeumi:\n  profile: location-registration-2026\n---\n\n# 제4권 위치정보의 관리적ㆍ기술적 보호조치 계획\n\n${words}\n`;
  expect(missingIn(plan(enough))).not.toContain(id);
  expect(missingIn(plan(tooLittle))).toContain(id);
});

describe('the figure of a word', () => {
  const MONTHS = { count: 6, unit: '개월' } as const;
  const YEARLY = { count: 1, unit: '연간 회' } as const;
  const DAILY = { count: 1, unit: '하루 회' } as const;

  test.each([
    ['권한은 1년, 대장은 3개월, 기록은 1년 보관합니다.', '대장', MONTHS, '3개월', false],
    ['대장은 3개월마다 점검하고 1년 동안 보존합니다.', '대장', MONTHS, '1년', true],
    ['2019년에 만든 대장은 180일 보존합니다.', '대장', MONTHS, '180일', true],
    ['8개월 동안 보관하는 대장입니다.', '대장', MONTHS, '8개월', true],
    ['대장은 2019년도 대장과 함께 보존합니다.', '대장', MONTHS, undefined, undefined],
    ['대장을 둡니다. 9개월 보관합니다.', '대장', MONTHS, undefined, undefined],
    ['대장 담당자는 경력 3년입니다.', '대장', MONTHS, undefined, undefined],
    ['자체검사는 2년마다 합니다.', '자체검사', YEARLY, '2년마다', false],
    ['자체검사는 반기별로 합니다.', '자체검사', YEARLY, '반기', true],
    ['백신은 매주 갱신합니다.', '백신', DAILY, '매주', false],
    ['백신은 실시간으로 갱신합니다.', '백신', DAILY, '실시간', true],
  ])('in ‘%s’ of %s is %s', (text, word, least, figure, enough) => {
    const at = text.indexOf(word);
    const found = figureBeside(text, [at, at + word.length], least);
    expect(found && text.slice(...found.range)).toBe(figure);
    expect(found?.enough).toBe(enough);
  });
});
