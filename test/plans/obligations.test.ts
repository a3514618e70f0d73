import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../rules/src/document/document.ts';
import { editDocument } from '../../rules/src/document/edit.ts';
import { draftOf as draft } from '../../rules/src/engine/coverage.ts';
import { lint } from '../../rules/src/engine/lint.ts';
import { outlineFor } from '../../rules/src/engine/sections.ts';
import { figureBeside } from '../../rules/src/profiles/figure-beside.ts';
import { type Fulfilled, fulfilments } from '../../rules/src/profiles/fulfilment.ts';
import { profiles } from '../../rules/src/profiles/index.ts';
import { checkersOf, obligationsOf } from '../../rules/src/profiles/obligations.ts';
import { titlesOf } from '../../rules/src/profiles/titles.ts';
import type { Finding, Plan, Settings } from '../../rules/src/types.ts';
import { draftOf } from '../harness/settings.ts';
import { FORMS, FOUNDED } from './golden-parts.ts';

/** What each obligation rests on is taken out of the golden plans in turn: that one is told, and nothing else. */

const folder = new URL('./golden/', import.meta.url);
const golden = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const permit = golden('location-permit-2018.md');

/** The golden plans; that of the permit with its forms too, and as one of a company that has its accounts. */
const plans: readonly (readonly [string, string])[] = [
  ...readdirSync(folder).map((name) => [name, golden(name)] as const),
  ['location-permit-2018.md with its forms', `${permit}\n${FORMS}`],
  ['location-permit-2018.md of a company that has its accounts', FOUNDED(permit)],
];

function statesOf(text: string): Fulfilled[] {
  const { plan, settings } = draftOf(text);
  return fulfilments(draft(plan, settings));
}

/** The obligations that the rule tells of, by their ids. */
function told(plan: Plan, settings: Settings): string[] {
  return lint(plan, settings).findings.flatMap(idsIn);
}

function idsIn({ rule, data }: Finding): string[] {
  if (rule !== 'required-content') return [];
  const { items, item } = data as { items?: readonly { id: string }[]; item?: { id: string } };
  return [...(items ?? []), ...(item ? [item] : [])].map(({ id }) => id);
}

const proved = new Set<string>();

describe.each(plans)('%s', (name, text) => {
  const { plan, settings } = draftOf(text);
  const [document] = plan.documents;
  const found = fulfilments(draft(plan, settings));
  const { meanings } = titlesOf(settings.profile);
  /** Of the sections that the guideline names: without their titles the sections are gone. */
  const headings = outlineFor(document!, settings.profile).flatMap(({ key, heading, form }) =>
    form === 'heading' && meanings.has(key) ? [heading] : [],
  );

  test('leaves no obligation out that words can tell', () => {
    expect(found.filter(({ state }) => state === 'missing' || state === 'unanswered').map(({ obligation }) => obligation.id)).toEqual([]);
    expect(told(plan, settings)).toEqual([]);
  });

  const mentioned = found.filter(
    ({ state, obligation }) => state === 'mentioned' && !proved.has(`${settings.profile.id} ${obligation.id}`),
  );
  for (const { obligation } of mentioned) proved.add(`${settings.profile.id} ${obligation.id}`);

  test.each(mentioned.map((one) => [one.obligation.id, one] as const))(
    'without what shows %s that one is told, and nothing else',
    (id, one) => {
      const [evidence] = one.evidence;
      expect(one.evidence).toHaveLength(1);
      expect(text.slice(...evidence!.range)).not.toBe('');
      const edits = removals(text, one, found).filter(({ range: [start] }) => !headings.some(([from, to]) => start >= from && start < to));
      const cut = edits.reduceRight((rest, edit) => editDocument(rest, edit), document!);
      expect(told(planOf(cut), settings)).toEqual([id]);
    },
  );

  test('how many are proved', () => {
    console.log(`${name}: ${mentioned.length} obligations`);
    if (name === 'location-permit-2018.md') expect(mentioned.length).toBeGreaterThan(150);
  });
});

/** Takes the words of an obligation out where it was looked for, unless they belong to a longer word of another; tables and pictures where they show it. */
function removals(text: string, { obligation, sections }: Fulfilled, all: readonly Fulfilled[]) {
  const { words = [], shape } = obligation.check!;
  const beside = all.filter(({ obligation: other }) => other.section === obligation.section && other.obligation !== obligation);
  const others = beside.flatMap(({ obligation: { check } }) => check?.words ?? []).filter((word) => !words.includes(word));
  const kept = others.filter((other) => words.some((word) => bare(other).indexOf(bare(word)) > 0));
  const shapes = { table: ['(?<=\\n)\\|[^\\n]*'], 'yearly-table': ['(?<=\\n)\\|[^\\n]*'], figure: ['!\\[[^\\n]*?\\)'] };
  const sought = [...words.map(spaced), ...(shape ? shapes[shape] : [])];
  const pattern = new RegExp(`(${kept.map(spaced).join('|') || '(?!)'})|${sought.join('|')}`, 'gim');
  const ranges = sections.length > 0 ? sections.map(({ heading, range }) => [heading[1], range[1]] as const) : [[0, text.length] as const];
  return ranges.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(pattern)].flatMap(({ 0: match, 1: stays, index }) =>
      stays === undefined ? [{ range: [start + index, start + index + match.length] as const, text: '무엇' }] : [],
    ),
  );
}

const bare = (word: string): string => word.replaceAll(/[ ·]/g, '').toLowerCase();
const spaced = (word: string): string => [...bare(word)].map((letter) => letter.replace(/[()]/, '\\$&')).join('[ \\t·ㆍ]*');

test.each(profiles)('$id: each obligation that words, tables or figures can tell is proved', (profile) => {
  const telling = obligationsOf(profile).filter((one) => checkersOf(one).includes('required-content'));
  expect(telling.filter(({ id }) => !proved.has(`${profile.id} ${id}`)).map(({ id }) => id)).toEqual([]);
});

test('the guideline of the permit has more than 150 single obligations, each once and with its clause', () => {
  const permit = obligationsOf(profiles.find(({ id }) => id === 'location-permit-2018')!);
  expect(permit.length).toBeGreaterThan(150);
  expect(permit.filter(({ check }) => check?.words !== undefined).length).toBeGreaterThan(150);
  expect(new Set(permit.map(({ id }) => id)).size).toBe(permit.length);
  expect(permit.filter(({ basis }) => !('where' in basis) || basis.where === '')).toEqual([]);
});

test('an obligation that is not asked of an applicant is not missed', () => {
  const text = readFileSync(new URL('location-permit-2018.md', folder), 'utf8').replace('ownNetwork: true', 'ownNetwork: false');
  const network = statesOf(text).filter(({ obligation }) => obligation.section === 'business.nationwide-network');
  expect(network.map(({ state }) => state)).toEqual(['not-applicable', 'not-applicable']);
});

test.each([
  ['권한을 준 기록을 5년 동안 보관합니다.', '권한을 준 기록을 3년 동안 보관합니다.', '3년', 'protection/1'],
  ['취급대장을 6개월 이상 보존합니다.', '취급대장을 3개월 이상 보존합니다.', '3개월', 'protection/2'],
  ['접근사실을 1년 이상 남깁니다.', '접근사실을 6개월 동안 남깁니다.', '6개월', 'protection/3'],
  ['자체검사는 반기마다 합니다.', '자체검사는 3년에 한 번 합니다.', '3년에', 'protection/4'],
  ['백신은 하루에 한 번 갱신합니다.', '백신은 한 달에 한 번 갱신합니다.', '한 달에', 'protection/5'],
])('of the standard of protection, ‘%s’ will do and ‘%s’ will not: a warning at ‘%s’', (enough, tooSmall, figure, id) => {
  const text = (words: string) =>
    `---\ndadeumi:\n  profile: location-registration-2026\n---\n\n# 제4권 위치정보의 관리적ㆍ기술적 보호조치 계획\n\n${words}\n`;
  const stateIn = (words: string) => statesOf(text(words)).find(({ obligation }) => obligation.id === id)!;
  const small = ({ plan, settings }: ReturnType<typeof draftOf>) =>
    lint(plan, settings).findings.filter(({ message }) => message === 'tooSmall');
  expect(stateIn(enough)).toMatchObject({ state: 'mentioned', tooSmall: false });
  expect(small(draftOf(text(enough)))).toEqual([]);
  expect(stateIn(tooSmall)).toMatchObject({ state: 'missing', tooSmall: true });
  expect(small(draftOf(text(tooSmall)))).toMatchObject([{ rule: 'required-content', severity: 'warning', data: { stated: figure } }]);
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
    ['대장은 1개월 단위로 편철하여 6개월 이상 보존합니다.', '대장', MONTHS, '6개월', true],
    ['대장 기록은 3개월이 아니라 1년 보관합니다.', '대장', MONTHS, '1년', true],
    ['대장은 최초 2개월은 현장에, 이후 4개월은 별도 보관소에 두어 모두 6개월 보관합니다.', '대장', MONTHS, '6개월', true],
    ['대장 담당자는 경력 2개월 이상으로 하고 대장을 7개월 보관합니다.', '대장', MONTHS, '7개월', true],
    ['대장을 쓰는 이는 재직 3개월 이상인 직원이며 대장을 보관합니다.', '대장', MONTHS, undefined, undefined],
    ['대장을 3개월 따로 보관하고 모두 9개월 보관합니다.', '대장', MONTHS, '9개월', true],
    ['대장은 영구 보관합니다.', '대장', MONTHS, '영구', true],
    ['대장의 보존 기간은 3개월로 합니다.', '대장', MONTHS, '3개월', false],
    ['백신은 매일 검사하고 매주 갱신합니다.', '백신', DAILY, '매주', false],
    ['백신은 주 1회 전체검사하며 매일 갱신합니다.', '백신', DAILY, '매일', true],
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
