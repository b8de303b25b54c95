/** Reads JSON Lines `{id, text}` from a file and writes findings as JSON Lines: what the scorer of a labelled set reads. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { inspectTextLines } from '../cli/inspect-text.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node dist/bench/words-predict.js TEXTS.jsonl');
  process.exitCode = 2;
} else {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const onProblem = ({ line, message }: { line: number; message: string }) =>
    console.error(`line ${line}: ${message}`);
  for await (const inspected of inspectTextLines(lines, { onProblem }))
    console.log(JSON.stringify(inspected));
}
