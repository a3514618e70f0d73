import { josa } from '../../text/josa.ts';
import type { Finding, Place, Profile } from '../../types.ts';
import { defineNotice } from '../rule.ts';
import { rewrite } from './notice.ts';

/** A guideline that another has replaced. */
export const supersededNotice = defineNotice({
  id: 'superseded-profile',
  title: { ko: '폐지된 제도의 작성요령', en: 'The guideline of a past regime' },
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
  },
});

/** Where the profile was chosen, and whether that is written in a text. */
interface Chosen {
  readonly at: Place;
  readonly written: boolean;
}

/** A warning at the place where the profile is chosen, unless the application falls in its time. No clock is asked. */
export function superseded(profile: Profile, applicationDate: string | undefined, { at, written }: Chosen): Finding[] {
  const { id: name, effectiveTo: until, supersededBy: next } = profile;
  if (next === null || until === null) return [];
  if (applicationDate !== undefined && applicationDate <= until) return [];
  return [
    {
      rule: supersededNotice.id,
      message: 'superseded',
      data: { name, until, next },
      at,
      severity: 'warning',
      fixes: written ? [rewrite(at, next)] : [],
      related: [],
      fingerprint: `${supersededNotice.id}/${name}`,
    },
  ];
}
