import { z } from 'zod';
import { pagePictureQuery } from '../../domain/api/acceptance.ts';
import type { UnreadableReason } from '../../domain/facts.ts';
import { everyRole, fileReaderOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

const wholePagePx = 1_240;
const cutOutPx = 900;

const why: Readonly<Partial<Record<UnreadableReason, string>>> = {
  encrypted: '有密码保护 / protected by a password',
  truncated: '不完整 / incomplete',
  corrupt: '已损坏 / damaged',
  empty: '空文件 / empty',
  'too-many-pixels': '像素太多 / too many pixels',
  'too-large': '太大 / too large',
};

export const drawPage = defineRoute({
  method: 'get',
  path: '/api/files/:sha256/pages/:page',
  summary: {
    zh: 'PDF 的一页或一张图片，可裁出一块放大（PNG）',
    en: 'A page of a PDF or a picture, whole or an enlarged cut-out (PNG)',
  },
  roles: everyRole,
  params: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    page: z.coerce.number().int().min(1).max(10_000),
  }),
  query: pagePictureQuery,
  handle: async ({ me, params: { sha256, page }, query: { box, turn, width }, response, parts }) => {
    const { store, pagePictures } = parts;
    if (!(await store.uploads.openable(fileReaderOf(me), [sha256])).has(sha256))
      throw new ApiProblem('not-found');
    const picture = await pagePictures.draw({
      ...{ sha256, page, turnedDegrees: Number(turn) as 0 | 90 | 180 | 270 },
      ...(box ? { box } : {}),
      widthPx: width ?? (box ? cutOutPx : wholePagePx),
    });
    if (!picture.readable) {
      if (picture.reason === 'unsupported') throw new ApiProblem('not-found');
      throw new ApiProblem('page-not-drawn', {
        params: { why: why[picture.reason] ?? '读不出来 / unreadable' },
        extra: { reason: picture.reason },
      });
    }
    response.set({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
      'x-page-count': String(picture.pages),
    });
    response.end(picture.png);
  },
});
