import type { Command, Commands } from '../checked.ts';
import { actionWords } from './action-words.ts';
import { fix, fixAll, fixRule, insertSection } from './fixes.ts';
import { ruleTitle } from './rule-title.ts';
import { allow, allowNames, answer, gloss, setLimit, setProfile, setRate, switchProfile } from './settings-changes.ts';
import { disableFile, disableLine, disableSection, putOff } from './suppressions.ts';

/** Shows the page of a rule. */
const showRule: Command = ({ pageOf, locale }, [rule]) => {
  const show = pageOf(String(rule));
  return show === undefined ? undefined : { label: actionWords[locale].showRule(ruleTitle(String(rule), locale)), show };
};

/**
 * Whatever can be done to a checked document, by the name that `workspace/executeCommand` and the data of code actions call it by; the arguments
 * after the document's URI are told at each. All of it is done here, so that every editor has it.
 */
export const commands = {
  /** id of the finding, which of its fixes */
  'dadeumi.fix': fix,
  /** rule */
  'dadeumi.fixRule': fixRule,
  'dadeumi.fixAll': fixAll,
  /** id of the section in the profile */
  'dadeumi.insertSection': insertSection,
  /** id of the finding */
  'dadeumi.disableLine': disableLine,
  /** id of the finding */
  'dadeumi.disableSection': disableSection,
  /** id of the finding */
  'dadeumi.disableFile': disableFile,
  /** id of the finding */
  'dadeumi.putOff': putOff,
  /** terms, `front` or `file` or nothing */
  'dadeumi.allow': allow,
  'dadeumi.allowNames': allowNames,
  /** term, gloss */
  'dadeumi.gloss': gloss,
  /** question, answer */
  'dadeumi.answer': answer,
  /** key of `limits`, figure or nothing */
  'dadeumi.setLimit': setLimit,
  /** currency, won for one unit as a decimal string or nothing, day or nothing */
  'dadeumi.setRate': setRate,
  /** id of the profile */
  'dadeumi.setProfile': setProfile,
  'dadeumi.switchProfile': switchProfile,
  /** rule */
  'dadeumi.showRule': showRule,
} as const satisfies Commands;

export type CommandName = keyof typeof commands;
