import { finalConsonant } from '../final-sound.ts';

/** Particles, endings and words of extent after any unit. */
// biome-ignore format: a list of words
const AFTER_ANY = [
  '의', '에', '도', '만', '까지', '부터', '보다', '마다', '에서', '에는', '에만', '씩', '밖에', '뿐', '조차', '만큼', '처럼', '같은', '하고', '요',
  '인', '인데', '인데요', '인지', '인가요', '입니다', '입니까', '이다', '이며', '이고', '이지만', '이었다', '이었고', '이었습니다', '이라는', '이라는데', '이라고', '이니까',
  '짜리', '급', '들이', '꼴', '어치', '용', '규모', '정도', '가량', '남짓', '쯤', '안팎', '내외', '이상', '이하', '미만', '초과', '이내', '기준', '크기', '사이즈', '단위', '여', '매장',
  '상가', '아파트', '사무실', '공간', '창고', '공장', '부지', '토지', '땅', '농지', '농장', '주택', '오피스텔', '점포', '원룸', '빌라', '대지', '건물', '카페', '온실', '하우스',
  '비닐하우스', '공사', '전체', '면적', '넓이', '길이', '너비', '높이', '두께', '폭', '깊이', '지름', '무게',
];
// biome-ignore format: a list of words
const AFTER_CONSONANT = [
  '이', '은', '을', '과', '으로', '이나', '이라', '이란', '이면', '이므로', '이어서', '이라서', '이던', '이라도', '이든', '이요', '으로는', '으로도', '이랑',
  '이에요', '이네요', '이죠', '이지요', '이거든요', '이래요', '이라면', '이어야', '이면서', '이니',
];
// biome-ignore format: a list of words
const AFTER_VOWEL = [
  '가', '는', '를', '와', '로', '나', '라', '란', '며', '고', '다', '면', '였다', '였고', '였던', '였습니다', '라도', '라는', '라는데', '라고', '라서', '로는', '로도', '랑',
  '예요', '네요', '죠', '지요', '거든요', '래요', '라면', '여야', '면서', '니까', '니', '든', '지만', '던',
];

/** Goods that are written on to a unit of two syllables or more: `27인치모니터`, `200마력엔진`. */
// biome-ignore format: a list of words
const GOODS = [
  '모니터', '화면', '디스플레이', '스크린', '패널', '터치', '키오스크', '노트북', '태블릿', '텔레비전', '티브이', '웨이퍼', '타이어', '휠', '바퀴', '자전거', '피자', '케이크',
  '배관', '파이프', '호스', '밸브', '볼트', '나사', '컨테이너', '하이큐브', '트레일러', '엔진', '모터', '펌프', '전동기', '보트', '트랙터', '통', '드럼', '탱크', '컵', '캔', '병',
  '상자', '박스', '봉지', '구간', '거리', '상공', '지점', '고도', '마라톤', '달리기', '코스', '센서', '목장', '원단', '다이아', '하에', '조건', '냉동기',
];

/** Whether a unit `form` may end where `rest`, the Hangul after it, begins. */
export function mayFollow(form: string, rest: string): boolean {
  return rest === '' || closes(rest, finalConsonant(form), 3) || (form.length > 1 && GOODS.some((word) => rest.startsWith(word)));
}

/** Whether `rest` is nothing but particles, endings and words of extent; `final` is the sound before it. */
function closes(rest: string, final: string | undefined, depth: number): boolean {
  if (rest === '') return true;
  if (depth === 0) return false;
  const follows = (word: string): boolean => rest.startsWith(word) && closes(rest.slice(word.length), finalConsonant(word), depth - 1);
  if (AFTER_ANY.some(follows) || (final === 'ㄹ' && follows('로'))) return true;
  return (final === '' ? AFTER_VOWEL : AFTER_CONSONANT).some(follows);
}

/** The Hangul at `at`. Eight syllables are enough to tell: no allowed chain is longer than that and still a unit's tail. */
export function hangulRun(text: string, at: number): string {
  let end = at;
  while (end - at < 8 && isHangul(text[end] ?? '')) end += 1;
  return text.slice(at, end);
}

const isHangul = (char: string) => char >= '가' && char <= '힣';
