import { type CancellationToken, type Connection, ErrorCodes, LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageserver';
import type { Outcome } from './checked.ts';
import { planOverview } from './features/plan-overview.ts';
import type { Host } from './host.ts';
import { notCheckedWords } from './not-checked.ts';
import { profileChoices, skeletonFor } from './profile-choices.ts';
import type { Requests, WorkspaceCheck } from './protocol.ts';
import { pageAt } from './rule-pages.ts';
import type { Session } from './session.ts';
import { keyOf } from './uris.ts';
import { MOST_FILES } from './walk.ts';

/** Answers what a client that knows this server asks beyond LSP (see `protocol.ts`), and the texts of documents that are the server's own. */
export function answerOwnRequests(
  connection: Connection,
  running: () => { readonly session: Session },
  { pageTexts = {} }: Pick<Host, 'pageTexts'>,
): void {
  const on = <M extends keyof Requests>(
    method: M,
    answer: (params: Requests[M]['params'], token: CancellationToken) => Promise<Requests[M]['result']>,
  ) =>
    connection.onRequest<unknown, unknown>(method as string, (params: unknown, token: CancellationToken) =>
      answer((params ?? {}) as Requests[M]['params'], token),
    );

  on('dadeumi/plan', ({ uri }, token) =>
    running().session.about(uri, token, (outcome) => (outcome.kind === 'plan' ? (planOverview(outcome) ?? null) : null)),
  );
  on('dadeumi/profiles', ({ uri }) => profileChoices(running().session, uri));
  on('dadeumi/skeleton', ({ profile }) => skeletonFor(running().session, profile));
  on('dadeumi/checkWorkspace', ({ workDoneToken }, token) => checkWorkspace(connection, running().session, workDoneToken, token));
  on('dadeumi/statistics', async () => ({ ...running().session.counter, held: { ...running().session.workspace.held() } }));
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const text = pageAt(uri, pageTexts);
    if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `no such page: ${uri}`);
    return { text };
  });
}

const WORDS = {
  ko: {
    checking: (count: number, of: number) => `${of}개 중 ${count}개 확인`,
    missing: '설정에 적힌 권을 읽지 못했습니다. 그 권이 있어야 알 수 있는 항목은 점검하지 않았습니다.',
    cut: (most: string) => `파일이 너무 많아 ${most}개까지만 살펴봤습니다. 보지 않을 폴더를 .gitignore에 적으면 나머지도 봅니다.`,
  },
  en: {
    checking: (count: number, of: number) => `${count} of ${of} looked at`,
    missing: 'A volume that the settings name could not be read. What depends on the whole plan was not checked.',
    cut: (most: string) => `There are too many files: only ${most} were looked at. List folders to be left out in .gitignore.`,
  },
};

/** Checks every plan below the folders; from then on plans that only their headings tell are among the workspace's diagnostics too. */
async function checkWorkspace(
  connection: Connection,
  { workspace, wide, client }: Session,
  token: string | number | undefined,
  cancelled: CancellationToken,
): Promise<WorkspaceCheck> {
  const locale = client.locale ?? 'ko';
  const tell = (kind: 'begin' | 'report' | 'end', more: object) =>
    token === undefined ? undefined : connection.sendProgress(WorkDoneProgress.type, token, { kind, ...more } as never);
  const plans = new Set<unknown>();
  const missing = new Set<string>();
  const unread: { uri: string; reason: string }[] = [];
  const sum = { documents: 0, error: 0, warning: 0, info: 0 };
  const count = (outcome: Outcome) => {
    if (outcome.kind === 'settings') return;
    if (outcome.kind === 'plan') {
      plans.add(outcome.plan);
      for (const id of outcome.missing) missing.add(keyOf(outcome.uriOf(id)));
      sum.documents++;
      for (const { severity } of outcome.findings) sum[severity]++;
      for (const { reason } of outcome.result.unread.filter(({ document }) => document === outcome.document.id))
        unread.push({ uri: outcome.uri, reason: reason[locale] });
    } else if (outcome.reason === 'too-large' || outcome.reason === 'set-aside')
      unread.push({ uri: outcome.uri, reason: notCheckedWords[locale][outcome.reason] });
  };

  const { uris: all, cut } = await wide.listed();
  await tell('begin', { title: 'Dadeumi', percentage: 0, cancellable: true });
  try {
    for (const [index, uri] of all.entries()) {
      if (cancelled.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const outcome = await wide.look(uri);
      if (outcome !== undefined) count(outcome);
      await tell('report', {
        message: WORDS[locale].checking(index + 1, all.length),
        percentage: Math.floor(((index + 1) * 100) / all.length),
      });
    }
  } finally {
    await tell('end', {});
    workspace.tidy();
  }
  wide.widen();
  const told = new Set(unread.map(({ uri }) => keyOf(uri)));
  unread.push(...[...missing].filter((uri) => !told.has(uri)).map((uri) => ({ uri, reason: WORDS[locale].missing })));
  unread.push(...cut.map((uri) => ({ uri, reason: WORDS[locale].cut(MOST_FILES.toLocaleString('en')) })));
  return { plans: plans.size, ...sum, unread };
}
