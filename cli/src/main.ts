import { EXIT } from './io.ts';
import { run } from './run.ts';

/** Ends the run with one line: whoever runs the command has no use for a place in our bundle. */
function fail(words: string, error: unknown): never {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  process.stderr.write(`${words}: ${message}\n`);
  process.exit(EXIT.incomplete);
}

process.on('uncaughtException', (error) => fail('다듬이 안에서 오류가 났습니다(Dadeumi itself failed)', error));
process.stderr.on('error', () => process.exit(EXIT.incomplete));
// A reader that has seen enough, such as `head`, closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail('결과를 쓰지 못했습니다(The output could not be written)', error);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  columns: process.stdout.columns,
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  now: () => performance.now(),
});
