import { UNKNOWN_LIMITS } from './define.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import type { Profile } from './schema.ts';

/** The language rules alone: what a draft without a profile gets. */
export default {
  id: 'general',
  name: { ko: '일반(언어 규칙만)', en: 'General (language rules alone)' },
  agency: '정하지 않음',
  legalBasis: '국어기본법 제14조, 행정업무의 운영 및 혁신에 관한 규정 제7조, 계량에 관한 법률 제6조',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: LANGUAGE_SOURCES,
  questions: [],
  standing: 'language-only',
  sections: [],
  attachments: [],
  glossDirection: 'either',
  glossScope: 'volume',
  limits: UNKNOWN_LIMITS,
  rules: LANGUAGE_AUTHORITY,
  criteria: [],
  fieldLabels: {},
} satisfies Profile as Profile;
