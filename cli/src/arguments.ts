import { type Locale, nearest, type Severity } from '@dadeumi/rules';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { help } from './help.ts';
import { type Format, reporters } from './reporters/index.ts';
import type { When } from './terminal/colour.ts';
import { texts } from './text.ts';

/** What `check` and `fix` are asked. */
export interface CheckRequest {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: Format;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly profile: string | undefined;
  readonly requireProfile: boolean;
  readonly rules: readonly RuleChoice[];
  readonly since: 'all' | 'changed' | 'staged';
  readonly all: boolean;
  readonly stats: boolean;
  readonly baseline: string | undefined;
  /** Without `baseline`: findings that are put off beside the settings are not counted. */
  readonly putsOff: boolean;
  readonly writeBaseline: boolean;
  readonly frontMatter: boolean;
}

/** `--rule id` keeps only such rules; `--rule id:severity` sets one. */
interface RuleChoice {
  readonly id: string;
  readonly severity: Severity | 'off' | undefined;
}

type Request =
  | CheckRequest
  | { readonly command: 'new'; readonly profile: string | undefined; readonly out: string | undefined }
  | { readonly command: 'explain'; readonly subject: string | undefined }
  | { readonly command: 'profiles' }
  | { readonly command: 'init'; readonly profileFrom: string | undefined }
  | { readonly command: 'print-config'; readonly file: string; readonly frontMatter: boolean };

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

/** What may be asked for, by name. */
export const COMMANDS: readonly string[] = ['check', 'fix', 'new', 'explain', 'profiles', 'init', 'print-config'];

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'];

/** Reads the words after `dadeumi`; help and errors are in the language that `--locale` names, else Korean. */
export function readArguments(args: readonly string[], version: string): Asked | Told {
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

/** Arguments that are well formed each but make no sense together. */
class UsageError extends Error {}

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

  addCheck(program.command('check', { isDefault: true }).description(words.commands.check), locale, false, ask);
  addCheck(program.command('fix').description(words.commands.fix), locale, true, ask);
  program
    .command('new')
    .description(words.commands.new)
    .addArgument(new Argument('[profile]', words.arguments.profile))
    .option('--out <file>', words.options.out)
    .action((profile: string | undefined, { out }: { out?: string }) => ask({ command: 'new', profile, out }));
  program
    .command('explain')
    .description(words.commands.explain)
    .addArgument(new Argument('[rule|profile]', words.arguments.subject))
    .action((subject: string | undefined) => ask({ command: 'explain', subject }));
  program
    .command('profiles')
    .description(words.commands.profiles)
    .action(() => ask({ command: 'profiles' }));
  program
    .command('init')
    .description(words.commands.init)
    .option('--profile-from <file>', words.options.profileFrom)
    .action(({ profileFrom }: { profileFrom?: string }) => ask({ command: 'init', profileFrom }));
  program
    .command('print-config')
    .description(words.commands['print-config'])
    .addArgument(new Argument('<file>', words.arguments.file))
    .option('--no-front-matter', words.options.frontMatter)
    .action((file: string, { frontMatter }: { frontMatter: boolean }) => ask({ command: 'print-config', file, frontMatter }));
  for (const command of program.commands)
    command.helpOption('-h, --help', words.options.help).allowExcessArguments(false).copyInheritedSettings(program);
  return program;
}

interface CheckOptions {
  readonly format: Format;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly fix?: true;
  readonly diff?: true;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly profile?: string;
  readonly requireProfile?: true;
  readonly rule?: readonly RuleChoice[];
  readonly changed?: true;
  readonly staged?: true;
  readonly all?: true;
  readonly stats?: true;
  readonly baseline?: string | false;
  readonly writeBaseline?: true;
  readonly frontMatter: boolean;
}

function addCheck(command: Command, locale: Locale, fixes: boolean, ask: (request: Request) => void): void {
  const { options, arguments: names } = help[locale];
  const words = texts[locale].usage;
  const whole = (word: string) => {
    if (!/^\d{1,9}$/.test(word)) throw new InvalidArgumentError(words.number(word));
    return Number(word);
  };
  const rule = (word: string, before: readonly RuleChoice[] = []): readonly RuleChoice[] => {
    const [id = '', severity] = word.split(':');
    if (severity !== undefined && !SEVERITIES.includes(severity)) throw new InvalidArgumentError(words.severity(severity));
    return [...before, { id, severity: severity as RuleChoice['severity'] }];
  };
  command
    .addArgument(new Argument('[path...]', names.paths))
    .addOption(new Option('--format <format>', options.format).choices(Object.keys(reporters)).default('pretty'))
    .option('--stdin', options.stdin)
    .option('--stdin-filename <file>', options.stdinFilename)
    .option('--diff', options.diff)
    .option('--quiet', options.quiet)
    .addOption(new Option('--max-warnings <n>', options.maxWarnings).argParser(whole))
    .option('--profile <id>', options.profile)
    .option('--require-profile', options.requireProfile)
    .addOption(new Option('--rule <id[:severity]>', options.rule).argParser(rule))
    .option('--changed', options.changed)
    .option('--staged', options.staged)
    .option('--all', options.all)
    .option('--stats', options.stats)
    .option('--baseline <file>', options.baseline)
    .option('--no-baseline', options.noBaseline)
    .option('--write-baseline', options.writeBaseline)
    .option('--no-front-matter', options.frontMatter);
  if (!fixes) command.option('--fix', options.fix);
  command.action((paths: string[], given: CheckOptions) => ask(checkRequest(paths, { ...given, ...(fixes && { fix: true }) }, locale)));
}

function checkRequest(paths: readonly string[], given: CheckOptions, locale: Locale): CheckRequest {
  const words = texts[locale].usage;
  const refuse = (one: keyof CheckOptions, other: keyof CheckOptions) => {
    if (given[one] && given[other]) throw new UsageError(words.together(flag(one), flag(other)));
  };
  const need = (one: keyof CheckOptions, other: keyof CheckOptions) => {
    if (given[one] && !given[other]) throw new UsageError(words.needs(flag(one), flag(other)));
  };
  refuse('changed', 'staged');
  refuse('stdin', 'changed');
  refuse('stdin', 'staged');
  // What is staged may differ from what lies in the folder, so a fix of one would be wrong for the other.
  refuse('staged', 'fix');
  refuse('writeBaseline', 'fix');
  refuse('writeBaseline', 'diff');
  if (given.diff && given.format !== 'pretty') throw new UsageError(words.together('--diff', `--format ${given.format}`));
  need('stdinFilename', 'stdin');
  need('writeBaseline', 'baseline');
  if (given.stdin && paths.length > 0) throw new UsageError(words.together('--stdin', 'PATH'));
  return {
    command: 'check',
    paths,
    format: given.format,
    stdin: given.stdin ?? false,
    stdinFilename: given.stdinFilename,
    fix: given.fix ?? false,
    diff: given.diff ?? false,
    quiet: given.quiet ?? false,
    maxWarnings: given.maxWarnings ?? 0,
    profile: given.profile,
    requireProfile: given.requireProfile ?? false,
    rules: given.rule ?? [],
    since: given.staged ? 'staged' : given.changed ? 'changed' : 'all',
    all: given.all ?? false,
    stats: given.stats ?? false,
    baseline: given.baseline || undefined,
    putsOff: given.baseline !== false,
    writeBaseline: given.writeBaseline ?? false,
    frontMatter: given.frontMatter,
  };
}

function flag(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
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
