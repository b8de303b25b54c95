import { z } from 'zod';
import { findSubmission } from '../find-submission.ts';
import { staffRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

const sealBundle = defineRoute({
  method: 'get',
  path: '/api/submissions/:id/revisions/:revision/bundle',
  summary: {
    zh: '这一版决定的封存包（ZIP），用 shangjia verify 核对',
    en: 'The sealed bundle of a decision (ZIP), checked by shangjia verify',
  },
  roles: staffRoles,
  params: submissionParams.extend({ revision: z.coerce.number().int().positive().max(100_000) }),
  query: z.object({ files: z.enum(['yes', 'no']).default('yes') }),
  handle: async ({ me, params: { id, revision }, query, response, parts: { store, bundler } }) => {
    await findSubmission(store, me, id);
    const withFiles = query.files === 'yes';
    const bundle = await bundler.make({ submissionId: id, revision, withFiles });
    if (!bundle) throw new ApiProblem('not-found');
    response.set({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${id}-${revision}.zip"`,
      'cache-control': 'no-store',
    });
    await bundler.write(bundle, response, withFiles);
  },
});

const getSealKey = defineRoute({
  method: 'get',
  path: '/api/seal-key',
  summary: { zh: '核对封存包的公钥', en: 'The public key that bundles are checked with' },
  roles: staffRoles,
  answer: z.object({ publicKey: z.string() }),
  handle: async ({ parts: { bundler } }) => ({ publicKey: bundler.publicKey }),
});

export const bundleRoutes = [sealBundle, getSealKey];
