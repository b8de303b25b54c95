/** A Temporal server with a worker for reviews on records in memory, and short words for what people do. */
import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { encodeSearchAttributeIndexedValueType } from '@temporalio/common/lib/search-attributes.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, makeTelemetryFilterString, Runtime, Worker } from '@temporalio/worker';
import type { Activities, ReadingActivities } from '../../activities/index.ts';
import type { RevisionRef } from '../../activities/records.ts';
import type { AppealAnswer } from '../../domain/appeal.ts';
import type { SubmissionState } from '../../domain/submission.ts';
import {
  answerAppeal,
  appealReview,
  claimReview,
  confirmProposal,
  decideReview,
  readingTaskQueue,
  releaseReview,
  returnProposal,
  reviewProgress,
  reviewsTaskQueue,
  revisionSubmitted,
  searchAttributes,
  startAttributes,
  undoDecision,
  withdrawSubmission,
  workflowIdOf,
} from '../../workflows/messages.ts';
import { reviewSubmission } from '../../workflows/review-submission.ts';
import { temporalProgram, testServerProgram } from '../tools.ts';
import { type Behaviour, type InMemory, recordsInMemory } from './records-in-memory.ts';

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: {
    logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) },
  },
});

export const workflowBundle = { codePath: new URL('../../workflow-bundle.js', import.meta.url).pathname };

export const wang = { userId: 'u-wang', name: '王审核' };
export const li = { userId: 'u-li', name: '李审核' };
export const seller = { userId: 'u-seller', name: '陈商家' };
export const operator = { userId: 'u-zhou', name: '周运营' };
export const remark = { id: 'r1', field: 'intro', location: '公司简介', text: '删去“最佳”' };

export async function timeSkipping(): Promise<TestWorkflowEnvironment> {
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: testServerProgram() } },
  });
  await environment.connection.operatorService.addSearchAttributes({
    namespace: environment.namespace ?? 'default',
    searchAttributes: indexedTypes(),
  });
  return environment;
}

/** @param longHistory events after which a workflow is advised to continue as new */
export const realServer = (longHistory = 4_096) =>
  TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: temporalProgram() },
      searchAttributes: Object.values(searchAttributes),
      log: { level: 'error', format: 'pretty' },
      extraArgs: ['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${longHistory}`],
    },
  });

function indexedTypes() {
  const all = Object.values(searchAttributes);
  return Object.fromEntries(
    all.map(({ name, type }) => [name, encodeSearchAttributeIndexedValueType(type) ?? 0]),
  );
}

export type ReviewDesk = {
  readonly environment: TestWorkflowEnvironment;
  /** By submission. */
  readonly records: Map<string, InMemory>;
  readonly close: () => Promise<void>;
};

/** One pair of workers for all reviews: a worker that leaves takes tasks of the next one with it. */
export async function openDesk(environment: TestWorkflowEnvironment): Promise<ReviewDesk> {
  const records = new Map<string, InMemory>();
  const connection = environment.nativeConnection;
  const { readFiles, ...activities } = bySubmission(records);
  const workers = [
    await Worker.create({ connection, taskQueue: reviewsTaskQueue, workflowBundle, activities }),
    await Worker.create({ connection, taskQueue: readingTaskQueue, activities: { readFiles } }),
  ];
  const running = workers.map((worker) => worker.run());
  const close = async () => {
    for (const worker of workers) worker.shutdown();
    await Promise.all(running);
    await environment.teardown();
  };
  return { environment, records, close };
}

type Steps = Activities & ReadingActivities;

/** Activities that each find the records of their submission. */
function bySubmission(records: Map<string, InMemory>): Steps {
  const route =
    (step: keyof Steps) =>
    ({ submissionId, ...rest }: RevisionRef): unknown => {
      const own = records.get(submissionId) as unknown as Record<string, (ref: RevisionRef) => unknown>;
      return own[step]?.({ submissionId, ...rest });
    };
  const names = Object.entries(recordsInMemory()).filter(([, value]) => typeof value === 'function');
  return Object.fromEntries(names.map(([name]) => [name, route(name as keyof Steps)])) as unknown as Steps;
}

/** A submission handed in for the first time. */
export async function beginReview(
  { environment, records: all }: ReviewDesk,
  behaviour: Behaviour = {},
  formId = 'listing-saas',
  submissionId = `SJ-${randomUUID()}`,
) {
  const records = recordsInMemory({ nowMs: () => environment.currentTimeMs(), ...behaviour });
  all.set(submissionId, records);
  const handle = environment.client.workflow.getHandle(workflowIdOf(submissionId));
  const input = { submissionId, formId, sellerId: 's-1', site: 'koogallery-cn' };

  async function handIn(revision: number) {
    records.handIn(revision);
    await environment.client.workflow.signalWithStart(reviewSubmission, {
      taskQueue: reviewsTaskQueue,
      workflowId: workflowIdOf(submissionId),
      args: [input],
      typedSearchAttributes: startAttributes(input),
      signal: revisionSubmitted,
      signalArgs: [{ revision }],
    });
  }
  await handIn(1);

  return {
    submissionId,
    records,
    handle,
    handIn,
    claim: (reviewer = wang, revision = 1) =>
      handle.executeUpdate(claimReview, { args: [{ revision, reviewer }] }),
    release: (reviewer = wang, revision = 1) =>
      handle.executeUpdate(releaseReview, { args: [{ revision, reviewer }] }),
    approve: (reviewer = wang, revision = 1) =>
      handle.executeUpdate(decideReview, {
        args: [{ revision, reviewer, verdict: 'approved', remarks: [] }],
      }),
    reject: (reviewer = wang, revision = 1, remarks = [remark]) =>
      handle.executeUpdate(decideReview, { args: [{ revision, reviewer, verdict: 'rejected', remarks }] }),
    undo: (reviewer = wang, revision = 1) =>
      handle.executeUpdate(undoDecision, { args: [{ revision, reviewer }] }),
    confirm: (reviewer = li, revision = 1) =>
      handle.executeUpdate(confirmProposal, { args: [{ revision, reviewer }] }),
    returnProposal: (reviewer = li, reason = '证据看过了，不够') =>
      handle.executeUpdate(returnProposal, { args: [{ revision: 1, reviewer, reason }] }),
    withdraw: (revision = 1) => handle.executeUpdate(withdrawSubmission, { args: [{ revision, seller }] }),
    appeal: (revision = 1) =>
      handle.executeUpdate(appealReview, {
        args: [{ revision, seller, reason: '材料齐全，请运营复核一次' }],
      }),
    answer: (answer: AppealAnswer, revision = 1) =>
      handle.executeUpdate(answerAppeal, {
        args: [{ revision, operator, answer, note: '已核对', remarks: [] }],
      }),
    progress: () => handle.query(reviewProgress),
    async until(state: SubmissionState) {
      for (let tries = 0; tries < 400; tries += 1) {
        if ((await handle.query(reviewProgress)).state === state) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`never ${state}, but ${records.state}`);
    },
  };
}

/** The code with which an act was refused; throws where it was not. */
export async function refusalOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure)
      return error.cause.type ?? '';
    throw error;
  }
  throw new Error('was not refused');
}
