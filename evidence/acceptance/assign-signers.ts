import type {
  DigitalSignature,
  OrderParties,
  PartySignature,
  SignatureParty,
  SignatureReason,
} from '../../domain/acceptance-facts.ts';
import { signatureParties } from '../../domain/acceptance-facts.ts';
import { centreX, centreY, contains, grow } from './geometry.ts';
import { findPartyWords, plainWords } from './party-words.ts';

export type Parties = Readonly<Record<SignatureParty, PartySignature>>;

const companyWords = (name: string) => plainWords(name).replace(/[()]/g, '');

/** Company names are compared as typed, but for width, case, spaces and brackets. */
export const isSameCompany = (a: string, b: string): boolean =>
  companyWords(a) !== '' && companyWords(a) === companyWords(b);

function companiesOf(order: OrderParties): readonly (readonly [SignatureParty, string])[] {
  return (
    [
      ['seller', order.seller],
      ['project-team', order.projectTeam],
      ['customer', order.customer],
    ] as const
  ).flatMap(([party, name]) => (name ? [[party, name] as const] : []));
}

/** The party whose word stands nearest before the signer's company on one line of the form, or on the line before. */
function partyByText(organisation: string, lines: readonly string[]): SignatureParty | undefined {
  const company = companyWords(organisation);
  if (company.length < 4) return undefined;
  for (const [index, line] of lines.entries()) {
    const words = companyWords(line);
    const at = words.indexOf(company);
    if (at < 0) continue;
    for (const head of [
      words.slice(0, at),
      words.slice(at + company.length),
      companyWords(lines[index - 1] ?? ''),
    ]) {
      const named = findPartyWords(head).findLast((word) => 'party' in word.names);
      if (named && 'party' in named.names) return named.names.party;
    }
  }
  return undefined;
}

function partyByCompany(
  signature: DigitalSignature,
  order: OrderParties,
  lines: readonly string[],
): SignatureParty | undefined {
  const organisation = signature.signer?.organisation ?? '';
  const known = companiesOf(order).filter(([, name]) => isSameCompany(name, organisation));
  if (known.length === 1) return known[0]?.[0];
  if (companiesOf(order).length === 3) return undefined;
  return partyByText(organisation, lines) ?? (/^华为/.test(organisation) ? 'project-team' : undefined);
}

function partyByName(field: string): SignatureParty | undefined {
  const named = findPartyWords(plainWords(field).replace(/[_\-.\d]|sign(?:ature)?/g, '')).filter(
    (word) => 'party' in word.names,
  );
  const [only] = named;
  return named.length === 1 && only && 'party' in only.names ? only.names.party : undefined;
}

/** The party in whose block the signature is shown. */
function partyByPlace(signature: DigitalSignature, parties: Parties): SignatureParty | undefined {
  const { box, page } = signature;
  if (!box) return undefined;
  const at = [centreX(box), centreY(box)] as const;
  return signatureParties.find((party) => {
    const block = parties[party];
    return block.box !== undefined && block.page === page && contains(grow(block.box, 4), at);
  });
}

type Assigned = {
  readonly signature: DigitalSignature;
  readonly party?: SignatureParty;
  readonly conflict: boolean;
};

function assign(
  signature: DigitalSignature,
  parties: Parties,
  order: OrderParties,
  lines: readonly string[],
): Assigned {
  const company = partyByCompany(signature, order, lines);
  const place = partyByPlace(signature, parties) ?? partyByName(signature.field);
  const party = place ?? company;
  // A stranger's certificate in a party's box signs for nobody, as far as the companies are known.
  const isStranger =
    company === undefined && companiesOf(order).length === 3 && signature.signer !== undefined;
  const conflict = isStranger || (place !== undefined && company !== undefined && place !== company);
  return { signature, conflict, ...(party ? { party } : {}) };
}

const signerKey = ({ signer }: DigitalSignature): string => signer?.fingerprint ?? '';
const personKey = ({ signer }: DigitalSignature): string =>
  signer ? `${signer.organisation}/${signer.commonName}` : '';

/** Parties that share a certificate, or a person of one company. */
function sharedParties(assigned: readonly Assigned[]): ReadonlySet<SignatureParty> {
  const shared = new Set<SignatureParty>();
  for (const key of [signerKey, personKey]) {
    const byKey = new Map<string, Set<SignatureParty>>();
    for (const { signature, party } of assigned) {
      if (!party || !key(signature)) continue;
      const home = byKey.get(key(signature)) ?? new Set();
      byKey.set(key(signature), home.add(party));
    }
    for (const parties of byKey.values())
      if (parties.size > 1) for (const party of parties) shared.add(party);
  }
  return shared;
}

function withReason(
  before: PartySignature,
  state: PartySignature['state'],
  reason: SignatureReason,
  box: DigitalSignature,
): PartySignature {
  const { seal: _seal, ...rest } = before;
  return {
    ...rest,
    state,
    kind: state === 'signed' ? 'digital' : 'none',
    confidence: state === 'signed' ? 0.99 : 0.8,
    reasons: [reason],
    ...(before.box === undefined && box.box && box.page ? { box: box.box, page: box.page } : {}),
  };
}

function decide(before: PartySignature, own: readonly Assigned[], isShared: boolean): PartySignature {
  const valid = own.find(({ signature, conflict }) => signature.status === 'valid' && !conflict);
  if (valid && isShared) return withReason(before, 'unsure', 'digital-repeated', valid.signature);
  if (valid) return withReason(before, 'signed', 'digital-valid', valid.signature);
  const [first] = own;
  if (!first) return before;
  if (first.signature.status === 'valid')
    return withReason(before, 'unsure', 'seal-of-other-company', first.signature);
  if (first.signature.status === 'not-verified')
    return withReason(before, 'unsure', 'digital-not-verified', first.signature);
  // Ink beside a broken signature may still be a hand: that is for a human.
  const state = before.state === 'signed' ? 'unsure' : 'missing';
  return withReason(before, state, 'digital-invalid', first.signature);
}

/**
 * Gives every digital signature to a party: by the block it is shown in, by its field's name, by the signer's company.
 * A valid one signs; a broken one, a stranger's, or one certificate for two parties does not.
 */
export function assignSigners(
  parties: Parties,
  digital: readonly DigitalSignature[],
  { order, lines }: { order: OrderParties; lines: readonly string[] },
): { parties: Parties; digital: DigitalSignature[] } {
  const assigned = digital.map((signature) => assign(signature, parties, order, lines));
  const shared = sharedParties(assigned);
  const judge = (party: SignatureParty): PartySignature =>
    decide(
      parties[party],
      assigned.filter((one) => one.party === party),
      shared.has(party),
    );
  return {
    parties: { seller: judge('seller'), 'project-team': judge('project-team'), customer: judge('customer') },
    digital: assigned.map(({ signature, party }) => (party ? { ...signature, party } : signature)),
  };
}
