import { runCli } from './run.ts';

// A reader that went away (`| head`) ends the program without a word.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  hasColours: process.stdout.isTTY === true && process.stdout.hasColors(),
});
