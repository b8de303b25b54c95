/** The signatures of a handed-in delivery: what counts of each party, and what they allow to decide. */
import type { SignatureParty } from '../domain/acceptance-facts.ts';
import { type PartyVerdict, partyVerdicts } from '../domain/party-verdicts.ts';
import type { KeyedFinding } from '../domain/report.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import type { LoadedSubmission } from '../store/submissions/shapes.ts';
import { ApiProblem } from './problem.ts';

/** Undefined where the current revision brings no acceptance form: nobody has anything to look at. */
export function verdictsOf(found: LoadedSubmission): readonly PartyVerdict[] | undefined {
  const current = found.revisions.at(-1);
  if (filesOf(current?.fields.acceptanceForm).length === 0) return undefined;
  return partyVerdicts(current?.report?.forms ?? [], found.partyJudgements);
}

/** What the people's word on parties makes of a finding about them; undefined where one of them is still open. */
export function settledBy(
  { parties = [] }: KeyedFinding,
  verdicts: readonly PartyVerdict[],
): 'accepted' | 'dismissed' | undefined {
  const judged = parties.flatMap((party) => verdicts.find((one) => one.party === party)?.judged ?? []);
  if (parties.length === 0 || judged.length < parties.length) return undefined;
  return judged.every(({ state }) => state === 'signed') ? 'dismissed' : 'accepted';
}

const listed = (verdicts: readonly PartyVerdict[]): readonly SignatureParty[] =>
  verdicts.map(({ party }) => party);

/**
 * An order is complete only with the signatures of all three: a delivery is not approved while one is unsure or missing.
 * @throws ApiProblem `parties-unsure`, `parties-missing`
 */
export function requireSigned(verdicts: readonly PartyVerdict[]): void {
  const unsure = verdicts.filter(({ state }) => state === 'unsure');
  if (unsure.length > 0)
    throw new ApiProblem('parties-unsure', {
      params: { count: unsure.length },
      extra: { parties: listed(unsure) },
    });
  const missing = verdicts.filter(({ state }) => state === 'missing');
  if (missing.length > 0)
    throw new ApiProblem('parties-missing', {
      params: { count: missing.length },
      extra: { parties: listed(missing) },
    });
}
