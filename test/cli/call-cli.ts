import { Readable, Writable } from 'node:stream';
import { runCli } from '../../cli/run.ts';

export type CliAnswer = { readonly status: number; readonly stdout: string; readonly stderr: string };

class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Calls the command line in this process. */
export async function callCli(argv: readonly string[], stdin: string | Buffer = ''): Promise<CliAnswer> {
  const stdout = new Kept();
  const stderr = new Kept();
  const input = Readable.from([Buffer.from(stdin)]);
  const status = await runCli(argv, { stdin: input, stdout, stderr, hasColours: false });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

export type PrintedFinding = {
  readonly code: string;
  readonly severity: string;
  readonly field: string;
  readonly location: string;
  readonly message: string;
};
export type PrintedCheck = {
  readonly file: string;
  readonly form: string;
  readonly pack: string;
  readonly findings: readonly PrintedFinding[];
};

/** What `--format jsonl` printed, an object a line. */
export function linesOf<Line = PrintedCheck>(stdout: string): readonly Line[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
