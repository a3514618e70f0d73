import type { Obligation } from '../../profiles/obligations.ts';
import type { Finding, Place } from '../../types.ts';
import type { Given } from './given.ts';

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

/** What says of which day something is, and is wrong, takes from the words beside it that they show it. */
const OF_DAYS: Readonly<Record<string, (message: string) => boolean>> = {
  'basis-dates': () => true,
  'won-amounts': (message) => message === 'rate-date',
};

/** The findings on days that stand in one sentence, or one row of a table, with what shows an obligation. */
export function besideEvidence(evidence: readonly Place[], { plan, result }: Given): Finding[] {
  const sentences = evidence.map((place): Place => {
    const { text } = plan.documents.find(({ id }) => id === place.document)!;
    return { document: place.document, range: sentenceAround(text, place.range) };
  });
  return result.findings.filter(
    ({ rule, message, at, severity }) =>
      severity !== 'info' &&
      OF_DAYS[rule]?.(message) === true &&
      sentences.some(({ document, range: [from, to] }) => document === at.document && from <= at.range[0] && at.range[0] < to),
  );
}

/** A full stop of a day, `2018. 12. 31.`, ends no sentence. */
const ENDS = ['\n', '다. '];

function sentenceAround(text: string, [start, end]: Place['range']): Place['range'] {
  const before = ENDS.map((mark) => text.lastIndexOf(mark, start - mark.length)).filter((at) => at >= 0);
  const after = ENDS.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return [Math.max(0, ...before), Math.min(text.length, ...after)];
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
