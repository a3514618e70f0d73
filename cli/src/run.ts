import type { Locale } from '@dadeumi/rules';
import manifest from '../package.json' with { type: 'json' };
import { type Asked, readArguments } from './arguments/read.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { init, initProfile } from './commands/init.ts';
import { merge } from './commands/merge.ts';
import { writeNew } from './commands/new.ts';
import { printConfig } from './commands/print-config.ts';
import { listProfiles } from './commands/profiles.ts';
import { report } from './commands/report.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { setups } from './plans/setup.ts';
import { texts } from './text.ts';
import { UsageFault } from './usage.ts';

/** Runs the command with the words after its name. Never throws: what goes wrong is said, and shows in the exit code. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const asked = readArguments(args, manifest.version);
  if ('text' in asked) {
    if (asked.wrong) io.stderr(`${asked.text}\n`);
    else io.stdout(asked.text);
    return asked.wrong ? EXIT.usage : EXIT.clean;
  }
  try {
    return await dispatch(asked, io);
  } catch (error) {
    const words = texts[asked.locale ?? 'ko'];
    const message = error instanceof Error ? error.message : String(error);
    io.stderr(`${error instanceof UsageFault ? message : words.crash(message.split('\n', 1)[0]!)}\n`);
    return error instanceof UsageFault ? EXIT.usage : EXIT.incomplete;
  }
}

async function dispatch({ request, locale: asked, color }: Asked, io: Io): Promise<Exit> {
  if (request.command === 'check') return check(request, { io, version: manifest.version, locale: asked, color });
  if (request.command === 'report') return report(request, { io, version: manifest.version, locale: asked });
  const locale: Locale = asked ?? setups(io.cwd, () => ({}))(io.cwd).resolved.locale ?? 'ko';
  const words = texts[locale];
  switch (request.command) {
    case 'new':
      return writeNew(request.profile, request.out, io, locale, words);
    case 'explain':
      return explain(request.subject, io, locale, words);
    case 'profiles':
      return listProfiles(io, locale);
    case 'init':
      return request.profileFrom === undefined ? init(io, locale, words) : initProfile(request.profileFrom, io, locale, words);
    case 'merge':
      return merge(request, io, words);
    case 'print-config':
      return printConfig(request.file, request.frontMatter, io, locale, words);
  }
}
