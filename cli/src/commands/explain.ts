import { type Locale, nearest, notices, profiles, rules } from '@dadeumi/rules';
import { namesProfileFile, ownProfile } from '../files/own-profile.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import type { CommandText } from '../text.ts';
import { UsageFault } from '../usage.ts';
import { profileText } from './explain-profile.ts';
import { noticeText, ruleText } from './explain-rule.ts';

/** Explains a rule, a guideline, or what the engine itself tells; without a name, lists the rules. */
export function explain(subject: string | undefined, io: Io, locale: Locale, words: CommandText): Exit {
  if (subject === undefined) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    for (const { id, title } of rules) io.stdout(`${id.padEnd(width)}  ${title[locale]}\n`);
    return EXIT.clean;
  }
  const rule = rules.find(({ id }) => id === subject);
  const notice = notices.find(({ id }) => id === subject);
  const profile = namesProfileFile(subject) ? ownProfile(subject, io.cwd, locale, words) : profiles.find(({ id }) => id === subject);
  if (rule) io.stdout(`${ruleText(rule, locale)}\n`);
  else if (notice) io.stdout(`${noticeText(notice, locale)}\n`);
  else if (profile) io.stdout(`${profileText(profile, locale)}\n`);
  else
    throw new UsageFault(
      words.usage.subject(
        subject,
        nearest(
          subject,
          [...rules, ...notices, ...profiles].map(({ id }) => id),
        ),
      ),
    );
  return EXIT.clean;
}
