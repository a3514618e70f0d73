import { type Locale, nearest } from '@dadeumi/rules';
import { Command, CommanderError, Option } from 'commander';
import { help } from '../help.ts';
import type { When } from '../terminal/colour.ts';
import { texts } from '../text.ts';
import { checkOf } from './check.ts';
import { UsageError } from './command.ts';
import { commands, type Request } from './index.ts';

/** The request, with what holds for every command. */
export interface Asked {
  readonly request: Request;
  readonly locale: Locale | undefined;
  readonly color: When;
}

/** Help, the version, or what is wrong with the arguments. */
export interface Told {
  readonly text: string;
  readonly wrong: boolean;
}

/** Reads the words after `dadeumi`; help and errors are in the language that `--locale` names, else Korean. */
export function readArguments(args: readonly string[], version: string): Asked | Told {
  const paths = pathsAlone(args);
  if (paths !== undefined) return { request: checkOf(paths), locale: undefined, color: 'auto' };
  const locale = localeIn(args) ?? 'ko';
  let told = '';
  let request: Request | undefined;
  const program = programFor(locale, version, (asked) => {
    request = asked;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        told += text;
      },
      writeErr: () => {},
      outputError: () => {},
    });
  }
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) return { text: error.message, wrong: true };
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text: told, wrong: false };
    return { text: messageOf(error, program, locale), wrong: true };
  }
  const options = program.opts<{ locale?: Locale; color: When }>();
  return request === undefined ? { text: told, wrong: false } : { request, locale: options.locale, color: options.color };
}

/** Paths to check and nothing else, as most runs have them: these are read without the library, which takes longer than all else before a check. */
function pathsAlone(args: readonly string[]): readonly string[] | undefined {
  const [first = 'check', ...more] = args;
  if (args.some((word) => word.startsWith('-') || word === '') || (first !== 'check' && first in commands)) return undefined;
  return first === 'check' ? more : args;
}

function localeIn(args: readonly string[]): Locale | undefined {
  const word = args.flatMap((arg, at) =>
    arg === '--locale' ? [args[at + 1]] : arg.startsWith('--locale=') ? [arg.slice('--locale='.length)] : [],
  )[0];
  return word === 'ko' || word === 'en' ? word : undefined;
}

function programFor(locale: Locale, version: string, ask: (request: Request) => void): Command {
  const words = help[locale];
  const inWords = (text: string) => Object.entries(words.words).reduce((line, [english, own]) => line.replace(english, own), text);
  const program = new Command('dadeumi')
    .description(words.program)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => words.titles[title] ?? title,
      styleUsage: inWords,
      styleSubcommandTerm: inWords,
      optionDescription: ({ description, argChoices, defaultValue }) =>
        [
          description,
          ...(argChoices ? [words.choices(argChoices.join(', '))] : []),
          ...(typeof defaultValue === 'string' ? [words.byDefault(defaultValue)] : []),
        ].join(' '),
    })
    .addOption(new Option('--locale <ko|en>', words.options.locale).choices(['ko', 'en']))
    .addOption(new Option('--color <when>', words.options.color).choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', `\n${words.more}\n${words.exitCodes}`);

  for (const [name, add] of Object.entries(commands)) {
    const command = program.command(name, { isDefault: name === 'check' }).helpOption('-h, --help', words.options.help);
    add(command.allowExcessArguments(false), locale, ask);
  }
  return program;
}

function flagsOf(program: Command): string[] {
  const options = [program, ...program.commands].flatMap((command) => command.options);
  return [...new Set(options.flatMap(({ long }) => long ?? [])), '--help'];
}

/** Commander says these in English only; its code and the quoted word are enough to say them in both. */
function messageOf(error: CommanderError, program: Command, locale: Locale): string {
  const words = texts[locale].usage;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return words.unknownOption(quoted, nearest(quoted, flagsOf(program)));
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      return words.missing(quoted);
    case 'commander.excessArguments':
      return words.excess;
    case 'commander.invalidArgument': {
      const choices = error.message.split('Allowed choices are ', 2)[1]?.replace(/\.$/, '');
      if (choices !== undefined) return words.invalid(/ argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? quoted, choices);
      return error.message.replace(/^.*? is invalid\. /, '');
    }
    default:
      return error.message;
  }
}
