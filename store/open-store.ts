/** Records and files behind one door, whatever keeps them. */
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import type { FormId } from '../domain/form.ts';
import type { Report } from '../domain/report.ts';
import type { Role } from '../domain/role.ts';
import { auditOn } from './audit.ts';
import { calendarOn } from './calendar.ts';
import { type Database, type OpenDatabase, openInMemory, openPglite, openPostgres } from './database.ts';
import { deliveriesOn } from './delivery/open.ts';
import { deskOn } from './desk/index.ts';
import { getFacts, latestFacts, putFacts } from './facts.ts';
import { openDiskFiles } from './files/disk.ts';
import type { FileStore } from './files/file-store.ts';
import { openS3Files, type S3Options } from './files/s3.ts';
import {
  type Begun,
  beginRequest,
  finishRequest,
  forgetOldRequests,
  forgetRequest,
  type RequestKey,
} from './idempotency.ts';
import { messagesOn } from './messages.ts';
import { addNotice, listNotices, markRead, type NoticePage, type NoticeToAdd } from './notices.ts';
import { operationsOn, packsOn } from './operations.ts';
import { findOrder, listOrders, orderOfSubmission } from './orders/list.ts';
import { beginEvidence, type EvidenceToBegin } from './orders/open.ts';
import { putOrders } from './orders/put.ts';
import type { OrderListRequest, OrdersToKeep } from './orders/shapes.ts';
import { markDone, pendingMessages } from './outbox.ts';
import {
  addSeller,
  findSeller,
  peopleOfSeller,
  peopleWithRole,
  type SellerRecord,
  sellersNamed,
} from './people.ts';
import { pointsOn, waiversOn } from './points/points-on.ts';
import { receiversOn } from './receivers.ts';
import { submission } from './schema/index.ts';
import { createSubmission, type SubmissionToCreate } from './submissions/create.ts';
import { type DecisionToRecord, recordDecision } from './submissions/decide.ts';
import { listSubmissions } from './submissions/list.ts';
import type { ListRequest } from './submissions/list-filters.ts';
import { findSubmission, loadSubmission, requireSubmission } from './submissions/load.ts';
import { judgeParty, type PartyToJudge } from './submissions/parties.ts';
import { placeInQueue } from './submissions/place.ts';
import { listEvents, recordEvent } from './submissions/record.ts';
import { type JudgementToRecord, judgeFinding, saveReport } from './submissions/report.ts';
import { type DraftChange, saveDraft } from './submissions/save-draft.ts';
import type { EventToRecord } from './submissions/shapes.ts';
import {
  type NextRevision,
  type Preview,
  previewDraft,
  type Submitting,
  startRevision,
  submitRevision,
} from './submissions/submit.ts';
import { type DecisionToUndo, undoDecision } from './submissions/undo.ts';
import { type FileReader, keepUpload, openableFiles, type UploadToKeep, uploadedSince } from './uploads.ts';
import { webhooksOn } from './webhooks.ts';

export type StoreOptions = {
  /** PostgreSQL; where absent, PGlite in `dataFolder`, or in memory where that is absent too. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder?: string | undefined;
  /** What records in memory begin with (`dumpInMemory`). */
  readonly records?: Blob | undefined;
  readonly files: FilesOption;
  /** Connections to PostgreSQL at most. */
  readonly poolSize?: number | undefined;
  readonly now?: (() => Date) | undefined;
};

/** On disk in a folder (`files` of the data folder where absent), or in an S3-compatible store. */
type FilesOption =
  | { readonly kind: 'disk'; readonly folder?: string | undefined }
  | ({ readonly kind: 's3' } & S3Options);

export type Store = ReturnType<typeof storeOn>;

/**
 * Opens records and files, and brings the records' tables up to date.
 * @throws StoreUnavailable with one line that says what to do
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openDatabase(options);
  try {
    return storeOn(database, await openFiles(options), options.now ?? (() => new Date()));
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openDatabase({ databaseUrl, dataFolder, records, poolSize }: StoreOptions): Promise<OpenDatabase> {
  if (databaseUrl) return openPostgres(databaseUrl, poolSize);
  return dataFolder ? openPglite(dataFolder) : openInMemory(records);
}

function openFiles({ files, dataFolder }: StoreOptions): Promise<FileStore> {
  if (files.kind === 's3') return openS3Files(files);
  const folder = files.folder ?? (dataFolder && join(dataFolder, 'files'));
  if (!folder) throw new TypeError('files on disk need a folder');
  return openDiskFiles(folder);
}

function storeOn({ db, kind, close }: OpenDatabase, files: FileStore, now: () => Date) {
  return {
    kind,
    /** For parts that bring their own queries, such as sign-in. */
    db,
    now,
    files,
    submissions: submissionsOn(db, now),
    desk: deskOn(db, now),
    events: { list: (submissionId: string) => listEvents(db, submissionId) },
    outbox: {
      pending: (limit: number) => pendingMessages(db, limit),
      markDone: (id: number) => markDone(db, id, now()),
    },
    facts: {
      get: (sha256: string, reader: string, version: string) => getFacts(db, { sha256, reader, version }),
      put: (sha256: string, reader: string, version: string, facts: unknown) =>
        putFacts(db, { sha256, reader, version }, facts, now()),
      /** By hash, whatever the reader's version. */
      latest: (reader: string, hashes: readonly string[]) => latestFacts(db, reader, hashes),
    },
    uploads: {
      keep: (upload: UploadToKeep) => keepUpload(db, upload, now()),
      openable: (reader: FileReader, hashes: readonly string[]) => openableFiles(db, reader, hashes),
      since: (userId: string, since: Date) => uploadedSince(db, userId, since),
    },
    packs: packsOn(db, now),
    ...operationsOn(db, now),
    notices: {
      add: (notice: NoticeToAdd) => addNotice(db, notice, now()),
      list: (userId: string, page: NoticePage) => listNotices(db, userId, page),
      markRead: (userId: string, id: number) => markRead(db, { userId, id, at: now() }),
    },
    deliveries: deliveriesOn(db, now),
    orders: {
      put: (orders: OrdersToKeep) => putOrders(db, orders, now()),
      list: (request: OrderListRequest) => listOrders(db, request),
      find: (id: string) => findOrder(db, id),
      ofSubmission: (submissionId: string) => orderOfSubmission(db, submissionId),
      beginEvidence: (wanted: EvidenceToBegin) => beginEvidence(db, wanted, now()),
    },
    messages: messagesOn(db, now),
    receivers: receiversOn(db, now),
    webhooks: webhooksOn(db, now),
    audit: auditOn(db, now),
    people: {
      addSeller: (seller: SellerRecord) => addSeller(db, seller, now()),
      seller: (id: string) => findSeller(db, id),
      ofSeller: (sellerId: string) => peopleOfSeller(db, sellerId),
      withRole: (role: Role) => peopleWithRole(db, role),
      sellersNamed: (words: string, limit: number) => sellersNamed(db, words, limit),
    },
    points: pointsOn(db, now),
    waivers: waiversOn(db, now),
    calendar: calendarOn(db, now),
    requests: {
      begin: (request: RequestKey & { requestHash: string }): Promise<Begun> =>
        beginRequest(db, request, now()),
      finish: (request: RequestKey, answer: { status: number; body: unknown }) =>
        finishRequest(db, request, answer),
      forget: (request: RequestKey) => forgetRequest(db, request),
      forgetOld: () => forgetOldRequests(db, now()),
    },
    /** @throws whatever the database throws while it can't answer */
    ping: async () => {
      await db.execute(sql`select 1`);
    },
    close: async () => {
      await files.close();
      await close();
    },
  };
}

function submissionsOn(db: Database, now: () => Date) {
  return {
    create: (wanted: SubmissionToCreate) => createSubmission(db, wanted, now()),
    /** @throws StoreRefusal `not-found` */
    load: (id: string) => requireSubmission(db, id),
    find: (id: string) => loadSubmission(db, id),
    summary: (id: string) => findSubmission(db, id),
    list: (request: ListRequest) => listSubmissions(db, request),
    placeInQueue: (id: string, forms: readonly FormId[]) => placeInQueue(db, id, forms),
    saveDraft: (change: DraftChange) => saveDraft(db, change, now()),
    preview: (preview: Preview) => previewDraft(db, preview, now()),
    submit: (submitting: Submitting) => submitRevision(db, submitting, now()),
    startRevision: (next: NextRevision) => startRevision(db, next, now()),
    record: (event: EventToRecord) => recordEvent(db, event, now()),
    recordDecision: (made: DecisionToRecord) => recordDecision(db, made),
    undoDecision: (undo: DecisionToUndo) => undoDecision(db, undo, now()),
    saveReport: (submissionId: string, revision: number, report: Report) =>
      saveReport(db, { submissionId, revision, report }, now()),
    judgeFinding: (judgement: JudgementToRecord) => judgeFinding(db, judgement, now()),
    judgeParty: (judged: PartyToJudge) => judgeParty(db, judged, now()),
    setClaim: (id: string, claim: ClaimToSet | null) => setClaim(db, id, claim),
    /** ISO time, or null while nothing is due. */
    setDue: async (id: string, dueAt: string | null) => {
      const due = dueAt === null ? null : new Date(dueAt);
      await db.update(submission).set({ dueAt: due }).where(eq(submission.id, id));
    },
  };
}

/** `until` is an ISO time. */
type ClaimToSet = {
  readonly by: { readonly userId: string; readonly name: string };
  readonly until: string;
};

async function setClaim(db: Database, id: string, claim: ClaimToSet | null): Promise<void> {
  await db
    .update(submission)
    .set({
      claimedById: claim?.by.userId ?? null,
      claimedByName: claim?.by.name ?? null,
      claimedUntil: claim ? new Date(claim.until) : null,
    })
    .where(eq(submission.id, id));
}
