import type { Obligation } from '../../profiles/obligations.ts';
import type { Finding } from '../../types.ts';

type Names = Readonly<Record<string, unknown>>;

/** What a finding's data name, as the messages of its rule have them: whether the obligation is among it. A rule that is not here speaks of all of its own. */
const NAMED: Readonly<Record<string, (data: Names, obligation: Obligation) => boolean>> = {
  'financial-ratios': ({ label }, { what }) => typeof label !== 'string' || head(what.ko) === head(label),
  'basis-dates': ({ what: of }, { what }) => head(what.ko) === head(koreanOf(of)),
  'cover-statements': ({ title, holds, lacks }, { what, within }) =>
    koreanOf(title) === within.ko && listOf(holds ?? lacks).some((one) => koreanOf(one.what) === what.ko),
};

/** Whether a finding of an obligation's rule speaks of this one, where a rule sees to several. */
export function speaksOf({ rule, data }: Finding, obligation: Obligation): boolean {
  const isNamed = NAMED[rule];
  return isNamed === undefined || isNamed(data as Names, obligation);
}

/** A name without what explains it: `총부채(고정부채 …)`, `물가: 상반기 신청은 …`. */
function head(name: string): string {
  return name.split(/[(:]/, 1)[0]!.replaceAll(' ', '');
}

function koreanOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'ko' in text ? String(text.ko) : '';
}

function listOf(value: unknown): readonly Names[] {
  return Array.isArray(value) ? value : [];
}
