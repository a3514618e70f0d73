import type { Limits } from './limits-schema.ts';
import type { Attachment, Basis, Check, Condition, Need, Part, Requirement } from './schema.ts';

/** One thing of a need, with the words of which one shows that it is there, or what else does. */
type PartLine = readonly [ko: string, en: string, check?: readonly string[] | Check, when?: Condition];

/** A need as a line of data; without a basis of its own it stands on that of its section. */
type NeedLine = readonly [
  kind: Need['kind'],
  ko: string,
  en: string,
  more?: { readonly when?: Condition; readonly check?: Check; readonly parts?: readonly PartLine[]; readonly amountBasis?: true },
];

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
    needs: needsOf(basis, needs),
    ...(mentions && { mentions: [...mentions] }),
    children,
  };
}

/** Needs that stand on one basis. */
export function needsOf(basis: Basis, lines: readonly NeedLine[]): Need[] {
  return lines.map(([kind, ko, en, { when, check, parts, amountBasis } = {}]) => ({
    kind,
    what: { ko, en },
    ...(when && { when: [when] }),
    ...(check && { check }),
    ...(parts && { parts: parts.map(partOf) }),
    ...(amountBasis && { amountBasis }),
    basis,
  }));
}

function partOf([ko, en, check, when]: PartLine): Part {
  return { what: { ko, en }, ...(when && { when: [when] }), ...(check && { check: isWords(check) ? { words: [...check] } : check }) };
}

const isWords = (check: readonly string[] | Check): check is readonly string[] => Array.isArray(check);

/** A document that goes with a plan. */
export function attachment(
  id: string,
  title: string,
  basis: Basis,
  data: Pick<SectionData, 'synonyms' | 'optional' | 'when' | 'needs'> & { readonly anyName?: true } = {},
): Attachment {
  const { synonyms = [], optional, when = [], anyName, needs } = data;
  const asked = { presence: presenceOf(optional, when), when: [...when] };
  return {
    id,
    title,
    synonyms: [...synonyms],
    ...asked,
    ...(anyName && { anyName }),
    ...(needs && { needs: needsOf(basis, needs) }),
    basis,
  };
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

/** A summary that no source asks for: where there is one, it counts as such. */
export function unaskedSummary(): Requirement {
  const basis = assumed(
    '요약문을 요구하는 곳을 찾지 못했습니다. 두면 요약문으로 봅니다',
    'Nothing that was read asks for a summary; where there is one it counts as such',
  );
  return section('summary', '', '요약문', basis, { synonyms: SUMMARY_TITLES, optional: true });
}

/** Titles of a summary, in every profile. */
export const SUMMARY_TITLES: readonly string[] = [
  '요약',
  '요약서',
  '요약본',
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
