import { type Document, type Finding, proseOf } from '@dadeumi/rules';
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { HOLE } from '../../rules/src/types.ts';
import type { Checked } from '../../server/src/checked.ts';
import { type ActionData, codeActions } from '../../server/src/features/code-actions.ts';
import { diagnosticsOf } from '../../server/src/features/diagnostics.ts';
import { findingIds } from '../../server/src/features/finding-ids.ts';
import { BARE, EVERY_PLACE, FEW_SECTIONS, SPELLINGS } from './drafts.ts';
import { applied, checkedIn, type Folder, foundIn } from './workspace.ts';

const DRAFTS: Readonly<Record<string, Folder>> = {
  'every place': { '계획서 😀.md': EVERY_PLACE },
  'every place, with a file': {
    '계획서 😀.md': EVERY_PLACE,
    'dadeumi.yaml': '# 우리 설정\nversion: 1\nterms:\n  allow: [Kakao] # 제휴사\n',
  },
  'few sections': { 'plan.md': FEW_SECTIONS },
  'no settings': { 'plan.md': BARE },
  'plain text': { 'plan.txt': EVERY_PLACE.slice(EVERY_PLACE.indexOf('# 요약문')), 'dadeumi.yaml': 'profile: location-registration-2026\n' },
};

/** What may be found after a command that was not found before. */
const BRINGS: Partial<Record<ActionData['command'], RegExp>> = {
  'dadeumi.disableLine': /^unused-suppression\/unfinished/,
  'dadeumi.disableSection': /^unused-suppression\/unfinished/,
  'dadeumi.answer': /^required-sections\//,
  'dadeumi.setLimit': /^(?:summary-length\/(?:over|near)|settings\/value)/,
  'dadeumi.setRate': /^settings\/value/,
  'dadeumi.fix': /^(?:summary-length\/unlimited|required-sections\/unanswered|empty-section\/|placeholder-text\/filler)/,
  'dadeumi.fixRule': /^(?:summary-length\/unlimited|required-sections\/unanswered|empty-section\/)/,
  'dadeumi.setProfile':
    /^(?:required-sections|empty-section|section-order|summary-length|body-length|foreign-term-gloss|won-amounts|metric-units)\//,
};
/** What leaves the finding that it is offered for: a gloss becomes the first suggestion, a place waits for its figure, a guideline is for the whole draft. */
const KEEPS = /^용어집에|자리 만들기$|^작성요령을/;
/** Told at the first or the last heading of a plan, whichever that is after a section was put in. */
const MOVES = /^(?:cover-statements\/absent|attachments\/unseen)/;
const HIDES = /^dadeumi\.(?:disable|putOff|allow)/;

for (const [name, plain] of Object.entries(DRAFTS)) {
  describe(name, () => {
    const spellings = name === 'every place' ? Object.keys(SPELLINGS) : ['CRLF'];
    test.each(spellings)('%s: each action does what it says, and nothing else', async (spelling) => {
      const folder = Object.fromEntries(
        Object.entries(plain).map(([file, text]) => [file, file.endsWith('.yaml') ? text : SPELLINGS[spelling]!(text)]),
      );
      const checked = await checkedIn(folder);
      const before = foundIn(checked);
      let count = 0;
      for (const [index, finding] of checked.findings.entries()) {
        for (const action of offeredFor(checked, finding)) {
          if (/showRule|fixAll/.test(commandOf(action))) continue;
          count++;
          const after = await checkedIn(applied(folder, checked, action));
          const about = `${before[index]} | ${action.title}`;
          expect({ about, ...difference(checked, finding, action, after) }).toEqual({
            about,
            stays: false,
            brought: [],
            lost: [],
            broken: [],
          });
        }
      }
      expect(count).toBeGreaterThan(20);
    });
  });
}

/** In what an action goes beyond what it says. */
function difference(checked: Checked, finding: Finding, action: CodeAction, after: Checked) {
  const command = commandOf(action);
  const [before, now] = [foundIn(checked), foundIn(after)];
  const moved = (one: string) =>
    MOVES.test(one) && [before, now].every((found) => found.some((other) => other.split(':')[0] === one.split(':')[0]));
  const words = before[checked.findings.indexOf(finding)]!;
  const lost = without(before, now).filter((one) => !moved(one));
  const brought = without(now, before).filter((one) => !BRINGS[command]?.test(one) && !moved(one));
  const stays = KEEPS.test(action.title) ? lost.includes(words) : !lost.includes(words);
  const mayGo = (one: string) =>
    one === words || one.split('/')[0] === words.split('/')[0] || /^dadeumi\.(?:setProfile|answer)/.test(command);
  const alone = command === 'dadeumi.fix' || command === 'dadeumi.putOff';
  return {
    stays,
    brought,
    lost: lost.filter((one) => !mayGo(one) || (alone && one !== words)),
    broken: HIDES.test(command) ? without(shape(checked.document), shape(after.document)) : [],
  };
}

/** What a reader sees of a document: its words and its sections, without comments and settings. */
function shape(document: Document): string[] {
  return [...proseOf(document)].map(({ prose, part }) => {
    const where = part.kind === 'prose' ? part.where : part.kind;
    return `${where}: ${prose.text.replaceAll(` ${HOLE}`, '')}`;
  });
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all];
  for (const one of some) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** By the id that a diagnostic carries, its range being of no use. */
function offeredFor(checked: Checked, finding: Finding): CodeAction[] {
  const id = [...findingIds(checked.findings)].find(([, one]) => one === finding)![0];
  const end = checked.lines.positionAt(checked.lines.text.length);
  const diagnostic = { range: { start: end, end }, message: '', data: { id } };
  return codeActions(checked, { range: diagnostic.range, context: { diagnostics: [diagnostic] } });
}

function commandOf({ data }: CodeAction): ActionData['command'] {
  return (data as ActionData).command;
}

test('the diagnostics that an action repairs come back with it', async () => {
  const checked = await checkedIn({ 'plan.md': EVERY_PLACE });
  const context = diagnosticsOf(checked, { related: true, tags: true, pages: true });
  for (const [index, diagnostic] of context.entries()) {
    const actions = codeActions(checked, { range: diagnostic.range, context: { diagnostics: [diagnostic], only: ['quickfix'] } });
    const repairs = actions.filter(({ isPreferred, diagnostics }) => isPreferred && diagnostics?.includes(diagnostic));
    expect(repairs.length).toBe(checked.findings[index]!.fixes.length > 0 ? 1 : 0);
  }
});

describe('the oracle notices', () => {
  const PLANTED: Readonly<Record<string, (text: string) => string>> = {
    'an action that does nothing': (text) => text,
    'a comment that parts a table': (text) =>
      text.replace('| 물류 창고', '<!-- dadeumi-disable-next-line metric-units: x -->\n| 물류 창고'),
    'a comment that parts a paragraph': (text) =>
      text.replace('창고는 120평', '<!-- dadeumi-disable-next-line metric-units: x -->\n창고는 120평'),
    'words written over by columns counted in bytes': (text) =>
      text.replace('물류 창고 | 80평', '물류 <!-- dadeumi-disable-line metric-units: x --> 80평'),
    'another rule switched off': (text) => text.replace('dadeumi:\n', 'dadeumi:\n  rules: { foreign-term-gloss: off }\n'),
  };
  test.each(Object.entries(PLANTED))('%s', async (_name, plant) => {
    const checked = await checkedIn({ 'plan.md': EVERY_PLACE });
    const finding = checked.findings.find(({ at }) => checked.lines.text.slice(...at.range) === '80평')!;
    const action = offeredFor(checked, finding).find((one) => commandOf(one) === 'dadeumi.disableLine')!;
    const after = await checkedIn({ 'plan.md': plant(EVERY_PLACE) });
    expect(difference(checked, finding, action, after)).not.toEqual({ stays: false, brought: [], lost: [], broken: [] });
  });
});
