/** An order's evidence as its two sides see it: what was read, what people say of it, what is still open. */

import type { DeliveryView, EvidencePage } from '../../domain/api/delivery.ts';
import { appealCause } from '../../domain/appeal.ts';
import type { ReadScreenshot } from '../../domain/artifacts.ts';
import { type DeliveryOrder, orderOfFields } from '../../domain/delivery-order.ts';
import type { FieldValues } from '../../domain/form.ts';
import { orderPartiesOf } from '../../domain/order-parties.ts';
import { partyVerdicts } from '../../domain/party-verdicts.ts';
import { dayInChina } from '../../domain/working-time.ts';
import { standingOfPages } from '../../rules/evidence/delivery-slots.ts';
import { rejectionsOf } from '../../store/delivery/appeals.ts';
import type { ChoiceRecord } from '../../store/delivery/choices.ts';
import type { Store } from '../../store/open-store.ts';
import type { LoadedSubmission } from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';
import { requirePack } from '../quick-report.ts';
import { draftFindings } from './draft-findings.ts';
import { type Evidence, evidenceOf } from './evidence-of.ts';
import { toForm, toPage, toRecord } from './file-views.ts';
import { pairViews } from './pair-views.ts';

const usuallySureFrom = 0.9;

export async function deliveryView(
  store: Store,
  found: LoadedSubmission,
  me: SignedIn,
): Promise<DeliveryView> {
  const isSeller = me.role === 'seller';
  const fields = shownFields(found, isSeller);
  const [order, evidence, choices, appeals, pack] = await Promise.all([
    store.orders.ofSubmission(found.id),
    evidenceOf(store, fields),
    store.deliveries.choices(found.id),
    store.deliveries.appeals(found.id),
    requirePack(store, found.site),
  ]);
  const about = orderOfFields(fields);
  const context = { order: orderPartiesOf(fields, found.sellerName), today: dayInChina(store.now()) };
  const { pages, slots } = pagesOf(evidence, choices, { about, isSeller });
  return {
    order: order ? { ...order, customerAliases: [...order.customerAliases] } : null,
    deliveryMode: about?.deliveryMode ?? null,
    pages: [...pages],
    slots: about?.deliveryMode === 'remote' ? [] : [...slots],
    records: evidence.records.map(toRecord),
    forms: evidence.forms.map(toForm),
    parties: isSeller
      ? [
          ...partyVerdicts(
            evidence.forms.flatMap(({ read }) => read ?? []),
            [],
          ),
        ]
      : [],
    pairs: isSeller ? [] : [...(await pairViews(store, found, evidence))],
    findings: isSeller
      ? ([...draftFindings({ fields, pack, evidence, context })] as DeliveryView['findings'])
      : [],
    appeals: appeals.map((one) => (isSeller ? { ...one, answeredBy: null } : one)),
    mayAppeal: appealNow(
      store,
      found,
      appeals.some(({ revision }) => revision === found.revision),
    ),
    sureFrom: pack.sureFrom ?? usuallySureFrom,
  };
}

/** Drafts are their seller's; the desk sees what was handed in last. */
function shownFields({ revisions }: LoadedSubmission, isSeller: boolean): FieldValues {
  const shown = isSeller ? revisions.at(-1) : revisions.findLast(({ submittedAt }) => submittedAt !== null);
  return shown?.fields ?? {};
}

type About = { readonly about: DeliveryOrder | undefined; readonly isSeller: boolean };

function pagesOf({ screenshots }: Evidence, choices: readonly ChoiceRecord[], { about, isSeller }: About) {
  const said = (sha256: string, side: ChoiceRecord['side']) =>
    choices.findLast((one) => one.sha256 === sha256 && one.side === side);
  const nameOf = new Map(screenshots.map(({ file }) => [file.sha256, file.name]));
  const standing = standingOfPages(namedByContent(screenshots), (sha256) => {
    const [seller, team] = [said(sha256, 'seller')?.choice, said(sha256, 'project-team')?.choice];
    return { ...(seller ? { seller } : {}), ...(team ? { team } : {}) };
  });
  const pages = screenshots.map((known): EvidencePage => {
    const { sha256 } = known.file;
    const [seller, team] = [said(sha256, 'seller'), said(sha256, 'project-team')];
    const stands = standing.pages.find(({ name }) => name === sha256);
    const original = nameOf.get(stands?.duplicateOf ?? '');
    return {
      ...toPage(known, about),
      ...(seller ? { seller: toSaid(seller, isSeller) } : {}),
      ...(team && !isSeller ? { team: toSaid(team, true) } : {}),
      countsAs: stands?.countsAs ?? seller?.choice ?? 'nothing',
      ...(original === undefined ? {} : { duplicateOf: original }),
    };
  });
  const slots = standing.slots.map(({ kind, name }) => ({ kind, sha256: name }));
  return { pages, slots };
}

/** Two files of an order may have one name; their content tells them apart. */
function namedByContent(screenshots: Evidence['screenshots']): readonly ReadScreenshot[] {
  return screenshots.flatMap(({ file, read }) =>
    read ? [{ ...read, file: { ...read.file, name: file.sha256 } }] : [],
  );
}

function toSaid({ choice, machine, by, at }: ChoiceRecord, isOwnSide: boolean) {
  return { choice, machine, by: isOwnSide ? by : '', at };
}

function appealNow(store: Store, found: LoadedSubmission, wasAppealed: boolean) {
  if (wasAppealed) return null;
  return appealCause({ ...found, rejections: rejectionsOf(found) }, store.now()) ?? null;
}
