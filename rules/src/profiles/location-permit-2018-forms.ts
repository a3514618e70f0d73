import { attachment } from './define.ts';
import { stated } from './location-permit-2018-basis.ts';
import type { Attachment } from './schema.ts';

const language = '별표 1 작성 및 제출 시 유의사항(언어, 화폐단위 및 도량형)';

/** Three forms and the papers that the guideline names. */
export const attachments: Attachment[] = [
  attachment(
    'form-1',
    '[양식 1] 허가신청법인의 명세서',
    stated('양식 1', '명칭, 납입자본금, 주주와 그 비율을 적는 표', 'Name, paid-in capital, shareholders'),
    {
      synonyms: ['허가신청법인의 명세서', '법인 명세서'],
      needs: [
        [
          'form',
          '법인',
          'The company',
          {
            parts: [
              ['명칭', 'The name', ['명칭', '법인명', '상호']],
              ['납입자본금 규모', 'The paid-in capital', ['자본금']],
            ],
          },
        ],
        [
          'form',
          '주주표의 칸',
          'Columns of the table of shareholders',
          {
            parts: [
              ['성명(개인) 또는 명칭(법인)', 'Name', ['성명', '주주명', '주주']],
              ['주식 소유 비율과 그 합계', 'Shares held, and their total', ['비율', '지분']],
              ['유형(법인의 종류나 개인, 주식회사는 상장 여부)', 'Kind; for stock companies, whether listed', ['유형', '상장']],
              ['정부투자기관 따위는 정부 소유 비율', 'The state’s share, where it has one'],
              ['주요 업종(한국표준산업분류의 세세분류)', 'Trade by the standard classification', ['업종', '산업분류']],
              ['둘 이상의 업종이면 매출 비중이 가장 큰 것', 'Of several trades, the one that sells most'],
              ['구성주주의 외국인 주주와 지분율', 'Foreign shareholders, and their shares', ['외국인']],
              ['비고(공정거래법령의 특수관계자 표시)', 'Remarks: related parties', ['비고', '특수관계']],
            ],
          },
        ],
        [
          'form',
          '적을 주주의 범위',
          'Which shareholders',
          {
            parts: [
              ['정해진 비율 이상의 주주 모두(비율은 모름)', 'All above a share, which is not known'],
              ['외국인 주주는 비율에 상관없이 모두', 'All foreign ones'],
            ],
          },
        ],
      ],
    },
  ),
  attachment(
    'form-2',
    '[양식 2] 최근 3개년 주요 재무지표',
    stated('양식 2', '세 지표를 해마다 적어 확인받는 표', 'Three ratios by year, confirmed'),
    {
      synonyms: ['최근 3개년 주요 재무지표', '재무지표'],
      needs: [
        [
          'form',
          '머리',
          'Head',
          {
            parts: [
              ['법인명', 'The company', ['법인명', '회사명', '상호']],
              ['결산일', 'The closing day', ['결산']],
            ],
          },
        ],
        ['form', '총자산영업이익률(수익성)', 'Operating profit on total assets', { check: { rule: 'financial-ratios' } }],
        ['form', '부채비율(안정성)', 'Debt ratio', { check: { rule: 'financial-ratios' } }],
        ['form', '매출액증가율(성장성)', 'Growth of sales', { check: { rule: 'financial-ratios' } }],
        [
          'form',
          '확인',
          'Confirmation',
          {
            parts: [
              ['사실과 같다는 확인과 날짜', 'That it is true, with the day', ['사실과 같', '사실과 다름없', '틀림없', '사실임']],
              ['대표자의 날인', 'The representative’s seal', ['대표자', '대표이사']],
              ['회계법인이나 세무법인 대표의 날인', 'The seal of the accounting firm’s head', ['회계법인', '세무법인']],
              ['담당사원의 날인', 'The seal of the partner in charge', ['담당사원', '담당 회계사', '담당 세무사']],
            ],
          },
        ],
      ],
    },
  ),
  attachment(
    'form-3',
    '[양식 3] 최근 3개년 주요 재무수치',
    stated('양식 3', '대차대조표와 손익의 주요 수치를 백만원으로 적는 표', 'Main figures in millions of won'),
    {
      synonyms: ['최근 3개년 주요 재무수치', '재무수치'],
      needs: [
        [
          'form',
          '머리',
          'Head',
          {
            parts: [
              ['법인명', 'The company', ['법인명', '회사명', '상호']],
              ['결산일', 'The closing day', ['결산']],
              ['단위는 백만원', 'In millions of won', ['백만 원']],
            ],
          },
        ],
        ['form', '총자산', 'Total assets', { check: { rule: 'financial-ratios' } }],
        ['form', '총부채(고정부채, 유동부채, 이연부채의 합)', 'Total debt', { check: { rule: 'financial-ratios' } }],
        ['form', '자기자본(자본조정을 포함한 자본총계)', 'Equity', { check: { rule: 'financial-ratios' } }],
        ['form', '매출액(순매출액)', 'Net sales', { check: { rule: 'financial-ratios' } }],
        ['form', '영업이익(손실)', 'Operating profit', { check: { rule: 'financial-ratios' } }],
        [
          'form',
          '확인과 붙임',
          'Confirmation and enclosures',
          {
            parts: [
              ['확인받은 재무제표 사본', 'Confirmed copies of the statements', ['재무제표', '감사보고서']],
              ['사실과 같다는 확인과 날짜', 'That it is true, with the day', ['사실과 같', '사실과 다름없', '틀림없', '사실임']],
              ['제출자의 날인', 'The seal of who hands it in', ['제출자']],
              ['회계법인이나 세무법인 대표의 날인', 'The seal of the accounting firm’s head', ['회계법인', '세무법인']],
              ['담당사원의 날인', 'The seal of the partner in charge', ['담당사원', '담당 회계사', '담당 세무사']],
            ],
          },
        ],
      ],
    },
  ),
  attachment(
    'accounts',
    '재무제표 사본(감사보고서 또는 세무조정계산서)',
    stated('별표 1 제1권 나(1)', '과거 3개년의 재무제표 사본을 확인받아 붙입니다', 'Confirmed copies of three years of statements'),
    {
      synonyms: ['감사보고서', '세무조정계산서', '대차대조표 사본', '손익계산서 사본', '재무제표 사본', '재무제표'],
      when: [{ fact: 'threeYearsOfAccounts', is: true }],
    },
  ),
  attachment(
    'missing-accounts',
    '재무자료를 내지 못하는 사유와 근거자료',
    stated('별표 1 제1권 나(1)', '3개년분을 못 내면 사유와 근거를 냅니다', 'Where accounts are missing, why, with proof'),
    {
      synonyms: [
        '재무제표 미제출 사유',
        '재무자료 미제출 사유',
        '미제출 사유서',
        '사유와 근거자료',
        '사유서와 근거자료',
        '사유 및 근거자료',
      ],
      when: [{ fact: 'threeYearsOfAccounts', is: false }],
    },
  ),
  attachment(
    'shareholder-means',
    '개인 주주의 자금조달능력 증명서류',
    stated(
      '별표 1 제1권 나(2)',
      '설립예정법인의 큰 주주가 개인이면 자금을 마련할 수 있음을 보이는 서류를 냅니다',
      'Proof of an individual major shareholder’s means',
    ),
    {
      synonyms: ['자금조달능력 증명서류', '자금조달능력 증명서', '잔액증명서', '잔고증명서'],
      when: [
        { fact: 'incorporated', is: false },
        { fact: 'individualShareholders', is: true },
      ],
    },
  ),
  attachment(
    'shareholder-contract',
    '구성주주간 계약서',
    stated('별표 1 제1권 가(2)(나)', '합의한 것이 있으면 계약서 따위에 밝힙니다', 'What was agreed stands in a contract'),
    {
      synonyms: ['주주간 계약서', '주주 간 계약서', '주주협약서', '주주간 협약서'],
      when: [{ fact: 'shareholdersAgreed', is: true }],
    },
  ),
  attachment(
    'seal-certificate',
    '인감증명서',
    stated('별표 1 서명', '원본의 서명에 쓴 인감의 증명을 붙입니다', 'Certificate of the seal on the original'),
    {
      synonyms: ['법인인감증명서', '인감증명'],
    },
  ),
  attachment(
    'translations',
    '한글 번역본 공증',
    stated(language, '외국어 증빙과 계약서에는 공증한 한글 번역을 붙입니다', 'Notarised translations of foreign papers'),
    {
      synonyms: ['번역 공증', '번역본 공증', '공증 번역본', '번역공증본', '공증한 번역', '공증받은 번역'],
      when: [{ fact: 'foreignDocuments', is: true }],
    },
  ),
];
