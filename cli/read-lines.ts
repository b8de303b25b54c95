import type { Readable } from 'node:stream';
import { type Bilingual, both } from '../domain/bilingual.ts';
import { decodeUtf8, InputProblem } from './input.ts';

/** A line of a file, or why it can't be read; 1-based, empty lines are left out. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: Bilingual };

/** In bytes. Whoever writes a longer line did not mean lines. */
const longestLine = 64 * 1024 * 1024;
const newline = 0x0a;

/**
 * Reads line by line, whatever the size of the whole, and holds one line at a time. A line that is no UTF-8 is a
 * problem of that line alone.
 * @throws InputProblem for a line longer than 64 MB; the stream's own error
 */
export async function* readLines(stream: Readable): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let line = 0;
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk as Uint8Array);
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      line += 1;
      yield* readLine(Buffer.concat([...parts, rest.subarray(0, end)]), line);
      parts = [];
      size = 0;
      rest = rest.subarray(end + 1);
    }
    size += rest.length;
    if (size > longestLine) throw new InputProblem(tooLong(line + 1));
    if (rest.length > 0) parts.push(rest);
  }
  yield* readLine(Buffer.concat(parts), line + 1);
}

function* readLine(bytes: Buffer, line: number): Generator<Line> {
  try {
    const text = decodeUtf8(bytes).trim();
    if (text !== '') yield { line, text };
  } catch {
    yield { line, problem: both('不是 UTF-8 编码', 'not UTF-8') };
  }
}

const tooLong = (line: number): Bilingual =>
  both(`第 ${line} 行长过 64 MB，不读。`, `line ${line} is longer than 64 MB, not read.`);
