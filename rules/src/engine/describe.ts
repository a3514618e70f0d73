import { rules as builtIn } from '../rules/index.ts';
import type { Basis, Finding, FindingBasis, Fix, Locale, Text } from '../types.ts';
import { notices } from './notices.ts';
import type { Notice } from './rule.ts';

/** A finding in a reader's language. */
export interface Description {
  /** What is wrong, and what to do next. */
  readonly message: string;
  /** The rule's title. */
  readonly title: string;
  /** What it costs the applicant. */
  readonly why: string;
  /** The clause behind it, with its source. */
  readonly basis?: string;
  /** How sure that basis is. */
  readonly certainty?: string;
  /** What the related places are, where there are any. */
  readonly related?: string;
}

/** How sure a basis is, in words. */
export const CERTAINTY: Readonly<Record<Basis['certainty'], Text>> = {
  stated: { ko: '원문에서 확인함', en: 'read in the source' },
  derived: { ko: '원문에서 미루어 앎', en: 'follows from the source' },
  assumed: { ko: '다듬이의 판단', en: 'our own judgement' },
  author: { ko: '작성자의 설정', en: 'the author’s settings' },
};

const RELATED: Text = { ko: '함께 볼 곳', en: 'See also' };
const FIX: Readonly<Record<Fix['kind'], Text>> = {
  safe: { ko: '뜻이 그대로인 수정', en: 'keeps the meaning' },
  suggestion: { ko: '확인하고 고르는 수정', en: 'to be checked by the author' },
};

/** What a finding says; `sources` are those who may have said it. Throws a RangeError for a finding of none of them. */
export function describe(finding: Finding, locale: Locale, sources: readonly Notice[] = builtIn): Description {
  const source = [...sources, ...notices].find(({ id }) => id === finding.rule);
  const message = source?.messages[finding.message];
  if (!source || !message) throw new RangeError(`no words for ${finding.rule}/${finding.message}`);
  return {
    message: message[locale](finding.data),
    title: source.title[locale],
    why: source.why[locale],
    ...(finding.basis && { basis: clause(finding.basis, locale), certainty: CERTAINTY[finding.basis.certainty][locale] }),
    ...(finding.related.length > 0 && { related: RELATED[locale] }),
  };
}

/** What a fix does, and whether it may be applied unasked. */
export function describeFix({ title, kind }: Fix, locale: Locale): { readonly title: string; readonly kind: string } {
  return { title: title[locale], kind: FIX[kind][locale] };
}

function clause(basis: FindingBasis, locale: Locale): string {
  const where = 'where' in basis ? basis.where : '';
  const place = [basis.document && `「${basis.document.title}」`, where].filter(Boolean).join(' ');
  return place ? `${place}: ${basis.summary[locale]}` : basis.summary[locale];
}
