import { z } from 'zod';
import { fileRefSchema, findingSchema } from '../../domain/api/shapes.ts';
import { fileReader, type KnownFacts } from '../../domain/facts.ts';
import { type FileField, type FormDefinition, findField, formIds, isFileField } from '../../domain/form.ts';
import { formOf, isFormId } from '../../domain/forms/form-of.ts';
import type { SignedIn } from '../auth.ts';
import { ApiProblem } from '../problem.ts';
import { requirePack } from '../quick-report.ts';
import type { ServerParts } from '../server-parts.ts';
import { atMost, type IncomingUpload, receiveUpload } from '../upload.ts';
import { uploadFindings } from '../upload-findings.ts';
import { forSeller } from '../views/report-view.ts';
import { defineRoute } from './route.ts';

const dayMs = 24 * 3_600_000;
/** As the marketplace has it: 100 files and 10 GB a day. */
const dailyFiles = 100;
const dailyBytes = 10 * 1_073_741_824;

export const uploadFile = defineRoute({
  method: 'post',
  path: '/api/files',
  summary: {
    zh: '上传一个文件，按内容判断；不合要求就不保存',
    en: 'Upload a file; judged by its content, and not kept where the field refuses it',
  },
  roles: ['seller'],
  multipart: z.object({
    formId: z.enum(formIds),
    field: z.string(),
    /** The draft that it is for: then it is read at once. */
    submissionId: z.string().optional(),
    file: z.string().meta({ format: 'binary' }),
  }),
  status: 201,
  answer: z.object({
    file: fileRefSchema,
    facts: z.custom<KnownFacts>(),
    findings: z.array(findingSchema),
  }),
  handle: async ({ me, request, parts }) => {
    await requireQuota(parts, me);
    return receiveUpload(request, (upload) => keepUpload(parts, me, upload));
  },
});

/** @throws ApiProblem `upload-quota` */
export async function requireQuota({ store }: ServerParts, { id }: SignedIn): Promise<void> {
  const used = await store.uploads.since(id, new Date(store.now().getTime() - dayMs));
  if (used.files >= dailyFiles || used.bytes >= dailyBytes) throw new ApiProblem('upload-quota');
}

async function keepUpload(parts: ServerParts, me: SignedIn, { fields, name, content }: IncomingUpload) {
  const { store, readUpload } = parts;
  const place = placeOf(fields);
  const pack = await requirePack(store, (await store.people.seller(me.sellerId ?? ''))?.site ?? '');
  let facts: KnownFacts | undefined;
  let findings: ReturnType<typeof uploadFindings> = [];
  const kept = await store.files.put(atMost(content, place.field.file.maxSizeBytes), async (path, stored) => {
    facts = await readUpload(path, name);
    const file = { ...stored, name, mediaType: facts.file.mediaType };
    findings = uploadFindings({ ...place, file, facts, pack }).map(forSeller);
    if (findings.some(({ severity }) => severity === 'block'))
      throw new ApiProblem('file-refused', { params: { name }, findings: [...findings], extra: { facts } });
  });
  const file = { ...kept, name, mediaType: facts?.file.mediaType ?? 'application/octet-stream' };
  await store.uploads.keep({ ...file, userId: me.id, sellerId: me.sellerId });
  await store.facts.put(kept.sha256, fileReader.id, fileReader.version, facts);
  parts.onUploaded({
    ...{ formId: place.form.id, field: place.field.key, file },
    submissionId: await ownDraft(parts, me, fields),
  });
  return { file, facts, findings };
}

/** @throws ApiProblem `bad-request` unless form and field come before the file and the field takes files */
function placeOf({ formId = '', field: key = '' }: IncomingUpload['fields']): {
  form: FormDefinition;
  field: FileField;
} {
  const form = isFormId(formId) ? formOf(formId) : undefined;
  const field = form && findField(form, key);
  if (form && field && isFileField(field)) return { form, field };
  const wrong = form ? 'field' : 'formId';
  const message = form ? `${formId}: no file field “${key.slice(0, 60)}”` : 'unknown form';
  throw new ApiProblem('bad-request', { errors: [{ field: wrong, code: 'unknown', message }] });
}

async function ownDraft(
  { store }: ServerParts,
  me: SignedIn,
  { submissionId }: IncomingUpload['fields'],
): Promise<string | undefined> {
  if (!submissionId) return undefined;
  const found = await store.submissions.summary(submissionId);
  return found?.sellerId === me.sellerId ? found.id : undefined;
}
