import { notices, rules } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import { dadeumi, folder } from './command.ts';

const explained = async (...words: string[]) => dadeumi(['explain', ...words], { cwd: folder() });

describe('every id that a finding may carry is explained', () => {
  test.each(notices.map((notice) => [notice.id, notice] as const))('%s', async (id, { title, why }) => {
    const ran = await explained(id);
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining(`# ${id}\n\n## ${title.ko}\n\n${why.ko}\n`) });
    expect((await explained(id, '--locale', 'en')).stdout).toContain(`## ${title.en}\n\n${why.en}\n`);
  });

  test('a slip of the pen is told with the nearest', async () => {
    expect(await explained('superseded-profil')).toMatchObject({ code: 2, stderr: expect.stringContaining('superseded-profile') });
  });
});

test('an example that is a row of a table stays one', async () => {
  expect((await explained('plan-amounts')).stdout).toContain('```md\n| 투자비 | 4,200 | 2,600 | 1,460 | 8,140 |\n```');
  const { stdout } = await explained('yearly-basis');
  expect(stdout).toContain('```md\n| 설비 | 2021년 | 2020년 | 2019년 |\n```');
  expect(stdout).toContain('\n### 작성요령마다\n\n- 어느 작성요령에서나: 경고\n');
  for (const { id } of rules.filter(({ id }) => /amounts|totals|content|sections/.test(id)))
    expect((await explained(id)).stdout).not.toMatch(/```md\n```/);
});
