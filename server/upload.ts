/** One file out of a multipart request: streamed to its place, judged by its content before it is kept. */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { ApiProblem } from './problem.ts';

export type IncomingUpload = {
  readonly fields: Readonly<Record<string, string>>;
  /** As the sender named it, made harmless; never used as a path. */
  readonly name: string;
  readonly content: Readable;
};

const maxFields = 10;
const maxFieldBytes = 1_000;
const maxNameLength = 255;

/**
 * Hands the first file of the request to `keep`, with the fields that came before it.
 * @throws ApiProblem `unsupported-content`, `file-missing`, `upload-cut`, and whatever `keep` throws
 */
export async function receiveUpload<Kept>(
  request: IncomingMessage,
  keep: (upload: IncomingUpload) => Promise<Kept>,
): Promise<Kept> {
  const parser = openParser(request);
  const fields: Record<string, string> = {};
  let kept: Promise<Kept> | undefined;
  parser.on('field', (name, value) => {
    fields[name] = value;
  });
  parser.on('file', (_field, content, { filename }) => {
    // It may break off before anybody reads it; whoever reads it then is told.
    content.on('error', () => undefined);
    kept ??= keep({ fields: { ...fields }, name: harmlessName(filename), content });
    // What is refused in the middle is read to its end and thrown away, so that the answer can be heard.
    kept.catch(() => content.resume());
  });
  const cut = await pipeline(request, parser).then(
    () => false,
    () => true,
  );
  if (!kept) throw new ApiProblem(cut ? 'upload-cut' : 'file-missing');
  try {
    return await kept;
  } catch (error) {
    throw cut && !(error instanceof ApiProblem) ? new ApiProblem('upload-cut') : error;
  }
}

function openParser(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: maxFields, fieldSize: maxFieldBytes, parts: maxFields + 1 },
    });
  } catch {
    throw new ApiProblem('unsupported-content', { params: { expected: 'multipart/form-data' } });
  }
}

/** Without path, control characters and ends that hide the suffix; a broken encoding shows as U+FFFD. */
export function harmlessName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  const characters = [...clean];
  const short = characters.length > maxNameLength ? characters.slice(-maxNameLength).join('') : clean;
  return short === '' || /^\.+$/.test(short) ? 'file' : short;
}

/**
 * The same bytes as long as there are no more than allowed.
 * @throws ApiProblem `file-too-large`
 */
export async function* atMost(content: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  // Left as it is when refused: destroying it would cut the connection before the answer is heard.
  const chunks: AsyncIterable<Uint8Array> = content.iterator({ destroyOnReturn: false });
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new ApiProblem('file-too-large', { params: { limit: sizeText(maxBytes) } });
    yield chunk;
  }
}

function sizeText(bytes: number): string {
  const mebibytes = bytes / 1_048_576;
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MB` : `${Math.round(bytes / 1_024)} KB`;
}
