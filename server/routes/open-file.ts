import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { everyRole, fileReaderOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { harmlessName } from '../upload.ts';
import { defineRoute } from './route.ts';

/** What a browser shows without running anything in it; everything else is a download. */
const shownInPlace = [
  'image/png',
  'image/apng',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'application/pdf',
  'video/mp4',
];

export const openFile = defineRoute({
  method: 'get',
  path: '/api/files/:sha256',
  summary: { zh: '取一个文件的内容', en: 'The content of a file' },
  roles: everyRole,
  params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: z.object({ name: z.string().max(1_000).optional() }),
  handle: async ({ me, params: { sha256 }, query: { name }, response, parts: { store } }) => {
    const file = (await store.uploads.openable(fileReaderOf(me), [sha256])).get(sha256);
    if (!file) throw new ApiProblem('not-found');
    const content = await store.files.open(sha256);
    const isShown = shownInPlace.includes(file.mediaType);
    response.set({
      'content-type': isShown ? file.mediaType : 'application/octet-stream',
      'content-length': String(file.sizeBytes),
      'content-disposition': disposition(isShown ? 'inline' : 'attachment', harmlessName(name)),
      'cache-control': 'private, max-age=31536000, immutable',
      // A PDF viewer is a page of its own; nothing else may become one.
      'content-security-policy':
        file.mediaType === 'application/pdf'
          ? "default-src 'none'; object-src 'self'; frame-ancestors 'self'"
          : "default-src 'none'; sandbox; frame-ancestors 'self'",
    });
    await pipeline(content, response).catch((error: NodeJS.ErrnoException) => {
      // Whoever asked went away.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  },
});

function disposition(kind: 'inline' | 'attachment', name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename*=UTF-8''${encoded}`;
}
