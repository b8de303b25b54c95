import type { z } from 'zod';
import { pointsAnswer, settlePointBody } from '../../domain/api/points.ts';
import { endOfDayInChina } from '../../domain/point.ts';
import { longestWaiverDays } from '../../domain/waiver.ts';
import type { AnswerRecord } from '../../store/points/shapes.ts';
import type { WaiverToGrant } from '../../store/points/waivers.ts';
import { orPointClosed } from '../documents.ts';
import { findPoint, type Point } from '../find-point.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { actorOf, decidingRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { withSettled } from '../settled-report.ts';
import { pointsFor } from '../views/points-view.ts';
import { defineRoute, pointParams } from './route.ts';

type Settling = z.output<typeof settlePointBody>;

export const settlePoint = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/points/:key/settle',
  summary: {
    zh: '维持发现或豁免异议；采信或不采信证明',
    en: 'Uphold a finding or waive it; take a proof or refuse it',
  },
  roles: decidingRoles,
  params: pointParams,
  body: settlePointBody,
  answer: pointsAnswer,
  handle: async ({ me, params: { id, key }, body, parts }) => {
    const { store } = parts;
    const found = await findSubmission(store, me, id);
    requireRevision(found, body.revision);
    if (!['in-review', 'waiting-for-review'].includes(found.state))
      throw new ApiProblem('point-closed', { extra: { state: found.state } });
    if (found.claimedBy?.id !== me.id) throw new ApiProblem('not-claimed-by-you');
    const answered = (await store.points.answers(id)).find((one) => one.key === key);
    if (!answered) throw new ApiProblem('not-found');
    requireFitting(body, answered);
    const point = await findPoint(parts, { found, key, isSeller: false });
    const waiver = body.verdict === 'waived' ? waiverOf(body, point, store.now()) : undefined;
    await orPointClosed(
      store.points.settle({
        ...{ submissionId: id, revision: body.revision, pointKey: key, state: body.verdict },
        ...{ note: body.note, actor: actorOf(me), waiver },
      }),
    );
    const { report } = found.revisions.at(-1) ?? {};
    if (report) {
      const answers = await store.points.answers(id);
      await store.submissions.saveReport(
        id,
        body.revision,
        await withSettled(store, found, { report, answers }),
      );
    }
    return { points: await pointsFor(store, id, me) };
  },
});

/** Disputes are upheld or waived, proofs accepted or refused. */
function requireFitting({ verdict }: Settling, { answer }: AnswerRecord): void {
  const fitting = answer.kind === 'disputed' ? ['upheld', 'waived'] : ['accepted', 'refused'];
  if (!fitting.includes(verdict))
    throw new ApiProblem('verdict-unfit', { params: { fitting: fitting.join(', ') } });
}

/** Of a finding that stands in the report; a remark of a reviewer's own is dropped without one. */
function waiverOf(
  { note, scope, endsOn }: Settling,
  { finding, key }: Point,
  now: Date,
): WaiverToGrant | undefined {
  if (!finding) return undefined;
  if (!scope || !endsOn || (scope === 'words' && !finding.quote)) throw new ApiProblem('waiver-incomplete');
  const endsAt = endOfDayInChina(endsOn);
  const days = (Date.parse(endsAt) - now.getTime()) / 86_400_000;
  if (days <= 0 || days > longestWaiverDays) throw new ApiProblem('waiver-incomplete');
  const { rule, field, quote = null } = finding;
  return { id: crypto.randomUUID(), scope, findingKey: key, rule, field, quote, reason: note, endsAt };
}
