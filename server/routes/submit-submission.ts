import { z } from 'zod';
import { submitBody } from '../../domain/api/requests.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { dayInChina } from '../../domain/point.ts';
import type { RemarkAnswer } from '../../domain/remark.ts';
import { submissionStates } from '../../domain/submission.ts';
import type { LoadedSubmission } from '../../store/submissions/shapes.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { answersOf, openRemarks, stops } from '../open-remarks.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem, languageOf } from '../problem.ts';
import { quickReport, requirePack } from '../quick-report.ts';
import { withSettled } from '../settled-report.ts';
import { forSeller } from '../views/report-view.ts';
import { defineRoute, submissionParams } from './route.ts';

export const submitSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/submit',
  summary: { zh: '提交预览过的内容', en: 'Hand in what was previewed' },
  roles: ['seller'],
  params: submissionParams,
  body: submitBody,
  answer: z.object({ state: z.enum(submissionStates), submittedAt: z.string() }),
  handle: async ({ me, params: { id }, body, request, parts: { store, onSubmitted } }) => {
    const found = await findSubmission(store, me, id);
    requireRevision(found, body.revision);
    if (found.state !== 'draft') throw new ApiProblem('not-allowed-now', { extra: { state: found.state } });
    requirePreview(found, body.previewHash);
    const points = await store.points.answers(id);
    const standing = { points, today: dayInChina(store.now()) };
    const answers = answersOf(found.revisions, body.answers.map(toAnswer), standing);
    const errors = [...openRemarks(found.revisions, answers, languageOf(request))];
    if (errors.length > 0) throw new ApiProblem('remarks-open', { errors });
    const fields = found.revisions.at(-1)?.fields ?? {};
    const pack = await requirePack(store, found.site);
    const judged = await quickReport(store, { form: formOf(found.formId), fields, pack });
    const report = await withSettled(store, found, { report: judged, answers: points });
    if (report.findings.some((finding) => stops(finding, pack.rules, standing)))
      throw new ApiProblem('findings-block', { findings: report.findings.map(forSeller) });
    const { state, at } = await store.submissions.submit({
      ...{ submissionId: id, revision: body.revision, contentHash: body.previewHash, report },
      answers,
      actor: actorOf(me),
    });
    onSubmitted();
    return { state, submittedAt: at };
  },
});

function toAnswer({ remarkId, kind, reason }: z.output<typeof submitBody>['answers'][number]): RemarkAnswer {
  return reason === undefined ? { remarkId, kind } : { remarkId, kind, reason };
}

function requirePreview({ revisions }: LoadedSubmission, previewHash: string): void {
  const current = revisions.at(-1);
  if (current?.contentHash !== previewHash || current.previewedHash !== previewHash)
    throw new ApiProblem('preview-missing', { extra: { contentHash: current?.contentHash } });
}
