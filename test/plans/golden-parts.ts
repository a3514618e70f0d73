/** Parts that a plan for the permit has and the golden one has not, since its applicant is yet to be founded and encloses its forms apart. */

/** The three forms, where they stand in the plan. */
export const FORMS = `
# [양식 1] 허가신청법인의 명세서

- 명칭: 주식회사 온길위치
- 납입된 자본금: 6,000백만원

| 성명 | 소유비율(%) | 유형 | 주요 업종 | 외국인 여부 | 비고 |
|---|---:|---|---|---|---|
| 주식회사 한빛계측 | 55.0 | 비상장 | 측정기기 제조업 | 없음 | 없음 |
| 주식회사 새벽물류 | 30.0 | 비상장 | 화물 운송 주선업 | 없음 | 없음 |
| 김온길 | 15.0 | 개인 | | 없음 | 대표이사 |
| 계 | 100.0 | | | | |

# [양식 2] 최근 3개년 주요 재무지표

- 법인명: 주식회사 한빛계측
- 결산일: 12월 31일

위의 내용은 사실과 같음을 확인합니다. 2018년 10월 5일

대표이사 정하늘 (인), 세무법인 두레 대표 오세진 (인), 담당사원 고은비 (인)

# [양식 3] 최근 3개년 주요 재무수치

- 법인명: 주식회사 한빛계측
- 결산일: 12월 31일
- 단위: 백만원

확인받은 감사보고서를 붙입니다. 위의 내용은 사실과 같음을 확인합니다. 2018년 10월 5일

제출자 정하늘 (인), 세무법인 두레 대표 오세진 (인), 담당사원 고은비 (인)
`;

/** The plan of a company that has been there for three years: its own accounts take the place of the reason why there are none, and it earns interest. */
export const FOUNDED = (plan: string): string =>
  plan
    .replace('incorporated: false', 'incorporated: true')
    .replace('threeYearsOfAccounts: false', 'threeYearsOfAccounts: true')
    .replace(
      /(?<=### \(1\) 허가신청법인의 재무지표 및 재무제표\n\n).*\n/,
      '2018년 9월 30일 현재의 재무 상태를 적었습니다. 주요 재무지표와 재무수치는 위의 두 양식에 적었고, 재무상태표와 손익계산서의 사본을 회계법인의 확인을 받아 붙였습니다.\n',
    )
    .replace(
      '이자율은 연 4.6%를 적용하였습니다.',
      '이자율은 연 4.6%를 적용하였습니다. 이자수익에는 예금의 이자율 연 1.5%를 적용하였습니다.',
    );
