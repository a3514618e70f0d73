import type { z } from 'zod/mini';
import type { Limits } from './profiles/limits-schema.ts';
import type { Basis, Profile, Source, Text } from './profiles/schema.ts';

export type { Limits } from './profiles/limits-schema.ts';
export type { Basis, Profile, Requirement, Source, Text } from './profiles/schema.ts';

/** Half-open range of UTF-16 offsets; what LSP, the DOM and `slice` all count in. */
export type Range = readonly [start: number, end: number];

/** A range of a Document of the Plan. */
export interface Place {
  readonly document: string;
  readonly range: Range;
}

// --- Document -----------------------------------------------------------------------------------------------------

/**
 * Words as a rule reads them: NFC, full-width ASCII and the middle dots folded to one form (`·`), Markdown taken off, `HOLE` for what is no word.
 *
 * `map` holds runs of four: offset in `text`, offset in the Block, length in `text`, length in the Block. Where the two lengths differ
 * (an escape, an entity, decomposed Hangul) the run is one piece.
 */
export interface Prose {
  readonly text: string;
  readonly map: readonly number[];
}

/** Stands in `Prose.text` for inline code, an image or inline HTML, so that neighbours do not join. */
export const HOLE = '\uFFFC';

/** What a run of prose stands in. */
export type Where = 'body' | 'list' | 'quote' | 'note';

/** What a Block is made of; offsets count from the start of the Block. */
export type Part =
  | { readonly kind: 'heading'; readonly depth: number; readonly prose: Prose }
  | {
      readonly kind: 'prose';
      readonly where: Where;
      readonly prose: Prose;
      /** Ranges of `prose.text` in strong emphasis. */
      readonly bold: readonly Range[];
      /** The list mark before it (`-`, `1.`), on the first prose of an item. */
      readonly mark?: string;
    }
  | {
      readonly kind: 'table';
      /** The header's cells; in a `continued` table they are the first Block's, for their words only. */
      readonly header: readonly Prose[];
      /** The body's rows. */
      readonly rows: readonly (readonly Prose[])[];
      readonly continued: boolean;
    }
  | { readonly kind: 'code' | 'html' | 'front' | 'rule'; readonly range: Range };

/** The least run of whole lines that reads the same alone as in its place; knows nothing of where it stands. */
export interface Block {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** One file of a plan, or one field of a page. */
export interface Document {
  /** A path, or a field's name; unique in its Plan. */
  readonly id: string;
  readonly kind: 'markdown' | 'plain' | 'field';
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each Block starts in `text`. */
  readonly starts: readonly number[];
  /** A field's label: the title of its only root section. */
  readonly label?: string;
  /** What could not be read, and why. */
  readonly unread: readonly Unread[];
}

/** The volumes of a plan, or the fields of a page; a file alone is a plan of one. */
export interface Plan {
  readonly documents: readonly Document[];
}

/** A heading and what it owns. */
export interface Section {
  readonly document: string;
  /** Without its numbering. */
  readonly title: string;
  /** `제1권`, `가.`, `(1)`, `1-1.`, `①`; empty for none. */
  readonly number: string;
  /** The title as titles are compared: see text/titles. */
  readonly key: string;
  /** 1 for a root, one more for each level below it. */
  readonly depth: number;
  /** Markdown heading, line in bold, list item or line that reads as a title, or label of a form field. */
  readonly form: 'heading' | 'bold' | 'item' | 'label';
  /** The heading's words, numbering included. */
  readonly heading: Range;
  /** From the heading's line to the end of what it owns, subsections included. */
  readonly range: Range;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** A part of a plan that no rule saw. */
export interface Unread {
  readonly document: string;
  readonly range?: Range;
  readonly reason: Text;
}

// --- Findings -----------------------------------------------------------------------------------------------------

export type Severity = 'error' | 'warning' | 'info';
export type Locale = 'ko' | 'en';
export type Message<Data> = { readonly [L in Locale]: (data: Data) => string };
/** Message id -> the data that it is written from. Plain JSON. */
export type Data = Record<string, unknown>;
export type Messages<D extends Data> = { readonly [Id in keyof D]: Message<D[Id]> };

export interface Edit {
  readonly at: Place;
  readonly text: string;
}

export interface Fix {
  /** `safe` fixes keep the meaning and may be applied unasked; a `suggestion` waits for the author. */
  readonly kind: 'safe' | 'suggestion';
  /** What it does, in a few words for a menu. */
  readonly title: Text;
  readonly edits: readonly Edit[];
}

/** What a rule yields; the engine puts the rule's name and severity on it. */
export type Report<D extends Data> = {
  [Id in keyof D & string]: {
    readonly at: Place;
    readonly message: Id;
    readonly data: D[Id];
    /** Best first. */
    readonly fixes?: readonly Fix[];
    /** Other places that make this one wrong: the first heading, the contradicting figure. */
    readonly related?: readonly Place[];
    /** The guideline behind it; absent: the profile's basis for this rule. How sure we are of it caps the severity. */
    readonly basis?: Basis;
    /** No more than this, whatever the rule's severity: a question to the author, a debatable place. */
    readonly atMost?: Severity;
    /** What it is about, where the words at its place do not say so: a missing section's id. Fingerprints are made of it. */
    readonly subject?: string;
  };
}[keyof D & string];

/** Basis of a finding with its source at hand, so that a host needs no profile to show it. */
export type FindingBasis = Basis & { readonly document?: Source };

/** A report with its rule's name on it. Plain JSON, so it crosses any process or port. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly data: unknown;
  readonly at: Place;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
  readonly related: readonly Place[];
  readonly basis?: FindingBasis;
  /** Of the rule, the words, the section's title and how many alike came before; the same across edits elsewhere. */
  readonly fingerprint: string;
}

export interface Result {
  /** By document in the plan's order, then by place. */
  readonly findings: readonly Finding[];
  /** How many places (terms, quantities, amounts, requirements …) each rule that is on looked at; 0 is "saw nothing", not "clean". */
  readonly examined: Readonly<Record<string, number>>;
  readonly unread: readonly Unread[];
}

// --- Rules --------------------------------------------------------------------------------------------------------

export interface Context<Options> {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly options: Options;
  /** Sections of a document, in order of their headings; those of the whole tree, flat. */
  sections(document: Document): readonly Section[];
  /** Sections of the plan that answer a requirement of the profile, in order. */
  answers(requirement: string): readonly Section[];
  /** What `read` finds in a Block, remembered on the Block for as long as settings and options are the same objects. `read` must be one function, not a new closure at each call. */
  facts<F>(block: Block, read: (block: Block, given: Given<Options>) => F): F;
  /** Counts places looked at. */
  examined(count: number): void;
}

/** What facts of a Block may depend on, besides its text. */
export interface Given<Options> {
  readonly settings: Settings;
  readonly options: Options;
}

export interface Rule<Options = unknown, D extends Data = Data> {
  /** Its file's name. */
  readonly id: string;
  readonly scope: 'document' | 'plan';
  readonly title: Text;
  /** What it costs the applicant; hovers, `explain` and the docs page show it. */
  readonly why: Text;
  /** Where the profile says nothing. */
  readonly severity: Severity | 'off';
  /** Object schema whose every key has a default. */
  readonly options: z.ZodMiniType<Options>;
  /** What each option does. */
  readonly optionTexts?: Readonly<Record<string, Text>>;
  readonly messages: Messages<D>;
  check(context: Context<Options>): Iterable<Report<D>>;
}

// --- Settings, resolved for one plan ------------------------------------------------------------------------------

export interface GlossaryEntry {
  readonly term: string;
  /** The Hangul to put before `(term)`. */
  readonly gloss?: string;
  /** What to write in place of the forbidden forms; the term itself where it is absent. */
  readonly preferred?: string;
  /** Forms that the author does not want to write. */
  readonly forbidden?: readonly string[];
}

/** `rate` is won for one unit of the currency, as a decimal string. */
export interface ExchangeRate {
  readonly rate: string;
  readonly date?: string;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: unknown;
}

export interface Settings {
  readonly profile: Profile;
  /** Answers to the profile's questions; a fact that is absent is not answered. */
  readonly applicant: Readonly<Record<string, boolean | string>>;
  readonly applicationDate?: string;
  readonly exchangeRates: Readonly<Record<string, ExchangeRate>>;
  /** The author's figures; they win over the profile's. */
  readonly limits: Partial<Limits>;
  readonly terms: { readonly allow: readonly string[]; readonly glossary: readonly GlossaryEntry[] };
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Rule settings of single documents, by document id; they win over `rules`. */
  readonly overrides: Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>;
  /** Names or paths of what goes with the plan. */
  readonly attachments: readonly string[];
}
