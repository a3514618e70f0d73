import { josa } from '../../text/josa.ts';
import type { Finding, Place, Profile } from '../../types.ts';
import { defineNotice } from '../rule.ts';
import { rewrite } from './notice.ts';

/** A guideline that another has replaced, or that was not in force on the day of the application. */
export const supersededNotice = defineNotice({
  id: 'superseded-profile',
  title: { ko: '신청일에 쓰지 않는 작성요령', en: 'A guideline that is not of the day of the application' },
  why: {
    ko: '제도가 바뀌면 절의 구성과 심사 기준도 달라져, 계획서를 다시 쓰게 됩니다.',
    en: 'The sections and the criteria changed with the regime, so the plan would have to be written again.',
  },
  messages: {
    superseded: {
      ko: ({ name, until, next }: { name: string; until: string; next: string }) =>
        `${josa(`‘${name}’`, '은/는')} ${until}까지 쓰인 작성요령입니다. ${josa(`‘${next}’`, '(으)로')} 바꾸거나, 그때 낸 신청이면 applicationDate를 적으세요.`,
      en: ({ name, until, next }) =>
        `‘${name}’ was in force until ${until}. Change to ‘${next}’, or state the applicationDate of an application of that time.`,
    },
    'not-yet': {
      ko: ({ name, from, date, former }: { name: string; from: string; date: string; former?: string | undefined }) =>
        `${josa(`‘${name}’`, '은/는')} ${from}부터 쓰는 작성요령인데 신청일(applicationDate)은 ${date}입니다. ${former === undefined ? '' : `그때의 ‘${former}’ 작성요령으로 바꾸거나, `}신청일을 고치세요.`,
      en: ({ name, from, date, former }) =>
        `‘${name}’ is in force from ${from}, and the applicationDate is ${date}. ${former === undefined ? 'Correct' : `Change to ‘${former}’ of that time, or correct`} the date.`,
    },
    ended: {
      ko: ({ name, until, date }: { name: string; until: string; date: string }) =>
        `${josa(`‘${name}’`, '은/는')} ${until}까지 쓰인 작성요령인데 신청일(applicationDate)은 ${date}입니다. 신청일에 쓰는 작성요령을 고르거나 신청일을 고치세요.`,
      en: ({ name, until, date }) =>
        `‘${name}’ was in force until ${until}, and the applicationDate is ${date}. Choose the guideline of that day, or correct the date.`,
    },
  },
});

/** Where the profile was chosen, and whether that is written in a text. */
interface Chosen {
  readonly at: Place;
  readonly written: boolean;
}

/**
 * A warning at the place where the profile is chosen, where the application falls outside its time; of a superseded one also while no day is
 * stated. No clock is asked.
 */
export function superseded(profile: Profile, known: readonly Profile[], applicationDate: string | undefined, chosen: Chosen): Finding[] {
  const { id: name, effectiveFrom: from, effectiveTo: until, supersededBy: next } = profile;
  const date = applicationDate;
  if (date !== undefined && from !== null && date < from) {
    const former = known.find((one) => one.supersededBy === name && isInForce(one, date))?.id;
    return [warning('not-yet', { name, from, date, former }, chosen, former)];
  }
  if (until === null || (date !== undefined && date <= until)) return [];
  if (next !== null) return [warning('superseded', { name, until, next }, chosen, next)];
  return date === undefined ? [] : [warning('ended', { name, until, date }, chosen, undefined)];
}

function isInForce({ effectiveFrom, effectiveTo }: Profile, day: string): boolean {
  return (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo);
}

function warning(
  message: string,
  data: Readonly<Record<string, string | undefined>>,
  { at, written }: Chosen,
  instead: string | undefined,
): Finding {
  const fixes = written && instead !== undefined ? [rewrite(at, instead)] : [];
  const fingerprint = `${supersededNotice.id}/${data.name}${message === 'superseded' ? '' : `/${message}`}`;
  return { rule: supersededNotice.id, message, data, at, severity: 'warning', fixes, related: [], fingerprint };
}
