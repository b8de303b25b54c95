/** The finding or remark that a point's key names, where this person may know of it. */
import { formOf } from '../domain/forms/form-of.ts';
import { isDisputable, pointKeyOf } from '../domain/point.ts';
import type { Remark } from '../domain/remark.ts';
import type { KeyedFinding } from '../domain/report.ts';
import type { LoadedSubmission } from '../store/submissions/shapes.ts';
import { ApiProblem } from './problem.ts';
import { quickReport, requirePack } from './quick-report.ts';
import type { ServerParts } from './server-parts.ts';

export type Point = {
  readonly key: string;
  readonly finding?: KeyedFinding | undefined;
  readonly remark?: Remark | undefined;
  /** A remark can always be answered back; a finding that blocks only where the pack says so. */
  readonly isDisputable: boolean;
};

type Wanted = { readonly found: LoadedSubmission; readonly key: string; readonly isSeller: boolean };

/** @throws ApiProblem `not-found` */
export async function findPoint({ store }: ServerParts, { found, key, isSeller }: Wanted): Promise<Point> {
  const reported = found.revisions
    .flatMap(({ report }) => report?.findings ?? [])
    .findLast((one) => one.key === key);
  const remark = found.revisions
    .flatMap(({ revision, decision }) =>
      (decision?.remarks ?? []).map((one) => ({ one, key: pointKeyOf(one, revision) })),
    )
    .findLast((one) => one.key === key)?.one;
  const pack = await requirePack(store, found.site);
  const form = formOf(found.formId);
  const finding = reported ?? (isSeller && found.state === 'draft' ? await findInDraft() : undefined);
  if (!finding && !remark) throw new ApiProblem('not-found');
  return {
    key,
    ...{ finding, remark },
    isDisputable: remark !== undefined || (finding !== undefined && isDisputable(finding, pack.rules)),
  };

  async function findInDraft(): Promise<KeyedFinding | undefined> {
    const fields = found.revisions.at(-1)?.fields ?? {};
    return (await quickReport(store, { form, fields, pack })).findings.find((one) => one.key === key);
  }
}
