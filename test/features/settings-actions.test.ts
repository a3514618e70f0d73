import { expect, test } from 'vitest';
import { CodeActionKind } from 'vscode-languageserver';
import { workspaceEditOf } from '../../server/src/applying.ts';
import { changeOf, codeActions, FIX_ALL } from '../../server/src/features/code-actions.ts';
import { BARE, EVERY_PLACE, FEW_SECTIONS } from './drafts.ts';
import { actionsAt, applied, CLIENT, checkedIn, type Folder, foundIn, look } from './workspace.ts';

async function done(folder: Folder, words: string, title: string | RegExp, name = Object.keys(folder)[0]!): Promise<Folder> {
  const checked = await look(folder, name);
  const actions = actionsAt(checked, words);
  const action = actions.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
  if (action === undefined) throw new Error(`no ‘${title}’ among: ${actions.map((one) => one.title).join(', ')}`);
  return applied(folder, checked, action);
}

const YAML = '# 우리 회사\nversion: 1\nterms:\n  allow: [Kakao] # 제휴사\n';

test('a term goes where the author says: the front matter, the file, a file that is made', async () => {
  const front = await done({ 'plan.md': BARE }, 'OpenAI', '‘OpenAI’를 풀이 없이 쓰도록 허용(이 문서의 머리말)');
  expect(front['plan.md']!.startsWith('---\ndadeumi:\n  terms:\n    allow:\n      - OpenAI\n---\n\n# 사업계획서')).toBe(true);
  const made = await done({ 'plan.md': BARE }, 'OpenAI', '‘OpenAI’를 풀이 없이 쓰도록 허용(dadeumi.yaml)');
  expect(made['dadeumi.yaml']).toBe('# 다듬이 설정\nversion: 1\nterms:\n  allow:\n    - OpenAI\n');
  expect(made['plan.md']).toBe(BARE);
  const kept = await done({ 'plan.md': BARE, 'dadeumi.yaml': YAML }, 'OpenAI', '‘OpenAI’를 풀이 없이 쓰도록 허용(dadeumi.yaml)');
  expect(kept['dadeumi.yaml']).toBe('# 우리 회사\nversion: 1\nterms:\n  allow: [Kakao, OpenAI] # 제휴사\n');
});

test('all names at once, from every volume, and the editor is asked to show the list', async () => {
  const folder = {
    '제1권.md': '# 제1권 법인요건\n\nOpenAI와 Stripe를 씁니다. GPS도 씁니다.\n',
    '제2권.md': '# 제2권 사업개요\n\nWise Pilgrim과 OpenAI를 씁니다.\n',
    'dadeumi.yaml': 'plans:\n  - files: [제1권.md, 제2권.md]\n',
  };
  const after = await done(folder, 'OpenAI', '고유명사로 보이는 말 3개를 모두 허용(목록 보기)');
  expect(after['dadeumi.yaml']).toContain('allow:\n    - OpenAI\n    - Stripe\n    - Wise Pilgrim\n');
  expect(foundIn(await checkedIn(after))).toEqual(['foreign-term-gloss/unexplained: GPS']);
  expect(foundIn(await checkedIn(after, '제2권.md'))).toEqual([]);
  const checked = await checkedIn(folder);
  const edit = workspaceEditOf(changeOf(checked, 'dadeumi.allowNames', [])!, checked, CLIENT)!;
  expect(Object.values(edit.changeAnnotations!)).toEqual([
    { label: '고유명사로 보이는 말 3개를 모두 허용(목록 보기)', needsConfirmation: true },
  ]);
});

test('a gloss in the author’s glossary becomes the first suggestion', async () => {
  const folder = { 'plan.md': '---\ndadeumi: { profile: general }\n---\n# 계획\n\nGPS로 찾습니다.\n' };
  const checked = await checkedIn(folder);
  const after = applied(folder, checked, { data: { uri: checked.uri, command: 'dadeumi.gloss', args: ['GPS', '지피에스'] } });
  expect((await checkedIn(after)).findings[0]!.fixes[0]!.title.ko).toContain('지피에스(GPS)');
  expect(after['plan.md']).toContain('dadeumi: { profile: general, terms: { glossary: { GPS: 지피에스 } } }');
});

test('a question is answered beside the answers that are there', async () => {
  const answered = await done({ 'plan.md': FEW_SECTIONS }, '# 제1권', '‘아니요’로 답하기(incorporated)');
  expect(answered['plan.md']).toContain('applicationDate: 2018-11-05\n  applicant:\n    incorporated: false\n---');
  expect(foundIn(await checkedIn(answered)).filter((found) => found.includes('unanswered'))).toEqual([]);
  expect(changeOf(await checkedIn({ 'plan.md': FEW_SECTIONS }), 'dadeumi.answer', ['incorporated', 'maybe'])).toBeUndefined();
});

test('a place for a rate or a limit is one that the settings’ own check asks to fill', async () => {
  const rate = await done({ 'plan.md': BARE }, '$3,220만', 'USD 환율을 적을 자리 만들기');
  expect(rate['plan.md']).toContain('exchangeRates:\n    USD:\n      rate: 0\n');
  expect(foundIn(await checkedIn(rate))).toContain('settings/value: 0');
  const checked = await checkedIn({ 'plan.md': BARE });
  const stated = applied({ 'plan.md': BARE }, checked, {
    data: { uri: checked.uri, command: 'dadeumi.setRate', args: ['USD', '1,380.5', '2026-09-30'] },
  });
  expect(stated['plan.md']).toContain('USD:\n      rate: 1,380.5\n      date: 2026-09-30\n');
  expect(foundIn(await checkedIn(stated))).toContain('won-amounts/no-won: $3,220만');
  const slot = await done({ 'plan.md': EVERY_PLACE }, '# 요약문', '요약문 한도를 적을 자리 만들기');
  expect(foundIn(await checkedIn(slot))).toContain('settings/value: 0');
});

test('a draft that names no guideline is offered the one that it looks like', async () => {
  const after = await done({ 'plan.md': BARE }, '# 사업계획서', /^작성요령을 ‘개인위치정보사업 등록/);
  expect((await checkedIn(after)).settings.profile.id).toBe('location-registration-2026');
  expect(actionsAt(await checkedIn(after), '# 사업계획서').filter(({ title }) => title.startsWith('작성요령을'))).toEqual([]);
});

test('a superseded guideline is switched where it is chosen', async () => {
  const draft = FEW_SECTIONS.replace('  applicationDate: 2018-11-05\n', '');
  const own = await done({ 'plan.md': draft }, 'location-permit-2018', /location-registration-2026/);
  expect(own['plan.md']).toBe(draft.replace('location-permit-2018', 'location-registration-2026'));
  const folder = {
    'plan.md': '# 제1권 법인에 관한 기본사항\n\n# 제2권 사업개요\n',
    'dadeumi.yaml': 'profile: location-permit-2018 # 허가\n',
  };
  const after = await done(folder, '# 제1권', /^작성요령을 ‘개인위치정보사업 등록/);
  expect(after).toEqual({ ...folder, 'dadeumi.yaml': 'profile: location-registration-2026 # 허가\n' });
});

test('mistakes in dadeumi.yaml are repaired there', async () => {
  const folder = { 'dadeumi.yaml': 'rules:\r\n  metric-unit: off # 😀\r\n' };
  const after = await done(folder, 'metric-unit', /metric-units/);
  expect(after['dadeumi.yaml']).toBe('rules:\r\n  metric-units: off # 😀\r\n');
});

test('what an editor asks for is what it gets', async () => {
  const checked = await checkedIn({ 'plan.md': EVERY_PLACE });
  const kinds = (only?: string[]) => [...new Set(actionsAt(checked, '45평', only && { only }).map(({ kind }) => kind))];
  expect(kinds()).toEqual([CodeActionKind.QuickFix, FIX_ALL]);
  expect(kinds(['quickfix'])).toEqual([CodeActionKind.QuickFix]);
  expect(kinds(['source'])).toEqual([FIX_ALL]);
  expect(kinds(['source.fixAll'])).toEqual([FIX_ALL]);
  expect(kinds([FIX_ALL])).toEqual([FIX_ALL]);
  expect(kinds(['refactor', 'source.organizeImports'])).toEqual([]);
});

test('on save only what keeps the meaning is done, all of it, in one file', async () => {
  const folder = { 'plan.md': EVERY_PLACE.replaceAll('\n', '\r\n') };
  const checked = await checkedIn(folder);
  const [action] = actionsAt(checked, undefined, { only: [FIX_ALL] });
  const after = applied(folder, checked, action!);
  expect(after['plan.md']).toBe(folder['plan.md']!.replace('AI(인공지능)를', '인공지능(AI)을'));
  expect(actionsAt(await checkedIn(after), undefined, { only: [FIX_ALL] })).toEqual([]);
});

test('edits are made of the text as it is now, whatever an action remembers', async () => {
  const checked = await checkedIn({ 'plan.md': EVERY_PLACE });
  const action = actionsAt(checked, '45평').find(({ isPreferred }) => isPreferred)!;
  const moved = { 'plan.md': EVERY_PLACE.replace('# 요약문\n', '# 요약문\n\n새로 쓴 문단입니다. 😀\n') };
  expect(applied(moved, await checkedIn(moved), action)['plan.md']).toBe(moved['plan.md'].replace('45평', '149㎡'));
  const gone = await checkedIn({ 'plan.md': EVERY_PLACE.replace('45평', '149㎡') });
  const { command, args } = action.data as { command: string; args: unknown[] };
  expect(changeOf(gone, command, args)).toBeUndefined();
});

test('what is no command, or has strange arguments, does nothing', async () => {
  const checked = await checkedIn({ 'plan.md': EVERY_PLACE });
  for (const command of [
    'dadeumi.fix',
    'dadeumi.disableLine',
    'dadeumi.allow',
    'dadeumi.gloss',
    'dadeumi.answer',
    'dadeumi.setLimit',
    'dadeumi.insertSection',
    'toString',
    'x',
  ]) {
    for (const args of [[], [null], [{}], ['x', 'y'], [['']], [-1, -1]])
      expect(changeOf(checked, command, args)?.settings ?? []).toEqual([]);
  }
});

test('a section of the guideline is inserted by its id', async () => {
  const folder = { 'plan.md': EVERY_PLACE };
  const checked = await checkedIn(folder);
  const after = applied(folder, checked, { data: { uri: checked.uri, command: 'dadeumi.insertSection', args: ['protection'] } });
  expect(after['plan.md']).toContain('# 제4권 위치정보의 관리적ㆍ기술적 보호조치 계획');
  expect(changeOf(checked, 'dadeumi.insertSection', ['company'])).toBeUndefined();
});

test('the menu of a whole document stays short', async () => {
  const text = `# 계획\n\n${'면적은 45평이고 폭은 10피트입니다.\n\n'.repeat(500)}`;
  const checked = await checkedIn({ 'plan.md': text });
  expect(checked.findings.length).toBe(1000);
  const actions = codeActions(checked, { range: checked.lines.rangeOf([0, text.length]), context: { diagnostics: [] } });
  expect(actions.length).toBeLessThan(60);
});

test('titles are in the reader’s language', async () => {
  const checked = await checkedIn({ 'plan.md': EVERY_PLACE }, 'plan.md', 'en');
  const titles = actionsAt(checked)
    .concat(actionsAt(checked, '45평'), actionsAt(checked, 'MQTT'), actionsAt(checked, '# 요약문'))
    .map(({ title }) => title);
  expect(titles.filter((title) => /[가-힣]/.test(title.replaceAll(/‘[^’]*’|[0-9.,]+(?:평|원)/g, '')))).toEqual([]);
});
