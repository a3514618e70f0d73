import * as z from 'zod/mini';
import { Limits, type Limits as LimitValues } from '../../profiles/limits-schema.ts';
import { isDay } from './day.ts';

/**
 * Issues of these schemas carry, instead of words, the name of what is expected: a key of `expectations`.
 * `description` goes into the JSON Schema that editors show.
 */
const about = <S extends z.ZodMiniType>(schema: S, description: string): z.ZodMiniOptional<S> =>
  z.optional(schema.check(z.describe(description)) as S);

const words = z.string('text').check(z.refine((text) => text.trim() !== '', 'text'));
const paths = z.array(words, 'paths');
const day = z.string('day').check(z.refine(isDay, 'day'));

const Severity = z.enum(['off', 'info', 'warning', 'error'], 'severity');

/** `off | info | warning | error`, or that and the rule's options. */
const RuleEntry = z.union(
  [Severity, z.strictObject({ severity: z.optional(Severity), options: z.optional(z.record(z.string(), z.unknown(), 'options')) })],
  'rule',
);

const Rules = z.record(z.string(), RuleEntry, 'map');

const Applicant = z.record(z.string(), z.union([z.boolean(), z.string().check(z.minLength(1))], 'answer'), 'map');

/** A number is read as it stands in the file, so that no figure passes through a float. */
const Rate = z.strictObject({ rate: z.union([z.number(), z.string()], 'rate'), date: z.optional(day) }, 'exchangeRate');

const limit = z.number('positive').check(z.positive('positive'));

/** The Hangul of a term, or that and which of its forms to write and which not. */
const GlossaryValue = z.union(
  [
    words,
    z.strictObject(
      {
        gloss: about(words, '한글 풀이. 예: 폐쇄회로 텔레비전'),
        preferred: about(words, '쓰기로 한 말. 적지 않으면 용어 그대로'),
        forbidden: about(z.array(words, 'terms'), '쓰지 않기로 한 말의 목록. 쓰기로 한 말로 고치라고 알립니다'),
      },
      'glossary',
    ),
  ],
  'glossary',
);

const Terms = z.strictObject(
  {
    allow: about(z.array(words, 'terms'), '풀이 없이 써도 되는 이름과 용어'),
    glossary: about(
      z.record(z.string(), GlossaryValue, 'glossary'),
      '용어와 그 한글 풀이. 예: CCTV: 폐쇄회로 텔레비전. 쓰지 않을 말을 정하려면 이용자: { forbidden: [유저, 사용자] }',
    ),
  },
  'map',
);

const limitKeys = Object.keys(Limits.shape) as (keyof LimitValues)[];
const Figures = z.strictObject(
  Object.fromEntries(limitKeys.map((key) => [key, z.optional(limit)])) as Record<keyof LimitValues, z.ZodMiniOptional<typeof limit>>,
  'map',
);

const ofPlan = {
  profile: about(words, '작성요령의 이름(`dadeumi profiles`로 봅니다) 또는 직접 쓴 프로필 파일의 상대 경로'),
  applicant: about(Applicant, '신청인에 관한 물음의 답'),
  applicationDate: about(day, '신청일. 예: 2026-11-05'),
};

const ofDraft = {
  ...ofPlan,
  exchangeRates: about(z.record(z.string(), Rate, 'map'), '외화 1단위의 원화 값과 기준일. 예: USD: { rate: 1400, date: 2026-09-30 }'),
  limits: about(Figures, '쪽수, 글자 수, 한 줄의 글자 수와 한 쪽의 줄 수, 계획의 햇수'),
  terms: about(Terms, '허용하는 용어와 용어집'),
  rules: about(Rules, '규칙마다 심각도(off, info, warning, error)와 선택 사항'),
};

/** What a draft may say of itself in its front matter, under `dadeumi`. */
export const FrontSettings = z.strictObject(ofDraft, 'map');

/** What `dadeumi.yaml` may say. */
export const FileSettings = z.strictObject(
  {
    version: about(z.literal(1, 'version'), '설정 형식의 판. 1'),
    extends: about(z.union([words, z.array(words)], 'extends'), '먼저 읽을 설정: 내장 설정의 이름 또는 상대 경로'),
    locale: about(z.enum(['ko', 'en'], 'locale'), '출력 언어'),
    ...ofDraft,
    overrides: about(z.array(z.strictObject({ files: paths, rules: Rules }, 'map'), 'list'), '파일에 따라 달리하는 규칙'),
    plans: about(
      z.array(z.strictObject({ files: paths, ...ofPlan, attachments: about(paths, '함께 내는 부속서류') }, 'map'), 'list'),
      '여러 파일로 된 사업계획서',
    ),
    files: about(paths, '점검할 파일'),
    ignore: about(paths, '점검하지 않을 파일'),
  },
  'map',
);

export type RuleEntry = z.infer<typeof RuleEntry>;
export type GlossaryValue = z.infer<typeof GlossaryValue>;
export type FrontSettings = z.infer<typeof FrontSettings>;
export type FileSettings = z.infer<typeof FileSettings>;
export type PlanEntry = NonNullable<FileSettings['plans']>[number];
