import { describe, expect, test } from 'vitest';
import { firstUses } from '../../rules/src/text/gloss/first-uses.ts';
import { isAbbreviation } from '../../rules/src/text/gloss/parentheses.ts';
import { type Form, usesIn } from '../../rules/src/text/gloss/uses.ts';
import { looksLikeName } from '../../rules/src/text/terms/names.ts';
import { soundsLike } from '../../rules/src/text/terms/sounds.ts';
import { termKey, termsIn } from '../../rules/src/text/terms/terms.ts';
import { growth, LINEAR } from '../harness/growth.ts';

const words = (text: string) => termsIn(text).map((term) => term.text);
const forms = (text: string) => usesIn(text).map((use): [string, Form] => [use.text, use.form]);

describe('termsIn', () => {
  test.each([
    ['REST API와 GitHub Url', ['REST API', 'GitHub Url']],
    ['TAM / SAM·SOM, UI/UX', ['TAM', 'SAM', 'SOM', 'UI', 'UX']],
    ['On/Off, Q&A, R&D, A/S', ['On/Off', 'Q&A', 'R&D', 'A/S']],
    ['ARK Blockchain & Fintech ETF', ['ARK Blockchain & Fintech ETF']],
    ['TPG, T. Rowe Price가', ['TPG', 'T. Rowe Price']],
    ['D.E. Shaw Ventures, Foo Co., Ltd.', ['D.E. Shaw Ventures', 'Foo Co., Ltd']],
    ['Software as a Service', ['Software as a Service']],
    ['e-commerce와 state-of-the-art', ['e-commerce', 'state-of-the-art']],
    ['B2B O2O a16z 3PL', ['B2B O2O a16z 3PL']],
    ['‘KPI’와 "NPS"', ['KPI', 'NPS']],
    ['iOS와 macOS', ['iOS', 'macOS']],
    ['Character.AI', ['Character.AI']],
    ['Año Santo를 Überprüfung', ['Año Santo', 'Überprüfung']],
  ])('reads the terms of %s', (text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    ['100kW 20 km 12.4GWh $20.1B 2TB 0.006/min'],
    ['ISO 27001, ISO/IEC 27701, KS X 1001, KS C 9610, IEEE 802.11ax, RFC 7231'],
    ['iPhone 15를, Gemini 2.5 Flash와 GPT-5.4 nano, whisper-1, RTX 4090, SM-G998N'],
    ['A등급, X축, C언어, n=30, D-90, S-1, Q1, A4, 5G, 3D, 1Q'],
    ['Ⅳ장, III, iv, XX기업, OOO, TBD, TODO, XL'],
    ['https://a.kr/억-달러에서 www.b.go.kr/x/y.do, Booking.com, help@c.kr, README.md, src/a/b, @hanbit, #OpenAI #AI슈퍼앱'],
    ['storage_key maxTokens stt-storage-architecture fe3f5e64ebb v2.1.0 Ver. 3'],
    ['CO2 CO₂ H2O NaCl pH LiFePO4 PM2.5 COVID-19'],
    ['pp. 23-48, vol. 3, No.1, et al.'],
    ['USD KRW &nbsp; $x^2 + y_i$, $N_{이용자} = cd$, $ab+1$'],
    ['e나라도움, K-뷰티, ＡＢ가'.replace('ＡＢ', '')],
    ['○○ 가나다 ①'],
    ['50 μgDFE, Zeiss Axio Scope 5를, Mavic 3M으로'],
    ['냉방 200 RT, 3만 RT, 500 usRT, 24 °Bx, 25 mN, 40 psf, 5 mTorr, 2.7 fl oz, 3.2 cP, 46 cSt, 5 meq, 290 mOsm, 100 krad, 3 arcsec'],
    ['20 Torr·L/s, 34,100 BTU/h, 0.2 μSv/h, 4 μmol/m²·s, 30 mJ/cm^2, 45 lbf·ft, 1,200 cfm, 32 mpg, 600 nit, 12 MWe, 120 MMBtu'],
    ['등급은 ISO 8이다, ISO 105-C06, ISO 7, Phantom 4 RTK를, A안 vs B안, 사과 etc.'],
    ['$NVDA·$TSLA·$AUR\n#홍콩IPO #반도체AI\n기사 URL: https://a.kr/b\nHWPX 첨부: 0413 (본문) AI.hwpx'],
    ['불순물 Na·K·Fe, 촉매 Pt/C, 박막 TiN, InGaAs, Cu-Zn 합금, Ca(OH)2, (NH4)2SO4, C2H5OH, 배기의 CO 농도, CO 내성'],
    ['BladderScan i10, BioCon-900S, R-410A, R-1234ze, S7712-A, 기체 M350 RTK, Fi Series 3, EcoJet 500S, NVIDIA GB200'],
    ['신용등급 BBB, BB- 이상, AA+, AAA등급, KS X ISO/IEC 27001, KS C IEC 60601-1, m5.large, t3.medium, 100弗, US$300,000'],
  ])('finds none in %s', (text) => expect(words(text)).toEqual([]));

  test('keeps what a number only counts, and acronyms that everybody must explain', () => {
    expect(words('Phase 1과 Year 2, CES 2026, ETF 3개, MAU 2,000만, TLS 1.3, RTX 4090 GPU')).toEqual([
      'Phase',
      'Year',
      'CES',
      'ETF',
      'MAU',
      'TLS',
      'GPU',
    ]);
  });

  test('keeps words before a number that is no part of their name', () => {
    expect(words('ISO 3종 인증, Phantom 4 NFC, API 주소: https://a.kr 호출')).toEqual(['ISO', 'NFC', 'API']);
    expect(words('Carbon Emission Scope 3, Seed 3M, Mavic 3M달러, Scope 5')).toEqual(['Carbon Emission Scope', 'Seed', 'Mavic', 'Scope']);
  });

  test('reads Hanja, kana and other alphabets, glued or not', () => {
    expect(words('전년比 스마트化 等全기술 舊)예비 アンシン Надёжный')).toEqual(['比', '化', '等全', '舊', 'アンシン', 'Надёжный']);
  });

  test('puts no letter that was torn off into a word of its own', () => {
    expect(words('I CT 기술과 S OC 유형, T MS')).toEqual(['MS']);
  });

  test('says where each word stands', () => {
    const [term] = termsIn('우리 REST API를');
    expect(term).toMatchObject({
      start: 3,
      end: 11,
      words: ['rest', 'api'],
      spans: [
        [3, 7],
        [8, 11],
      ],
    });
  });
});

test('one key however a term is written', () => {
  expect(['API', 'APIs', 'api'].map(termKey)).toEqual(['api', 'api', 'api']);
  expect(['Wi-Fi', 'WiFi', 'A.I', 'O’Reilly'].map(termKey)).toEqual(['wifi', 'wifi', 'ai', 'oreilly']);
});

describe('usesIn', () => {
  test.each([
    '합동외부평가 * (Joint External Evaluation, JEE)',
    '노션 (Notion)',
    '연방에너지규제위원회(FERC: Federal Energy Regulatory Commission, 약 1,500명)',
    '핵심성과지표(이하 ‘KPI’)',
    '위치 기반 서비스(영문명: Location Based Service)',
    '플라이휠(Flywheel, 선순환 구조)',
    '제안요청서(Request for Proposal; RFP)',
    '인공지능(artificial intelligence·AI)',
    '‘전기화(Electrification)’',
    '아이디어스 (idus/백패커)',
    '1단계(Phase 1)',
    '말(馬)',
    '온 디바이스 에이아이(On-device AI)',
    '엘티이 통신(LTE Cat.M1)',
    '국제 의료정보 표준(HL7 FHIR)',
    '암호 통신(TLS 1.3)',
    '실시간 전송(SRTP 3)',
    '부동산투자회사(리츠, REITs)',
    '가상현실/증강현실(VR/AR)',
    '가상·증강현실(VR·AR)',
    '입력/출력(Input/Output)',
    '양방향 충전(V2G, Vehicle to Grid)',
    '웹 3.0(Web 3.0)',
    '인공지능〔AI〕',
    '정보무늬(QR코드)',
    '엠제트 세대(MZ세대)',
  ])('%s explains', (text) => expect(new Set(usesIn(text).map(({ form }) => form))).toEqual(new Set(['hangul-first'])));

  test.each([
    '형식(PDF, API, 텍스트 등)',
    '이미지(JPEG/PNG)',
    '집기 (매대·칸 모듈·조명·POS)',
    '서비스 (Bubble, Weverse)',
    '전환율(MAU 2,000만, 매출)',
    '영상(YouTube 연동)',
    '기술(React + Vue)',
    '신기술(AI, 빅데이터)',
    '예시 화면(예: Figma)',
    '펀드 3개(ARK Innovation)',
    '앱 (Wise Pilgrim 등)',
    '매출 $9M(Year 1)',
    'Maven (예정)',
    'AWS(서울)',
    'AutoStore(노르웨이)',
    'Kubota(일본 오사카)',
    '회원(MAU 200)',
    'Pro(월 9,900원)',
    'SNS(블로그 등)',
    'ARPU (월)',
    'RAG(Retrieval-Augmented Generation)',
    'O2O(Online to Offline)',
    '영상/그림(MP4 자료/PNG)',
    '상담(AI상담)',
    '미국 2차(Kickstarter)',
    'PC ("Year of the Agent"의 하드웨어)',
    '공급 계약(MOU 단계)',
    '협회 (前) 이사',
    '비밀번호(QR코드)',
  ])('%s does not explain', (text) => expect(new Set(usesIn(text).map(({ form }) => form))).toEqual(new Set(['bare'])));

  test.each([
    ['ARR(연간 반복 매출)', '연간 반복 매출', 'ARR'],
    ['STT (음성 → 문자) 변환', '음성 → 문자', 'STT'],
    ['LTE(4세대 이동 통신)', '4세대 이동 통신', 'LTE'],
    ['ARR(Annual Recurring Revenue, 연간 반복 매출)', '연간 반복 매출', 'ARR, Annual Recurring Revenue'],
  ])('%s explains the other way round', (text, hangul, rest) => {
    expect(usesIn(text)[0]).toMatchObject({ form: 'foreign-first', swap: { hangul, rest } });
  });

  test('leaves names and sources alone', () => {
    expect(forms('주식회사 Hanbit와 SK텔레콤, ㈜ABC, KB 국민은행')).toEqual([
      ['Hanbit', 'name'],
      ['SK', 'name'],
      ['ABC', 'name'],
      ['KB', 'name'],
    ]);
    expect(forms('성장합니다(Gartner, 2024). 출처: Statista\nAI 기반')).toEqual([
      ['Gartner', 'source'],
      ['Statista', 'source'],
      ['AI', 'bare'],
    ]);
    expect(usesIn('Statista', { sources: true })[0]?.form).toBe('source');
    expect(forms('15) 가트너, Magic Quadrant for Security Event Management, May 8, 2024')[0]![1]).toBe('source');
    const wrapped = 'PRESSWIRE, “The Tech Industry Joins Forces for\nEurope,” Jan 20, 2025';
    expect(usesIn(wrapped, { numbered: true }).map(({ form }) => form)).toEqual(['source', 'source', 'source']);
    expect(usesIn('서버, AI 모델', { numbered: true }).map(({ form }) => form)).toEqual(['bare']);
    expect(forms('(Ascend https://a.com/the-cloud)')).toEqual([['Ascend', 'source']]);
  });

  test.each([
    'M&G리얼에스테이트',
    'P&K피부임상연구센터',
    'S&P글로벌',
    'LG U+',
    'CJ ENM',
    '삼성SDS',
    '롯데GRS',
    '포스코DX',
    'DB하이텍',
    'HD현대오일뱅크',
  ])('%s is a name', (text) => expect(forms(text).map(([, form]) => form)).toEqual(['name']));

  test.each(['R&D센터', 'F&B매장', 'O&M사업', '삼성AI', 'T&E비용', 'DB구축', 'HD화질'])('%s is not', (text) => {
    expect(forms(text).map(([, form]) => form)).toEqual(['bare']);
  });

  test('keeps acronyms that are symbols of units or elements elsewhere', () => {
    const found = words('RT 방식, CO 협력사, In 서울, 3개 NIT 과제, TV 2대, MR 기기');
    expect(found).toEqual(['RT', 'CO', 'In', 'NIT', 'TV', 'MR']);
  });

  test('takes the titles of a form for its own words in headings only', () => {
    expect(usesIn('Problem (문제 인식)', { heading: true })[0]?.form).toBe('hangul-first');
    expect(usesIn('Problem (문제 인식)')[0]?.form).toBe('foreign-first');
  });
});

describe('firstUses', () => {
  const said = (text: string, allow: string[] = [], strict = false) =>
    firstUses([{ proses: [{ uses: usesIn(text) }] }], { allow, strict }).map(({ kind, at: { use }, first, last, count }) => [
      kind,
      use.words.slice(first, last + 1).join(' '),
      count,
    ]);

  test('counts a term at its first use', () => {
    expect(said('CCTV를 두고 CCTV를 보며 cctv를 지운다')).toEqual([['unexplained', 'cctv', 3]]);
    expect(said('인공지능(AI)과 AI, AI')).toEqual([]);
  });

  test('tells a late gloss and a reversed one', () => {
    expect(said('LLM이 답한다. 거대 언어 모델(LLM)은 크다. LLM')).toEqual([['late', 'llm', 3]]);
    expect(said('AI(인공지능)는 AI(인공지능)다')).toEqual([['reversed', 'ai', 1]]);
    expect(said('인공지능(AI)은 AI(인공지능)다')).toEqual([]);
  });

  test('says nothing of a run whose words are all known, and of known words in a run', () => {
    expect(said('ARK와 ETF, 그리고 ARK ETF')).toEqual([
      ['unexplained', 'ark', 2],
      ['unexplained', 'etf', 2],
    ]);
    expect(said('응용 프로그램 인터페이스(API)와 Open API')).toEqual([['unexplained', 'open', 1]]);
    expect(said('AI로 Google Gemini와 Gemini를', ['Google Gemini', 'AI'])).toEqual([['unexplained', 'gemini', 1]]);
  });

  test('reports a source only where it stands elsewhere too', () => {
    expect(said('성장한다(Gartner, 2024).')).toEqual([]);
    expect(said('성장한다(Gartner, 2024). Gartner와 일한다.')).toEqual([['unexplained', 'gartner', 2]]);
  });

  test('strict asks at every use', () => {
    expect(said('인공지능(AI)과 AI, AI', [], true)).toHaveLength(2);
  });
});

test.each([
  ['PSR', 'Price to Sales Ratio', true],
  ['Ofgem', 'Office of Gas and Electricity Markets', true],
  ['ENTSO-E', 'European Network of Transmission System Operators for Electricity', true],
  ['BNetzA', 'Bundesnetzagentur', true],
  ['Bubble', 'Weverse', false],
  ['AWS', 'Google Cloud', false],
])('%s for %s: %s', (short, full, expected) => expect(isAbbreviation(short, full)).toBe(expected));

test('tells what can be a name', () => {
  expect(['OpenAI', 'Wise Pilgrim', 'React', 'iOS', 'AWS', 'NAVER', 'imec'].map(looksLikeName)).toEqual(new Array(7).fill(true));
  expect(['CCTV', 'SaaS', 'cloud', 'REST API', '比'].map(looksLikeName)).toEqual(new Array(5).fill(false));
});

test.each([
  ['리츠', 'REITs', true],
  ['플랫폼', 'platform', true],
  ['빅데이터', 'big data', true],
  ['엠큐티티', 'MQTT', true],
  ['드론', 'drone', true],
  ['빅데이터', 'AI', false],
  ['로봇', 'drone', false],
  ['배터리', 'Tesla', false],
])('%s transliterates %s: %s', (hangul, foreign, expected) => expect(soundsLike(hangul, foreign)).toBe(expected));

test.each(['a ', 'GPT-4 ', '(AI ', 'AI(가나)', '(출처:A', '馬', ':x.hwp'])(
  'a line of 400,000 characters of %j takes linear time',
  (piece) => {
    expect(growth(50_000, (size) => usesIn(piece.repeat(size / piece.length)))).toBeLessThan(LINEAR);
  },
);
