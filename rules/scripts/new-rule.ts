import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run new-rule NAME`: writes a rule and two fixtures that fail until they are filled in. */
const root = new URL('../../../', import.meta.url);
const id = process.argv[2] ?? '';

if (!/^[a-z]+(?:-[a-z]+){1,4}$/.test(id)) fail('A rule is named in two to five small words: npm run new-rule empty-section');
if (existsSync(new URL(`rules/src/rules/${id}.ts`, root))) fail(`There is a rule ${id} already: rules/src/rules/${id}.ts`);

write(
  `rules/src/rules/${id}.ts`,
  `import * as z from 'zod/mini';
import { placeOf, proseOf } from '../document/document.ts';
import { defineRule } from '../engine/rule.ts';

/** Say here, in one line, the judgement that someone will question. */
export default defineRule({
  id: '${id}',
  scope: 'document',
  title: { ko: '규칙의 이름', en: 'The name of the rule' },
  why: { ko: '어기면 신청인이 잃는 것', en: 'What it costs the applicant' },
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    found: {
      ko: ({ words }: { words: string }) => \`‘\${words}’: 무엇이 잘못되었고 어떻게 고칠지 적으세요.\`,
      en: ({ words }) => \`‘\${words}’: say what is wrong and what to do next.\`,
    },
  },

  *check({ plan, examined }) {
    for (const document of plan.documents) {
      for (const { prose, block } of proseOf(document)) {
        examined(1);
        const words = '찾을 말';
        const start = prose.text.indexOf(words);
        if (start < 0) continue;
        yield { at: placeOf(document, block, prose, start, start + words.length), message: 'found', data: { words } };
      }
    }
  },
});
`,
);
write(
  `test/fixtures/${id}/hit.md`,
  `# 1. 사업 개요\n\n여기에 규칙이 찾아야 할 문장을 적습니다.\n<!-- expect ${id}: "찾아야 할 문장" -->\n`,
);
write(
  `test/fixtures/${id}/quiet.md`,
  `# 1. 사업 개요\n\n여기에 규칙이 조용해야 할 문장을 적고, 아래 표시를 지웁니다.\n<!-- expect ${id}: "아래 표시" -->\n`,
);
console.log(`Then: npx vitest run test/rules.test.ts -t ${id}, and npm run generate.`);

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
