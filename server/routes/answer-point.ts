import type { z } from 'zod';
import { answerPointBody, pointsAnswer } from '../../domain/api/points.ts';
import { dayInChina, type PointAnswer } from '../../domain/point.ts';
import type { SignedIn } from '../auth.ts';
import { openedDocument, orPointClosed } from '../documents.ts';
import { findPoint, type Point } from '../find-point.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import type { ServerParts } from '../server-parts.ts';
import { pointsFor } from '../views/points-view.ts';
import { defineRoute, pointParams } from './route.ts';

type Given = z.output<typeof answerPointBody>['answer'];

export const answerPoint = defineRoute({
  method: 'put',
  path: '/api/submissions/:id/points/:key/answer',
  summary: {
    zh: '对一条发现或意见提异议、附证明，或收回',
    en: 'Dispute or prove a single finding or remark, or take that back',
  },
  roles: ['seller'],
  params: pointParams,
  body: answerPointBody,
  answer: pointsAnswer,
  handle: async ({ me, params: { id, key }, body, parts }) => {
    const found = await findSubmission(parts.store, me, id);
    requireRevision(found, body.revision);
    const point = await findPoint(parts, { found, key, isSeller: true });
    const answer = await readAnswer(parts, me, { given: body.answer, point });
    await orPointClosed(
      parts.store.points.saveAnswer({
        ...{ submissionId: id, revision: body.revision, pointKey: key, answer },
        actor: actorOf(me),
      }),
    );
    return { points: await pointsFor(parts.store, id, me) };
  },
});

async function readAnswer(
  parts: ServerParts,
  me: SignedIn,
  { given, point }: { given: Given; point: Point },
): Promise<PointAnswer | null> {
  if (given.kind === 'none') return null;
  if (given.kind === 'disputed') {
    if (!point.isDisputable) throw new ApiProblem('not-disputable');
    const { kind, reason, document } = given;
    const opened = document && (await openedDocument(parts.store, me, document));
    return { kind, reason: reason.trim(), ...(opened ? { document: opened } : {}) };
  }
  if (point.finding && point.finding.severity !== 'proof') throw new ApiProblem('not-provable');
  const { kind, scope, issuedOn, validUntil } = given;
  requireDates(given, dayInChina(parts.store.now()));
  const document = await openedDocument(parts.store, me, given.document);
  return { kind, scope: scope.trim(), document, issuedOn, validUntil };
}

/** A document of tomorrow, or one that no longer holds, proves nothing. */
function requireDates(
  { issuedOn, validUntil }: { issuedOn: string; validUntil: string },
  today: string,
): void {
  if (issuedOn > today) throw new ApiProblem('proof-dates', { params: { day: issuedOn } });
  if (validUntil < today || validUntil < issuedOn)
    throw new ApiProblem('proof-dates', { params: { day: validUntil } });
}
