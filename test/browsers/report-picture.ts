import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** Takes the picture of the report for the READMEs, of the golden page, in Chromium: `npm run picture-report -w test`. Both places are seen from where this file is bundled to. */
const PAGE = new URL('../../plans/report/report.html', import.meta.url);
const PICTURE = fileURLToPath(new URL('../../../cli/docs/report.png', import.meta.url));

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=ko-KR'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 1330, deviceScaleFactor: 1.25 });
  await page.goto(PAGE.href);
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
}
