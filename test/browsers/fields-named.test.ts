import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { UnreadField } from '../../extension-browser/src/messages/field.ts';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';
import { fieldsIn, openWatched, unreadIn } from './watched-pages.ts';

describe.each(BROWSERS)('fields in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;
  afterEach(() => page.close());

  const put = async (body: string): Promise<void> => {
    suite.site.put('form.html', `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청</title>${body}`);
    page = await openWatched(suite.browser, suite.site.url('form.html'));
  };
  const called = () => page.evaluate(() => watched.fields.map(({ label }) => label));

  test('are read under names that only look like a search or a secret', async () => {
    await put(`
      <label>연구 목표 <input type="text" name="researchGoal"></label>
      <label>검색 알고리즘 <input type="text" name="searchAlgorithm"></label>
      <table><tr><th>핵심어</th><td><input type="text" name="searchKeyword"></td></tr></table>
      <label>업체명 <input type="text" name="businessName"></label>
      <input type="text" name="keyword" title="키워드">
      <label>사업명 검색 <input type="text" name="searchBizNm"></label>
      <h2>공고 목록</h2><input type="text" name="searchWrd">`);
    await expect.poll(called).toEqual(['연구 목표', '검색 알고리즘', '핵심어', '업체명', '키워드']);
  });

  test('take no name from a draft', async () => {
    await put(`
      <h2>사업 개요</h2><div><div contenteditable="true"><h3>우리의 비밀 전략</h3><p>글</p></div></div>
      <textarea></textarea>
      <h2>기대 효과</h2><div contenteditable="false"><h3>안내</h3></div><textarea></textarea>`);
    await expect.poll(called).toEqual(['사업 개요', '', '안내']);
  });

  test('are none where a password is shown as text', async () => {
    await put(`
      <label>접속 확인 <input type="password" id="a"></label>
      <label>로그인 <input type="text" name="userPw"></label>
      <label>새 암호 <input type="text"></label><label>비번 <input type="text"></label><label>PW <input type="text"></label>
      <label>Password <input type="text"></label>
      <label>양자 암호 통신 <input type="text"></label><label>장비번호 <input type="text"></label>`);
    await expect.poll(called).toEqual(['양자 암호 통신', '장비번호']);
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#a')!;
      input.value = '비밀';
      input.type = 'text';
    });
    const kept = ['PW', 'Password', '로그인', '비번', '새 암호', '접속 확인'].map((label) => `${label}: protected`);
    await expect.poll(() => unreadIn(page)).toEqual(kept);
    expect(await called()).toEqual(['양자 암호 통신', '장비번호']);
  });

  test('are none where the page shows dots for what is written', async () => {
    await put('<label>앞자리 <input type="text"></label><label>뒷자리 <input type="text" style="-webkit-text-security: disc"></label>');
    await expect.poll(called).toEqual(['앞자리']);
    expect(await unreadIn(page)).toEqual(['뒷자리: protected']);
  });

  test('keep their name while the page counts in it', async () => {
    await put(`
      <table><tr><th>사업 개요<br><span>(<em id="now">0</em> / 1,000자)</span></th><td><textarea></textarea></td></tr></table>
      <label>추진 일정 <b>2026/2027</b> 계획 <textarea></textarea></label>`);
    await expect.poll(called).toEqual(['사업 개요', '추진 일정 2026/2027 계획']);
  });

  test('are called by the first of their labels that says something', async () => {
    await put('<label for="a"><i></i></label><label for="a">기대 효과</label><textarea id="a"></textarea>');
    await expect.poll(called).toEqual(['기대 효과']);
  });

  test('are called by the table around one that only arranges them, and by plain cells of an old form', async () => {
    await put(`
      <h3>신청 내용</h3>
      <table><tr><th>추진 체계</th><td><table><tr><td><textarea></textarea></td></tr></table></td></tr></table>
      <table><tr><td>사이트 차림</td><td><table><tr><td></td><td><textarea></textarea></td><td><textarea></textarea></td></tr></table></td></tr></table>
      <table><tr><td>과제명</td><td><input type="text"></td><td>기관명</td><td><input type="text"></td></tr>
        <tr><td colspan="2">${'작성하실 때에는 공고문의 안내를 먼저 읽어 주시기 바랍니다. '.repeat(2)}</td><td><input type="text"></td></tr></table>
      <h3>보유 기술</h3><table><tr><td>1</td><td><input type="text"></td></tr></table>`);
    await expect.poll(called).toEqual(['추진 체계', '', '', '과제명', '기관명', '', '보유 기술']);
  });

  test('that are not read have a label that a report takes', async () => {
    const words = '열람만 하는 심사 의견 '.repeat(12);
    await put(`<p id="a">${words}</p><p id="b">${words}</p><div contenteditable aria-readonly="true" aria-labelledby="a b">글</div>`);
    await expect.poll(() => page.evaluate(() => watched.unread.length)).toBe(1);
    const unread = await page.evaluate(() => watched.unread);
    expect(UnreadField.safeParse(unread[0]).success).toBe(true);
  });

  test('are called after the heading that spans to them in a table', async () => {
    await put(`
      <table>
        <thead><tr><th rowspan="2">성명</th><th colspan="2">경력</th></tr><tr><th>기관</th><th>직위</th></tr></thead>
        <tbody><tr><td><input type="text" value="1"></td><td><input type="text" value="2"></td><td><input type="text" value="3"></td></tr></tbody>
      </table>
      <table>
        <tr><th>구분</th><th>1차 연도</th><th>2차 연도</th></tr>
        <tr><th rowspan="2">추진 내용</th><td><textarea>4</textarea></td><td>-</td></tr>
        <tr><td><textarea>5</textarea></td><td>-</td></tr>
        <tr><td rowspan="0">합계</td><td colspan="2"><textarea>6</textarea></td></tr>
        <tr><td><textarea>7</textarea></td><td><textarea>8</textarea></td></tr>
      </table>`);
    await expect
      .poll(async () => (await fieldsIn(page)).map(([label, , text]) => `${text} ${label}`).toSorted())
      .toEqual(['1 성명', '2 기관', '3 직위', '4 추진 내용', '5 추진 내용', '6 1차 연도', '7 1차 연도', '8 2차 연도']);
  });

  test('are not looked at again for a clock, but for a label or a late field', async () => {
    await put(`
      <p>남은 시간 <span id="clock">30:00</span></p><div id="rest"></div>
      <p id="a">개요</p><textarea aria-labelledby="a"></textarea><h3>계획</h3><textarea></textarea>`);
    await expect.poll(called).toEqual(['개요', '계획']);
    // A window that comes to the front late is looked at for that.
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, 1000));
    const tellings = await page.evaluate(() => watched.tellings);
    await page.evaluate(() => {
      const clock = document.querySelector('#clock')!;
      clock.firstChild!.nodeValue = '29:59';
      clock.textContent = '29:58';
      clock.innerHTML = '<b>29</b>:57';
    });
    await new Promise((done) => setTimeout(done, 600));
    expect(await page.evaluate(() => watched.tellings)).toBe(tellings);

    await page.evaluate(() => {
      document.querySelector('#a')!.textContent = '목적';
    });
    await expect.poll(called).toEqual(['목적', '계획']);
    await page.evaluate(() => {
      document.querySelector('h3')!.firstChild!.nodeValue = '전략';
    });
    await expect.poll(called).toEqual(['목적', '전략']);
    await page.evaluate(() => {
      document.querySelector('#rest')!.innerHTML = '<div><label>효과 <textarea></textarea></label></div>';
    });
    await expect.poll(called).toEqual(['효과', '목적', '전략']);
    await page.evaluate(() => document.querySelector('#rest')!.replaceChildren());
    await expect.poll(called).toEqual(['목적', '전략']);
  });
});
