/** Checks a decision before it is sent to the workflow: complete, at known places, with nothing left open. */
import type { z } from 'zod';
import type { decideBody } from '../domain/api/requests.ts';
import { type FormDefinition, fieldsOf } from '../domain/form.ts';
import { nearestLocation, parseRemarks, type Remark } from '../domain/remark.ts';
import { slotsIn } from '../domain/remark-slots.ts';
import type { KeyedFinding } from '../domain/report.ts';
import type { LoadedSubmission } from '../store/submissions/shapes.ts';
import { requireSigned, settledBy, verdictsOf } from './party-verdicts.ts';
import { ApiProblem } from './problem.ts';

type Decision = z.output<typeof decideBody>;

/**
 * The remarks of a decision, from the list and from text with 【】 marks, numbered in the order of the form.
 * @throws ApiProblem for remarks that are missing, unplaced, at an unknown location, or on an approval
 */
export function remarksOf({ verdict, remarks, text }: Decision, form: FormDefinition): readonly Remark[] {
  const all = [...remarks.map((remark) => placed(remark, form)), ...readText(text ?? '', form)];
  refuseOpenSlots(all);
  if (verdict === 'approved' && all.length > 0) throw new ApiProblem('remarks-not-wanted');
  if (verdict === 'rejected' && all.length === 0) throw new ApiProblem('remarks-missing');
  const order = fieldsOf(form).map(({ key }) => key);
  return all
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map((remark, index) => ({ id: `r${index + 1}`, ...remark }));
}

type Unnumbered = Omit<Remark, 'id'>;

/** What a template left to be filled in must be filled in. */
function refuseOpenSlots(remarks: readonly Unnumbered[]): void {
  const slot = remarks.flatMap(({ text }) => slotsIn(text))[0];
  if (slot) throw new ApiProblem('slots-open', { params: { slot: slot.name } });
}

function placed(remark: Decision['remarks'][number], form: FormDefinition): Unnumbered {
  const field = fieldsOf(form).find(({ key, label }) =>
    [label.zh, label.en, key].includes(remark.location.trim()),
  );
  if (!field) throw unknownLocation(remark.location, nearestLocation(form, remark.location));
  const { text, rule, findingKey } = remark;
  return {
    ...{ field: field.key, location: field.label.zh, text: text.trim() },
    ...(rule === undefined ? {} : { rule }),
    ...(findingKey === undefined ? {} : { findingKey }),
  };
}

function readText(text: string, form: FormDefinition): readonly Unnumbered[] {
  const { remarks, unknown, preamble } = parseRemarks(text, form);
  const [first] = unknown;
  if (first) throw unknownLocation(first.location, first.nearest, unknown);
  const empty = remarks.find((remark) => remark.text === '');
  if (preamble !== '' || empty)
    throw new ApiProblem('remarks-unplaced', {
      params: { text: (preamble || `【${empty?.location}】`).slice(0, 40) },
    });
  return remarks;
}

function unknownLocation(location: string, nearest: string, unknown?: readonly unknown[]): ApiProblem {
  const params = { location: location.slice(0, 40), nearest };
  return new ApiProblem('unknown-location', {
    params,
    extra: { unknown: unknown ?? [{ location, nearest }] },
  });
}

/**
 * Every finding of the revision that nothing stands against must be accepted or dismissed, and what is accepted can't be
 * approved. A word on a party's signature settles the findings about it; no delivery is approved without all three.
 * Every finding that nobody let pass before must be accepted or dismissed, and what is accepted can't be approved. A word on a party's
 * signature settles the findings about it; no delivery is approved without all three.
 * @throws ApiProblem `findings-open`, `findings-accepted`, `parties-unsure`, `parties-missing`
 */
export function requireJudged(
  found: LoadedSubmission,
  { verdict, remarks }: Pick<Decision, 'verdict' | 'remarks'>,
  findings: readonly KeyedFinding[],
): void {
  const taken = new Set(remarks.flatMap(({ findingKey }) => findingKey ?? []));
  const verdicts = verdictsOf(found);
  const stateOf = new Map([
    ...findings.flatMap((finding) => {
      const state = verdicts && settledBy(finding, verdicts);
      return state ? [[finding.key, state] as const] : [];
    }),
    ...found.judgements.map(({ findingKey, state }) => [findingKey, state] as const),
  ]);
  if (verdict === 'approved' && verdicts) requireSigned(verdicts);
  const open = findings.filter(({ key, settled }) => !settled && !stateOf.has(key) && !taken.has(key));
  if (open.length > 0)
    throw new ApiProblem('findings-open', {
      params: { count: open.length },
      extra: { open: open.map(({ key }) => key) },
    });
  const accepted = found.judgements.filter(({ state }) => state === 'accepted');
  if (verdict === 'approved' && accepted.length > 0)
    throw new ApiProblem('findings-accepted', {
      extra: { accepted: accepted.map(({ findingKey }) => findingKey) },
    });
}
