import { assumed, section } from './define.ts';
import type { Basis, Checklist, Requirement } from './schema.ts';

/** What a form says at a place of it; read in a copy that others made, so never more than derived. */
type Says = (where: string, ko: string, en: string) => Basis;

/** The sections of a K-Startup form: general state, item in brief, problem, solution, scale-up, team. Its English titles are the form's own. */
export function psst(says: Says): Requirement[] {
  return [
    section(
      'state',
      '□',
      '일반현황',
      says('일반현황', '신청인과 아이템의 현황을 표로 적습니다', 'The applicant and the item, as a table'),
      {
        synonyms: ['일반 현황', '신청 및 일반현황', '신청현황 및 일반현황'],
        needs: [['table', '일반현황 표', 'The table of the general state', { check: { shape: 'table' } }]],
      },
    ),
    section(
      'summary',
      '□',
      '창업 아이템 개요(요약)',
      says('개요(요약)', '뒤에 적을 네 항목까지 한 쪽 표로 줄입니다', 'The item and the four parts in brief, as a table'),
      {
        synonyms: ['개요(요약)', '창업아이템 개요', '창업 아이템 개요', '아이템 개요(요약)', '요약문', '요약'],
        needs: [
          [
            'table',
            '명칭, 범주, 아이템 개요, 문제 인식, 실현 가능성, 성장전략, 팀 구성, 이미지',
            'Name, category, outline, problem, solution, scale-up, team, images',
            {
              parts: [
                ['명칭', 'Name', ['명칭', '아이템명']],
                ['범주', 'Category', ['범주', '분야']],
                ['아이템 개요', 'Outline', ['아이템 개요', '아이템 소개', '서비스 개요', '제품 개요']],
                ['문제 인식', 'Problem', ['문제 인식', '배경', '필요성']],
                ['실현 가능성', 'Solution', ['실현 가능성', '개발 계획', '해결 방안']],
                ['성장전략', 'Scale-up', ['성장전략', '사업화 전략', '판로']],
                ['팀 구성', 'Team', ['팀 구성', '팀원', '대표자']],
                ['이미지', 'Images', { words: ['이미지', '사진'], shape: 'figure' }],
              ],
            },
          ],
        ],
      },
    ),
    section(
      'problem',
      '1.',
      '문제 인식 (Problem)_창업 아이템의 필요성',
      says('1. 문제 인식', '왜 이 아이템이 필요한지 적습니다', 'Why the item is needed'),
      { synonyms: ['문제 인식', '문제인식 (Problem)', '문제 인식(Problem)', 'Problem', '창업 아이템의 필요성', '창업아이템의 필요성'] },
    ),
    section(
      'solution',
      '2.',
      '실현 가능성 (Solution)_창업 아이템의 개발 계획',
      says('2. 실현 가능성', '아이템을 어떻게 만들고 돈을 어떻게 쓸지 적습니다', 'How the item is made and the funds are spent'),
      {
        synonyms: ['실현 가능성', '실현가능성(Solution)', 'Solution', '창업 아이템의 개발 계획', '창업아이템의 개발 계획'],
        needs: [
          [
            'table',
            '사업추진 일정(협약기간 내)',
            'The schedule within the agreement',
            { check: { words: ['일정', '로드맵', '추진 기간'] } },
          ],
          ['table', '사업비 집행 계획', 'How the funds are spent', { check: { words: ['집행 계획', '사업비', '예산', '비목'] } }],
        ],
      },
    ),
    section(
      'scale-up',
      '3.',
      '성장전략 (Scale-up)_사업화 추진 전략',
      says('3. 성장전략', '어떻게 팔고 키울지 적습니다', 'How the item is sold and grows'),
      {
        synonyms: ['성장전략', '성장 전략', '성장전략(Scale-up)', 'Scale-up', '사업화 추진 전략'],
        needs: [
          [
            'table',
            '사업추진 일정(전체 사업단계)',
            'The schedule of the whole business',
            { check: { words: ['일정', '로드맵', '추진 기간'] } },
          ],
          [
            'content',
            '중장기 사회적 가치(환경, 사회, 지배구조)',
            'Lasting value to society (environment, society, governance)',
            { check: { words: ['사회적 가치', '지배구조', '사회 기여', '사회공헌', 'ESG', '상생'] } },
          ],
        ],
      },
    ),
    section(
      'team',
      '4.',
      '팀 구성 (Team)_대표자 및 팀원 구성 계획',
      says('4. 팀 구성', '대표자와 팀원, 협력 기관을 적습니다', 'Who leads, who works on it, who helps'),
      {
        synonyms: ['팀 구성', '팀구성(Team)', 'Team', '대표자 및 팀원 구성 계획', '대표자 및 팀원 구성'],
        needs: [
          ['table', '팀 구성(안)', 'The team', { check: { words: ['팀 구성(안)', '팀원', '담당', '인력', '역량'] } }],
          [
            'table',
            '협력 기관 현황 및 협업 방안',
            'Partners, and how one works with them',
            { check: { words: ['협력 기관', '협업', '협약', '제휴', '파트너'] } },
          ],
        ],
      },
    ),
  ];
}

/** What a person must see to before the form is handed in: each of these is one line of the form's notes. */
export function beforeSubmission(says: Says, lines: readonly (readonly [ko: string, en: string])[]): Checklist[] {
  return [
    {
      id: 'submission',
      title: { ko: '제출 전에 볼 것', en: 'Before handing in' },
      official: true,
      items: lines.map(([ko, en]) => ({ kind: 'content', what: { ko, en }, basis: says('작성 안내', ko, en) })),
    },
  ];
}

/** Forms of this kind ask for the item in brief as a table, with no limit that was found. */
export const SUMMARY_AUTHORITY = {
  severity: 'error',
  basis: assumed('개요(요약)의 한도를 정한 곳을 찾지 못했습니다', 'No limit of the item in brief was found'),
} as const;
