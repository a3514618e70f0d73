/** Letters of a line that only opens what follows: `- 아    래 -`, `< 다음 >`. */
const OPENS: ReadonlySet<string> = new Set(['아래', '다음', '붙임', '별첨', '끝', '보완사항', '보완요구사항', '보완내용']);
const GREETING =
  /(?:발전|건승|번영|번창|행복)[을를이]? ?(?:기원|빕니다|바랍니다)|안녕하(?:십니까|세요)|(?:협조|노고|관심)에 [^.]{0,10}감사|^감사합니다|^고맙습니다|관련입니다/;
/** The letter speaks of itself: `아래와 같이 보완을 요구하오니`; a line that asks says 다음과 같이 보완할 것. */
const OF_ITSELF =
  /(?:아래|다음|붙임|별첨)[와과] ?같이 [^.]{0,30}(?:필요하오|(?:요구|요청|통지|통보|안내|알려) ?(?:하오|합니|하니|드리|드립))|(?:아래|다음|붙임|별첨)의? (?:보완 ?)?(?:사항|내용)[을를] 보완하[여시].{0,40}(?:제출|회신)/;
/** Until when, where to and how an answer is sent; what the letter goes back to. */
const ABOUT_ANSWER =
  /^(?:(?:보완|제출|회신|이행|처리|접수) ?)?(?:기한|기일|마감일?|시한|기간) ?:|^(?:제출|문의|연락|회신|보낼|접수) ?(?:처|방법|곳|전화) ?:|^(?:수신|발신|붙임|별첨) ?:/;

/** Whether words of a line, behind its number, belong to the letter around the requests: a greeting, the term, the address. */
export function isFrame(words: string): boolean {
  const letters = words.slice(0, 200).replace(/[^가-힣]/g, '');
  return OPENS.has(letters) || GREETING.test(words) || OF_ITSELF.test(words) || ABOUT_ANSWER.test(words);
}

const ASKS =
  /것|시오|바람|바랍|보완|필요|세요|요망|요청|요구|제출|수정|추가|정정|삭제|명시|기재|작성|확인|누락|미비|부족|불일치|다름|없음|[?:]/;
const LONGEST_TITLE = 50;
const TOP = /^(?:제.{1,3}[권편부장절]|\d{1,2}[권편장]|[□■◇◆▣])/;

/** Whether a line that others stand below is a title over them and asks for nothing: `□ 제1권 일반현황`. */
export function isTitle(number: string, words: string): boolean {
  return TOP.test(number) && words.length <= LONGEST_TITLE && !ASKS.test(words);
}
