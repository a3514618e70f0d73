import { UNKNOWN_LIMITS } from '../../profiles/define.ts';
import type { Expectation } from './expectations.ts';
import type { Path, Value } from './yaml.ts';

type Fields = { readonly [key: string]: unknown };

/** Stands for the agency of a profile whose author names none. */
export const NO_AGENCY = '-';

/** What an author need not write of a profile, by key. */
const ofProfile = {
  agency: NO_AGENCY,
  legalBasis: '-',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {},
  questions: [],
  standing: 'guideline',
  sections: [],
  attachments: [],
  glossDirection: 'either',
  glossScope: 'volume',
  limits: {},
  rules: {},
  criteria: [],
  fieldLabels: {},
} as const;

const ofSection = { number: '', synonyms: [], when: [], needs: [], children: [] } as const;

/** Keys that an author may leave out wherever they stand; `id` too, but for the profile's own and a question's. */
export const leftOut: readonly string[] = [
  ...Object.keys(ofProfile),
  ...Object.keys(UNKNOWN_LIMITS),
  ...Object.keys(ofSection),
  ...['presence', 'basis', 'points', 'kind', 'planYears'],
];

/** Words that may be written once, for both languages. */
const spoken: ReadonlySet<string> = new Set(['name', 'ask', 'label', 'what', 'summary']);

/** An author's profile with all that it leaves out filled in. What is no profile stays as it is, to be judged. */
export function filledProfile(given: Value, file: string): Value {
  const value = inBothLanguages(given);
  if (!isMap(value)) return value;
  const basis = { certainty: 'author', where: file, summary: { ko: '작성자가 쓴 프로필', en: 'a profile of the author’s own' } };
  const asked = (one: Fields): Fields => ({
    presence: Array.isArray(one.when) && one.when.length > 0 ? 'conditional' : 'required',
    basis,
    ...one,
  });
  const need = (one: Fields): Fields => ({ kind: 'content', basis, ...one });
  const section = (one: Fields, id: string): Fields => {
    const full: Fields = { id, ...ofSection, ...asked(one) };
    const own = typeof full.id === 'string' ? full.id : id;
    return {
      ...full,
      needs: each(full.needs, need),
      children: each(full.children, (child, at) => section(child, `${own}.${at + 1}`)),
    };
  };
  const full: Fields = { ...ofProfile, ...value };
  return plain({
    ...full,
    limits: isMap(full.limits) ? { ...UNKNOWN_LIMITS, ...full.limits } : full.limits,
    sections: each(full.sections, (one, at) => section(one, `s${at + 1}`)),
    attachments: each(full.attachments, (one, at) => ({ id: `a${at + 1}`, synonyms: [], when: [], ...asked(one) })),
    ...(full.statements !== undefined && { statements: each(full.statements, (one) => ({ ...one, needs: each(one.needs, need) })) }),
    ...(full.checklists !== undefined && {
      checklists: each(full.checklists, (one, at) => ({ id: `l${at + 1}`, official: true, ...one, items: each(one.items, need) })),
    }),
    ...Object.fromEntries(
      ['copies', 'assumptions', 'periods', 'agreements', 'basisDates'].flatMap((key) =>
        full[key] === undefined ? [] : [[key, each(full[key], (one, at) => ({ id: `${key[0]}${at + 1}`, basis, ...one }))]],
      ),
    ),
    criteria: each(full.criteria, (one, at) => ({ id: `c${at + 1}`, points: null, sections: [], basis, ...one })),
    rules: isMap(full.rules) ? Object.fromEntries(Object.entries(full.rules).map(([id, rule]) => [id, ruleOf(rule, basis)])) : full.rules,
  });
}

/** `metric-units: error` is short for a map with that severity. */
function ruleOf(rule: unknown, basis: Fields): unknown {
  if (typeof rule === 'string') return { severity: rule, basis };
  return isMap(rule) ? { basis, ...rule } : rule;
}

function inBothLanguages(value: Value): Value {
  if (Array.isArray(value)) return value.map(inBothLanguages);
  if (!isMap(value)) return value;
  const map: { [key: string]: Value } = Object.create(null);
  for (const [key, one] of Object.entries(value as { [key: string]: Value }))
    map[key] = spoken.has(key) && typeof one === 'string' ? { ko: one, en: one } : inBothLanguages(one);
  return map;
}

function each(value: unknown, change: (one: Fields, at: number) => Fields): unknown {
  return Array.isArray(value) ? value.map((one, at) => (isMap(one) ? change(one, at) : one)) : value;
}

function isMap(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Maps of settings have no prototype, so that no key of theirs is special. */
function plain(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plain);
  if (!isMap(value)) return value as Value;
  const map: { [key: string]: Value } = Object.create(null);
  for (const [key, one] of Object.entries(value)) map[key] = plain(one);
  return map;
}

/** What keys of a profile take, and an example to write after. */
const examples: Readonly<Record<string, readonly [expected: Expectation, example: string]>> = {
  id: ['id', 'id: our-agency'],
  name: ['text', 'name: 우리 기관 작성요령'],
  title: ['text', 'title: 사업 개요'],
  presence: ['text', 'presence: required'],
  number: ['text', "number: '1.'"],
  synonyms: ['list', 'synonyms: [사업의 개요]'],
  when: ['list', 'when: [{ fact: incorporated, is: true }]'],
  sections: ['list', 'sections: [{ title: 사업 개요 }]'],
  children: ['list', 'children: [{ title: 시장 분석 }]'],
  needs: ['list', 'needs: [{ kind: yearly-table, what: 연도별 매출 }]'],
  attachments: ['list', 'attachments: [{ title: 정관 }]'],
  questions: ['list', 'questions: [{ id: incorporated, ask: 법인입니까? }]'],
  criteria: ['list', 'criteria: [{ title: 사업성, points: 30 }]'],
  agreements: ['list', 'agreements: [{ between: [{ section: s1, total: true }, { section: s2, rows: [투자비] }] }]'],
  between: ['list', 'between: [{ section: s1, total: true }, { section: s2, rows: [투자비] }]'],
  basisDates: ['list', 'basisDates: [{ what: 주주명부, words: [주주명부], day: { on: within, months: 3 } }]'],
  day: ['map', 'day: { on: within, months: 3 }'],
  sources: ['map', 'sources: { notice: { title: 공고문, publisher: 우리 기관, url: null, published: null, checked: 2026-11-05 } }'],
  limits: ['map', 'limits: { summaryPages: 3 }'],
  rules: ['map', 'rules: { metric-units: error }'],
  fieldLabels: ['map', 'fieldLabels: { s1: [사업 개요] }'],
  basis: ['map', 'basis: { certainty: stated, source: notice, where: 3쪽, summary: { ko: 개요를 적는다, en: An overview is asked for } }'],
  certainty: ['text', 'certainty: author'],
  agency: ['text', 'agency: 우리 기관'],
  legalBasis: ['text', 'legalBasis: 우리 법 제1조'],
  ask: ['text', 'ask: 법인입니까?'],
  what: ['text', 'what: 연도별 매출'],
  kind: ['text', 'kind: table'],
  fact: ['text', 'fact: incorporated'],
  effectiveFrom: ['day', 'effectiveFrom: 2026-01-01'],
  effectiveTo: ['day', 'effectiveTo: 2026-12-31'],
  published: ['day', 'published: 2026-01-01'],
  checked: ['day', 'checked: 2026-11-05'],
};

/** What a key of a profile takes, for the mistake of leaving it out or writing something else. */
export function exampleFor(path: Path): { readonly name: string; readonly expected: Expectation; readonly example: string } | undefined {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const found = Object.hasOwn(examples, name) ? examples[name] : undefined;
  return found && { name, expected: found[0], example: found[1] };
}
