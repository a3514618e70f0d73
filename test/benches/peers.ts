import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeCorpus } from './corpus/files.ts';
import { BENCH_FOLDER } from './folder.ts';
import { leastCpu, warmCost } from './growth.ts';
import { machine } from './machine.ts';
import { commandOn } from './own.ts';
import { inTurn, median, type Program } from './process.ts';
import { putInReadmes } from './readme.ts';
import { atLeast, type Row, tableOf } from './table.ts';

/** Runs other linters of text on the corpus, in turn with ours, and prints how much longer they take: `npm run bench:peers`; with `--write` the READMEs get the table. */
const corpus = path.join(BENCH_FOLDER, 'corpus');
const peers = path.join(BENCH_FOLDER, 'peers');

const PACKAGES = {
  'autocorrect-node': '2.14.0',
  'markdownlint-cli2': '0.22.1',
  rumdl: '0.2.75',
  textlint: '15.8.0',
  'textlint-rule-max-kanji-continuous-len': '1.1.1',
  'textlint-rule-prh': '6.1.0',
};

/** Units, foreign money, Latin words and Hanja: of textlint's rules the nearest to ours. */
const PRH = `version: 1
rules:
  - { expected: $1㎡, pattern: '/(\\d+)\\s*평(?!가|균|형|일|소)/' }
  - { expected: km, pattern: '/\\d+(?:\\.\\d+)?\\s*(?:마일|피트|인치|야드)/' }
  - { expected: kg, pattern: '/\\d+(?:\\.\\d+)?\\s*(?:파운드|온스|갤런|에이커)/' }
  - { expected: 원, pattern: '/(?:US)?\\$\\s*[\\d,.]+\\s*(?:[KMB]\\b)?/' }
  - { expected: 원, pattern: '/[\\d,.]+\\s*(?:만|억|천)?\\s*(?:달러|유로|엔|위안)/' }
  - { expected: 한글(외국어), pattern: '/(?:^|[^(A-Za-z])[A-Za-z][A-Za-z0-9 .&-]*[A-Za-z0-9](?![A-Za-z)])/' }
  - { expected: 한글(漢字), pattern: '/(?:^|[^(\\u4e00-\\u9fff])[\\u4e00-\\u9fff]+(?![\\u4e00-\\u9fff)])/' }
`;

const FILES = {
  'package.json': JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2),
  'prh.yml': PRH,
  'textlint.json': JSON.stringify({ rules: { prh: { rulePaths: ['./prh.yml'] }, 'max-kanji-continuous-len': true } }),
};

/** Installs the peers in a folder of their own, once for each set of versions. */
function install(): void {
  const isThere = Object.entries(FILES).every(([name, text]) => {
    const file = path.join(peers, name);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  });
  if (isThere && existsSync(path.join(peers, 'node_modules/.package-lock.json'))) return;
  mkdirSync(peers, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(peers, name), text);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers, stdio: 'inherit' });
}

/** As npm's own links start them: by Node, with the script that a package names as its command. */
function bin(name: string): string {
  const folder = path.join(peers, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  return path.join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]!));
}

/** Every program on a file, or on all files of a folder. */
function programsOn(target: string, isFolder = false): Record<'dadeumi' | 'rumdl' | 'autocorrect' | 'markdownlint' | 'textlint', Program> {
  const files = isFolder ? `${target}/*.md` : target;
  const run = (script: string, ...args: readonly string[]): Program => ({ command: [process.execPath, script, ...args], cwd: corpus });
  return {
    dadeumi: commandOn(corpus, target),
    rumdl: run(bin('rumdl'), 'check', '--no-cache', target),
    autocorrect: run(bin('autocorrect-node'), '--lint', target),
    markdownlint: run(bin('markdownlint-cli2'), files),
    textlint: run(bin('textlint'), '--config', path.join(peers, 'textlint.json'), files),
  };
}

type Peer = Exclude<keyof ReturnType<typeof programsOn>, 'dadeumi'>;

/** A peer's CPU seconds in ours, with the targets that there are. */
async function compared(
  work: string,
  programs: ReturnType<typeof programsOn>,
  times: number,
  targets: Partial<Record<Peer, number>>,
): Promise<Row[]> {
  const costs = await inTurn(programs, times);
  const cpu = (name: keyof typeof programs) => median(costs[name].map((one) => one.cpu));
  const own = cpu('dadeumi');
  const rows = (['rumdl', 'autocorrect', 'markdownlint', 'textlint'] as const).map((peer): Row => {
    const name = `${work}: ${peer}, ${cpu(peer).toFixed(3)} s`;
    const target = targets[peer];
    return target === undefined
      ? { work: name, figure: `${(cpu(peer) / own).toFixed(1)}×`, target: '' }
      : atLeast(name, cpu(peer) / own, target);
  });
  return [{ work: `${work}: dadeumi`, figure: `${own.toFixed(3)} s`, target: '' }, ...rows];
}

/** Of the peers, autocorrect alone can be called in a process without a parse that takes most of the time. */
function comparedWarm(): Row[] {
  const { lintFor } = createRequire(path.join(peers, 'package.json'))('autocorrect-node') as {
    lintFor(text: string, type: string): unknown;
  };
  const text = readFileSync(path.join(corpus, 'doc1m.md'), 'utf8');
  lintFor(text, 'markdown');
  const peer = leastCpu(5, () => lintFor(text, 'markdown')) / (Buffer.byteLength(text) / 1e6);
  const own = warmCost();
  return [
    { work: 'warm, in process: dadeumi', figure: `${own.toFixed(0)} ms a MB`, target: '' },
    atLeast(`warm, in process: autocorrect, ${peer.toFixed(0)} ms a MB`, peer / own, 1.3),
  ];
}

writeCorpus(corpus);
install();
const where = machine();
const rows = [
  ...(await compared('40 KB plan', programsOn('plan40k.md'), 9, { textlint: 6, markdownlint: 4.5, rumdl: 1 })),
  ...(await compared('1 MB document', programsOn('doc1m.md'), 5, { textlint: 11, autocorrect: 1.4 })),
  ...(await compared('1,000 plans', programsOn('many', true), 5, { textlint: 25, autocorrect: 6, rumdl: 1.5 })),
  ...comparedWarm(),
];
const table = tableOf(rows);
const versions = Object.entries(PACKAGES).map(([name, version]) => `${name} ${version}`);
console.log(`${where}\n${versions.join(', ')}\n\n${table}`);
if (process.argv.includes('--write')) putInReadmes('bench-peers', `${where}. ${versions.join(', ')}.\n\n${table}`);
