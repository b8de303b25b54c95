import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Bilingual, both } from '../domain/bilingual.ts';

/** Something about an input that its author can put right; `problem` says what and where. */
export class InputProblem extends Error {
  readonly problem: Bilingual;

  constructor(problem: Bilingual) {
    super(problem.en);
    this.problem = problem;
  }
}

/** Larger submissions are not read: a form's text fields together hold a hundredth of it. In bytes. */
const largestSubmission = 64 * 1024 * 1024;

/** What the operating system says of a file, in a person's words. */
export function explainFileError(error: unknown): Bilingual {
  const code = (error as NodeJS.ErrnoException)?.code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return both('没有这个文件。', 'no such file.');
    case 'EISDIR':
      return both('这是文件夹，不是文件。', 'this is a folder, not a file.');
    case 'EACCES':
    case 'EPERM':
      return both('没有读取权限。', 'no permission to read it.');
    default: {
      const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
      return both(`读取失败：${said}`, `reading failed: ${said}`);
    }
  }
}

export function openInput(input: string, stdin: Readable): Readable {
  return input === '-' ? stdin : createReadStream(input);
}

/**
 * The whole input as text, without a byte order mark.
 * @throws InputProblem where it can't be read, is too large, or is not UTF-8
 */
export async function readText(input: string, stdin: Readable): Promise<string> {
  return decodeUtf8(await readBytes(input, stdin));
}

/** @throws InputProblem where it can't be read or is too large */
export async function readBytes(input: string, stdin?: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input === '-' && stdin ? stdin : createReadStream(input)) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > largestSubmission)
        throw new InputProblem(both('大于 64 MB，不读。', 'larger than 64 MB, not read.'));
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem(explainFileError(error));
  }
  return Buffer.concat(chunks);
}

/** @throws InputProblem that names the line of the first byte that is no UTF-8 */
export function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfBrokenByte(bytes);
    throw new InputProblem(
      both(
        `第 ${line} 行不是 UTF-8 编码。请存为 UTF-8 再试。`,
        `line ${line} is not UTF-8. Save the file as UTF-8.`,
      ),
    );
  }
}

/** 1-based. */
function lineOfBrokenByte(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end;
  }
  return line;
}
