import { profiles } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { type CheckedForm, checkForm } from '../../extension-browser/src/background/check-form.ts';
import type { Form } from '../../extension-browser/src/background/form.ts';
import { guidelineOf } from '../../extension-browser/src/background/guideline.ts';
import { questionsOf } from '../../extension-browser/src/background/questions.ts';
import type { Options } from '../../extension-browser/src/settings/options.ts';
import type { Site } from '../../extension-browser/src/settings/sites.ts';

const OPTIONS: Options = { locale: 'ko', allowedTerms: [], glossary: [], rules: {}, exchangeRates: {} };
const PROFILE = 'location-registration-2026';

const formOf = (texts: Readonly<Record<string, string>>): Form => ({
  ...{ tab: 1, origin: 'https://a.example', closed: [] },
  frames: new Map([
    [
      0,
      {
        document: undefined,
        report: {
          ...{ load: 'l', revision: 1, frames: 0, unread: [] },
          fields: Object.entries(texts).map(([label, text], at) => ({ id: `f${at}`, key: label, label, text, required: false })),
        },
      },
    ],
  ]),
});

const checked = (texts: Readonly<Record<string, string>>, site: Partial<Site> = {}, locale: 'ko' | 'en' = 'ko'): CheckedForm => {
  const at = { on: true, profile: PROFILE, applicant: {}, byHand: [], ...site };
  return checkForm(formOf(texts), at, guidelineOf(at, OPTIONS, []), locale, new Map());
};
const stateOf = ({ sections }: CheckedForm, title: string) => sections.find((section) => section.title.includes(title))?.state;
const saidOf = ({ findings }: CheckedForm, rule: string) =>
  findings.filter(({ finding }) => finding.rule === rule).map(({ finding }) => finding.message);

describe('a field', () => {
  const TEXTS = { '시스템의 구성': '서버 두 대로 짠다.' };
  const none = { byHand: [{ profile: PROFILE, field: '시스템의 구성', section: null }] };

  test('answers the section of its label', () => {
    expect(stateOf(checked(TEXTS), '시스템의 구성')).toBe('done');
  });

  test('answers none where the applicant says so', () => {
    const form = checked(TEXTS, none);
    expect(stateOf(form, '시스템의 구성')).toBe('missing');
    expect(form.fields).toMatchObject([{ label: '시스템의 구성', section: undefined, byHand: true }]);
    expect(form.sections.flatMap(({ field }) => field ?? [])).toEqual([]);
  });

  test('that answers none of another guideline answers its own', () => {
    expect(stateOf(checked(TEXTS, { byHand: [{ ...none.byHand[0]!, profile: 'general' }] }), '시스템의 구성')).toBe('done');
  });
});

describe('a section that is missing', () => {
  test('is told as a field to choose or a file to attach; nothing can be inserted into a form', () => {
    for (const [locale, inserting] of [
      ['ko', /넣으세요|넣고|다음에|맨 뒤/],
      ['en', /Add it|at the end| after | before /],
    ] as const) {
      const said = saidOf(checked({ 요약문: '길을 찾는다.' }, {}, locale), 'required-sections');
      expect(said.length).toBeGreaterThan(2);
      for (const message of said) {
        expect(message).not.toMatch(inserting);
        expect(message).toMatch(locale === 'ko' ? /칸이 있으면 패널의 ‘칸과 절’에서/ : /“Fields and sections” in the panel/);
      }
    }
  });

  test('is told with the field of the section that it belongs in', () => {
    const said = saidOf(
      checked({ '허가신청법인의 명세 및 조직': '길을 찾는다.' }, { profile: 'location-permit-2018' }),
      'required-sections',
    );
    expect(said.filter((message) => message.includes('‘허가신청법인의 명세 및 조직’ 칸에 함께 적거나'))).not.toEqual([]);
  });
});

describe('an exchange rate that one field states', () => {
  const AMOUNTS = { 사업개요: '단가는 $300이다.', 자금계획: '환율은 1달러당 1,400원을 적용한다.' };

  test('is told where it settles the amounts of another', () => {
    const form = checked(AMOUNTS);
    expect(saidOf(form, 'won-amounts')).toEqual([]);
    expect(form.rates).toEqual([{ field: '0:f1', currency: 'USD', won: '1,400' }]);
  });

  test('is not where no other field relies on it', () => {
    expect(checked({ ...AMOUNTS, 사업개요: '단가는 300유로이다.' }).rates).toEqual([]);
    expect(checked({ 자금계획: `${AMOUNTS.자금계획} ${AMOUNTS.사업개요}` }).rates).toEqual([]);
  });
});

describe('a question of a guideline', () => {
  const asked = (id: string) => questionsOf(profiles.find((profile) => profile.id === id)!, {}, 'ko');

  test('comes with how much depends on it', () => {
    expect(asked('location-permit-2018').find(({ id }) => id === 'incorporated')!.sections).toBeGreaterThan(0);
    expect(asked(PROFILE)).toMatchObject([{ id: 'incorporated', sections: 0, attachments: 1 }]);
  });
});
