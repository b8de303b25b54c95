/** What the activities work on: the records and the readers. `openStore` gives the records. */
import type { Artifacts } from '../domain/artifacts.ts';
import type { FieldValues, FileRef, FormField, FormId } from '../domain/form.ts';
import type { RulePack } from '../domain/pack.ts';
import type { Remark } from '../domain/remark.ts';
import type { Report } from '../domain/report.ts';
import type { Actor } from '../domain/role.ts';
import type { SubmissionEventType, SubmissionState } from '../domain/submission.ts';

export type StoredRevision = {
  readonly revision: number;
  readonly fields: FieldValues;
  /** ISO. */
  readonly submittedAt: string | null;
};

export type StoredSubmission = {
  readonly id: string;
  readonly formId: FormId;
  readonly site: string;
  readonly state: SubmissionState;
  readonly revision: number;
  readonly revisions: readonly StoredRevision[];
};

type Written = { readonly state: SubmissionState; readonly at: string; readonly applied: boolean };

export type ReviewRecords = {
  load(id: string): Promise<StoredSubmission>;
  /** Appends the event once per key. Throws a refusal (`StoreRefusal`) where the state does not allow it. */
  record(event: {
    submissionId: string;
    revision: number;
    type: SubmissionEventType;
    actor: Actor;
    detail?: Readonly<Record<string, unknown>>;
    key: string;
  }): Promise<Written>;
  saveReport(id: string, revision: number, report: Report): Promise<void>;
  recordDecision(decision: {
    submissionId: string;
    revision: number;
    verdict: 'approved' | 'rejected';
    by: 'reviewer' | 'machine';
    reviewer?: { userId: string; name: string };
    reason?: string;
    remarks: readonly Remark[];
    key: string;
    decidedAt: string;
  }): Promise<Written>;
  setClaim(id: string, claim: { by: { userId: string; name: string }; until: string } | null): Promise<void>;
  setDue(id: string, at: string | null): Promise<void>;
};

export type ReviewStore = {
  readonly submissions: ReviewRecords;
  readonly facts: {
    get(sha256: string, reader: string, version: string): Promise<unknown>;
    put(sha256: string, reader: string, version: string, facts: unknown): Promise<void>;
  };
  readonly files: {
    withLocalPath<Result>(sha256: string, use: (path: string) => Promise<Result>): Promise<Result>;
  };
  readonly packs: { inForce(site: string, at: Date): Promise<RulePack | undefined> };
};

/** Measures one kind of files; what it says is kept by the file's hash, its id and its version. */
export type FileReader = {
  readonly id: string;
  readonly version: string;
  readonly canRead: (field: FormField) => boolean;
  readonly read: (path: string, file: FileRef) => Promise<unknown>;
  /** What rules may ask for, out of what is known of the files of one field; facts are undefined where unread. */
  readonly artifactsOf: (files: readonly KnownFile[]) => Partial<Artifacts>;
};

export type KnownFile = { readonly file: FileRef; readonly facts: unknown };

export type ActivityDeps = { readonly store: ReviewStore; readonly readers: readonly FileReader[] };
