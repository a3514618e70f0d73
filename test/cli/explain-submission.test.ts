import { expect, test } from 'vitest';
import { dadeumi, folder } from './command.ts';

const explained = async (...words: string[]) => (await dadeumi(['explain', ...words], { cwd: folder() })).stdout;

test('explain tells how long each track of the one-stop service takes, what leads to it, and that its checklists are no official form', async () => {
  const told = await explained('pipc-onestop');
  for (const words of [
    '- 빠른 답변: 근무일 5일 이내\n',
    '- 개인정보 안심구역: 모름 [다음이면 track: safe-zone]\n',
    'sandbox (규제유예제도; 다음이면 lawIsSilent: true)',
    '### 법령적극해석(공식 서식 아님) [다음이면 track: active-interpretation]\n',
  ])
    expect(told).toContain(words);
});

test('it tells what goes on the cover, how many copies, what is taken as given and how the review ends', async () => {
  const told = await explained('location-permit-2018', '--locale', 'en');
  for (const words of [
    '### Cover and signatures\n',
    '- Copies of the plan: 15\n',
    '- Rate of interest on deposits: not known\n',
    'At least 60 of 100 in each matter, and 70 in all\n',
    '- Attachments other than these are not reviewed\n',
    '- [ ] Printed on both sides\n',
  ])
    expect(told).toContain(words);
  expect(told).toMatch(/\n272 obligations: \d{3} checked by a rule \(\d{3} of them by whether words/);
  expect(await explained('location-registration-2026')).toContain('모든 항목이 적합해야 합니다');
});
