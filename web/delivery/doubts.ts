import type { DeliveryView, EvidencePage } from '../../domain/api/delivery.ts';
import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import type { KeyedFinding } from '../../domain/report.ts';

/** Something that a person has to look at before the order can be decided; `id` names its card on the page. */
export type Doubt =
  | { readonly id: string; readonly kind: 'page'; readonly page: EvidencePage }
  | { readonly id: string; readonly kind: 'party'; readonly verdict: PartyVerdict }
  | { readonly id: string; readonly kind: 'finding'; readonly finding: KeyedFinding };

export const pageId = (sha256: string) => `page-${sha256}`;
export const partyId = (party: PartyVerdict['party']) => `party-${party}`;
export const findingId = (key: string) => `found-${key}`;

/** Whether a picture waits for the project team: not sure enough, or the two sides say different things. */
export function isPageOpen(page: EvidencePage, { slots, sureFrom }: DeliveryView): boolean {
  if (page.team) return false;
  if (page.state !== 'read' || !page.reading) return true;
  if (page.seller && page.seller.choice !== page.reading.kind) return true;
  const isSlot = slots.some(({ sha256 }) => sha256 === page.sha256);
  return isSlot && (page.reading.confidence < sureFrom || page.reading.kind !== page.countsAs);
}

/** Only a signature that the machine is sure of waits for nobody. */
export function isPartyOpen({ judged, machine }: PartyVerdict, sureFrom: number): boolean {
  return judged === undefined && (machine.state !== 'signed' || machine.confidence < sureFrom);
}

/** The word of a person on every party that a finding is about settles it. */
export function isSettledByParties(finding: KeyedFinding, parties: readonly PartyVerdict[]): boolean {
  const about = finding.parties ?? [];
  const judged = about.filter((party) => parties.some((one) => one.party === party && one.judged));
  return about.length > 0 && judged.length === about.length;
}

type Look = {
  readonly delivery: DeliveryView;
  readonly parties: readonly PartyVerdict[];
  /** Neither accepted nor dismissed. */
  readonly openFindings: readonly KeyedFinding[];
};

/** In the order of the page: pictures, parties, whatever else was found. */
export function doubtsOf({ delivery, parties, openFindings }: Look): readonly Doubt[] {
  const isRemote = delivery.deliveryMode === 'remote';
  const pages = isRemote ? [] : delivery.pages.filter((page) => isPageOpen(page, delivery));
  // A party's own doubt says what its finding says.
  const others = openFindings.filter((finding) => (finding.parties ?? []).length === 0);
  return [
    ...pages.map((page) => ({ id: pageId(page.sha256), kind: 'page', page }) as const),
    ...parties
      .filter((verdict) => isPartyOpen(verdict, delivery.sureFrom))
      .map((verdict) => ({ id: partyId(verdict.party), kind: 'party', verdict }) as const),
    ...others.map((finding) => ({ id: findingId(finding.key), kind: 'finding', finding }) as const),
  ];
}
