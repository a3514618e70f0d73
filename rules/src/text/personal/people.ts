import type { Range, Text } from '../../types.ts';

/** Words that tell who someone is, for a form that wants them hidden. */
export interface PersonalWords {
  readonly span: Range;
  readonly what: Text;
  /** What may stand in their place. */
  readonly hidden: string;
}

const NAME: Text = { ko: '이름', en: 'name' };
const SCHOOL: Text = { ko: '학교 이름', en: 'name of a school' };
const BIRTH: Text = { ko: '생년월일', en: 'date of birth' };

/** Family names that most people have, and syllables that given names are made of: 서비스, 기술은 and 상품이 are no names. */
const IN_WORDS =
  /(?:대표이사|대표자|공동대표|대표|팀장|개발자|책임자|연구원|담당자|성명|이름|이사|CEO|CTO|COO)(?: ?: ?| )((?:김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|유|전|홍|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설)[가강건겸경계고관광교국권규균근금기길나남다단대덕도동두라란래람려련령로루리린림만말명모무문미민배백범벽별병보복봄봉빈산삼상새샘서석선설섭성세소솔송수숙순숭슬승시신아안애양억언여연열염엽영예오옥완용우욱운웅원월위유윤율은을음의이익인일임자재전정제조종주준중지진찬창채천철초춘충태택하학한해향허헌혁현협형혜호홍화환회효훈휘희]{2})(?=(?:[은는이가을를의과와님씨]|이사|대표|팀장|박사|입니다)?(?:[^가-힣]|$))/g;
const ALONE =
  /^(?:김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|류|유|전|홍|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설)[가-힣]{1,2}$/;
/** Words that are made of the same syllables. */
const NO_NAMES =
  /^(?:이미지|이상용|정보원|주문자|서비스|이용자|기술자|전문가|지원자|신청자|해당자|우선자|공동대|고객사|한국인|대한민|유한회|신용자|소유자|이수자|정규직|성장기|제조원|조리원|안내원|상담원|지도자|주관사)$/;
const NAME_LABEL = /^(?:성명|이름|대표자|대표자명|대표자 성명|대표이사|팀원|팀원명|신청자|담당자|성 ?명)$/;

const SCHOOL_NAME =
  /(?<![가-힣])([가-힣]{2,8}?)(?:여자)?(?:대학교|대학원|과학기술원|고등학교)(?![가-힣]{0,3}(?:수|생|가|촌|로|병원))|(?<![가-힣])(?:서울|연세|고려|한양|성균관|서강|이화여|중앙|경희|홍익|건국|동국|숭실|국민|부산|경북|전남|충남|인하|아주|포항공|카이스트|포스텍)대(?![가-힣])|(?<![A-Za-z])(?:KAIST|POSTECH|UNIST|GIST|DGIST)(?![A-Za-z])/g;
/** What makes a kind of school out of the word before it, and no name. */
const NO_SCHOOL =
  /^(?:국립|사립|공립|시립|지역|지방|인근|전국|국내|해외|외국|한국|수도권|거점|종합|특성화|마이스터|일반|과학|전문|산업|방송|사이버|원격|협력|주관|참여|여러|모든|해당|각|관내|도내|시내|근처|주변|명문|유명|공과|의과|교육|경영|법학|일부|소재|출신|재학|주요)$/;
const STUDIES = /학력|졸업|중퇴|재학|수료|학사|석사|박사|전공|학과|학번/;

const BIRTH_LABEL = /생년월일|출생/;
const DAY = /(?<!\d)(?:(?:1[89]|20)\d\d|\d\d) ?[-./년] ?\d{1,2} ?[-./월] ?\d{1,2}(?: ?일|\.)?(?!\d)|(?<!\d)\d{6}(?!\d)/g;
const BORN = /(?<!\d)(?:1[89]|20)\d\d년 ?(?:\d{1,2}월 ?)?(?:\d{1,2}일 ?)?(?:생(?![가-힣])|출생)/g;

/** Names of people, schools where they studied and days of birth, in order; hidden ones are none. `label`: the words beside a cell that say what it holds. */
export function personalWordsIn(text: string, label: string): PersonalWords[] {
  const found: PersonalWords[] = [];
  const labels = label.split('\n').map((one) => one.trim());
  if (labels.some((one) => NAME_LABEL.test(one)) && ALONE.test(text.trim())) found.push(whole(text, NAME, '○○○'));
  for (const { 0: words, 1: name, index } of text.matchAll(IN_WORDS)) {
    // 전원이, 변경은: two syllables and a particle, unless one follows the name itself.
    const bare = /[은이가의과와도로]$/.test(name!) && !/[가-힣]/.test(text[index + words.length] ?? '') && !words.includes(':');
    if (bare || NO_NAMES.test(name!)) continue;
    const start = index + words.length - name!.length;
    found.push({ span: [start, start + name!.length], what: NAME, hidden: '○○○' });
  }
  for (const { 0: words, 1: head, index } of text.matchAll(SCHOOL_NAME)) {
    const around = text.slice(Math.max(0, index - 20), index + words.length + 25);
    if ((head !== undefined && NO_SCHOOL.test(head)) || !(STUDIES.test(around) || STUDIES.test(label))) continue;
    const kind = /대학교|대학원|과학기술원|고등학교|대$/.exec(words)?.[0];
    found.push({ span: [index, index + words.length], what: SCHOOL, hidden: kind ? `○○${kind}` : '○○대학교' });
  }
  for (const { 0: words, index } of text.matchAll(DAY)) {
    if (BIRTH_LABEL.test(`${label} ${text.slice(Math.max(0, index - 12), index)}`))
      found.push({ span: [index, index + words.length], what: BIRTH, hidden: words.replace(/\d/g, '○') });
  }
  for (const { 0: words, index } of text.matchAll(BORN)) {
    if (!found.some(({ span }) => span[0] < index + words.length && index < span[1]))
      found.push({ span: [index, index + words.length], what: BIRTH, hidden: words.replace(/\d/g, '○') });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function whole(text: string, what: Text, hidden: string): PersonalWords {
  const start = text.length - text.trimStart().length;
  return { span: [start, start + text.trim().length], what, hidden };
}
