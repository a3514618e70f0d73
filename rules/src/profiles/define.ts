import type { Attachment, Basis, Condition, Limits, Need, Requirement } from './schema.ts';

/** A need as a line of data; without a basis of its own it stands on that of its section. */
type NeedLine = readonly [kind: Need['kind'], ko: string, en: string, when?: Condition];

/** What may be said of a section besides its id, number, title and basis. */
export interface SectionData {
  readonly synonyms?: readonly string[];
  readonly optional?: true;
  readonly when?: readonly Condition[];
  readonly placeBasis?: Basis;
  readonly needs?: readonly NeedLine[];
  readonly mentions?: readonly string[];
  readonly children?: readonly Requirement[];
}

/** A section of a guideline; required, unless it is optional or has a condition. */
export function section(id: string, number: string, title: string, basis: Basis, data: SectionData = {}): Requirement {
  const { synonyms = [], optional, when = [], placeBasis, needs = [], mentions, children = [] } = data;
  return {
    id,
    number,
    title,
    synonyms: [...synonyms],
    presence: presenceOf(optional, when),
    when: [...when],
    basis,
    ...(placeBasis && { placeBasis }),
    needs: needs.map(([kind, ko, en, condition]) => ({ kind, what: { ko, en }, ...(condition && { when: [condition] }), basis })),
    ...(mentions && { mentions: [...mentions] }),
    children,
  };
}

/** A document that goes with a plan. */
export function attachment(
  id: string,
  title: string,
  basis: Basis,
  data: Pick<SectionData, 'synonyms' | 'optional' | 'when'> = {},
): Attachment {
  const { synonyms = [], optional, when = [] } = data;
  return { id, title, synonyms: [...synonyms], presence: presenceOf(optional, when), when: [...when], basis };
}

/** Makes bases that name one source and differ in place, words and certainty. */
export function citing(source: string) {
  return {
    stated: (where: string, ko: string, en: string): Basis => ({ certainty: 'stated', source, where, summary: { ko, en } }),
    derived: (where: string, ko: string, en: string): Basis => ({ certainty: 'derived', source, where, summary: { ko, en } }),
  };
}

/** A claim of ours. */
export function assumed(ko: string, en: string): Basis {
  return { certainty: 'assumed', summary: { ko, en } };
}

/** No figure is known: each comes from the author's settings. */
export const UNKNOWN_LIMITS: Limits = {
  summaryPages: null,
  summaryCharacters: null,
  summaryBytes: null,
  bodyPages: null,
  charsPerLine: null,
  linesPerPage: null,
};

/** Titles of a summary, in every profile. */
export const SUMMARY_TITLES: readonly string[] = [
  '요약',
  '개요(요약)',
  '사업계획서 요약',
  '사업계획서 요약문',
  '사업계획 요약',
  '사업계획 요약문',
  'Executive Summary',
];

function presenceOf(optional: true | undefined, when: readonly Condition[]): Requirement['presence'] {
  if (optional) return 'optional';
  return when.length > 0 ? 'conditional' : 'required';
}
