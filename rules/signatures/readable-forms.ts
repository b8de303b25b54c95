import type {
  AcceptanceForm,
  AcceptanceFormFacts,
  PartySignature,
  SignatureParty,
} from '../../domain/acceptance-facts.ts';
import { signatureParties } from '../../domain/acceptance-facts.ts';

/** A form that could be read, with its facts at hand. */
export type ReadForm = Omit<AcceptanceForm, 'facts'> & { readonly facts: AcceptanceFormFacts };

export const readableForms = (forms: readonly AcceptanceForm[]): ReadForm[] =>
  forms.flatMap(({ facts, ...form }) => (facts.readable ? [{ ...form, facts }] : []));

export type PartyOnForm = {
  readonly form: ReadForm;
  readonly party: SignatureParty;
  readonly signature: PartySignature;
};

const hasBlock = ({ facts }: ReadForm, party: SignatureParty) =>
  !facts.parties[party].reasons.includes('label-not-found');

/**
 * Every party of every readable form, in the order of files and parties. A page without a party's block says nothing
 * of it where another page has one.
 */
export function partiesOf(forms: readonly AcceptanceForm[]): PartyOnForm[] {
  const readable = readableForms(forms);
  return readable.flatMap((form) =>
    signatureParties
      .filter((party) => hasBlock(form, party) || !readable.some((other) => hasBlock(other, party)))
      .map((party) => ({ form, party, signature: form.facts.parties[party] })),
  );
}

/** Where a finding about a party points: file, page and block. */
export const placeOf = ({ form, party, signature }: PartyOnForm) => ({
  file: form.file,
  parties: [party],
  confidence: signature.confidence,
  ...(signature.page === undefined ? {} : { page: signature.page }),
  ...(signature.box ? { box: signature.box } : {}),
});

/** Reasons that a rule of their own tells. */
export const repeatedReasons: readonly PartySignature['reasons'][number][] = [
  'seal-repeated',
  'handwriting-repeated',
  'digital-repeated',
];
