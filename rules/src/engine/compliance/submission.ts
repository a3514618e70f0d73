import { holds } from '../../profiles/applicant.ts';
import type { Basis, Profile, Text } from '../../profiles/schema.ts';
import type { Settings } from '../../types.ts';
import type { Compliance } from './schema.ts';

type List = Compliance['checklists'][number];
type Item = List['items'][number];

/** What every agency asks for on paper, where its guideline says nothing of it that is known: to be read in its notice. */
const USUAL: readonly (readonly [ko: string, en: string])[] = [
  ['제출 부수(원본, 사본)', 'How many are handed in: originals and copies'],
  ['저장매체와 파일 형식', 'Storage media and file formats'],
  ['서명과 날인, 인감증명서', 'Signature, seal and its certificate'],
  ['포장과 봉인, 겉면의 목록', 'Box, sealing, and the list on the outside'],
  ['쪽번호의 자리와 매기는 방법', 'Where page numbers stand, and how they are counted'],
  ['종이의 크기(A4 등)와 인쇄', 'Size of paper (A4 or other) and print'],
  ['외국어 증빙의 번역과 공증', 'Translation and notarisation of foreign evidence'],
  ['알아보기 쉬운 활자와 표', 'Legible type and tables'],
];

/** What a person must tick before the plan is handed in: the guideline's own lists, or the usual ones with what is not known. */
export function checklistsOf({ profile, applicant }: Settings): List[] {
  const { copies = [], statements = [], checklists = [] } = profile;
  const own = checklists.filter(({ when = [] }) => holds(when, applicant) !== false);
  const lists: List[] = [
    { title: { ko: '제출 부수', en: 'How many' }, official: true, items: copies.map(copyItem) },
    ...statements.map(({ title, needs }) => ({ title, official: true, items: needs.flatMap(itemsOf) })),
    ...own.map(({ title, official, items }) => ({ title, official, items: items.flatMap(itemsOf) })),
  ];
  const usual: List = {
    title: { ko: '제출할 때 흔히 묻는 것(공고에서 확인)', en: 'Usually asked for: to be read in the notice' },
    official: false,
    items: USUAL.map(([ko, en]) => ({ what: { ko, en }, clause: '', unknown: true })),
  };
  const isComplete = own.some(({ official }) => official) && copies.length > 0;
  return [...lists, ...(isComplete ? [] : [usual])].filter(({ items }) => items.length > 0);
}

function copyItem({ what, count, basis }: NonNullable<Profile['copies']>[number]): Item {
  const counted: Text = count === null ? what : { ko: `${what.ko} ${count}부`, en: `${what.en}: ${count}` };
  return { what: counted, clause: clauseOf(basis), unknown: count === null };
}

function itemsOf({ what, parts, basis }: Profile['sections'][number]['needs'][number]): Item[] {
  return (parts ?? [{ what }]).map((part) => ({ what: part.what, clause: clauseOf(basis), unknown: false }));
}

const clauseOf = (basis: Basis): string => ('where' in basis ? basis.where : '');
