import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { FrameReport } from './field';
import { FrameFindings } from './finding';
import { TabState } from './state';

const Tab = z.strictObject({ tab: z.int() });
const Origin = z.strictObject({ origin: z.string() });
const Nothing = z.undefined();

/**
 * Asked by a script in a page. The page that it runs in is not trusted, so it can neither switch anything on nor change a setting, but for the
 * list of allowed terms: it can add a name that was found in its own fields.
 */
export const fromPage = {
  /** Whether the script may look at the page; a refusal says no. Asked before it does. */
  mayRun: { asks: Nothing, answers: z.literal(true) },
  report: { asks: FrameReport, answers: FrameFindings },
  /** A finding that the applicant does not want to see again on this site. */
  ignore: { asks: z.strictObject({ id: z.string() }), answers: Nothing },
  /** The name of a finding, which no finding is to be about any more, on any site. */
  allowTerm: { asks: z.strictObject({ id: z.string() }), answers: Nothing },
  /** Runs a fix in the page's own world, where the editor's own API is; the selection is set already. See fixes/in-page. */
  fixInPage: {
    asks: z.strictObject({ technique: z.enum(['beforeinput', 'ckeditor4', 'tinymce']), text: z.string() }),
    answers: z.boolean(),
  },
} as const;

/** Asked by the popup, the panel or the options page. */
export const fromOwnPage = {
  tabState: { asks: Tab, answers: TabState },
  /** Once, until the page is left. */
  check: { asks: Tab, answers: Nothing },
  /** At every visit of the tab's site; the permission has been given before. */
  turnOn: { asks: Tab, answers: Nothing },
  /** The same for a site that is remembered, whether a tab shows it or not. */
  turnOnSite: { asks: Origin, answers: Nothing },
  /** Takes everything out of the pages of a site. */
  turnOff: { asks: Origin, answers: Nothing },
  chooseProfile: { asks: z.strictObject({ tab: z.int(), profile: z.string() }), answers: Nothing },
  chooseSiteProfile: { asks: z.strictObject({ origin: z.string(), profile: z.string() }), answers: Nothing },
  /** Turns a site off, and removes what is kept of it and its permission; without `origin`, of every site, with all settings. */
  forget: { asks: z.strictObject({ origin: z.optional(z.string()) }), answers: Nothing },
  answerQuestion: {
    asks: z.strictObject({ tab: z.int(), question: z.string(), answer: z.optional(z.union([z.boolean(), z.string()])) }),
    answers: Nothing,
  },
  /** Says by hand which section a field answers, `null` for none; without `section` its label says so again. */
  mapField: { asks: z.strictObject({ tab: z.int(), key: z.string(), section: z.optional(z.nullable(z.string())) }), answers: Nothing },
  /** Scrolls to a field, or to a finding in it, and focuses it. */
  reveal: { asks: z.strictObject({ tab: z.int(), field: z.string(), finding: z.optional(z.string()) }), answers: Nothing },
  applyFix: { asks: z.strictObject({ tab: z.int(), finding: z.string(), fix: z.int() }), answers: z.boolean() },
  unignoreAll: { asks: z.strictObject({ tab: z.int() }), answers: Nothing },
} as const;

/** Told to the scripts in a page. */
export const toPage = {
  found: { asks: FrameFindings, answers: Nothing },
  reportAgain: { asks: Nothing, answers: Nothing },
  leave: { asks: Nothing, answers: Nothing },
  revealField: { asks: z.strictObject({ field: z.string(), finding: z.optional(z.string()) }), answers: Nothing },
  applyFieldFix: { asks: z.strictObject({ finding: z.string(), fix: z.int() }), answers: z.boolean() },
} as const;

/** Told to popup and panel: something of a tab is not as it was. */
export const toOwnPages = { changed: { asks: Tab, answers: Nothing } } as const;

const messages = { ...fromPage, ...fromOwnPage, ...toPage, ...toOwnPages };
export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Asks<Name extends MessageName> = z.infer<Messages[Name]['asks']>;
export type Answers<Name extends MessageName> = z.infer<Messages[Name]['answers']>;

type ProtocolMap = { [Name in MessageName]: (asks: Asks<Name>) => Answers<Name> };
export const { sendMessage: sendUnchecked, onMessage: onUnchecked } = defineExtensionMessaging<ProtocolMap>();
export const schemas: Messages = messages;
