import type { Locale, Severity } from '@dadeumi/rules';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../plans/shard.ts';
import { type Format, reporters } from '../reporters/index.ts';
import { isFromFormat } from '../supplements/formats.ts';
import { texts } from '../text.ts';
import { checkWords, FRONT_MATTER } from './check-words.ts';
import { type AddCommand, UsageError, wholeNumber } from './command.ts';

/** What `check` and `fix` are asked. */
export interface CheckRequest {
  readonly command: 'check';
  readonly paths: readonly string[];
  /** `md` is a table: of changes with `diff`, of what is asked for with `from`. */
  readonly format: Format | 'md';
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
  /** The part of all plans that is checked. */
  readonly shard: Shard | undefined;
  readonly stats: boolean;
  readonly baseline: string | undefined;
  /** Without `baseline`: findings that are put off beside the settings are not counted. */
  readonly putsOff: boolean;
  readonly writeBaseline: boolean;
  readonly frontMatter: boolean;
  /** An agency's request for supplements, to be held beside the plans. */
  readonly from: string | undefined;
  /** The two paths are an original and its copy, and are held against each other. */
  readonly pair: boolean;
  /** The folder in which findings are kept. Absent: they are not. */
  readonly cache: string | undefined;
}

/** Where `--cache` keeps what it finds, from the working folder. */
const CACHE_FOLDER = '.dadeumi-cache';

/** `--rule id` keeps only such rules; `--rule id:severity` sets one. */
interface RuleChoice {
  readonly id: string;
  readonly severity: Severity | 'off' | undefined;
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'];

export const addCheck: AddCommand<CheckRequest> = (command, locale, ask) => {
  addOptions(command.description(checkWords[locale].check), locale, false, ask);
};

export const addFix: AddCommand<CheckRequest> = (command, locale, ask) => {
  addOptions(command.description(checkWords[locale].fix), locale, true, ask);
};

/** What `check` is asked by paths alone. */
export function checkOf(paths: readonly string[]): CheckRequest {
  return requestOf(paths, { format: 'pretty', frontMatter: true });
}

interface CheckOptions {
  readonly format: CheckRequest['format'];
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
  readonly shard?: Shard;
  readonly stats?: true;
  readonly baseline?: string | false;
  readonly writeBaseline?: true;
  readonly frontMatter: boolean;
  readonly pair?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly from?: string;
}

function addOptions(command: Command, locale: Locale, fixes: boolean, ask: (request: CheckRequest) => void): void {
  const { options, paths } = checkWords[locale];
  const words = texts[locale].usage;
  const rule = (word: string, before: readonly RuleChoice[] = []): readonly RuleChoice[] => {
    const [id = '', severity] = word.split(':');
    if (severity !== undefined && !SEVERITIES.includes(severity)) throw new InvalidArgumentError(words.severity(severity));
    return [...before, { id, severity: severity as RuleChoice['severity'] }];
  };
  const shard = (word: string): Shard => {
    const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(word) ?? []).map(Number);
    if (index < 1 || index > count) throw new InvalidArgumentError(words.shard(word));
    return { index, count };
  };
  command
    .addArgument(new Argument('[path...]', paths))
    .addOption(new Option('--format <format>', options.format).choices([...Object.keys(reporters), 'md']).default('pretty'))
    .option('--stdin', options.stdin)
    .option('--stdin-filename <file>', options.stdinFilename)
    .option('--diff', options.diff)
    .option('--quiet', options.quiet)
    .addOption(new Option('--max-warnings <n>', options.maxWarnings).argParser(wholeNumber(locale)))
    .option('--profile <id>', options.profile)
    .option('--require-profile', options.requireProfile)
    .addOption(new Option('--rule <id[:severity]>', options.rule).argParser(rule))
    .option('--changed', options.changed)
    .option('--staged', options.staged)
    .option('--all', options.all)
    .addOption(new Option('--shard <i/n>', options.shard).argParser(shard))
    .option('--stats', options.stats)
    .option('--baseline <file>', options.baseline)
    .option('--no-baseline', options.noBaseline)
    .option('--write-baseline', options.writeBaseline)
    .option('--no-front-matter', FRONT_MATTER[locale]);
  if (!fixes)
    command
      .option('--fix', options.fix)
      .option('--pair', options.pair)
      .option('--from <notice>', options.from)
      .option('--cache', options.cache)
      .option('--cache-location <folder>', options.cacheLocation);
  command.action((given: string[], chosen: CheckOptions) => ask(checkRequest(given, { ...chosen, ...(fixes && { fix: true }) }, locale)));
}

function checkRequest(paths: readonly string[], given: CheckOptions, locale: Locale): CheckRequest {
  refuseClashes(paths, given, locale);
  return requestOf(paths, given);
}

function refuseClashes(paths: readonly string[], given: CheckOptions, locale: Locale): void {
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
  for (const other of ['writeBaseline', 'pair', 'from'] as const) refuse('shard', other);
  refuse('writeBaseline', 'fix');
  refuse('writeBaseline', 'diff');
  refuse('pair', 'from');
  for (const other of ['fix', 'diff', 'stdin', 'changed', 'staged'] as const)
    for (const one of ['pair', 'from', 'shard'] as const) refuse(one, other);
  refuse('from', 'writeBaseline');
  refuse('pair', 'rule');
  if (given.pair && paths.length !== 2) throw new UsageError(words.pair);
  if (given.format === 'md' && !given.diff && given.from === undefined) throw new UsageError(words.needs('--format md', '--diff'));
  if (given.from !== undefined && !isFromFormat(given.format)) throw new UsageError(words.together('--from', `--format ${given.format}`));
  if (given.diff && given.format !== 'pretty' && given.format !== 'md')
    throw new UsageError(words.together('--diff', `--format ${given.format}`));
  need('stdinFilename', 'stdin');
  need('writeBaseline', 'baseline');
  need('cacheLocation', 'cache');
  for (const other of ['fix', 'diff', 'stdin', 'pair', 'from'] as const) refuse('cache', other);
  if (given.stdin && paths.length > 0) throw new UsageError(words.together('--stdin', 'PATH'));
}

function requestOf(paths: readonly string[], given: CheckOptions): CheckRequest {
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
    shard: given.shard,
    stats: given.stats ?? false,
    baseline: given.baseline || undefined,
    putsOff: given.baseline !== false,
    writeBaseline: given.writeBaseline ?? false,
    frontMatter: given.frontMatter,
    pair: given.pair ?? false,
    cache: given.cache ? given.cacheLocation || CACHE_FOLDER : undefined,
    from: given.from,
  };
}

function flag(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
