import { type AcceptanceForm, partyNames } from '../../domain/acceptance-facts.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { both } from '../../domain/bilingual.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { partiesOf, placeOf, type ReadForm, readableForms } from './readable-forms.ts';

/** A day on which somebody signed, as the form or the signer's computer says. */
export type SigningDate = {
  readonly form: ReadForm;
  /** ISO date. */
  readonly day: string;
  readonly who: Bilingual;
  readonly place: {
    readonly file: string;
    readonly page?: number;
    readonly box?: PixelBox;
    readonly confidence?: number;
  };
};

function writtenDates(forms: readonly AcceptanceForm[]): SigningDate[] {
  return partiesOf(forms).flatMap((one) => {
    const day = one.signature.signedOn;
    if (!day) return [];
    // Whether somebody signed says nothing of the day: a word on the party leaves this open.
    const { parties: _parties, ...place } = placeOf(one);
    return [{ form: one.form, day, who: partyNames[one.party], place }];
  });
}

function claimedDates(forms: readonly AcceptanceForm[]): SigningDate[] {
  return readableForms(forms).flatMap((form) =>
    form.facts.digital.flatMap(({ signedAt, party, page, signer }) => {
      if (!signedAt) return [];
      const who = party
        ? partyNames[party]
        : both(signer?.commonName ?? '签署人', signer?.commonName ?? 'the signer');
      const place = { file: form.file, ...(page === undefined ? {} : { page }) };
      return [{ form, day: signedAt.slice(0, 10), who, place }];
    }),
  );
}

/** Every signing date that is known, by hand and by certificate. */
export const datesOn = (forms: readonly AcceptanceForm[]): SigningDate[] => [
  ...writtenDates(forms),
  ...claimedDates(forms),
];
