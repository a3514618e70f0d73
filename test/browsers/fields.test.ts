import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { inBrowser } from './harness/suite.ts';
import { fieldsIn, inFrames, openWatched, unreadIn } from './watched-pages.ts';

/** Label (`*`: must be filled in), kind and first words of each field that is read; and what is not read, with the reason. */
const FORMS: Readonly<Record<string, { readonly read: readonly string[]; readonly unread?: readonly string[] }>> = {
  'agency-egov-table.html': {
    read: [
      '사업 개요* value 창고 안의 작업자와',
      '사업 내용* dom 본 사업은 실내',
      '사업명* value 실내 위치정보를 활용한',
      '신청 기관명* value 주식회사 한빛물류기술',
    ],
    unread: ['담당자: read-only', '심사 의견: read-only'],
  },
  'agency-krds.html': {
    read: [
      '1. 문제 인식* value 반려식물을 키우는 가구는',
      '2. 실현 가능성* value 사진 한 장으로',
      '3. 성장 전략 dom 1단계로 화훼 농가와',
      '창업 아이템명* value 반려식물 생육 진단',
    ],
    unread: ['수상 실적: read-only'],
  },
  'agency-krds-ckeditor5.html': { read: ['제목* value 드론 영상 기반', '추진 내용* dom 드론 12대로 산림을'] },
  'agency-smarteditor2.html': { read: ['과제 내용* dom 교량 상판에 가속도계', '과제명* value 저전력 센서를 이용한'] },
  'agency-onestop.html': {
    read: [
      '개인정보 처리 흐름 value 수집: 병원 EMR에서',
      '그 밖의 의견 value ',
      '기업·기관명* value ㈜다온헬스',
      '비고 value ',
      '서비스 개요* value 병원 3곳의 진료',
      '질의 사항 value ',
      '추진 내용 value 가명처리 기준 마련',
      '후속 계획 value 다음 단계에서 적는다.',
    ],
    unread: ['대표자 주민등록번호: protected'],
  },
  'agency-permit.html': {
    read: ['기술·서비스의 내용* value 아파트 단지 안에서', '기술·서비스의 명칭 value 자율주행 로봇 택배', '대표자 성명* value 이도현'],
    unread: ['법인 계좌번호: protected', '수수료 결제 카드번호: protected', '안전성 검증 계획: protected', '주민등록번호: protected'],
  },
  'agency-frames.html': { read: ['추진 목표 value 전통시장 상인 200명에게', '추진 전략 dom 1단계에서 시장 3곳을'] },
  'agency-strict-csp.html': { read: ['규제 개선 필요성* value 현행 고시는 원격', '기대 효과 dom 도서 지역 환자'] },
  'agency-react.html': { read: ['사업명* value 해양 쓰레기 수거', '수행 계획* value 부표형 로봇 6대가'] },
};

describe.each(BROWSERS)('fields in %s', (name) => {
  const suite = inBrowser(name);
  let page: Page;
  afterEach(() => page.close());

  const open = async (path: string): Promise<void> => {
    page = await openWatched(suite.browser, suite.site.url(path));
  };
  const put = async (body: string): Promise<void> => {
    suite.site.put('form.html', `<!doctype html><html lang="ko"><meta charset="utf-8"><title>신청</title>${body}`);
    await open('form.html');
  };
  const read = async () => (await fieldsIn(page)).map(([label, kind, text]) => `${label} ${kind} ${text.split(/\s/, 3).join(' ')}`);
  const frameOf = (part: string) => page.frames().find((frame) => frame.url().includes(part))!;

  test.each(Object.entries(FORMS))('of %s', async (path, { read: fields, unread = [] }) => {
    await open(path);
    await expect.poll(read, { timeout: 20_000 }).toEqual(fields);
    expect(await unreadIn(page)).toEqual(unread);
  });

  test.each(['agency-krds.html', 'agency-onestop.html', 'agency-permit.html', 'agency-strict-csp.html'])(
    'are watched without a change to %s',
    async (path) => {
      const plain = await suite.browser.newPage();
      await plain.goto(suite.site.url(path));
      const before = await plain.evaluate('document.documentElement.outerHTML');
      await plain.close();
      await open(path);
      await expect.poll(read).not.toEqual([]);
      expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
      await page.evaluate(() => unwatch());
      expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    },
  );

  test('are found in a frame that is filled late', async () => {
    await open('agency-frames.html');
    await expect.poll(read).toHaveLength(2);
    await frameOf('agency-frames-form').evaluate('fillLate()');
    await expect.poll(read).toContain('기대 효과 dom 상인의 결산 시간이');
  });

  test('are found again after document.open() and write()', async () => {
    await open('agency-frames.html');
    await expect.poll(read).toHaveLength(2);
    await frameOf('agency-frames-form').evaluate('writeAnew()');
    await expect.poll(read).toContain('추진 전략 dom 새로 불러온 초안이다.');
    // Listeners are in place anew: typing alone tells it.
    const old = page.frames().find((frame) => frame.parentFrame()?.url().includes('agency-frames-form') && frame !== page.mainFrame())!;
    await old.evaluate(() => {
      document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      document.querySelector('p')!.firstChild!.nodeValue = '쓰는 중';
    });
    await new Promise((done) => setTimeout(done, 600));
    const tellings = await old.evaluate(() => watched.tellings);
    await old.evaluate(() => document.body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
    await expect.poll(() => old.evaluate(() => watched.tellings)).toBeGreaterThan(tellings);
    expect(await read()).toContain('추진 전략 dom 쓰는 중');
  });

  test('are told after a pause in typing, and not amid a composition', async () => {
    await put('<label>개요<textarea></textarea></label>');
    await page.focus('textarea');
    await page.keyboard.type('가나다');
    await expect.poll(read).toEqual(['개요 value 가나다']);
    await new Promise((done) => setTimeout(done, 400));
    const tellings = await page.evaluate(() => watched.tellings);
    const compose = (type: string, value: string) =>
      page.evaluate(
        (type: string, value: string) => {
          const area = document.querySelector('textarea')!;
          area.value = value;
          area.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
          area.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: type !== 'compositionend' }));
        },
        type,
        value,
      );
    await compose('compositionstart', '가나다ㄹ');
    await compose('compositionupdate', '가나다라');
    await new Promise((done) => setTimeout(done, 600));
    expect(await page.evaluate(() => watched.tellings)).toBe(tellings);
    await compose('compositionend', '가나다라');
    await expect.poll(() => page.evaluate(() => watched.tellings)).toBeGreaterThan(tellings);
  });

  test('keep their ids when a page draws them anew', async () => {
    await open('agency-react.html');
    await expect.poll(read).toHaveLength(2);
    const ids = () => page.evaluate(() => Object.fromEntries(watched.fields.map(({ label, id }) => [label, id])));
    const before = await ids();
    await page.evaluate('form.go(2)');
    await expect.poll(ids).toEqual({ '수행 계획': before['수행 계획'] });
  });

  test('are called what the page calls them', async () => {
    await put(`
      <fieldset><legend>가. 시장 현황 *</legend><textarea></textarea></fieldset>
      <fieldset><legend>참여 인력</legend><input type="text" title="성명 입력"><input type="text" placeholder="직위를 입력하세요"></fieldset>
      <h3>나. 경쟁 분석</h3><textarea placeholder="1,000자 이내로 작성해 주세요."></textarea>
      <label for="b">다. 판로 개척 [필수]</label><div><textarea id="b" title="입력란"></textarea></div>
      <label>필수 장비 구입 계획 <b>필수</b> <textarea>값은 이름이 아니다</textarea></label>
      <div id="c">라. <em>해외</em> 진출</div><div contenteditable="true" aria-labelledby="c"></div>
      <dl><dt>마. 고용 창출 (선택)</dt><dd><textarea></textarea></dd></dl>`);
    const called = () => page.evaluate(() => watched.fields.map(({ label, required }) => label + (required ? '*' : '')));
    await expect
      .poll(called)
      .toEqual([
        ...['가. 시장 현황*', '성명', '직위', '나. 경쟁 분석', '다. 판로 개척*', '필수 장비 구입 계획*', '라. 해외 진출', '마. 고용 창출'],
      ]);
  });

  test('are none where a secret, a search or a tool of an editor is written', async () => {
    await put(`
      <form role="search"><input type="text" title="검색"></form>
      <input type="text" name="searchKeyword"><input type="text" placeholder="검색어를 입력하세요">
      <input type="password" name="a"><input type="hidden" name="b" value="c"><input type="email"><input type="number"><input type="file">
      <input type="text" name="E2E_pw" value="x">
      <div class="CodeMirror"><textarea></textarea></div>
      <textarea aria-hidden="true" tabindex="-1"></textarea>
      <form><textarea style="display: none"></textarea><dialog><textarea></textarea></dialog></form>
      <div style="visibility: hidden"><textarea></textarea></div>
      <div inert><textarea></textarea></div>
      <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div>
      <div role="toolbar"><input type="text"></div>
      <div contenteditable="false">글</div>
      <h2>보안 질문</h2><input type="text" autocomplete="one-time-code">
      <h2>편집기</h2><div class="monaco-editor" style="width: 9px; height: 9px">글<textarea></textarea></div>
      <h2>열람</h2><div contenteditable="true" role="textbox" aria-readonly="true">글</div>`);
    await expect
      .poll(() => unreadIn(page))
      .toEqual(['보안 질문: protected', '열람: read-only', '편집기: unsupported-editor', ': unsupported-editor'].toSorted());
    expect(await read()).toEqual([]);
  });

  test('are found in open shadow roots, and where the page is itself written in', async () => {
    await put(`<h2>사업 목표</h2><some-box></some-box><script>
      document.querySelector('some-box').attachShadow({ mode: 'open' }).innerHTML = '<label for="a">목표</label><textarea id="a">안전하게</textarea>';
    </script>`);
    await expect.poll(read).toEqual(['목표 value 안전하게']);
    await page.evaluate(() => {
      document.querySelector('some-box')!.shadowRoot!.querySelector('textarea')!.readOnly = true;
    });
    await expect.poll(read).toEqual([]);
    await page.close();

    await put('<title>문서</title><body contenteditable><p>쓰는 <span contenteditable="true">글</span></p></body>');
    await expect.poll(read).toEqual([' dom 쓰는 글']);
  });

  test('leave when they can no longer be written in, or are out of sight, and come back', async () => {
    await put(`
      <label>개요<textarea></textarea></label>
      <fieldset><label>목표<input type="text"></label></fieldset>
      <h2>전략</h2><div id="plan" contenteditable="true">글</div><h2>효과</h2><div id="gain" contenteditable>글</div>`);
    const labels = () => page.evaluate(() => watched.fields.map(({ label }) => label));
    await expect.poll(labels).toEqual(['개요', '목표', '전략', '효과']);
    await page.evaluate(() => {
      document.querySelector('textarea')!.readOnly = true;
    });
    await expect.poll(labels).toEqual(['목표', '전략', '효과']);
    await page.evaluate(() => {
      document.querySelector('fieldset')!.disabled = true;
    });
    await expect.poll(labels).toEqual(['전략', '효과']);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#plan')!.contentEditable = 'false';
    });
    await expect.poll(labels).toEqual(['효과']);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#gain')!.hidden = true;
    });
    await expect.poll(labels).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('textarea')!.readOnly = false;
      document.querySelector<HTMLElement>('#plan')!.contentEditable = 'true';
    });
    await expect.poll(labels).toEqual(['개요', '전략']);
  });

  test('stop being watched', async () => {
    await put('<textarea>하나</textarea>');
    await expect.poll(read).toHaveLength(1);
    const before = await page.evaluate(() => {
      unwatch();
      document.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.body.append(document.createElement('textarea'));
      return watched.tellings;
    });
    await new Promise((done) => setTimeout(done, 600));
    expect(await inFrames(page, () => [watched.tellings])).toEqual([before]);
  });
});
