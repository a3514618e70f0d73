import { expect, test } from 'vitest';
import { parseMarkdown } from '../../rules/src/document/markdown.ts';
import { readFrontMatter, readSettings } from '../../rules/src/engine/settings/read.ts';
import { resolveSettings } from '../../rules/src/engine/settings/resolve.ts';
import { known } from './sample.ts';

test('what layers say of one term stands together: its gloss, the form to write and those that are forbidden', () => {
  const { settings, problems } = resolveSettings({
    ...known,
    file: readSettings(
      'terms: { glossary: { AI: 인공지능, 이용자: { forbidden: [유저] }, API: { gloss: 접점, preferred: 접점 } } }',
      'dadeumi.yaml',
    ),
    frontMatter: readFrontMatter(
      parseMarkdown(
        '---\ndadeumi:\n  terms: { glossary: { AI: { forbidden: [에이아이] }, 이용자: { forbidden: [유저, 사용자] }, API: 연결 규약 } }\n---\n',
        'a.md',
      ),
    ),
  });
  expect(problems).toEqual([]);
  expect(settings.terms.glossary).toEqual([
    { term: 'AI', gloss: '인공지능', forbidden: ['에이아이'] },
    { term: '이용자', forbidden: ['유저', '사용자'] },
    { term: 'API', gloss: '연결 규약', preferred: '접점' },
  ]);
});
