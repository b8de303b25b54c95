/** What a thread of a dry run does with a page of submissions. */
import type { Artifacts } from '../../domain/artifacts.ts';
import {
  type DryRunExample,
  type DryRunResult,
  type DryRunRule,
  emptyResult,
  mostExamples,
} from '../../domain/dry-run.ts';
import type { FieldValues, FormField } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import type { Rejudge, Rejudged } from '../../rules/rejudge.ts';
import type { PastRow } from '../../store/dry-runs.ts';
import type { FileReader } from '../deps.ts';
import { artifactsOfField, readingsOf } from '../file-reading.ts';

/** Facts of the files of one submission, as JSON text. */
export type FactRow = {
  readonly id: string;
  readonly sha256: string;
  readonly reader: string;
  readonly facts: string;
};

export type Page = { readonly rows: readonly PastRow[]; readonly facts: readonly FactRow[] };

export type RowJudge = (page: Page) => Promise<DryRunResult>;

/** `readers` turn facts into what rules ask for; none of them reads a file here. */
export function createRowJudge(rejudge: Rejudge, readers: readonly FileReader[]): RowJudge {
  return async ({ rows, facts }) => {
    const tally = createTally();
    const factsOf = groupBy(facts, ({ id }) => id);
    for (const row of rows) {
      const fields = JSON.parse(row.fields) as FieldValues;
      const known = factsOf.get(row.id);
      const artifactsOf = known ? await artifactsFrom({ row, fields, known, readers }) : undefined;
      const { isBlockedAnyway } = row;
      const rejudged = rejudge({
        ...{ form: formOf(row.formId), fields, isBlockedAnyway },
        ...(artifactsOf ? { artifactsOf } : {}),
      });
      tally.add(row, rejudged);
    }
    return tally.result();
  };
}

type Knowing = {
  readonly row: PastRow;
  readonly fields: FieldValues;
  readonly known: readonly FactRow[];
  readonly readers: readonly FileReader[];
};

async function artifactsFrom({ row, fields, known, readers }: Knowing) {
  // Whatever version read the file: a dry run reads no picture again.
  const newest = new Map(known.map(({ sha256, reader, facts }) => [`${sha256} ${reader}`, facts]));
  const get = async (sha256: string, reader: string): Promise<unknown> => {
    const text = newest.get(`${sha256} ${reader}`);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const { id, formId, sellerName, revision, submittedAt } = row;
  const readings = await readingsOf(
    { store: { facts: { get } }, readers },
    {
      submission: { id, formId, site: '', sellerId: '', sellerName },
      handedIn: {
        ...{ revision, fields, submittedAt, contentHash: '', previewedHash: null, answers: [] },
        ...{ report: null, decision: null },
      },
    },
  );
  return (field: FormField): Partial<Artifacts> => artifactsOfField(field, readings);
}

type Counts = { newlyBlocked: number; newlyPassed: number; found: number; gone: number };

function createTally() {
  const counts = { newlyBlocked: 0, newlyPassed: 0, changed: 0, unchanged: 0 };
  const rules = new Map<string, Counts>();
  const blocked: DryRunExample[] = [];
  const passed: DryRunExample[] = [];

  function countRules({ wasBlocked, isBlocked, findings }: Rejudged): void {
    for (const [rule, own] of groupBy(findings, (finding) => finding.rule)) {
      const sum = rules.get(rule) ?? { newlyBlocked: 0, newlyPassed: 0, found: 0, gone: 0 };
      rules.set(rule, sum);
      if (own.some(({ before }) => before === null)) sum.found += 1;
      if (own.some(({ after }) => after === null)) sum.gone += 1;
      if (!wasBlocked && isBlocked && own.some(({ after }) => after === 'block')) sum.newlyBlocked += 1;
      if (wasBlocked && !isBlocked && own.some(({ before }) => before === 'block')) sum.newlyPassed += 1;
    }
  }

  function add(row: PastRow, rejudged: Rejudged): void {
    countRules(rejudged);
    const { wasBlocked, isBlocked, findings } = rejudged;
    if (!wasBlocked && isBlocked) {
      counts.newlyBlocked += 1;
      if (blocked.length < mostExamples) blocked.push(exampleOf(row, findings, 'block'));
    } else if (wasBlocked && !isBlocked) {
      counts.newlyPassed += 1;
      if (passed.length < mostExamples) passed.push(exampleOf(row, findings, 'pass'));
    } else if (findings.length > 0) counts.changed += 1;
    else counts.unchanged += 1;
  }

  const result = (): DryRunResult => ({
    ...{ ...emptyResult, ...counts, blocked, passed },
    rules: [...rules].map(([rule, sum]): DryRunRule => ({ rule, ...sum })),
  });
  return { add, result };
}

function exampleOf(row: PastRow, findings: Rejudged['findings'], now: 'block' | 'pass'): DryRunExample {
  const { id: submissionId, revision, title, sellerName, formId, verdict, by, remarks } = row;
  const telling = findings.filter(({ before, after }) => (now === 'block' ? after : before) === 'block');
  const wasAsked = telling.some(({ field }) => remarks?.some((remark) => remark.field === field));
  const agrees = by === 'reviewer' ? (now === 'block' ? wasAsked : verdict === 'approved') : null;
  return {
    submissionId,
    revision,
    title,
    sellerName,
    formId,
    findings: telling.slice(0, 5),
    verdict,
    agrees,
  };
}

function groupBy<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}
