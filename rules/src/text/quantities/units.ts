import type { Text } from '../../profiles/schema.ts';

export type Dimension =
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'pressure'
  | 'force'
  | 'speed'
  | 'economy'
  | 'flow'
  | 'torque'
  | 'resolution'
  | 'grammage';

/** Where the factor or the status of a unit was read. */
export const UNIT_SOURCES = {
  gwangjin: '서울 광진구청 비법정계량단위 환산표(2007-08-07)',
  kats: '국가기술표준원 법정계량단위 안내(cmsid=78)',
  seoul2007: '서울신문 2007년 경제정책조정회의 보도',
  oc: '옥천군 2007년 특수단위 안내',
  intl: '국제 야드·파운드 협정(1959)의 정의에서 유도',
  ja: '1자 = 10/33 m에서 유도',
  common: '통용되는 정의, 원문 확인 못 함',
} as const;

/** What keeps a homograph quiet, where a number before the unit is not enough. A space in a word stands for the end of a word. */
export interface Guard {
  /** One of these must stand within a few words before or after. */
  readonly near?: readonly string[];
  /** One of these must stand right before the number. */
  readonly before?: readonly string[];
  /** One of these must follow the unit. */
  readonly after?: readonly string[];
  /** None of these may stand within a few words; of `…` both halves. */
  readonly never?: readonly string[];
  /** No space between a digit and the unit. */
  readonly glued?: true;
  /** The number must be in words: 십 리, not the village 창동 3리. */
  readonly inWords?: true;
  /** A measure that a vessel is said to hold: 들이 after it is proof enough. */
  readonly contains?: true;
  /** Proved by its form: sides (`3자×6자`) or a list of measures (`5근, 1되, 3말`). */
  readonly listed?: true;
  /** With a space before it, no other word may follow: `12 in로`, not `10 in 방식`. */
  readonly alone?: true;
  /** A pound whose form tells that it is a weight. */
  readonly weighed?: true;
  /** Not where it is read as pounds sterling. */
  readonly notSterling?: true;
  /** The name of a size of these things (20피트 컨테이너), and no side of anything (`폭 20피트`). */
  readonly sizeOf?: readonly string[];
  /** The sizes that the things come in; with another number they must stand right beside it. */
  readonly sizes?: readonly string[];
  /** An old measure of goods or of length, which some numbers and words prove, whatever is measured: `석 돈`, `폭 여섯 자`. */
  readonly measures?: 'goods' | 'length';
  /** Once a text has this unit, its further numbers need no evidence of their own. */
  readonly goesOn?: string;
  /** Proved right after a quantity in this unit: 치 after 자. */
  readonly follows?: string;
}

/** A unit that a plan should not measure in. */
export interface Unit {
  readonly id: string;
  /** As messages call it. */
  readonly name: string;
  /** How it is written after a number; the longest that fits wins. */
  readonly forms: readonly string[];
  readonly dimension: Dimension;
  /** Symbol that a value is converted into. */
  readonly si: string;
  /** `si` for one unit, as numerator and denominator; absent where it depends on goods, region or trade (`varies`). */
  readonly factor?: readonly [numerator: string, denominator: string];
  /** What the same word is worth to others (영국 갤런): a metric value that follows from one of them is right too. */
  readonly otherFactors?: readonly (readonly [numerator: string, denominator: string])[];
  /** Taken off before the factor; degrees Fahrenheit alone. */
  readonly zero?: string;
  readonly varies?: Text;
  /** `special`: legal for some uses (해상, 보석); `customary`: a trade's own measure; `unclear`: perhaps no measure; all are at most advice. */
  readonly status: 'not-legal' | 'special' | 'customary' | 'unclear';
  readonly guard?: Guard;
  /** Words that begin as the unit does. */
  readonly traps?: readonly string[];
  readonly source: keyof typeof UNIT_SOURCES;
  readonly certainty: 'high' | 'medium';
}

/** Words that tell what is measured. */
// biome-ignore format: one list, one line
const WORDS = {
  grain: ['쌀', '벼 ', '벼를', '벼농사', ' 콩', '팥', '보리', ' 밀 ', '찹쌀', '곡물', '곡식', '참깨', '들깨', '대두', '막걸리', '탁주', '소주', '청주', '메주', '누룩', '소금', '떡', '고춧가루', '간장', '된장'],
  gold: [' 금 ', ' 은 ', '금비녀', '은비녀', '은수저', '금괴', '은괴', '가락지', '금붙이', '순금', '순은', '금값', '금제품', '금반지', '금목걸이', '골드', '반지', '목걸이', '팔찌', '귀금속', '백금', '24K', '18K', '14K'],
  soldByWeight: ['고기', '육류', '한우', '돼지', '삼겹', '인삼', '홍삼', '산삼', '약재', '한약', '고추', '딸기', '포도', '감자', '고구마', '채소', '과일', '나물', '버섯', '정육', '사과', '마늘', '쇠고기', '소고기', '한돈', '목화', '누에'],
  land: ['임야', '농지', '산림', '과수원', ' 논 ', ' 논을', '논밭', '밭', '산지', '조림', '초지', '간척', '토지', '개간', '농장', '면적'],
  timber: ['각재', '대들보', '장롱', '옷장', '장식장', '붙박이장', '어항', '병풍'],
  house: ['서까래', '기둥', '대들보', '도리 ', '마루', '문설주', '문틀', '처마', '추녀', '인방', '한옥', '고택', '각재', '목재', '툇마루'],
  engines: ['엔진', '모터', '전동기', '펌프', '출력', '동력', '압축기', '컴프레서', '송풍기', '트럭', '화물차', '차량', '자동차', '선박', '보트', '굴착기', '트랙터', '콤바인', '발전기', '터빈'],
  magic: ['마법', '마나', '스킬', '주문', '아이템', '던전', '캐릭터', '몬스터', '게임'],
  fabric: ['원단', '캔버스', '데님', '청바지', '직물', '면포', '에코백', '옥스퍼드'],
  copper: ['PCB', '기판', '동박', '구리', '회로'],
  cloth: ['원단', '직물', '옷감', '안감', '비단', '섬유', '린넨', '삼베', '광목'],
  weight: ['소포', '팔레트', '수하물', ' 짐은 ', '마리당', '무게', '중량', '하중', '체중', '적재', '탑재', '싣', '을 실어', '를 실어', '추력', '근력', '무거', '가벼', '고기', '원두', '버터', '밀가루', '포장', '바벨', '덤벨', '아령', '역기', '케틀벨', '화물', '운반', 'kg', '㎏', '견용', '소형견', '중형견', '대형견', '반려견', '낚시', '원면', '면화', '생두', '설탕', '코코아', '철광', '구리', '알루미늄', '양모', '치즈', '사료', '피트', '인치', '갤런', '온스', '야드', '마일', '에이커', '쿼트'],
  sterling: ['영국', '파운드화', '환율', '매출', '투자', '가격', '예산', '자금', '펀드', '연봉', '지원금', '보조금', '파운드 스털링', '억원', '억 원', '만원', '만 원', '달러', '유로', '비용', '벌금', '상금', '기부'],
  shipping: ['선박', '해상', '항해', '운항', '속력', '속도', '시속', '풍속', '선속', '항속', '대수속력', '조류', '순항', '바람', '함정', '쾌속', '여객선', '어선'],
  sizedInInches: ['모니터', 'TV', '티브이', '텔레비전', '노트북', '태블릿', '디스플레이', '화면', '스크린', '패널', 'LCD', 'LED', '터치', '키오스크', '전광판', '아이패드', '맥북', '스마트폰', '휴대폰', '단말', '휠', '타이어', '바퀴', '하드', '드라이브', 'SSD', 'HDD', ' 랙', '서버랙', '배관', '파이프', '호스 ', '밸브', '관경', '사이니지', '액정', '센서', '자전거', '피자'],
  cooling: ['냉방', '냉동', '냉각', '냉난방', '냉온수', '공조', '칠러', '히트펌프', '지열', '에어컨', '빙축열', '흡수식'],
  pressure: ['압력', '수압', '유압', '공기압', '가압', '감압', '증기', '진공', '배관', '펌프', '탱크', '공압', '용기', '내압', '반응기', '컴프레서', '압축기'],
  heat: ['발열', '열량', '연료', '보일러', '난방', '냉방', '연소', '열에너지', '폐열'],
  food: ['식품', '음식', '식단', '하루', '섭취', '식사', '다이어트', '운동', '소모', '간식', '도시락', '영양', '성인', '제공량', '과자', '음료'],
  sides: ['폭 ', '너비 ', '높이 ', '두께 ', '깊이 ', '길이 ', '지름 ', '직경 ', '폭은 ', '너비는 ', '높이는 ', '두께는 ', '깊이는 ', '길이는 ', '지름은 '],
  drinks: ['컵', '음료', '커피', '텀블러', '맥주', '우유', '주스', '캔', '잔', '샷', '라떼', '물병', '약병', '병은', '캔은', '용량'],
} as const;

const BY_GOODS: Text = { ko: '물품에 따라 값이 다릅니다', en: 'its value depends on the goods' };
const BY_COUNTRY_TON: Text = { ko: '한국 냉동톤과 미국 냉동톤의 값이 다릅니다', en: 'Korean and US refrigeration tons differ' };
const BY_REGION: Text = { ko: '지역에 따라 값이 다릅니다', en: 'its value depends on the region' };

type Row = Omit<Unit, 'status' | 'certainty'> & Partial<Pick<Unit, 'status' | 'certainty'>>;
const unit = (row: Row): Unit => ({ status: 'not-legal', certainty: 'high', ...row });

/**
 * Units of domain knowledge that plans use, with exact factors. Left out on purpose, since after a number they nearly always mean something
 * else: 칸, 푼 (it counts after 돈), 정, 단, 무, 척, 촌, 형, cal, bar, fps; counts (두, 켤레, 그루) are legal.
 */
// biome-ignore format: one unit, one line
export const UNITS: readonly Unit[] = [
  unit({ id: 'pyeong-glass', name: '평', forms: ['평'], dimension: 'area', si: '㎡', varies: { ko: '유리의 1평은 땅의 1평과 다릅니다', en: 'a 평 of glass is not a 평 of land' }, guard: { before: ['유리 ', '유리를 ', '유리는 '], never: ['유리 온실', '유리온실', '유리 공장', '유리 건물'] }, source: 'seoul2007' }),
  unit({ id: 'pyeong', name: '평', forms: ['평', '坪'], traps: ['평형 상태', '평형상태', '평형 조건', '평형점'], dimension: 'area', si: '㎡', factor: ['400', '121'], guard: { never: ['별점', '한줄평', '관람평', '이용평', '평가…평을 남', '심사…평을 남', '후기…평을 남', '리뷰…평을 남', '관객…평을 남', '독자…평을 남'] }, source: 'gwangjin' }),
  unit({ id: 'jeongbo', name: '정보', forms: ['정보', '町步'], dimension: 'area', si: '㎡', factor: ['1200000', '121'], guard: { near: WORDS.land, glued: true }, source: 'gwangjin' }),
  unit({ id: 'danbo', name: '단보', forms: ['단보', '反步'], traps: ['단보다'], dimension: 'area', si: '㎡', factor: ['120000', '121'], guard: { near: WORDS.land }, source: 'gwangjin' }),
  unit({ id: 'majigi', name: '마지기', forms: ['마지기', '두락', '斗落'], dimension: 'area', si: '㎡', varies: BY_REGION, guard: { never: ['육백마지기'] }, source: 'seoul2007' }),
  unit({ id: 'acre', name: '에이커', forms: ['에이커', 'acre', 'acres'], dimension: 'area', si: '㎡', factor: ['4046.8564224', '1'], source: 'gwangjin' }),
  unit({ id: 'acre-symbol', name: '에이커', forms: ['ac'], dimension: 'area', si: '㎡', factor: ['4046.8564224', '1'], guard: { near: [...WORDS.land, '부지', '대지', '용지'], never: ['전원', '전압', '교류'] }, source: 'gwangjin' }),
  unit({ id: 'square-foot', name: '제곱피트', forms: ['제곱피트', '평방피트', '제곱 피트', '평방 피트', '스퀘어피트', 'sq ft', 'sq. ft.', 'sq. ft', 'sq.ft', 'sqft', 'ft²', 'ft2', 'square feet', 'square foot'], dimension: 'area', si: '㎡', factor: ['0.09290304', '1'], source: 'intl' }),
  unit({ id: 'square-foot-symbol', name: '제곱피트', forms: ['SF'], dimension: 'area', si: '㎡', factor: ['0.09290304', '1'], guard: { near: ['면적', '규모', '임차', '창고', '매장', '건물', '사무실', '부지', '연면적'], never: ['영화', '소설', '장르', '드라마', '작가', '웹툰', '공상과학'] }, source: 'intl' }),
  unit({ id: 'square-inch', name: '제곱인치', forms: ['제곱인치', '평방인치', 'in²', 'sq in'], dimension: 'area', si: '㎠', factor: ['6.4516', '1'], source: 'intl' }),
  unit({ id: 'square-yard', name: '제곱야드', forms: ['제곱야드', '평방야드', 'sq yd'], dimension: 'area', si: '㎡', factor: ['0.83612736', '1'], source: 'intl' }),
  unit({ id: 'square-mile', name: '제곱마일', forms: ['제곱마일', '평방마일', '제곱 마일', '평방 마일', 'sq mi', 'square miles'], dimension: 'area', si: '㎢', factor: ['2.589988110336', '1'], source: 'intl' }),
  unit({ id: 'ja', name: '자', forms: ['자', '尺'], dimension: 'length', si: 'cm', factor: ['1000', '33'], guard: { measures: 'length', listed: true, glued: true, near: [...WORDS.timber, ...WORDS.house], never: ['글자', '제3자', '이름', '성함', '존함', '성명', '한자', '성어', '코가', '계약', '협약', '협의', '합의'] }, source: 'kats' }),
  unit({ id: 'chi', name: '치', forms: ['치', '촌', '寸'], dimension: 'length', si: 'cm', factor: ['100', '33'], guard: { follows: 'ja', measures: 'length', glued: true, near: WORDS.house, never: ['혀', '한 치 앞', '한 치의', '한 치도'] }, source: 'ja' }),
  unit({ id: 'gan', name: '간', forms: ['간', '間'], dimension: 'length', si: 'm', varies: { ko: '집마다 기둥 사이가 다릅니다', en: 'the space between pillars differs from house to house' }, guard: { glued: true, near: ['대청', '안채', '사랑채', '행랑', '한옥', '고택', '초가', '기와집'] }, source: 'common', certainty: 'medium' }),
  unit({ id: 'ri', name: '리', forms: ['리', '里'], dimension: 'length', si: 'km', varies: { ko: '재는 법에 따라 값이 다릅니다', en: 'its value depends on the reckoning' }, guard: { listed: true, inWords: true, after: [' 길', ' 밖', ' 떨어진', ' 거리', ' 남짓'], never: ['걸음', '천 리', '천리', '만 리', '만리'] }, source: 'kats', certainty: 'medium' }),
  unit({ id: 'ma', name: '마', forms: ['마', '碼'], dimension: 'length', si: 'm', factor: ['0.9144', '1'], guard: { goesOn: 'ma', measures: 'goods', listed: true, glued: true, near: WORDS.cloth }, source: 'kats' }),
  unit({ id: 'inch-wafer', name: '인치', forms: ['인치', 'inch', '"', '″'], dimension: 'length', si: 'mm', varies: { ko: '업계에서 정한 규격의 이름입니다', en: 'it names a size that the trade has fixed' }, status: 'customary', guard: { sizeOf: ['웨이퍼'] }, source: 'common', certainty: 'medium' }),
  unit({ id: 'inch-size', name: '인치', forms: ['인치', 'inch', 'in', '"', '″'], dimension: 'length', si: 'cm', factor: ['2.54', '1'], status: 'customary', guard: { sizeOf: WORDS.sizedInInches }, source: 'kats' }),
  unit({ id: 'inch', name: '인치', forms: ['인치', 'inch', 'inches'], dimension: 'length', si: 'cm', factor: ['2.54', '1'], traps: ['인치하', '인치네트워크', '인치고'], source: 'gwangjin' }),
  unit({ id: 'inch-symbol', name: '인치', forms: ['in', '″'], traps: ['in 1'], dimension: 'length', si: 'cm', factor: ['2.54', '1'], guard: { alone: true }, source: 'intl' }),
  unit({ id: 'foot-container', name: '피트', forms: ['피트', 'ft', 'feet', 'FT'], dimension: 'length', si: 'm', varies: { ko: '컨테이너 규격의 이름입니다', en: 'it names a container size' }, status: 'customary', guard: { sizeOf: ['컨테이너', '하이큐브', '트레일러', '샤시', '섀시', 'TEU', 'FEU'], sizes: ['20', '40', '45', '53'] }, source: 'common' }),
  unit({ id: 'foot', name: '피트', forms: ['피트', 'ft', 'feet', 'foot'], dimension: 'length', si: 'm', factor: ['0.3048', '1'], traps: ['피트니스', '피트인', '피트스', '피트 스톱'], source: 'gwangjin' }),
  unit({ id: 'yard', name: '야드', forms: ['야드', 'yd', 'yds', 'yard', 'yards'], dimension: 'length', si: 'm', factor: ['0.9144', '1'], guard: { never: ['조선', '도크', '블록', '장치장', '부두', '컨테이너 야드'] }, source: 'gwangjin' }),
  unit({ id: 'mile', name: '마일', forms: ['마일', 'mile', 'miles'], dimension: 'length', si: 'km', factor: ['1.609344', '1'], traps: ['마일리지', '마일스톤', '마일드'], guard: { never: ['적립', '마일리지', '라스트', '퍼스트', '미들', '항공권', '보너스', '공제', '소멸', '제휴', '모아', '모으'] }, source: 'gwangjin' }),
  unit({ id: 'mile-symbol', name: '마일', forms: ['mi'], dimension: 'length', si: 'km', factor: ['1.609344', '1'], guard: { alone: true }, source: 'intl' }),
  unit({ id: 'inch-mark', name: '인치', forms: ['"'], dimension: 'length', si: 'cm', factor: ['2.54', '1'], guard: { before: WORDS.sides, alone: true }, source: 'intl' }),
  unit({ id: 'inch-mark-part', name: '인치', forms: ['"'], dimension: 'length', si: 'cm', factor: ['2.54', '1'], guard: { after: [' 볼트', ' 너트', ' 나사', ' 합판', ' 각재', ' 드릴', ' 렌치', ' 소켓'] }, source: 'intl' }),
  unit({ id: 'foot-mark', name: '피트', forms: ['′'], dimension: 'length', si: 'm', factor: ['0.3048', '1'], guard: { before: WORDS.sides, alone: true }, source: 'intl' }),
  unit({ id: 'nautical-mile', name: '해리', forms: ['해리', 'nmi', 'nautical mile', 'nautical miles'], traps: ['해리 포터', '해리포터', '해리스', '해리 왕자'], dimension: 'length', si: 'km', factor: ['1.852', '1'], status: 'special', source: 'oc' }),
  unit({ id: 'angstrom', name: '옹스트롬', forms: ['Å', '옹스트롬'], dimension: 'length', si: 'nm', factor: ['0.1', '1'], status: 'special', source: 'common', certainty: 'medium' }),
  unit({ id: 'micron', name: '미크론', forms: ['미크론'], dimension: 'length', si: 'μm', factor: ['1', '1'], source: 'common', certainty: 'medium' }),
  unit({ id: 'geun', name: '근', forms: ['근', '斤'], dimension: 'mass', si: 'g', varies: BY_GOODS, guard: { goesOn: 'geun', measures: 'goods', listed: true, contains: true, glued: true, near: WORDS.soldByWeight }, source: 'seoul2007' }),
  unit({ id: 'gwan', name: '관', forms: ['관', '貫'], dimension: 'mass', si: 'kg', factor: ['3.75', '1'], guard: { measures: 'goods', listed: true, glued: true, near: WORDS.soldByWeight, never: ['전시', '상영', '영화', '박물관', '본관', '별관', '체험'] }, source: 'gwangjin' }),
  unit({ id: 'nyang', name: '냥', forms: ['냥', '兩'], dimension: 'mass', si: 'g', factor: ['37.5', '1'], guard: { goesOn: 'nyang', measures: 'goods', listed: true, near: [...WORDS.gold, '약재', '한약'] }, source: 'gwangjin' }),
  unit({ id: 'don', name: '돈', forms: ['돈', '돈쭝', '돈쭈'], dimension: 'mass', si: 'g', factor: ['3.75', '1'], guard: { goesOn: 'don', measures: 'goods', listed: true, near: [...WORDS.gold, '약재'] }, source: 'gwangjin' }),
  unit({ id: 'pun', name: '푼', forms: ['푼'], dimension: 'mass', si: 'g', factor: ['0.375', '1'], guard: { follows: 'don', near: [] }, source: 'gwangjin' }),
  unit({ id: 'gama', name: '가마', forms: ['가마', '가마니'], dimension: 'mass', si: 'kg', varies: BY_GOODS, guard: { contains: true, near: [...WORDS.grain, '시멘트', '연탄', '비료'] }, source: 'gwangjin', certainty: 'medium' }),
  unit({ id: 'ounce-gold', name: '트로이온스', forms: ['온스', 'oz'], dimension: 'mass', si: 'g', factor: ['31.1034768', '1'], guard: { near: WORDS.gold }, source: 'intl' }),
  unit({ id: 'ounce-cloth', name: '온스', forms: ['온스', 'oz'], dimension: 'grammage', si: 'g/㎡', varies: { ko: '넓이당 무게입니다', en: 'it is weight per area' }, guard: { near: WORDS.fabric }, source: 'common', certainty: 'medium' }),
  unit({ id: 'ounce-copper', name: '온스', forms: ['온스', 'oz'], dimension: 'mass', si: 'μm', varies: { ko: '구리층의 두께를 이르는 말입니다', en: 'it names the thickness of copper' }, status: 'customary', guard: { near: WORDS.copper }, source: 'common', certainty: 'medium' }),
  unit({ id: 'ounce-drink', name: '온스', forms: ['온스', 'oz'], dimension: 'volume', si: 'mL', varies: { ko: '나라에 따라 값이 다릅니다', en: 'its value depends on the country' }, guard: { near: WORDS.drinks }, source: 'intl' }),
  unit({ id: 'ounce-weight', name: '온스', forms: ['온스', 'oz'], dimension: 'mass', si: 'g', factor: ['28.349523125', '1'], guard: { near: ['무게', '중량', '체중'] }, source: 'gwangjin' }),
  unit({ id: 'ounce', name: '온스', forms: ['온스', 'oz', 'ounce', 'ounces'], traps: ['온스크린', '온스튜디오'], dimension: 'mass', si: 'g', factor: ['28.349523125', '1'], otherFactors: [['31.1034768', '1']], source: 'gwangjin' }),
  unit({ id: 'troy-ounce', name: '트로이온스', forms: ['트로이온스', '트로이 온스', 'oz t'], dimension: 'mass', si: 'g', factor: ['31.1034768', '1'], source: 'intl' }),
  unit({ id: 'pound', name: '파운드', forms: ['파운드', 'pound', 'pounds'], dimension: 'mass', si: 'kg', factor: ['0.45359237', '1'], traps: ['파운드리', '파운드케이크', '파운드 케이크', '파운드화'], guard: { listed: true, near: WORDS.weight, never: WORDS.sterling, notSterling: true }, source: 'intl' }),
  unit({ id: 'pound-weighed', name: '파운드', forms: ['파운드'], dimension: 'mass', si: 'kg', factor: ['0.45359237', '1'], guard: { weighed: true }, source: 'intl' }),
  unit({ id: 'pound-pull', name: '파운드중', forms: ['파운드'], dimension: 'force', si: 'N', factor: ['4.4482216152605', '1'], guard: { before: ['인장 강도 ', '인장 강도는 ', '인장강도 ', '인장강도는 ', '파단 강도 ', '장력 ', '장력은 '] }, source: 'intl' }),
  unit({ id: 'pound-unclear', name: '파운드', forms: ['파운드'], dimension: 'mass', si: 'kg', factor: ['0.45359237', '1'], status: 'unclear', traps: ['파운드리', '파운드케이크', '파운드 케이크', '파운드화'], guard: { never: WORDS.sterling, notSterling: true }, source: 'intl' }),
  unit({ id: 'pound-symbol', name: '파운드', forms: ['lb', 'lbs', 'lb.', 'lbs.'], dimension: 'mass', si: 'kg', factor: ['0.45359237', '1'], source: 'intl' }),
  unit({ id: 'pound-force', name: '파운드중', forms: ['파운드중', '파운드힘', 'lbf'], dimension: 'force', si: 'N', factor: ['4.4482216152605', '1'], source: 'intl' }),
  unit({ id: 'pound-foot', name: 'lb·ft', forms: ['lb-ft', 'lb·ft', 'lbf-ft', 'lbf·ft', 'ft-lb', 'ft·lb', 'ft-lbs'], dimension: 'torque', si: 'N·m', factor: ['1.3558179483314004', '1'], source: 'intl' }),
  unit({ id: 'short-ton', name: '쇼트톤', forms: ['쇼트톤', '짧은톤', '미톤', 'short ton', 'short tons'], dimension: 'mass', si: 't', factor: ['0.90718474', '1'], source: 'intl' }),
  unit({ id: 'long-ton', name: '롱톤', forms: ['롱톤', '영톤', 'long ton', 'long tons'], dimension: 'mass', si: 't', factor: ['1.0160469088', '1'], source: 'intl' }),
  unit({ id: 'carat', name: '캐럿', forms: ['캐럿'], dimension: 'mass', si: 'g', factor: ['0.2', '1'], status: 'special', guard: { never: ['커서', '입력', '편집'] }, source: 'common' }),
  unit({ id: 'carat-symbol', name: '캐럿', forms: ['ct'], dimension: 'mass', si: 'g', factor: ['0.2', '1'], status: 'special', guard: { near: ['다이아', '보석', '사파이어', '루비', '에메랄드', '진주'] }, source: 'common' }),
  unit({ id: 'doe', name: '되', forms: ['되', '升'], traps: ['되며', '되고', '되는', '되면', '되나', '되다', '되라', '되지', '되던', '되네', '되니', '되든', '되여', '되었', '되어', '되죠'], dimension: 'volume', si: 'L', factor: ['2401', '1331'], guard: { goesOn: 'doe', measures: 'goods', listed: true, contains: true, glued: true, near: WORDS.grain }, source: 'gwangjin' }),
  unit({ id: 'mal', name: '말', forms: ['말', '斗'], dimension: 'volume', si: 'L', factor: ['24010', '1331'], guard: { measures: 'goods', listed: true, contains: true, glued: true, near: WORDS.grain, never: ['분기 말', '월 말', '년 말', '연말', '구슬'] }, source: 'gwangjin' }),
  unit({ id: 'hop', name: '홉', forms: ['홉', '合'], dimension: 'volume', si: 'L', factor: ['2401', '13310'], guard: { goesOn: 'hop', measures: 'goods', listed: true, contains: true, glued: true, near: WORDS.grain, never: ['맥주'] }, source: 'gwangjin' }),
  unit({ id: 'seom', name: '섬', forms: ['섬', '석', '石'], dimension: 'volume', si: 'L', factor: ['240100', '1331'], guard: { measures: 'goods', listed: true, contains: true, glued: true, before: WORDS.grain, never: ['객석', '좌석', '관람'] }, source: 'gwangjin' }),
  unit({ id: 'gallon', name: '갤런', forms: ['갤런', '갈론', 'gal', 'gallon', 'gallons'], dimension: 'volume', si: 'L', factor: ['3.785411784', '1'], otherFactors: [['4.54609', '1']], guard: { never: ['지진', '진도', '가속도'] }, source: 'gwangjin' }),
  unit({ id: 'imperial-gallon', name: '영국 갤런', forms: ['영국 갤런', '영국갤런', 'UK gal', 'imp gal'], dimension: 'volume', si: 'L', factor: ['4.54609', '1'], source: 'intl' }),
  unit({ id: 'fluid-ounce', name: '액량온스', forms: ['액량온스', '액량 온스', 'fl oz', 'fl. oz', 'fl.oz'], dimension: 'volume', si: 'mL', factor: ['29.5735295625', '1'], source: 'intl' }),
  unit({ id: 'barrel', name: '배럴', forms: ['배럴', 'bbl', 'barrel', 'barrels'], dimension: 'volume', si: 'L', factor: ['158.987294928', '1'], guard: { never: ['파일', '모듈', 'import', 'export'] }, source: 'common' }),
  unit({ id: 'quart', name: '쿼트', forms: ['쿼트', 'quart', 'quarts'], dimension: 'volume', si: 'L', factor: ['0.946352946', '1'], otherFactors: [['1.1365225', '1']], source: 'kats' }),
  unit({ id: 'cubic-foot', name: '세제곱피트', forms: ['세제곱피트', '입방피트', 'ft³', 'cu ft', 'cubic feet'], dimension: 'volume', si: '㎥', factor: ['0.028316846592', '1'], source: 'intl' }),
  unit({ id: 'pint', name: '파인트', forms: ['파인트', 'pint', 'pints'], dimension: 'volume', si: 'L', factor: ['0.473176473', '1'], otherFactors: [['0.56826125', '1']], traps: ['파인트리'], source: 'intl' }),
  unit({ id: 'bushel', name: '부셸', forms: ['부셸', '부쉘', 'bushel', 'bushels'], dimension: 'volume', si: 'L', factor: ['35.23907016688', '1'], source: 'intl' }),
  unit({ id: 'bushel-symbol', name: '부셸', forms: ['bu'], dimension: 'volume', si: 'L', factor: ['35.23907016688', '1'], guard: { near: WORDS.grain }, source: 'intl' }),
  unit({ id: 'board-foot', name: '보드피트', forms: ['보드피트', '보드 피트', 'board foot', 'board feet'], dimension: 'volume', si: '㎥', factor: ['0.002359737216', '1'], source: 'intl' }),
  unit({ id: 'cubic-inch', name: '세제곱인치', forms: ['세제곱인치', '입방인치', 'in³', 'cu in'], dimension: 'volume', si: 'mL', factor: ['16.387064', '1'], source: 'intl' }),
  unit({ id: 'cubic-yard', name: '세제곱야드', forms: ['세제곱야드', '입방야드', 'yd³', 'cu yd'], dimension: 'volume', si: '㎥', factor: ['0.764554857984', '1'], source: 'intl' }),
  unit({ id: 'fahrenheit', name: '화씨', forms: [], dimension: 'temperature', si: '℃', factor: ['5', '9'], zero: '32', source: 'kats' }),
  unit({ id: 'fahrenheit-difference', name: '화씨 온도 차', forms: [], dimension: 'temperature', si: '℃', factor: ['5', '9'], source: 'kats' }),
  unit({ id: 'horsepower', name: '마력', forms: ['마력'], dimension: 'power', si: 'kW', factor: ['0.73549875', '1'], otherFactors: [['0.74569987158227022', '1']], guard: { never: WORDS.magic }, source: 'common' }),
  unit({ id: 'horsepower-boiler', name: '보일러 마력', forms: ['마력'], dimension: 'power', si: 'kW', factor: ['9.8095', '1'], guard: { near: ['보일러'] }, source: 'common', certainty: 'medium' }),
  unit({ id: 'horsepower-symbol', name: '마력', forms: ['PS', 'ps'], dimension: 'power', si: 'kW', factor: ['0.73549875', '1'], otherFactors: [['0.74569987158227022', '1']], guard: { glued: true, near: WORDS.engines }, source: 'common' }),
  unit({ id: 'horsepower-imperial', name: '영국 마력', forms: ['hp'], dimension: 'power', si: 'kW', factor: ['0.74569987158227022', '1'], otherFactors: [['0.73549875', '1']], guard: { never: [...WORDS.magic, '체력', '회복'] }, source: 'intl' }),
  unit({ id: 'horsepower-imperial-symbol', name: '영국 마력', forms: ['HP'], dimension: 'power', si: 'kW', factor: ['0.74569987158227022', '1'], otherFactors: [['0.73549875', '1']], guard: { near: WORDS.engines, never: ['노트북', '프린터', '누리집', '홈페이지', ...WORDS.magic] }, source: 'intl' }),
  unit({ id: 'btu-hour', name: '시간당 영국 열량', forms: ['BTU/h', 'Btu/h', 'BTU/hr', 'Btu/hr'], dimension: 'power', si: 'W', factor: ['0.29307107', '1'], source: 'common' }),
  unit({ id: 'btu-cooling', name: '시간당 영국 열량', forms: ['BTU', 'Btu'], dimension: 'power', si: 'W', factor: ['0.29307107', '1'], guard: { near: WORDS.cooling }, source: 'common' }),
  unit({ id: 'btu', name: '영국 열량', forms: ['BTU', 'Btu'], dimension: 'energy', si: 'kJ', factor: ['1.05505585262', '1'], source: 'common' }),
  unit({ id: 'us-refrigeration-ton', name: '미국 냉동톤', forms: ['USRT', 'usRT', '미국냉동톤', '미국 냉동톤'], dimension: 'power', si: 'kW', factor: ['3.516852842', '1'], source: 'common' }),
  unit({ id: 'refrigeration-ton', name: '냉동톤', forms: ['냉동톤'], dimension: 'power', si: 'kW', varies: BY_COUNTRY_TON, source: 'common' }),
  unit({ id: 'refrigeration-ton-symbol', name: '냉동톤', forms: ['RT'], dimension: 'power', si: 'kW', varies: BY_COUNTRY_TON, guard: { near: WORDS.cooling }, source: 'common' }),
  unit({ id: 'psi', name: 'psi', forms: ['psi', 'PSI', '프사이'], dimension: 'pressure', si: 'kPa', factor: ['6.894757293168', '1'], guard: { never: ['드리프트', '안정성', '분포', '모델', '교집합'] }, source: 'intl' }),
  unit({ id: 'psf', name: 'psf', forms: ['psf', 'PSF'], dimension: 'pressure', si: 'kPa', factor: ['0.04788025898033584', '1'], source: 'intl' }),
  unit({ id: 'torr', name: '토르', forms: ['torr', 'Torr', '토르'], traps: ['토르티'], dimension: 'pressure', si: 'Pa', factor: ['101325', '760'], status: 'customary', guard: { near: ['진공', '챔버', '압력', '분압', '기압'] }, source: 'common' }),
  unit({ id: 'atmosphere', name: '기압', forms: ['기압'], dimension: 'pressure', si: 'kPa', factor: ['101.325', '1'], status: 'customary', traps: ['기압계', '기압골'], source: 'common', certainty: 'medium' }),
  unit({ id: 'atmosphere-symbol', name: '기압', forms: ['atm'], dimension: 'pressure', si: 'kPa', factor: ['101.325', '1'], status: 'customary', guard: { near: WORDS.pressure }, source: 'common', certainty: 'medium' }),
  unit({ id: 'bar', name: '바', forms: ['bar', '바'], traps: ['바이', '바로', '바라'], dimension: 'pressure', si: 'kPa', factor: ['100', '1'], status: 'special', guard: { glued: true, near: WORDS.pressure }, source: 'common', certainty: 'medium' }),
  unit({ id: 'mercury', name: '수은주 밀리미터', forms: ['mmHg'], dimension: 'pressure', si: 'kPa', factor: ['0.133322387415', '1'], status: 'special', guard: { near: ['진공', '챔버', '기압', '압력', '감압'], never: ['혈압', '맥압', '안압'] }, source: 'common', certainty: 'medium' }),
  unit({ id: 'calorie', name: '칼로리', forms: ['cal'], dimension: 'energy', si: 'J', factor: ['4.184', '1'], status: 'special', guard: { near: WORDS.heat, never: WORDS.food }, source: 'common', certainty: 'medium' }),
  unit({ id: 'kilocalorie', name: '킬로칼로리', forms: ['kcal', '㎉', '킬로칼로리'], dimension: 'energy', si: 'kJ', factor: ['4.184', '1'], status: 'special', guard: { near: WORDS.heat, never: WORDS.food }, source: 'common', certainty: 'medium' }),
  unit({ id: 'kgf-cm2', name: 'kgf/㎠', forms: ['kgf/㎠', 'kgf/cm²', 'kgf/cm2', 'kg/㎠', 'kg/cm²', 'kg/cm2'], dimension: 'pressure', si: 'kPa', factor: ['98.0665', '1'], source: 'common', certainty: 'medium' }),
  unit({ id: 'cubic-foot-per-minute', name: 'CFM', forms: ['CFM', 'cfm'], dimension: 'flow', si: '㎥/min', factor: ['0.028316846592', '1'], source: 'intl' }),
  unit({ id: 'gallon-per-minute', name: 'GPM', forms: ['GPM', 'gpm'], dimension: 'flow', si: 'L/min', factor: ['3.785411784', '1'], source: 'intl' }),
  unit({ id: 'mile-per-hour', name: '마일/시', forms: ['mph'], dimension: 'speed', si: 'km/h', factor: ['1.609344', '1'], source: 'intl' }),
  unit({ id: 'knot', name: '노트', forms: ['노트'], dimension: 'speed', si: 'km/h', factor: ['1.852', '1'], status: 'special', traps: ['노트북', '노트르'], guard: { glued: true, near: WORDS.shipping }, source: 'common', certainty: 'medium' }),
  unit({ id: 'knot-symbol', name: '노트', forms: ['kn', 'kt', 'kts', 'knots'], dimension: 'speed', si: 'km/h', factor: ['1.852', '1'], status: 'special', guard: { near: WORDS.shipping }, source: 'common', certainty: 'medium' }),
  unit({ id: 'mile-per-gallon', name: 'mpg', forms: ['mpg'], dimension: 'economy', si: 'km/L', factor: ['0.425143707', '1'], source: 'intl' }),
  unit({ id: 'dots-per-inch', name: 'dpi', forms: ['dpi', 'ppi', 'DPI'], dimension: 'resolution', si: '/cm', varies: { ko: '업계 표준 규격입니다', en: 'it is the trade’s standard' }, status: 'customary', source: 'common', certainty: 'medium' }),
];
