import { EXIT } from './io.ts';
import { run } from './run.ts';
import { outputOn } from './terminal/standard-output.ts';
import { readyForMany } from './v8-flags.ts';

/** Ends the run with one line: whoever runs the command has no use for a place in our bundle. */
function fail(words: string, error: unknown): never {
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  stderr.write(`${words}: ${message}\n`);
  process.exit(EXIT.incomplete);
}

const stderr = outputOn('stderr', () => process.exit(EXIT.incomplete));
const stdout = outputOn('stdout', (error) => {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure of ours.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') fail('결과를 쓰지 못했습니다(The output could not be written)', error);
});
process.on('uncaughtException', (error) => fail('다듬이 안에서 오류가 났습니다(Dadeumi itself failed)', error));

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTTY: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  columns: stdout.columns,
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  stdout: stdout.write,
  stderr: stderr.write,
  // `performance` would have to be loaded first.
  now: () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
  },
  readyForMany,
}).then((code) => {
  process.exitCode = code;
  // Nothing is left to be done; what Node does to end of itself takes longer.
  if (!stdout.isTTY && !stderr.isTTY) process.exit();
});
