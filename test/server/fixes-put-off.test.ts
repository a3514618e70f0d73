import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { folder } from '../cli/command.ts';
import { uriOf } from './editor.ts';
import { editorInProcess } from './in-process.ts';

const BASELINE = 'dadeumi-baseline.json';
const BODY =
  '# 기술\n\nAI(인공지능)를 배송에 쓰고 IoT(사물인터넷)를 창고에 씁니다.\n\n# 시설\n\n면적은 45평이고, 옆은 50평이고, 또 45평입니다.\n';

/** What a command leaves of the text with the finding at so many places put off. */
async function after(command: readonly unknown[], putOff: number): Promise<string> {
  const root = folder({
    'dadeumi.yaml': 'version: 1\nprofile: ict-temporary-permit\nfiles: [plan.md]\nrules: { required-sections: off, attachments: off }\n',
    'plan.md': BODY,
  });
  const plan = uriOf(root, 'plan.md');
  const client = await editorInProcess({ folders: [root] });
  client.open(plan, BODY);
  const { id } = (await client.diagnostics(plan))[putOff]!.data as { id: string };
  const changed = async (asked: readonly unknown[]) => {
    const [name, ...rest] = asked;
    await client.request('workspace/executeCommand', { command: name, arguments: [plan, ...rest] });
    return (client.edits.at(-1)!.documentChanges!.at(-1) as TextDocumentEdit).edits as TextEdit[];
  };
  const [list] = await changed(['dadeumi.putOff', id]);
  writeFileSync(path.join(root, BASELINE), list!.newText);
  client.watched(uriOf(root, BASELINE));
  const lines = BODY.split('\n');
  for (const { range, newText } of (await changed(command)).toSorted((a, b) => b.range.start.character - a.range.start.character)) {
    const { line, character } = range.start;
    lines[line] = lines[line]!.slice(0, character) + newText + lines[line]!.slice(range.end.character);
  }
  return lines.join('\n');
}

test.each([
  ['every safe fix', ['dadeumi.fixAll'], 0, ['AI(인공지능)를', '사물인터넷(IoT)을']],
  ['every safe fix, of the second', ['dadeumi.fixAll'], 1, ['인공지능(AI)을', 'IoT(사물인터넷)를']],
  ['every fix of a rule', ['dadeumi.fixRule', 'metric-units'], 3, ['50평']],
  ['every fix of a rule, the first of two alike', ['dadeumi.fixRule', 'metric-units'], 2, ['면적은 45평', '또 149㎡']],
])('%s leaves what is put off', async (_, command, putOff, left) => {
  const text = await after(command, putOff);
  expect(text).not.toBe(BODY);
  for (const words of left) expect(text).toContain(words);
});
