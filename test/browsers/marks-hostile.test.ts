import { expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { serve } from './harness/serve.ts';
import { hostileStrings } from './hostile-strings.ts';
import { launchBare, openStage, serveStage } from './marks-stage.ts';

test.each(BROWSERS)('in %s, the card shows strings of every kind as they are, and runs none', async (name) => {
  const site = await serve();
  await serveStage(site);
  site.put('form.html', '<!doctype html><title>신청서</title><textarea id="outline">당사는 AI로 시작합니다.</textarea>', {
    'content-type': 'text/html; charset=utf-8',
  });
  const browser = await launchBare(name);
  try {
    const page = await browser.newPage();
    await openStage(page, site.url('form.html'));
    const hostile = hostileStrings(1000);
    const wrong = await page.evaluate(async (hostile) => {
      const ran: string[] = [];
      Object.assign(globalThis, { alert: () => ran.push('alert'), ran });
      const wrong: string[] = [];
      document.querySelector<HTMLTextAreaElement>('#outline')!.focus();
      for (const said of hostile) {
        stage.show('#outline', [
          {
            id: 'h',
            words: 'AI',
            title: said,
            message: said,
            why: said,
            basis: said,
            certainty: said,
            rule: said,
            related: [{ label: said, words: said }],
            fixes: [{ kind: 'safe', title: said, edits: [{ range: [0, 1], text: said }] }],
          },
        ]);
        stage.reveal('#outline', 'h');
        await new Promise((done) => requestAnimationFrame(done));
        const card = stage.root().querySelector('.card')!;
        // Stays open from then on.
        if (!card.querySelector('.reasons')) card.querySelector<HTMLElement>('.why')!.click();
        const shown = ['h2', '.message', '.fix .words', '.reasons dd', '.certainty', '.where', 'code'].map(
          (one) => card.querySelector(one)?.textContent,
        );
        if (shown.some((one) => one !== said) || card.querySelector('script, img, svg, iframe, a, style, math')) wrong.push(said);
      }
      await new Promise((done) => setTimeout(done, 100));
      return [...wrong, ...ran];
    }, hostile);
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
  }
});
