import type { GlossaryRow } from './glossary.ts';

/** English words that plans leave in Latin letters; their Hangul spelling is the plainest gloss. */
export const FOREIGN_WORDS: readonly GlossaryRow[] = [
  ['platform', '플랫폼', ['플랫폼', '기반', '거래터'], 'common', 'medium'],
  ['solution', '솔루션', ['솔루션', '해결책'], 'common', 'medium'],
  ['cloud', '클라우드', ['클라우드', '자원 공유'], 'common', 'medium'],
  ['startup', '스타트업', ['스타트업', '새싹 기업'], 'nikl-2021', 'high'],
  ['roadmap', '로드맵', ['로드맵', '단계별 이행안'], 'writing-lists', 'medium'],
  ['big data', '빅데이터', ['빅데이터', '거대 자료'], 'common', 'medium'],
  ['deep learning', '딥 러닝', ['딥 러닝', '심층 학습'], 'common', 'medium'],
  ['machine learning', '머신 러닝', ['머신 러닝', '기계 학습'], 'common', 'medium'],
  ['digital twin', '디지털 트윈', ['디지털 트윈', '가상 모형'], 'new-words-2022', 'high'],
  ['blockchain', '블록체인', ['블록체인', '분산 원장'], 'common', 'medium'],
  ['metaverse', '메타버스', ['메타버스', '3차원 가상 세계'], 'g-enews-2021', 'high'],
  ['app', '앱', ['앱', '응용 프로그램'], 'common', 'high'],
  ['web', '웹', ['웹', '누리망'], 'common', 'medium'],
  ['e-mail', '이메일', ['전자 우편', '이메일'], 'common', 'high'],
  ['K-pop', '케이팝', ['케이팝', '한국 대중음악'], 'common', 'medium'],
  ['open source', '오픈 소스', ['오픈 소스', '공개 소스'], 'common', 'medium'],
];

/** Fixed titles of the PSST form (start-up packages): in a heading beside their Hangul they are the form's own words. */
export const FORM_TITLES: readonly GlossaryRow[] = [
  ['Problem', '프로블럼', ['문제 인식'], 'common', 'medium'],
  ['Solution', '솔루션', ['실현 가능성'], 'common', 'medium'],
  ['Scale-up', '스케일업', ['성장 전략'], 'common', 'medium'],
  ['Team', '팀', ['팀 구성'], 'common', 'medium'],
];
