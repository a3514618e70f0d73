/**
 * What the server and a client that knows it say to each other beyond LSP. Types only, so that a client takes in nothing of the server;
 * an editor that knows none of this misses the plan panel and the status, and no finding or fix.
 */

/** LSP's Range: zero-based lines, UTF-16 columns unless another encoding was negotiated. */
export interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What a client says about itself in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers ReadingRequests: the only way to files for a server in a worker, and to virtual workspaces for any. */
  readonly readsFiles?: boolean;
  /** The client listens to `dadeumi/status`. */
  readonly status?: boolean;
}

/** Section `dadeumi` of the editor's settings, asked for by `workspace/configuration`. */
export interface EditorSettings {
  /** Won and metric readings behind amounts and quantities; off unless it is true. */
  readonly inlayHints?: boolean;
}

/** Asked by the client. */
export interface Requests {
  /** The profile's sections against the plan that the document belongs to; `null` where it is not checked or its profile asks for no section. */
  'dadeumi/plan': { readonly params: { readonly uri: string }; readonly result: PlanOverview | null };
  /** Profiles to choose from, the author's own included, best guess for the document first where one is given. */
  'dadeumi/profiles': { readonly params: { readonly uri?: string }; readonly result: readonly ProfileChoice[] };
  /** The draft that a new plan under a profile starts from. */
  'dadeumi/skeleton': { readonly params: { readonly profile: string }; readonly result: { readonly text: string } | null };
  /** Checks every plan of the workspace; tells its progress on `workDoneToken`, and stops when cancelled. Findings come as diagnostics. */
  'dadeumi/checkWorkspace': { readonly params: { readonly workDoneToken?: string | number }; readonly result: WorkspaceCheck };
  'dadeumi/statistics': { readonly params: Record<never, never>; readonly result: Statistics };
}

/** For measuring. */
export interface Statistics {
  /** What the lints of this session made of Blocks, and what they found remembered. */
  readonly made: number;
  readonly reused: number;
  /** How many files, folders, plans and settings are remembered now. */
  readonly held: Readonly<Record<string, number>>;
}

/** Asked by the server, of a client that said `readsFiles`. */
export interface ReadingRequests {
  /** The file's text; `null` where there is none or it cannot be read. */
  'dadeumi/readFile': { readonly params: { readonly uri: string }; readonly result: string | null };
  /** Names in a folder, folders with a slash at the end; `null` where there is no such folder. */
  'dadeumi/readFolder': { readonly params: { readonly uri: string }; readonly result: readonly string[] | null };
}

/** Told by the server. */
export interface Notifications {
  /** After each check of an open document whose status changed. */
  'dadeumi/status': Status;
}

/**
 * Arguments of the server's commands that a client runs by name (`workspace/executeCommand`). VS Code registers every command of a server
 * under its name, so a server's must be none of its client's: see `contributes.commands` of client-vscode/package.json.
 */
export interface Commands {
  /** Checks the document though it is no plan, until it is closed. */
  'dadeumi.check': readonly [uri: string];
  /** Writes the profile into the document's front matter, by `workspace/applyEdit`. */
  'dadeumi.setProfile': readonly [uri: string, profile: string];
}

export interface Status {
  readonly uri: string;
  /**
   * `settings`: what drafts are checked by, and no draft; `not-a-plan`: nothing says that this is a plan; `too-large`: beyond the size limit;
   * `set-aside`: checking it failed.
   */
  readonly state: 'checked' | 'settings' | 'not-a-plan' | 'too-large' | 'set-aside';
  /** Why it is not checked, or what the settings come to, in the session's language. */
  readonly reason?: string;
  /** Absent where nothing was checked. */
  readonly profile?: ProfileInUse;
  /** Findings of this document alone. */
  readonly counts?: { readonly error: number; readonly warning: number; readonly info: number };
  /** What the last check took. */
  readonly milliseconds?: number;
}

export interface ProfileInUse {
  readonly id: string;
  readonly name: string;
  /** Whether the author chose it; else it is a guess from the headings, or `general`. */
  readonly chosen: boolean;
}

export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  /** Until when it held, and what came after; absent for one in force. */
  readonly superseded?: string;
  /** The document's headings read like it. */
  readonly likely: boolean;
}

export interface PlanOverview {
  readonly profile: ProfileInUse;
  readonly sections: readonly PlanSection[];
  /** Required sections, of any depth, that hold something, and how many there are. */
  readonly done: number;
  readonly required: number;
  /** Estimated pages of the whole plan; `null` where neither profile nor settings tell the layout. */
  readonly pages: number | null;
}

/**
 * `empty`: the heading is there and nothing under it; `optional`: absent, and need not be there; `unanswered`: whether it is asked for
 * depends on a question that the applicant has not answered; `not-applicable`: the answer says that it is not.
 */
export type SectionState = 'done' | 'empty' | 'missing' | 'optional' | 'unanswered' | 'not-applicable';

export interface PlanSection {
  /** The requirement's id. */
  readonly id: string;
  /** With its numbering, as the guideline prints it. */
  readonly title: string;
  readonly state: SectionState;
  /** Its heading; for an absent section the place where it would be inserted, if there is one. */
  readonly at?: { readonly uri: string; readonly range: LineRange };
  /** Estimated pages, subsections included; absent where there is no such section or the layout is not known. */
  readonly pages?: number;
  /** Most pages that profile or settings allow. */
  readonly limit?: number;
  /** What the guideline asks for, its basis and certainty; Markdown. */
  readonly about: string;
  readonly children: readonly PlanSection[];
}

export interface WorkspaceCheck {
  readonly plans: number;
  readonly documents: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Documents that could not be checked, volumes that are not there and folders that were not looked through, with the reason. */
  readonly unread: readonly { readonly uri: string; readonly reason: string }[];
}
