import path from 'node:path';
import { describe, type FileSettings, type Locale, type Place, resolveSettings, rules } from '@dadeumi/rules';
import type { CheckRequest } from '../arguments/check.ts';
import { namesProfileFile } from '../files/own-profile.ts';
import { fromRoot, projectOf, readerIn } from '../files/project.ts';
import { linesOf, positionAt } from '../lines.ts';
import { UsageFault } from '../usage.ts';

/** What the command line says of the settings. A profile that is a file is named from the working folder, and read from a root. */
export function askedSettings(
  { profile, rules: choices }: Pick<CheckRequest, 'profile' | 'rules'>,
  cwd: string,
): (root: string) => FileSettings {
  const only = choices.filter(({ severity }) => severity === undefined);
  const named = new Set(choices.map(({ id }) => id));
  const others = only.length === 0 ? [] : rules.filter(({ id }) => !named.has(id)).map(({ id }) => [id, 'off'] as const);
  const chosen = choices.map(({ id, severity }) => [id, severity ?? {}] as const);
  const isFile = profile !== undefined && namesProfileFile(profile);
  return (root) => ({
    ...(profile !== undefined && { profile: isFile ? fromRoot(root, path.resolve(cwd, profile)) : profile }),
    ...(choices.length > 0 && { rules: Object.fromEntries([...others, ...chosen]) }),
  });
}

/** Throws a UsageFault for a rule or profile that does not exist, before anything is read. */
export function refuseUnknown(settingsFor: (root: string) => FileSettings, cwd: string, locale: Locale): void {
  const { root } = projectOf(cwd, cwd);
  const { problems, texts } = resolveSettings({ command: settingsFor(root), read: readerIn(root) });
  const place = ({ document, range }: Place) => {
    const text = texts.get(document);
    return text === undefined ? '' : `${fromRoot(cwd, path.join(root, document))}:${positionAt(linesOf(text), range[0]).line}: `;
  };
  if (problems.length > 0) throw new UsageFault(problems.map((one) => place(one.at) + describe(one, locale).message).join('\n'));
}
