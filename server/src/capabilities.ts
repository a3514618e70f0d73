import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { COMMANDS } from './commands.ts';
import { CODE_ACTION_KINDS } from './features/code-actions.ts';
import { COMPLETION_TRIGGERS } from './features/completion.ts';
import type { Host } from './host.ts';
import { PAGE_SCHEME } from './rule-pages.ts';

/** A folder may hold volumes or settings. */
const FILES = {
  filters: [
    { pattern: { glob: '**/*.{md,markdown,txt,yaml,yml}', matches: 'file' as const } },
    { pattern: { glob: '**', matches: 'folder' as const } },
  ],
};

/** What the server can do, to a client that can make use of it. */
export function initializeResult(client: Client, { version, pageTexts }: Pick<Host, 'version' | 'pageTexts'>): InitializeResult {
  return {
    serverInfo: { name: 'dadeumi', version },
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      // A client that is sent diagnostics and asks for them too shows each of them twice.
      ...(client.pulls && { diagnosticProvider: { identifier: 'dadeumi', interFileDependencies: false, workspaceDiagnostics: true } }),
      codeActionProvider: client.takesActions ? { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true } : true,
      executeCommandProvider: { commands: [...COMMANDS] },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
      documentLinkProvider: {},
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      workspace: {
        ...(client.asksTexts && pageTexts && { textDocumentContent: { schemes: [PAGE_SCHEME] } }),
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: FILES, didRename: FILES, didDelete: FILES },
      },
    },
  };
}
