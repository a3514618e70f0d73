import type { PlanOverview, PlanSection, SectionState, Status } from '@dadeumi/server/protocol';
import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  MarkdownString,
  Range,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ask } from './requests.ts';

/** Milliseconds without an edit before the panel follows. */
const PAUSE = 300;

/** The guideline's sections against the plan in hand, in a side bar of its own; a click goes to the section, or to where a missing one belongs. */
export function showPlan(client: BaseLanguageClient, told: Event<Status>): Disposable {
  const changed = new EventEmitter<void>();
  let shown: PlanOverview | undefined;
  let asked = 0;
  /** What to show; nobody asks for it while the panel is hidden. */
  let wanted: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const view = window.createTreeView<PlanSection>('dadeumi.plan', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (section) => [...(section ? section.children : (shown?.sections ?? []))],
      getTreeItem: itemOf,
    },
  });

  const refresh = async (uri: string) => {
    wanted = uri;
    if (!view.visible) return;
    asked += 1;
    const current = asked;
    const plan = await ask(client, 'dadeumi/plan', { uri }).catch(() => null);
    if (current !== asked) return;
    shown = plan ?? undefined;
    view.message = plan ? summaryOf(plan) : undefined;
    void commands.executeCommand('setContext', 'dadeumi.hasPlan', plan !== null);
    changed.fire();
  };

  // An edit may change the plan and leave the document's status as it was.
  const refreshSoon = (uri: string) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(uri), PAUSE);
  };

  return Disposable.from(
    view,
    changed,
    new Disposable(() => clearTimeout(waiting)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document && isDraft(document)) refreshSoon(document.uri.toString());
    }),
    view.onDidChangeVisibility(() => wanted !== undefined && void refresh(wanted)),
    told(({ uri, state }) => {
      // From the first plan on; where there is none, nobody is shown a panel.
      if (state === 'checked') void commands.executeCommand('setContext', 'dadeumi.inUse', true);
      const document = Uri.parse(uri).toString();
      // The last plan in hand stays when its settings, or nothing, have the focus.
      if (document === wanted || document === window.activeTextEditor?.document.uri.toString()) void refresh(document);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isDraft(editor.document)) void refresh(editor.document.uri.toString());
    }),
  );
}

function isDraft({ languageId }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}

function summaryOf({ profile, done, required, pages }: PlanOverview): string {
  const sections = l10n.t('{0}: {1} of {2} required sections', profile.name, done, required);
  return pages === null ? sections : l10n.t('{0} · about {1} pages', sections, pages);
}

const ICONS: Readonly<Record<SectionState, ThemeIcon>> = {
  done: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  empty: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  missing: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  optional: new ThemeIcon('circle-outline'),
  unanswered: new ThemeIcon('question', new ThemeColor('list.warningForeground')),
  'not-applicable': new ThemeIcon('circle-slash'),
};

function itemOf(section: PlanSection): TreeItem {
  const { id, title, state, at, about, children } = section;
  const { Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(title, children.length > 0 ? Expanded : None);
  item.id = id;
  item.iconPath = ICONS[state];
  item.description = [wordOf(state), pagesOf(section)].filter(Boolean).join(' · ');
  item.tooltip = new MarkdownString(about);
  item.accessibilityInformation = { label: [title, wordOf(state) || l10n.t('done'), pagesOf(section)].filter(Boolean).join(', ') };
  if (at) {
    const { start, end } = at.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = { command: 'vscode.open', title: l10n.t('Go to section'), arguments: [Uri.parse(at.uri), { selection }] };
  }
  return item;
}

function wordOf(state: SectionState): string {
  switch (state) {
    case 'done':
      return '';
    case 'empty':
      return l10n.t('empty');
    case 'missing':
      return l10n.t('missing');
    case 'optional':
      return l10n.t('optional');
    case 'unanswered':
      return l10n.t('depends on an open question');
    case 'not-applicable':
      return l10n.t('not applicable');
  }
}

function pagesOf({ pages, limit }: PlanSection): string {
  if (!pages) return '';
  return limit === undefined ? l10n.t('{0} p.', pages) : l10n.t('{0} of {1} p.', pages, limit);
}
