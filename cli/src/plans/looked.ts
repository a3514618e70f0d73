import { rules as builtIn, levelOf, notices, pairNotice, type Result, type Rule, type Settings } from '@dadeumi/rules';

/** What a plan was linted with, and what came of it. */
interface Linted {
  readonly settings: Settings;
  /** Rules that were given their turn. */
  readonly rules: readonly Rule[];
  readonly result: Result;
  /** The command line chose among the rules. */
  readonly narrowed: boolean;
}

/** The rules that may be run: without one of its volumes a plan seems to lack what stands there, so only what a volume shows by itself is looked for. */
export function rulesFor(allVolumesRead: boolean): readonly Rule[] {
  return allVolumesRead ? builtIn : builtIn.filter(({ scope }) => scope === 'document');
}

/** Whether all that a rule or notice finds in a document was looked for, so that what was not found is gone. */
export function lookedFor({ settings, rules, result, narrowed }: Linted, document: string): (rule: string) => boolean {
  const isRead = result.unread.every((one) => one.document !== document);
  return (id) => {
    // Whether a copy is as its original shows only beside the original.
    if (id === pairNotice.id) return false;
    const rule = builtIn.find((one) => one.id === id);
    // A suppression is known to be unused only once every rule had its say.
    const hadItsSay = rule ? rules.includes(rule) : !narrowed && rules.length === builtIn.length;
    if (rule === undefined && !notices.some((notice) => notice.id === id)) return true;
    return isRead && hadItsSay && levelOf(rule ?? { id, severity: 'warning' }, settings, document).severity !== 'off';
  };
}
