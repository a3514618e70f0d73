import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Numeral, numeralAt } from '../../rules/src/text/numerals.ts';
import { converted, equation } from '../../rules/src/text/quantities/conversion.ts';
import { quantitiesOf } from '../../rules/src/text/quantities/metric-beside.ts';
import { METRIC_UNITS } from '../../rules/src/text/quantities/metric-units.ts';
import type { Quantity } from '../../rules/src/text/quantities/quantity.ts';
import { UNIT_SOURCES, UNITS } from '../../rules/src/text/quantities/units.ts';

const number = (digits: string) => numeralAt(digits, 0)!.value;
const power = (value: Numeral['value'], times: number): Numeral['value'] => (times === 1 ? value : value.times(power(value, times - 1)));
const notMetric = (text: string): Quantity[] => quantitiesOf(text).filter((quantity): quantity is Quantity => quantity.unit !== 'metric');

describe('converted', () => {
  test.each<[text: string, words: string, metric: string | undefined]>([
    ['45평을', '45평', '149㎡'],
    ['30평대 아파트', '30평대', '99~132㎡'],
    ['25.7평형', '25.7평형', '85㎡형'],
    ['30평형대 이상', '30평형대', '99~132㎡형'],
    ['100평당 4명', '100평당', '330㎡당'],
    ['3만 5천 평', '3만 5천 평', '116,000㎡'],
    ['3만 평', '3만 평', '99,000㎡'],
    ['1,000평', '1,000평', '3,300㎡'],
    ['약 30평 정도', '30평', '99㎡'],
    ['100여 평', '100여 평', '약 330㎡'],
    ['21~30평', '21~30평', '69.4~99.2㎡'],
    ['50평~60평', '50평~60평', '165㎡~198㎡'],
    ['1천~2천 평', '1천~2천 평', '3,300~6,600㎡'],
    ['수만 평', '수만 평', undefined],
    ['만 평', '만 평', '33,000㎡'],
    ['스무 평', '스무 평', '66㎡'],
    ['6피트 2인치', '6피트 2인치', '1.88m'],
    ['키는 6\'2"이다', '6\'2"', '1.88m'],
    ['1 1/2인치', '1 1/2인치', '3.81cm'],
    ['1/8인치', '1/8인치', '3.18mm'],
    ['25마일', '25마일', '40.2km'],
    ['무게 3파운드', '3파운드', '1.36kg'],
    ['150lbs', '150lbs', '68kg'],
    ['72-78°F', '72-78°F', '22-26℃'],
    ['-40°F', '-40°F', '-40℃'],
    ['화씨 98도', '화씨 98도', '37℃'],
    ['금 서 돈', '서 돈', '11.3g'],
    ['금 3돈 5푼', '3돈 5푼', '13.1g'],
    ['고기 두 근 반', '두 근 반', undefined],
    ['닷 마지기', '닷 마지기', undefined],
    ['180마력', '180마력', '132kW'],
    ['30psi', '30psi', '207kPa'],
    ['830에이커', '830에이커', '336만㎡(336ha)'],
    ['60만 평방피트', '60만 평방피트', '55,700㎡'],
    ['15.6" 노트북', '15.6"', '39.6cm'],
    ['2천6백평', '2천6백평', '8,600㎡'],
    ['312.5평', '312.5평', '1,033㎡'],
    ['약 150 평', '150 평', '500㎡'],
    ['200평대', '200평대', '660~990㎡'],
    ['5마일', '5마일', '8.05km'],
    ['3,000ft', '3,000ft', '914m'],
    ['60에이커', '60에이커', '243,000㎡(24.3ha)'],
    ['원유 8,420만 배럴', '8,420만 배럴', '1,340만kL'],
    ['12억 배럴', '12억 배럴', '1.91억kL'],
    ['금 12만 온스', '12만 온스', '3.73t'],
    ['12,000야드', '12,000야드', '11km'],
    ['1~100마일', '1~100마일', '1.6~160.9km'],
    ['10×20×30인치 상자', '10×20×30인치', '25.4×50.8×76.2cm'],
    ['3자×6자', '3자×6자', '91cm×182cm'],
    ['12인치 웨이퍼', '12인치', undefined],
    ['총 50여평을', '50여평', '약 170㎡'],
    ['1/2.8인치 센서', '1/2.8인치', '9.07mm'],
    ['토크 300 lb-ft', '300 lb-ft', '407N·m'],
    ['규모는 5,000 SF', '5,000 SF', '465㎡'],
    ['삼겹살 한 근 반에', '한 근 반', undefined],
    ['40 psf', '40 psf', '1.92kPa'],
    ['12,000 CFM', '12,000 CFM', '340㎥/min'],
    ['체온 98.6℉', '98.6℉', '37℃'],
  ])('%s', (text, words, metric) => {
    const found = notMetric(text);
    expect(found.map((quantity) => quantity.text)).toEqual([words]);
    expect(converted(found[0]!)).toBe(metric);
  });

  test('is within half a percent, or within one of the last place written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (pyeong) => {
        const [quantity] = notMetric(`${pyeong}평`);
        const written = number(converted(quantity!)!.replace('㎡', '').replaceAll(',', ''));
        const exact = number(String(pyeong)).times(400).div(121);
        expect(written.minus(exact).abs().lte(exact.times('0.005'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('the equation gives the exact factor', () => {
    expect(notMetric('45평').map(equation)).toEqual(['1평 = 400/121㎡ ≒ 3.3058㎡']);
    expect(notMetric('5마일').map(equation)).toEqual(['1마일 ≒ 1.6093km']);
    expect(notMetric('5°F').map(equation)).toEqual(['℃ = (℉ - 32) × 5/9']);
    expect(notMetric('닷 마지기').map(equation)).toEqual(['']);
    expect(notMetric('쌀 2홉').map(equation)).toEqual(['1홉 ≒ 0.18039L']);
    expect(notMetric('9피트').map(equation)).toEqual(['1피트 = 0.3048m']);
  });
});

describe('which unit a word is', () => {
  test.each<[text: string, unit: string | undefined]>([
    ['약병은 8온스(237 mL)이다', 'ounce-drink'],
    ['컵의 무게는 8온스', 'ounce-weight'],
    ['커피 한 잔은 12온스', 'ounce-drink'],
    ['순금 장식이다. 상자는 12온스', 'ounce'],
    ['금 12온스', 'ounce-gold'],
    ['3파운드 이하 초소형견용', 'pound'],
    ['수입 단가는 1파운드에 68센트', 'pound-weighed'],
    ['10피트, 100파운드', 'foot'],
    ['3파운드를 준비한다', 'pound-unclear'],
    ['환율은 1파운드에 1,700원', undefined],
    ['보일러는 100마력', 'horsepower-boiler'],
    ['20근들이로', 'geun'],
    ['5되들이 항아리', 'doe'],
    ['3자들이 모여', undefined],
    ['30평이에요', 'pyeong'],
    ['3평인데요', 'pyeong'],
    ['2인치료를', undefined],
    ['참석자 3인치고', undefined],
    ['3평가위원이', undefined],
    ['평가위원이 5평을 남겼다', undefined],
    ['3갤런리아', undefined],
    ['2야드파운드법', undefined],
    ['27인치모니터', 'inch-size'],
    ['27-inch', 'inch'],
    ['10 in 방식', undefined],
    ['4×6 in로', 'inch-symbol'],
    ['37°33′10″', undefined],
    ['10″', 'inch-symbol'],
    ['"두 가지" 화면은 32" TV', 'inch-size'],
    ['"두 가지 화면 32" 가운데', undefined],
    ['냉방 용량은 200 RT', 'refrigeration-ton-symbol'],
    ['200 RT를 눌렀다', undefined],
  ])('%s', (text, unit) => {
    expect(notMetric(text)[0]?.unit.id).toBe(unit);
  });

  test.each<[text: string, words: readonly string[]]>([
    ['이 고장은 한 근, 반 근 단위로 판다', ['한 근', '반 근']],
    ['예전에는 한 관에 5만 원 하였다', ['한 관']],
    ['지게미는 하루 너 말쯤 나온다', ['너 말']],
    ['손님이 맡긴 석 돈 반과 은수저 두 냥을 녹인다', ['석 돈 반', '두 냥']],
    ['책상은 석 자로 한다', ['석 자']],
    ['진입로 폭이 열두 자밖에 되지 않는다', ['열두 자']],
    ['담장 높이 여섯 자', ['여섯 자']],
    ['두 자 길이의 서안', ['두 자']],
    ['폭이 두 자 반인 천', ['두 자 반']],
    ['기둥은 굵기가 여덟 치나 된다', ['여덟 치']],
    ['서까래는 5치를 쓴다', ['5치']],
    ['안채 대청은 3간으로 한다', ['3간']],
    ['원단은 3마부터, 공방은 흔히 그보다 훨씬 더 많은 50마를 산다', ['3마', '50마']],
    ['두 근 중 큰 근', []],
    ['이름 석 자와 참 석 자 명단', []],
    ['제목 길이는 열 자 이내', []],
    ['길이 20자 이내', []],
    ['한 자리에 두 자매와 세 자루', []],
    ['세 치 혀', []],
    ['한 치의 오차도 없다', []],
    ['서촌 한옥과 북촌 고택', []],
    ['구슬이 서 말이라도', []],
    ['두 관을 빌려 3관에 5만 원', []],
    ['3간 회의', []],
    ['너 말고 누가', []],
  ])('%s: %j', (text, words) => {
    expect(notMetric(text).map((quantity) => quantity.text)).toEqual(words);
  });

  test('a list of old measures is one, whatever the goods', () => {
    expect(notMetric('5근, 1되, 3말, 200리를').map(({ unit }) => unit.id)).toEqual(['geun', 'doe', 'mal', 'ri']);
    expect(notMetric('1관, 2관, 3관')).toEqual([]);
  });
});

describe('units', () => {
  test('have a known symbol, a source, and a factor or the reason for none', () => {
    const symbols = new Set(METRIC_UNITS.flatMap(({ forms }) => forms));
    expect(new Set(UNITS.map(({ id }) => id)).size).toBe(UNITS.length);
    for (const unit of UNITS) {
      expect(unit.source in UNIT_SOURCES).toBe(true);
      expect((unit.factor === undefined) === (unit.varies !== undefined), unit.id).toBe(true);
      if (unit.factor !== undefined) expect(symbols.has(unit.si), unit.id).toBe(true);
    }
  });

  test('factors follow from their definitions', () => {
    const factor = (id: string) => {
      const [numerator, denominator] = UNITS.find((unit) => unit.id === id)!.factor!;
      return number(numerator).div(denominator);
    };
    const same = (id: string, value: Numeral['value']) =>
      expect(factor(id).minus(value).abs().lt(value.times('0.000000001')), id).toBe(true);
    const foot = number('0.3048');
    const ja = number('10').div(33);
    same('pyeong', power(ja.times(6), 2));
    same('jeongbo', factor('pyeong').times(3000));
    same('danbo', factor('pyeong').times(300));
    same('square-foot', power(foot, 2));
    same('acre', power(foot, 2).times(43560));
    same('mile', foot.times(5280).div(1000));
    same('cubic-foot', power(foot, 3));
    same('gallon', power(foot.div(12), 3).times(231).times(1000));
    same('barrel', factor('gallon').times(42));
    same('quart', factor('gallon').div(4));
    same('fluid-ounce', factor('gallon').div(128).times(1000));
    same('ounce', factor('pound').div(16).times(1000));
    same('nyang', factor('don').times(10));
    same('mal', factor('doe').times(10));
    same('seom', factor('mal').times(10));
    same(
      'psi',
      number('4.4482216152605')
        .div(power(foot.div(12), 2))
        .div(1000),
    );
    same('horsepower-imperial', foot.times(550).times('4.4482216152605').div(1000));
    same('us-refrigeration-ton', number('1055.05585262').times(12000).div(3600).div(1000));
  });
});

test('never throws and slices exactly', () => {
  const piece = fc.constantFrom(
    ...[
      '45',
      '3만 ',
      '서 ',
      '반 ',
      '평',
      '마일',
      '피트 ',
      '인치',
      '"',
      "'",
      '(',
      ')',
      '약 ',
      '㎡',
      'km',
      '~',
      '/',
      ' ',
      ',',
      '대',
      '을',
      '화씨 ',
      '도',
      '°F',
      '1/8',
      '금 ',
      '돈',
      '쌀 ',
      '말',
      '-',
      '=',
      '근 반',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const quantity of quantitiesOf(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(last);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        last = quantity.end;
        if (quantity.unit === 'metric') continue;
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
        expect(converted(quantity) ?? '').not.toMatch(/NaN|undefined|e\+/);
      }
    }),
    { numRuns: 2000 },
  );
});
