import { assumed, citing, needsOf, section } from './define.ts';
import type { Basis, Checklist, Condition, Period, Question, Requirement } from './schema.ts';

/** What we advise where no form of the agency was found. */
export const advised = (ko: string, en: string): Basis =>
  assumed(`${ko}. 공식 서식이 아니라 권하는 항목입니다`, `${en}; advice, no official form`);

const press = citing('press');

/** Yes-or-no questions that lead to a track, each to the one of which the press release says so. */
export const TRACK_QUESTIONS: Question[] = [
  {
    id: 'lawIsSilent',
    ask: {
      ko: '법령에 규정이 없거나 불분명하여, 조건을 지키는 대신 허용받으려 하나요?',
      en: 'Is the law silent or unclear, so that leave under conditions is sought?',
    },
  },
  {
    id: 'seeksResolution',
    ask: {
      ko: '하려는 처리가 맞는지 위원회의 의결을 미리 받아 사후의 규제를 면하려 하나요?',
      en: 'Is a resolution sought beforehand, so as to be free of sanctions later?',
    },
  },
  {
    id: 'pseudonymousData',
    ask: { ko: '위원회가 지정한 환경에서 가명정보를 쓰려 하나요?', en: 'Is pseudonymous data to be used in a designated environment?' },
  },
  {
    id: 'lawIsAmbiguous',
    ask: {
      ko: '규정은 있으나 뜻이 모호하여 위원회의 해석을 받으려 하나요?',
      en: 'Is the law ambiguous, so that the Commission is to interpret it?',
    },
  },
];

/** Nothing but a quick answer is needed. */
export const none: Condition[] = TRACK_QUESTIONS.map(({ id }) => ({ fact: id, is: false }));

/** One question alone is answered yes. */
export function only(fact: string): Condition[] {
  return none.map((one) => ({ ...one, is: one.fact === fact }));
}

const onTrack = (track: string): Condition[] => [{ fact: 'track', is: track }];

/** What each track needs beyond what every request holds. */
export const tracks: Requirement[] = [
  section(
    'sandbox',
    '6.',
    '규제유예 신청 내용',
    advised('규제유예제도로 가면 무엇을 어디까지 허용받으려는지 적습니다', 'For the sandbox: what is to be allowed, and how far'),
    {
      when: onTrack('sandbox'),
      synonyms: ['규제유예제도 신청 내용', '규제샌드박스 신청 내용', '규제특례 신청 내용'],
      children: [
        section(
          'sandbox.law',
          '가.',
          '규정이 없거나 불분명한 점',
          advised('어느 규정이 어떻게 모자라는지 적습니다', 'Which rule lacks what'),
          {
            synonyms: ['법령의 공백', '규정의 불분명한 점', '걸림돌이 되는 규정'],
          },
        ),
        section(
          'sandbox.scope',
          '나.',
          '허용받으려는 범위와 기간',
          advised('어디서 누구에게 얼마 동안 하려는지 적습니다', 'Where, for whom, how long'),
          {
            synonyms: ['실증 범위와 기간', '신청 범위 및 기간', '특례의 범위와 기간'],
            needs: [['content', '기간', 'How long', { check: { words: ['개월', '기간', '년 동안', '년간', '까지'] } }]],
          },
        ),
        section(
          'sandbox.safety',
          '다.',
          '정보주체 보호 방안',
          advised('조건으로 지킬 보호 조치를 적습니다', 'The measures offered as conditions'),
          {
            synonyms: ['정보주체 보호 대책', '이용자 보호 방안', '안전장치'],
          },
        ),
      ],
    },
  ),
  section(
    'prior-adequacy',
    '6.',
    '사전적정성 검토 신청 내용',
    advised('사전적정성 검토로 가면 실행하려는 한 가지 행위를 적습니다', 'For prior adequacy: the one act that is planned'),
    {
      when: onTrack('prior-adequacy'),
      synonyms: ['사전적정성 신청 내용', '사전적정성 검토 내용'],
      children: [
        section('prior-adequacy.act', '가.', '실행하려는 구체적 행위', advised('언제 무엇을 하는지 적습니다', 'What is done, and when'), {
          synonyms: ['검토 대상 행위', '실행 예정 행위'],
        }),
        section('prior-adequacy.state', '나.', '추진 상태', advised('아직 실행하지 않았음을 밝힙니다', 'That it has not begun'), {
          synonyms: ['추진 현황', '진행 상태', '시행 여부'],
        }),
        section(
          'prior-adequacy.measures',
          '다.',
          '개인정보 보호 조치',
          advised('지키려고 할 조치를 적습니다', 'The measures to be taken'),
          {
            synonyms: ['보호 조치', '보호조치 계획', '안전성 확보 조치', '이행 계획'],
          },
        ),
      ],
    },
  ),
  section(
    'safe-zone',
    '6.',
    '안심구역 이용 내용',
    advised('안심구역으로 가면 무엇을 가지고 들어가 무엇을 가지고 나올지 적습니다', 'For the safe zone: what goes in and what comes out'),
    {
      when: onTrack('safe-zone'),
      synonyms: ['개인정보 안심구역 이용 내용', '안심구역 이용 계획', '안심구역 신청 내용'],
      children: [
        section('safe-zone.purpose', '가.', '이용 목적', advised('무엇을 알아내려는지 적습니다', 'What is to be found out'), {
          synonyms: ['목적', '활용 목적', '가명정보 이용 목적', '분석 목적'],
        }),
        section(
          'safe-zone.data',
          '나.',
          '가명정보 항목',
          advised('쓸 가명정보의 항목을 표로 적습니다', 'The items of pseudonymous data, as a table'),
          {
            synonyms: ['가명정보의 항목', '이용할 가명정보', '가명정보 항목과 규모'],
            needs: [['table', '가명정보 항목', 'The items', { check: { words: ['항목'], shape: 'table' } }]],
          },
        ),
        section(
          'safe-zone.linking',
          '다.',
          '결합 여부',
          advised('다른 곳의 정보와 합치는지, 합치면 어디와 합치는지 적습니다', 'Whether it is linked with data of others, and whose'),
          {
            synonyms: ['가명정보 결합 여부', '결합 계획', '정보의 결합'],
          },
        ),
        section(
          'safe-zone.tools',
          '라.',
          '분석 도구',
          advised('가지고 들어갈 프로그램과 장비를 적습니다', 'Programs and devices that are brought in'),
          {
            synonyms: ['분석 환경', '분석 도구와 환경', '사용 프로그램'],
          },
        ),
        section(
          'safe-zone.results',
          '마.',
          '반출 결과',
          advised('가지고 나올 결과와 그 꼴을 적습니다', 'The results that are taken out, and their form'),
          {
            synonyms: ['반출할 결과', '반출 결과물', '결과의 반출', '반출 계획'],
          },
        ),
      ],
    },
  ),
  section(
    'active-interpretation',
    '6.',
    '법령적극해석 신청 내용',
    advised(
      '법령적극해석으로 가면 사실관계와 쟁점, 의견을 나누어 적습니다. 관련 조문은 앞의 절에 적은 것으로 봅니다',
      'For active interpretation: facts, issues and view, apart; the articles are those of the section before',
    ),
    {
      when: onTrack('active-interpretation'),
      synonyms: ['적극해석 신청 내용', '법령해석 신청 내용'],
      children: [
        section(
          'active-interpretation.facts',
          '가.',
          '사실관계',
          advised('있었거나 있을 일을 때의 순서로 적습니다', 'What happened or will, in order'),
          {
            synonyms: ['사실 관계', '사안의 개요', '처리의 경위'],
          },
        ),
        section(
          'active-interpretation.issues',
          '나.',
          '해석 쟁점',
          advised('두 가지 이상으로 읽히는 말이 무엇인지 적습니다', 'Which words can be read in several ways'),
          {
            synonyms: ['쟁점', '해석상 쟁점', '쟁점 사항'],
          },
        ),
        section(
          'active-interpretation.view',
          '다.',
          '신청인 의견',
          advised('어느 쪽이 맞다고 보는지 까닭과 함께 적습니다', 'Which reading the applicant holds, and why'),
          {
            synonyms: ['신청인의 의견', '회사의 의견', '검토 의견', '의견과 근거'],
          },
        ),
      ],
    },
  ),
];

/** How long the steps take; those of the tracks begin after the quick answer. */
export const TRACK_PERIODS: Period[] = [
  {
    id: 'quick-answer',
    title: { ko: '빠른 답변', en: 'Quick answer' },
    length: { ko: '근무일 5일 이내', en: 'within 5 working days' },
    basis: press.stated(
      '진행 절차',
      '신청하면 근무일로 5일 안에 답하거나 처리 계획을 알립니다',
      'An answer, or a plan of one, within five working days',
    ),
  },
  {
    id: 'sandbox',
    title: { ko: '규제유예제도', en: 'Regulatory sandbox' },
    length: { ko: '30일 안팎', en: 'about 30 days' },
    when: onTrack('sandbox'),
    basis: press.stated('진행 절차', '조건을 붙여 허용하며 30일쯤 걸립니다', 'Allowed under conditions, in about thirty days'),
  },
  {
    id: 'prior-adequacy',
    title: { ko: '사전적정성 검토', en: 'Prior adequacy review' },
    length: { ko: '60일 안팎', en: 'about 60 days' },
    when: onTrack('prior-adequacy'),
    basis: press.stated('진행 절차', '위원회가 의결하며 60일쯤 걸립니다', 'By resolution, in about sixty days'),
  },
  {
    id: 'safe-zone',
    title: { ko: '개인정보 안심구역', en: 'Personal data safe zone' },
    length: null,
    when: onTrack('safe-zone'),
    basis: press.stated(
      '진행 절차',
      '지정한 환경에서 가명정보를 씁니다. 걸리는 시간은 밝히지 않았습니다',
      'In a designated environment; no time is told',
    ),
  },
  {
    id: 'active-interpretation',
    title: { ko: '법령적극해석', en: 'Active interpretation of law' },
    length: { ko: '1개월에서 3개월', en: 'one to three months' },
    when: onTrack('active-interpretation'),
    basis: press.stated('진행 절차', '위원회가 의결하여 알리며 한 달에서 석 달이 걸립니다', 'By resolution, in one to three months'),
  },
];

function checklist(track: string | undefined, ko: string, en: string, lines: readonly (readonly [ko: string, en: string])[]): Checklist {
  return {
    id: track ?? 'request',
    title: { ko: `${ko}(공식 서식 아님)`, en: `${en} (no official form)` },
    official: false,
    ...(track !== undefined && { when: onTrack(track) }),
    items: needsOf(
      advised('신청하기 전에 살핍니다', 'To look at before applying'),
      lines.map(([what, english]) => ['content', what, english] as const),
    ),
  };
}

/** What to look at before a request, by track. None of it is a form of the Commission. */
export const TRACK_CHECKLISTS: Checklist[] = [
  checklist(undefined, '신청 전에 볼 것', 'Before applying', [
    ['하고 있거나 하려는 처리가 분명합니다', 'The processing, present or planned, is definite'],
    ['단순한 해석의 문의나 민원이 아닙니다', 'It is no mere question of interpretation and no complaint'],
    ['영업비밀을 표시하였습니다', 'Trade secrets are marked'],
  ]),
  checklist('sandbox', '규제유예제도', 'Regulatory sandbox', [
    ['규정이 없는지 불분명한지 하나를 골랐습니다', 'It is told whether the law is silent or unclear'],
    ['허용받으려는 범위와 기간이 숫자로 있습니다', 'Scope and time are in figures'],
    ['정보주체를 지킬 조건을 내놓았습니다', 'Conditions that protect people are offered'],
  ]),
  checklist('prior-adequacy', '사전적정성 검토', 'Prior adequacy review', [
    ['아직 실행하지 않았습니다', 'It has not begun'],
    ['인허가, 조사, 심의가 진행되고 있지 않습니다', 'No licence, investigation or deliberation is under way'],
    ['지킬 조치를 적었습니다', 'The measures are told'],
  ]),
  checklist('safe-zone', '개인정보 안심구역', 'Personal data safe zone', [
    ['이용할 안심구역의 운영기관을 정했습니다', 'The operator of the zone is chosen'],
    ['가명정보만 가지고 들어갑니다', 'Only pseudonymous data goes in'],
    ['가지고 나올 결과에 사람을 알아볼 것이 없습니다', 'Nothing that comes out tells who someone is'],
  ]),
  checklist('active-interpretation', '법령적극해석', 'Active interpretation of law', [
    ['사실관계와 의견을 섞지 않았습니다', 'Facts and view are kept apart'],
    ['조문마다 어떻게 읽히는지 적었습니다', 'Each article has its readings'],
    ['다른 기관에 같은 것을 물었으면 그 답을 붙였습니다', 'Answers of other agencies are enclosed'],
  ]),
];
