import { type Currency, currency, dollar, ending, large, number, shared } from './currency.ts';

/** How a unit is spoken of without its country: alone after a number, or, where it is a homograph, after a large one or with the country named. */
interface Spoken {
  readonly alone?: string;
  readonly guarded?: string;
}

/** ISO codes that are more often a word, a firm or another abbreviation: COP28, CRC, AMD, TOP 100. */
const NO_CODES = new Set('ALL AMD ANG BAM BOB COP CRC CUP LAK MAD MDL MOP NAD PAB PEN RON SOS TOP TMT TND'.split(' '));

const words = (list: string | undefined): string[] => (list === undefined ? [] : list.split(' '));

function world(code: string, name: string, { alone, guarded }: Spoken = {}, data: Partial<Currency> = {}): Currency {
  const spoken = [...number(name), ...ending(...words(alone)), ...large(...words(guarded))];
  return currency(code, name, spoken, { shaped: true, ...(NO_CODES.has(code) && { codes: [] }), ...data });
}

const worldDollar = (code: string, country: string): Currency => dollar(code, country, { shaped: true });

/**
 * Every other currency in use, by its Korean name and as it is spoken. A guarded unit hides in other words or means another thing after a small
 * number: 킵, 솜, 솔, 콜론, 드람, 로티.
 */
export const WORLD: readonly Currency[] = [
  // Asia
  world('MNT', '몽골 투그릭', { alone: '투그릭 투그리크 투그륵' }, { signs: ['₮'] }),
  world('BDT', '방글라데시 타카', { alone: '타카 다카' }, { signs: ['৳'] }),
  world('KZT', '카자흐스탄 텡게', { alone: '텡게 텐게' }, { signs: ['₸'] }),
  world('KGS', '키르기스스탄 솜', { guarded: '솜' }, { countries: ['키르기스', '우즈베키스탄', '우즈베크', '우즈벡'] }),
  {
    ...world('UZS', '우즈베키스탄 숨', {}, { countries: ['우즈베키스탄', '우즈베크', '우즈벡'] }),
    words: [...number('우즈베키스탄 숨'), { word: '숨', guard: 'named' }],
  },
  world('TJS', '타지키스탄 소모니', { alone: '소모니' }),
  world('TMT', '투르크메니스탄 마나트'),
  world('AZN', '아제르바이잔 마나트', {}, { signs: ['₼'] }),
  shared('마나트', ending('마나트'), ['AZN', 'TMT']),
  // 라리가, the league of Spain
  {
    ...world('GEL', '조지아 라리', {}, { signs: ['₾'] }),
    words: [...number('조지아 라리'), { word: '라리', guard: 'ending', not: ['가'] }, ...large('라리')],
  },
  world('AMD', '아르메니아 드람', { guarded: '드람' }, { signs: ['֏'] }),
  world('AFN', '아프가니스탄 아프가니', { alone: '아프가니' }),
  world('MMK', '미얀마 키얏', { alone: '키얏 짯' }),
  world('LAK', '라오스 키프', { alone: '키프', guarded: '킵 낍' }, { signs: ['₭'] }),
  world('KHR', '캄보디아 리엘', { alone: '리엘' }, { signs: ['៛'] }),
  world('LKR', '스리랑카 루피'),
  world('NPR', '네팔 루피'),
  world('PKR', '파키스탄 루피'),
  world('MVR', '몰디브 제도 루피아', { alone: '루피야' }),
  world('BTN', '부탄 눌투눔', { alone: '눌투눔 눌트럼' }),
  world('MOP', '마카오 파타카', { alone: '파타카' }),
  worldDollar('BND', '브루나이'),
  world('ILS', '이스라엘 세켈', { alone: '세켈 셰켈 쉐켈' }, { signs: ['₪'], rates: [200, 520] }),
  world('IRR', '이란 리얄', { alone: '리알' }, { countries: ['이란'] }),
  world('OMR', '오만 리알'),
  world('YER', '예멘 리알'),
  world('JOD', '요르단 디나르'),
  world('BHD', '바레인 디나르'),
  world('IQD', '이라크 디나르'),
  world('LBP', '레바논 파운드'),
  world('SYP', '시리아 파운드'),
  // Europe
  world('PLN', '폴란드 즈워티', { alone: '즈워티 즐로티 zł' }, { rates: [180, 520] }),
  world('CZK', '체코 코루나', { alone: '코루나 Kč' }, { rates: [25, 85] }),
  world('HUF', '헝가리 포린트', { alone: '포린트' }, { rates: [2.5, 9] }),
  world('RON', '루마니아 레우', { alone: '레우', guarded: '레이' }),
  world('MDL', '몰도바 레이'),
  world('BGN', '불가리아 레프', { alone: '레프' }),
  world('UAH', '우크라이나 그리브나', { alone: '그리브나 흐리우냐 흐리브냐' }, { signs: ['₴'] }),
  world('BYN', '벨라루스 루블'),
  world('RSD', '세르비아 디나르'),
  world('MKD', '마케도니아 디나르'),
  world('ALL', '알바니아 레크', { guarded: '레크' }),
  world('BAM', '보스니아-헤르체고비나 태환 마르크', { alone: '마르크' }),
  world('ISK', '아이슬란드 크로나'),
  world('GIP', '지브롤터 파운드'),
  // Africa
  world('EGP', '이집트 파운드'),
  world('SDG', '수단 파운드'),
  world('SSP', '남수단 파운드'),
  world('LYD', '리비아 디나르'),
  world('DZD', '알제리 디나르'),
  world('TND', '튀니지 디나르'),
  shared('디나르', ending('디나르'), ['KWD', 'IQD', 'JOD', 'BHD', 'LYD', 'DZD', 'TND', 'RSD', 'MKD']),
  world('MAD', '모로코 디르함'),
  world('KES', '케냐 실링'),
  world('UGX', '우간다 실링'),
  world('TZS', '탄자니아 실링'),
  world('SOS', '소말리아 실링'),
  { ...shared('실링', large('실링'), ['KES', 'UGX', 'TZS', 'SOS']), countries: ['케냐', '우간다', '탄자니아', '소말리아'] },
  world('NGN', '나이지리아 나이라', { alone: '나이라' }, { signs: ['₦'] }),
  world('GHS', '가나 세디', { alone: '세디' }, { signs: ['₵'] }),
  world('ETB', '에티오피아 비르', { alone: '비르' }),
  world('ERN', '에리트레아 낙파', { alone: '낙파' }),
  world('MWK', '말라위 콰차'),
  world('ZMW', '잠비아 콰차'),
  shared('콰차', ending('콰차'), ['ZMW', 'MWK']),
  world('BWP', '보츠와나 풀라', { alone: '풀라' }),
  world('MZN', '모잠비크 메티칼', { alone: '메티칼' }),
  world('AOA', '앙골라 콴자', { alone: '콴자' }),
  world('MGA', '마다가스카르 아리아리', { alone: '아리아리' }),
  world('MRU', '모리타니 우기야', { alone: '우기야' }),
  world('MUR', '모리셔스 루피'),
  world('SCR', '세이셸 루피'),
  world('GMD', '감비아 달라시', { alone: '달라시' }),
  world('SLE', '시에라리온 리온', { alone: '레오네', guarded: '리온' }),
  world('LSL', '레소토 로티', { guarded: '로티' }),
  world('SZL', '스와질란드 릴랑게니', { alone: '릴랑게니' }),
  world('STN', '상투메 프린시페 도브라', { guarded: '도브라' }),
  world('CVE', '카보베르데 에스쿠도', { alone: '에스쿠도' }),
  world('SHP', '세인트헬레나 파운드'),
  world('BIF', '부룬디 프랑'),
  world('CDF', '콩고 프랑'),
  world('DJF', '지부티 프랑'),
  world('GNF', '기니 프랑'),
  world('KMF', '코모르 프랑'),
  world('RWF', '르완다 프랑'),
  world('XAF', '중앙아프리카 CFA 프랑', { alone: '세파프랑' }),
  world('XOF', '서아프리카 CFA 프랑'),
  worldDollar('LRD', '라이베리아'),
  worldDollar('NAD', '나미비아'),
  world('ZWG', '짐바브웨 골드'),
  // Americas
  world('PEN', '페루 솔', { guarded: '솔' }),
  world('COP', '콜롬비아 페소'),
  world('UYU', '우루과이 페소'),
  world('CUP', '쿠바 페소'),
  world('DOP', '도미니카 페소'),
  world('BOB', '볼리비아 볼리비아노', { alone: '볼리비아노' }),
  world('PYG', '파라과이 과라니', { alone: '과라니' }, { signs: ['₲'] }),
  world('VES', '베네수엘라 볼리바르', { alone: '볼리바르' }),
  world('GTQ', '과테말라 케트살', { alone: '케트살 케찰' }),
  world('HNL', '온두라스 렘피라', { alone: '렘피라' }),
  world('NIO', '니카라과 코르도바', { guarded: '코르도바' }),
  world('CRC', '코스타리카 콜론', { guarded: '콜론' }, { signs: ['₡'] }),
  world('SVC', '엘살바도르 콜론'),
  world('PAB', '파나마 발보아', { alone: '발보아' }),
  world('HTG', '아이티 구르드', { alone: '구르드' }),
  world('AWG', '아루바 플로린', { alone: '플로린' }),
  world('XCG', '카리브 길더', { alone: '길더' }),
  world('FKP', '포클랜드제도 파운드'),
  worldDollar('BBD', '바베이도스'),
  worldDollar('BMD', '버뮤다'),
  worldDollar('BSD', '바하마'),
  worldDollar('BZD', '벨리즈'),
  worldDollar('GYD', '가이아나'),
  worldDollar('JMD', '자메이카'),
  worldDollar('KYD', '케이맨 제도'),
  worldDollar('SRD', '수리남'),
  worldDollar('TTD', '트리니다드 토바고'),
  worldDollar('XCD', '동카리브'),
  // Oceania, and the IMF's unit
  worldDollar('FJD', '피지'),
  worldDollar('SBD', '솔로몬 제도'),
  world('PGK', '파푸아뉴기니 키나', { guarded: '키나' }),
  world('TOP', '통가 파앙가', { alone: '파앙가 팡가' }),
  world('VUV', '바누아투 바투', { guarded: '바투' }),
  world('WST', '서 사모아 탈라', { guarded: '탈라' }, { countries: ['사모아'] }),
  world('XPF', 'CFP 프랑'),
];
