/** What GitHub's Markdown adds to CommonMark, section by section: tables, task lists, strikethrough, bare addresses, footnotes. */
export const gfmExamples: readonly string[] = [
  // Tables.
  '| 항목 | 금액 |\n| --- | --- |\n| 서버 | 3 |',
  '| abc | 금액 |\n:-: | -----------:\n서버 | 3',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| 항목 | 금액 |\n| --- | --- |\n| 서버 | 3 |\n> 인용',
  '| 항목 | 금액 |\n| --- | --- |\n| 서버 | 3 |\n서버\n\n서버',
  '| 항목 | 금액 |\n| --- |\n| 서버 |',
  '| 항목 | 금액 |\n| --- | --- |\n| 서버 |\n| 서버 | 3 | 남는 칸 |',
  '| 항목 | 금액 |\n| --- | --- |',
  '|a|\n|-|\n|\n||\n| |\n|a||b|\n\\|',
  'a\n:-\nb\\',
  '(단위: 원)\n|a|b|\n|-|-|\n|**c**|`d|e`|',
  '|[가|나](https://a.kr)|\n|-|-|\n|*다|라*|',
  '| 항목 |\n| --- |\n| - 목록 아님 |\n- 목록',
  // Task lists.
  '- [ ] 할 일\n- [x] 한 일\n  - [X] **굵은** 일\n- [ ]붙은 것\n- [y] 아닌 것',
  '- [ ]\n- [ ]\n  다음 줄',
  '1. [ ] 첫째\n2. [x]\n3. [ ] [x] 둘',
  // Strikethrough: two tildes only.
  '~~지움~~ 3~4개월 ~하나~ ~~~셋~~~ ~~**둘~~ 걸침**',
  '~~첫 줄\n둘째 줄~~',
  // Bare addresses.
  'www.commonmark.org www.commonmark.org/help. (www.a.kr/b_c)',
  'https://a.kr/x_y_z와 https://a.kr/(b_c) https://a.kr?q=a&b=c&amp; `http://a` *http://b.kr/*c*',
  '**https://a.kr** _www.a.kr_ [https://a_b.kr](https://c_d.kr) [https://a_b.kr',
  'foo@bar.baz a.b-c_d@a.b a.b-c_d@a.b. a.b-c_d@a.b- **a@b.kr** __a@b.kr__',
  'xhttp://a_b.kr_ http://_a.kr_ http://가나_다.kr/_라_ https://a.kr/[b](c)_d_',
  'http://example.com/<*a* https://a.kr/*b*, https://a.kr/~~b~~ https://a.kr/a\\*b',
  // Footnotes.
  '말[^1] 그리고[^2] ![^1] [^ 1]\n\n[^1]: 각주\n[^2]: **굵은** 각주\n\n    이어짐',
  '| 말[^1] |\n|-|\n| [^1] |\n\n- [^1] 항목\n\n> [^1]\n\n[^1]: 각주',
  '[^1][^1]*a*[^1]\n[^a b] [^]\n\n[^1]: 각주\n[^a b]: 아님',
  // Runs beside runs, code in items, bars alone, mail beside emphasis.
  'a**_b_**c a**~b~**c a*__b__*c',
  '- 가\n-     code',
  '-     code\n- 가',
  '|a|\n|-|\n|',
  '_a@b.kr_ a_b@c.kr',
  '_x a@b_.kr y',
  '_x a_.b@c.kr y',
  '> ~~가~~ `나\n> 다` <b>\n> 라',
  '# #\n\n## 가 #나 ##\n\n### 다#\n\n#### # 라 \\#',
  // Raw HTML.
  '<title> <style> <em>\n\n<blockquote>\n  <xmp> <b>굵게</b>\n</blockquote>',
  '말 <!-- 말 --> 말 <!--> <!---> <br> <br/> </br > <b class="x"> <a@b.kr> <https://a.kr/_x_>',
];
