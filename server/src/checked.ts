import type { Document, Edit, Finding, Layer, Locale, Plan, Profile, Resolved, Result, Settings } from '@dadeumi/rules';
import type { LineIndex } from './positions.ts';

/** A text as it was at one moment: in an editor (then it has a version) or on disk. */
export interface Snapshot {
  readonly uri: string;
  /** The editor's version; `null` for what is not open. */
  readonly version: number | null;
  readonly lines: LineIndex;
}

/** The `dadeumi.yaml` that governs a document, or would if it were there. */
export interface SettingsFile {
  readonly uri: string;
  /** Absent where there is no such file yet, and where it cannot be read. */
  readonly snapshot: Snapshot | undefined;
  /** The file is there, and its text is not known: nothing may be written into it. */
  readonly isUnread: boolean;
}

/** What every outcome of looking at a document has. */
interface Looked extends Snapshot {
  readonly locale: Locale;
}

/** Address of a rule's page; `undefined` for a notice, and where no pages are at hand. */
export type PageOf = (rule: string) => string | undefined;

/** A volume of a plan as it was when the plan was last linted. Plain and immutable: whatever an editor is shown is a function of one of these. */
export interface Checked extends Looked {
  readonly kind: 'plan';
  readonly document: Document;
  readonly plan: Plan;
  /** The same object for as long as nothing in the settings changed. */
  readonly settings: Settings;
  readonly resolved: Resolved;
  /** Of the whole plan. */
  readonly result: Result;
  /** Those that lie in this document, in order, mistakes in its front matter among them; what a baseline puts off is left out. */
  readonly findings: readonly Finding[];
  readonly settingsFile: SettingsFile;
  /** The list of findings that are put off, beside `dadeumi.yaml`. */
  readonly baselineFile: SettingsFile;
  /** Without a chosen profile: the one that the headings look like. */
  readonly like: Profile | undefined;
  /** Volumes that the settings name and that could not be read, or patterns that may name more than was found; rules about the whole plan did not run then. */
  readonly missing: readonly string[];
  /** Milliseconds that the lint took. */
  readonly took: number;
  /** Settings files by a wrong name, which are not read, by their paths. */
  readonly misnamed: readonly string[];
  readonly pageOf: PageOf;
  /** All volumes of the plan, as they were linted together. */
  volumes(): readonly Checked[];
  uriOf(documentId: string): string;
  /** Any volume of the plan, or a settings file that a place lies in. */
  snapshotOf(documentId: string): Snapshot | undefined;
}

/** A `dadeumi.yaml` (or a base that one extends) as it was last read. */
export interface CheckedSettings extends Looked {
  readonly kind: 'settings';
  readonly layer: Layer;
  readonly resolved: Resolved;
  /** Mistakes in this file. */
  readonly findings: readonly Finding[];
  /** Its own path, where it is not read because of its name. */
  readonly misnamed: readonly string[];
  readonly pageOf: PageOf;
  uriOf(documentId: string): string;
  snapshotOf(documentId: string): Snapshot | undefined;
}

/** Why a document was not checked. */
export type NotCheckedReason = 'not-a-plan' | 'ignored' | 'too-large' | 'set-aside' | 'unsupported';

export interface NotChecked extends Looked {
  readonly kind: 'not-checked';
  readonly reason: NotCheckedReason;
}

export type Outcome = Checked | CheckedSettings | NotChecked;

/** One value to be set in `dadeumi.yaml`; items of a list are added to those that are there. */
export interface SettingsEdit {
  readonly path: readonly string[];
  readonly value: Parameters<typeof import('@dadeumi/rules').editSettings>[2];
}

/** What a command does, before it is put into the words of the protocol. Edits count in the documents as they were checked. */
export interface Change {
  /** Shown where the editor lists what can be undone. */
  readonly label: string;
  readonly edits?: readonly Edit[];
  /** Made in `settingsFile`, which is created where it is absent. */
  readonly settings?: readonly SettingsEdit[];
  /** Findings to be put off: added to `baselineFile`, which is created where it is absent. */
  readonly putOff?: readonly Finding[];
  /** Words among the edits of the document that the author is to write over: the editor selects them. */
  readonly toWrite?: string;
  /** A page to be shown. */
  readonly show?: string;
  /** An editor that can show an edit before it makes it does so: it has more in it than its title tells. */
  readonly confirm?: true;
}

/** A command of `workspace/executeCommand`; its first argument on the wire is the document's URI, the rest are `args`. `undefined`: no longer to be done. */
export type Command = (checked: Checked | CheckedSettings, args: readonly unknown[]) => Change | undefined;
export type Commands = Readonly<Record<string, Command>>;
