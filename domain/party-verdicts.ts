/** What is known of each party's signature on the forms of an order, by machine and by person. */
import {
  type AcceptanceFormFacts,
  type PartySignature,
  type SignatureParty,
  type SignatureState,
  signatureParties,
} from './acceptance-facts.ts';
import type { Unreadable } from './facts.ts';

/** A signed form as a report keeps it: what was read of which file. */
export type JudgedForm = {
  /** Name as uploaded. */
  readonly file: string;
  readonly sha256: string;
  readonly facts: AcceptanceFormFacts | Unreadable;
};

/** What somebody of the project team made of one party: theirs, whatever the machine says. */
export type PartyJudgement = {
  readonly party: SignatureParty;
  readonly state: Exclude<SignatureState, 'unsure'>;
  readonly reason?: string;
  readonly by: { readonly id: string; readonly name: string };
  /** ISO. */
  readonly at: string;
};

/** A party of an order: what counts, what the machine saw and where, and who decided otherwise or confirmed it. */
export type PartyVerdict = {
  readonly party: SignatureParty;
  /** The person's word where there is one, else the machine's. */
  readonly state: SignatureState;
  readonly machine: PartySignature;
  /** The form on which `machine.page` and `machine.box` lie; absent where no form could be read. */
  readonly form?: {
    readonly file: string;
    readonly sha256: string;
    /** Clockwise turn that sets the page upright, degrees. */
    readonly turnedDegrees: 0 | 90 | 180 | 270;
    /** Size of the page, measured like the box. */
    readonly pageSize?: { readonly width: number; readonly height: number };
  };
  readonly judged?: PartyJudgement;
};

type ReadForm = JudgedForm & { readonly facts: AcceptanceFormFacts };
type Seen = { readonly form: ReadForm; readonly signature: PartySignature };

const unseen: PartySignature = {
  state: 'unsure',
  kind: 'none',
  confidence: 0,
  reasons: ['page-hard-to-read'],
};
const order: readonly SignatureState[] = ['missing', 'unsure', 'signed'];

/**
 * Of several files the one that speaks for the party: a page without the party's block says nothing where another has
 * one, and of several blocks the worst counts.
 */
function seenOf(forms: readonly JudgedForm[], party: SignatureParty): Seen | undefined {
  const all = forms.flatMap(({ facts, ...form }): Seen[] =>
    facts.readable ? [{ form: { ...form, facts }, signature: facts.parties[party] }] : [],
  );
  const withBlock = all.filter(({ signature }) => !signature.reasons.includes('label-not-found'));
  return [...(withBlock.length > 0 ? withBlock : all)].sort(
    (a, b) => order.indexOf(a.signature.state) - order.indexOf(b.signature.state),
  )[0];
}

function placeOf({ form: { file, sha256, facts }, signature }: Seen): NonNullable<PartyVerdict['form']> {
  const size = facts.pageSizes.find(({ page }) => page === signature.page);
  return {
    ...{ file, sha256, turnedDegrees: facts.turnedDegrees },
    ...(size ? { pageSize: { width: size.width, height: size.height } } : {}),
  };
}

/** One verdict a party, in the order of `signatureParties`. */
export function partyVerdicts(
  forms: readonly JudgedForm[],
  judgements: readonly PartyJudgement[],
): readonly PartyVerdict[] {
  return signatureParties.map((party): PartyVerdict => {
    const seen = seenOf(forms, party);
    const judged = judgements.find((judgement) => judgement.party === party);
    const machine = seen?.signature ?? unseen;
    return {
      ...{ party, machine, state: judged?.state ?? machine.state },
      ...(seen ? { form: placeOf(seen) } : {}),
      ...(judged ? { judged } : {}),
    };
  });
}
