import { assumed, attachment, citing, section, UNKNOWN_LIMITS, unaskedSummary } from './define.ts';
import { LANGUAGE_AUTHORITY, LANGUAGE_SOURCES } from './language-authority.ts';
import type { Profile } from './schema.ts';

const { stated, derived } = citing('notice');
const advised = (ko: string, en: string) => assumed(`${ko}. 공식 서식이 아니라 권하는 항목입니다`, `${en}; advice, no official form`);

/** Prior adequacy review of the Personal Information Protection Commission. The fields of its form were not found: every section is advice. */
export default {
  id: 'pipc-prior-adequacy',
  name: { ko: '개인정보 사전적정성 검토', en: 'PIPC prior adequacy review' },
  agency: '개인정보보호위원회',
  legalBasis: '개인정보보호위원회고시 제2024-6호(사전적정성 검토)',
  effectiveFrom: null,
  effectiveTo: null,
  supersededBy: null,
  sources: {
    notice: {
      title: '개인정보보호위원회고시 제2024-6호(사전적정성 검토)',
      publisher: '개인정보보호위원회',
      url: 'https://www.law.go.kr/LSW/flDownload.do?flSeq=139371513',
      published: null,
      checked: '2026-11-21',
    },
    ...LANGUAGE_SOURCES,
  },
  questions: [
    {
      id: 'notYetStarted',
      ask: {
        ko: '아직 시작하지 않은 처리인가요? (시범 운영은 괜찮습니다)',
        en: 'Is the processing yet to begin? (a trial run does not count)',
      },
    },
    {
      id: 'underExamination',
      ask: {
        ko: '같은 일로 인허가를 받는 중이거나 조사ㆍ심의를 받는 중인가요?',
        en: 'Is a licence, an investigation or a deliberation on the same matter under way?',
      },
    },
  ],
  standing: 'advice',
  sections: [
    unaskedSummary(),
    section('applicant', '1.', '신청인', advised('누가 신청하는지, 누구에게 답하면 되는지 적습니다', 'Who applies, and whom to answer'), {
      synonyms: ['신청인 정보', '신청인 현황', '신청 기관', '신청 기업', '기업 개요', '회사 개요'],
    }),
    section(
      'act',
      '2.',
      '실행하려는 구체적 행위',
      advised(
        '하려는 처리 하나를 언제, 어디서, 무엇으로 하는지 적습니다',
        'The one act of processing that is planned: when, where, with what',
      ),
      {
        synonyms: ['실행 예정 행위', '검토 대상 행위', '신청 대상 행위', '검토 대상', '서비스 개요', '서비스의 내용'],
        needs: [
          [
            'content',
            '실행 시기와 방법',
            'When and how it is done',
            {
              parts: [
                ['실행할 때', 'When', ['예정', '시기', '개시', '부터']],
                ['실행하는 방법', 'How', ['방법', '방식', '절차']],
              ],
            },
          ],
        ],
      },
    ),
    section(
      'state',
      '3.',
      '추진 상태',
      advised(
        '아직 실행하지 않았고 인허가, 조사, 심의가 진행되고 있지 않음을 밝힙니다',
        'That it has not begun and that no licence, investigation or deliberation is under way',
      ),
      { synonyms: ['추진 현황', '진행 상태', '시행 여부', '실행 전임을 보이는 설명'] },
    ),
    section(
      'data',
      '4.',
      '처리하는 개인정보 항목과 흐름',
      advised('어떤 개인정보를 어디서 받아 어디로 보내는지 그림과 함께 적습니다', 'Which personal data comes from where and goes where'),
      {
        synonyms: [
          '개인정보 처리 현황',
          '개인정보 항목 및 흐름',
          '개인정보 처리 흐름',
          '개인정보 흐름도',
          '처리하는 개인정보',
          '개인정보 항목',
        ],
        needs: [['figure', '개인정보의 흐름도', 'A figure of the flow', { check: { words: ['흐름도'], shape: 'figure' } }]],
      },
    ),
    section('law', '5.', '관련 조문', advised('걸린다고 보는 조문을 적습니다', 'The articles at issue'), {
      synonyms: ['관련 법령', '관련 법 조문', '관련 규정', '법적 쟁점'],
    }),
    section(
      'question',
      '6.',
      '검토받으려는 사항',
      advised('무엇이 적정한지 묻는지 한 가지씩 나누어 적습니다', 'What is asked, point by point'),
      {
        synonyms: ['검토 요청 사항', '신청 내용', '질의내용', '검토 사항'],
      },
    ),
    section(
      'measures',
      '7.',
      '개인정보 보호 조치',
      advised('지키려고 할 조치를 적습니다. 결과를 이행하는지도 이것으로 봅니다', 'The measures to be taken'),
      {
        synonyms: ['보호 조치', '보호조치 계획', '안전 조치', '안전성 확보 조치', '이행 계획'],
      },
    ),
  ],
  attachments: [
    attachment(
      'application',
      '[별지 제1호서식] 사전적정성 검토 신청서',
      stated('별지 제1호서식', '신청서는 정해진 서식으로 냅니다', 'The application has a form'),
      { synonyms: ['사전적정성 검토 신청서', '검토 신청서'] },
    ),
    attachment('materials', '관련 자료', stated('신청', '신청서에 관련 자료를 붙여 서면으로 냅니다', 'Materials go with it, in writing'), {
      synonyms: ['붙임 자료', '첨부 자료', '서비스 설명 자료'],
      anyName: true,
    }),
  ],
  checklists: [
    {
      id: 'eligible',
      title: { ko: '신청 전에 볼 것(공식 서식 아님)', en: 'Before applying (no official form)' },
      official: false,
      items: [
        {
          kind: 'content',
          what: { ko: '실행 예정인 구체적이고 개별적인 행위입니다', en: 'It is a definite single act that is planned' },
          basis: stated('대상', '앞으로 할 구체적이고 개별적인 행위를 봅니다', 'Definite single acts to come'),
        },
        {
          kind: 'content',
          what: { ko: '이미 실행하고 있지 않습니다(시범 운영은 가능)', en: 'It has not begun (a trial run may)' },
          basis: stated('대상', '이미 실행 중이면 받지 않습니다', 'What has begun is not taken'),
        },
        {
          kind: 'content',
          what: { ko: '인허가, 조사, 심의가 진행되고 있지 않습니다', en: 'No licence, investigation or deliberation is under way' },
          basis: stated('대상', '인허가나 조사, 심의가 진행 중이면 받지 않습니다', 'What is under way elsewhere is not taken'),
        },
      ],
    },
  ],
  periods: [
    {
      id: 'review',
      title: { ko: '검토', en: 'Review' },
      length: {
        ko: '60일 이내(보완 기간 제외, 60일 안에서 연장)',
        en: 'within 60 days (time for supplements apart; may grow by up to 60)',
      },
      basis: stated('검토 기간', '60일 안에 검토하고, 60일 안에서 늘릴 수 있습니다', 'Sixty days, and up to sixty more'),
    },
    {
      id: 'supplements',
      title: { ko: '추가 자료 제출', en: 'Further materials' },
      length: { ko: '30일 이내', en: 'within 30 days' },
      basis: stated('보완', '더 내라고 한 자료는 30일 안에 냅니다', 'Further materials within thirty days'),
    },
  ],
  glossDirection: 'either',
  glossScope: 'volume',
  limits: UNKNOWN_LIMITS,
  rules: {
    'required-sections': {
      severity: 'info',
      basis: advised('빠진 항목은 보완을 부를 수 있습니다', 'What is missing may have to be supplied'),
    },
    'summary-length': { severity: 'error', basis: assumed('요약문의 한도를 정한 곳을 찾지 못했습니다', 'No limit of a summary was found') },
    ...LANGUAGE_AUTHORITY,
  },
  criteria: [
    {
      id: 'definite',
      title: '실행 예정인 구체적ㆍ개별적 행위',
      points: null,
      sections: ['act', 'state'],
      basis: derived('대상', '대상이 되지 않으면 검토를 받지 못합니다', 'What is not eligible is not reviewed'),
    },
  ],
  fieldLabels: {},
} satisfies Profile as Profile;
