import { z } from 'zod';
import { fileRefSchema } from '../../domain/api/shapes.ts';
import { fileReader, type KnownFacts } from '../../domain/facts.ts';
import { everyRole } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { atMost, receiveUpload } from '../upload.ts';
import { defineRoute } from './route.ts';
import { requireQuota } from './upload-file.ts';

const maxBytes = 20 * 1_048_576;
/** What every browser shows beside a claim; judged by content. */
const shownKinds = ['application/pdf', 'image/png', 'image/jpeg'];

export const uploadDocument = defineRoute({
  method: 'post',
  path: '/api/documents',
  summary: {
    zh: '上传证明或附件：PDF、PNG、JPG，不超过 20 MB',
    en: 'Upload a proof or enclosure: PDF, PNG or JPG of 20 MB at most',
  },
  roles: everyRole,
  multipart: z.object({ file: z.string().meta({ format: 'binary' }) }),
  status: 201,
  answer: z.object({ file: fileRefSchema }),
  handle: async ({ me, request, parts }) => {
    await requireQuota(parts, me);
    const { store, readUpload } = parts;
    return receiveUpload(request, async ({ name, content }) => {
      let facts: KnownFacts | undefined;
      const kept = await store.files.put(atMost(content, maxBytes), async (path) => {
        facts = await readUpload(path, name);
        const isSound = facts.image === undefined || facts.image.readable;
        if (!shownKinds.includes(facts.file.mediaType) || !isSound)
          throw new ApiProblem('document-refused', { params: { name } });
      });
      const file = { ...kept, name, mediaType: facts?.file.mediaType ?? 'application/octet-stream' };
      await store.uploads.keep({ ...file, userId: me.id, sellerId: me.sellerId });
      await store.facts.put(kept.sha256, fileReader.id, fileReader.version, facts);
      return { file };
    });
  },
});
