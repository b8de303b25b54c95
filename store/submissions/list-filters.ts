/** What a list is asked for, and the conditions that follow from it. */
import { eq, inArray, isNull, like, type SQL, sql } from 'drizzle-orm';
import { type FormId, formIds } from '../../domain/form.ts';
import type { QueueMark } from '../../domain/queue-marks.ts';
import { type SubmissionState, submissionStates } from '../../domain/submission.ts';
import { type MarkedFor, markIs } from '../desk/marks.ts';
import { submission } from '../schema/index.ts';
import type { SortKey } from './cursor.ts';
import { foldForSearch, tokensToLookUp } from './search-text.ts';

/** Whose submissions are looked at: a seller sees their own, the desk what was handed in. */
export type ListScope =
  | { readonly kind: 'seller'; readonly sellerId: string }
  | { readonly kind: 'desk'; readonly forms: readonly FormId[] };

export type ListRequest = {
  readonly scope: ListScope;
  readonly states?: readonly SubmissionState[] | undefined;
  readonly formIds?: readonly FormId[] | undefined;
  readonly claimed?: { readonly by: string } | 'nobody' | undefined;
  /** Part of a title or a seller's name, or the start of an id. */
  readonly q?: string | undefined;
  /** All of them hold; `markedFor` says who asks. */
  readonly marks?: readonly QueueMark[] | undefined;
  readonly markedFor?: MarkedFor | undefined;
  /** Id of a rule that found something. */
  readonly rule?: string | undefined;
  readonly sort: SortKey;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

/** The states that exist for this scope. */
export function statesInScope({ scope }: ListRequest): readonly SubmissionState[] {
  return scope.kind === 'seller' ? submissionStates : submissionStates.filter((state) => state !== 'draft');
}

/** Those of them that are asked for. */
export function wantedStates(request: ListRequest): readonly SubmissionState[] {
  const visible = statesInScope(request);
  return request.states ? visible.filter((state) => request.states?.includes(state)) : visible;
}

/** Everything that is asked for besides the state. */
export function filters({
  scope,
  formIds: wantedForms,
  claimed,
  q,
  marks = [],
  markedFor,
  rule,
}: ListRequest): readonly (SQL | undefined)[] {
  return [
    scope.kind === 'seller' ? eq(submission.sellerId, scope.sellerId) : formsAre(scope.forms),
    wantedForms && formsAre(wantedForms),
    claimed &&
      (claimed === 'nobody' ? isNull(submission.claimedById) : eq(submission.claimedById, claimed.by)),
    q ? matches(q) : undefined,
    ...marks.map((mark) => markedFor && markIs(mark, markedFor)),
    rule ? sql`${rule} = any(${submission.findingRules})` : undefined,
  ];
}

function formsAre(forms: readonly FormId[]): SQL | undefined {
  const [only] = forms;
  if (only === undefined) return sql`false`;
  if (forms.length === formIds.length) return undefined;
  return forms.length === 1 ? eq(submission.formId, only) : inArray(submission.formId, [...forms]);
}

function matches(q: string): SQL | undefined {
  const wanted = foldForSearch(q);
  if (wanted === '') return undefined;
  if (/^sj-\d/.test(wanted))
    return like(submission.id, `${wanted.toUpperCase().replace(/[%_\\]/g, '\\$&')}%`);
  const tokens = sql.join(
    tokensToLookUp(wanted).map((token) => sql`${token}`),
    sql`, `,
  );
  return sql`(${submission.searchTokens} @> array[${tokens}]::text[] and position(${wanted} in ${submission.searchText}) > 0)`;
}
