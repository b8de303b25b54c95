import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import type { FileFacts } from '../../domain/facts.ts';

const headBytes = 4096;

/** Suffixes that name the same content. */
const sameContent: Readonly<Record<string, string>> = {
  apng: 'png',
  jpeg: 'jpg',
  tiff: 'tif',
  heif: 'heic',
  htm: 'html',
};

const textTypes: readonly { suffix: string; mediaType: string; pattern: RegExp }[] = [
  { suffix: 'svg', mediaType: 'image/svg+xml', pattern: /<svg[\s>]/i },
  { suffix: 'html', mediaType: 'text/html', pattern: /^\s*(<!doctype html|<html|<head|<body)/i },
  {
    suffix: 'eml',
    mediaType: 'message/rfc822',
    pattern:
      /^(from|to|cc|sender|subject|received|date|message-id|in-reply-to|references|return-path|reply-to|mime-version|content-[\w-]+|delivered-to|authentication-results|dkim-signature|(arc|list|x)-[\w-]+):.*\r?\n(?:[\s\S]*\n)?(from|to|subject|date|mime-version|content-type):/i,
  },
  { suffix: 'json', mediaType: 'application/json', pattern: /^\s*[{[]\s*["{[\d\]}]/ },
];

/** The suffix of a name as uploaded, lower case; control characters and trailing blanks don't count. */
export function suffixOf(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL in a name is what this is about
  const clean = name.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  const dot = clean.lastIndexOf('.');
  return dot < 0 ? '' : clean.slice(dot + 1).toLowerCase();
}

export async function readHead(path: string, bytes = headBytes): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Text holds no NUL and hardly any other control character, in UTF-8 or a Chinese encoding alike. */
function looksLikeText(head: Buffer): boolean {
  if (head.length === 0) return false;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) odd += 1;
  }
  return odd / head.length < 0.01;
}

function sniffText(head: Buffer): { suffix: string; mediaType: string } | undefined {
  if (!looksLikeText(head)) return undefined;
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  return textTypes.find(({ pattern }) => pattern.test(text)) ?? { suffix: 'txt', mediaType: 'text/plain' };
}

const signatures: readonly { bytes: readonly number[]; suffix: string; mediaType: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], suffix: 'png', mediaType: 'image/png' },
  { bytes: [0xff, 0xd8], suffix: 'jpg', mediaType: 'image/jpeg' },
];

/** A file that is cut after its first bytes still says what it was meant to be. */
function sniffStart(head: Buffer): { suffix: string; mediaType: string } | undefined {
  return signatures.find(
    ({ bytes }) => head.length >= bytes.length && bytes.every((byte, at) => head[at] === byte),
  );
}

async function sniff(path: string, head: Buffer): Promise<{ suffix: string; mediaType: string } | undefined> {
  const known = sniffStart(head);
  if (known) return known;
  const type = await fileTypeFromFile(path).catch(() => undefined);
  if (!type || type.ext === 'xml')
    return sniffText(head) ?? (type && { suffix: type.ext, mediaType: type.mime });
  return { suffix: sameContent[type.ext] ?? type.ext, mediaType: type.mime };
}

/**
 * What the bytes of a file tell without decoding it. `name` is the name as uploaded; the path says nothing.
 * @throws the file system's error where the file can't be opened
 */
export async function readFileFacts(path: string, name = basename(path)): Promise<FileFacts> {
  const { size } = await stat(path);
  const head = await readHead(path);
  const type = size === 0 ? undefined : await sniff(path, head);
  return {
    name,
    sizeBytes: size,
    suffix: suffixOf(name),
    ...(type ? { contentSuffix: type.suffix } : {}),
    mediaType: type?.mediaType ?? 'application/octet-stream',
  };
}
