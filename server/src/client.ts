import type { Locale } from '@dadeumi/rules';
import type { InitializeParams } from 'vscode-languageserver';
import type { DiagnosticSupport } from './features/diagnostics.ts';
import { chooseEncoding, type PositionEncoding } from './positions.ts';
import type { InitializationOptions } from './protocol.ts';

/** What we go by of what a client says about itself. */
export interface Client {
  readonly encoding: PositionEncoding;
  /** Absent where it does not say. */
  readonly locale: Locale | undefined;
  readonly folders: readonly string[];
  /** It asks for diagnostics; else they are sent to it. */
  readonly pulls: boolean;
  /** It can be told to ask again. */
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly inlayHints: boolean;
    readonly codeLenses: boolean;
    readonly folding: boolean;
  };
  readonly diagnostics: DiagnosticSupport;
  /** It tells of changes to files, if asked. */
  readonly watches: boolean;
  /** It tells of changes to its settings, if asked; and answers what they are. */
  readonly tellsSettings: boolean;
  readonly answersSettings: boolean;
  readonly hasFolders: boolean;
  /** `confirms`: it shows an edit before it makes it, if asked; `selects`: after an edit it selects what the author is to write over. */
  readonly edits: { readonly versioned: boolean; readonly creates: boolean; readonly confirms: boolean; readonly selects: boolean };
  /** It knows code actions, and not only commands. */
  readonly takesActions: boolean;
  readonly applies: boolean;
  readonly shows: boolean;
  /** It shows documents whose text it asks the server for. */
  readonly asksTexts: boolean;
  /** Hovers in Markdown; else in plain text. */
  readonly markdown: boolean;
  readonly own: InitializationOptions;
  readonly capabilities: InitializeParams['capabilities'];
}

/** Reads what a client says; what is not there is not supported. */
export function clientOf(params: InitializeParams): Client {
  const { capabilities, initializationOptions, locale, workspaceFolders, rootUri } = params;
  const { textDocument, workspace, window, general } = capabilities;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const shown = pulled ?? published;
  const folders = (workspaceFolders ?? []).map(({ uri }) => uri);
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    locale: typeof locale === 'string' ? (/^ko\b/i.test(locale) ? 'ko' : 'en') : undefined,
    folders: folders.length > 0 ? folders : typeof rootUri === 'string' ? [rootUri] : [],
    pulls: pulled !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport ?? false,
      inlayHints: workspace?.inlayHint?.refreshSupport ?? false,
      codeLenses: workspace?.codeLens?.refreshSupport ?? false,
      folding: workspace?.foldingRange?.refreshSupport ?? false,
    },
    diagnostics: {
      related: (shown?.relatedInformation ?? published?.relatedInformation) === true,
      tags: (shown?.tagSupport ?? published?.tagSupport) !== undefined,
      pages: (shown?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    },
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    answersSettings: workspace?.configuration ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
    edits: {
      versioned: workspace?.workspaceEdit?.documentChanges ?? false,
      creates: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
      confirms: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      selects: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    },
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    applies: workspace?.applyEdit ?? false,
    shows: window?.showDocument?.support ?? false,
    asksTexts: workspace?.textDocumentContent !== undefined,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    own: typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {},
    capabilities,
  };
}
