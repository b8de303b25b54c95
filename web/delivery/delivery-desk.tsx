import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DeliveryView, EvidencePage } from '../../domain/api/delivery.ts';
import type { Me, SubmissionView } from '../../domain/api/shapes.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { Loaded } from '../components/loaded.tsx';
import { useNarrow } from '../components/use-narrow.ts';
import { AnswersOfSeller } from '../desk/answers-of-seller.tsx';
import { DeskHead } from '../desk/desk-head.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Neighbours } from '../desk/use-neighbours.ts';
import { useWords } from '../i18n/start.ts';
import { AppealNote } from './appeal-note.tsx';
import { DeliveryVerdict } from './delivery-verdict.tsx';
import { DoubtSheet } from './doubt-sheet.tsx';
import { doubtsOf, isPageOpen, isSettledByParties, partyId } from './doubts.ts';
import { EarlierRemarks } from './earlier-remarks.tsx';
import { FormPane } from './form-pane.tsx';
import { FoundList } from './found-list.tsx';
import { OrderStrip } from './order-strip.tsx';
import { OtherPages } from './other-pages.tsx';
import { PairCard } from './pair-card.tsx';
import { PartyList } from './party-list.tsx';
import { PictureViewer } from './picture-viewer.tsx';
import { RecordSlot } from './record-slot.tsx';
import { RemarksCard } from './remarks-card.tsx';
import { SlotList } from './slot-list.tsx';
import { useDelivery } from './use-delivery.ts';
import { useDeliveryKeys } from './use-delivery-keys.ts';
import { useDeskActs } from './use-desk-acts.ts';
import { useVerdict } from './use-verdict.ts';
import '../theme/delivery.css';
import '../theme/delivery-parts.css';
import '../theme/form-parties.css';

type Props = { readonly view: SubmissionView; readonly me: Me; readonly neighbours: Neighbours };

/** The project team's desk: three slots, three signatures, one doubt at a time. */
export function DeliveryDesk({ view, me, neighbours }: Props) {
  const { t } = useWords();
  const query = useDelivery(view.id);
  return (
    <Loaded query={query} what={t('delivery.what')} rows={8}>
      {(delivery) => <Ready {...{ view, me, neighbours, delivery }} />}
    </Loaded>
  );
}

function Ready({ view, me, neighbours, delivery }: Props & { delivery: DeliveryView }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const form = formOf(view.formId);
  const desk = useDesk(view, form, me.id);
  const acts = useDeskActs({ view, delivery, desk });
  const parties = view.parties ?? [];
  const isOpen = (page: EvidencePage) => isPageOpen(page, delivery);
  const openFindings = desk.openFindings.filter((finding) => !isSettledByParties(finding, parties));
  const doubts = doubtsOf({ delivery, parties, openFindings });
  const [chosenId, setChosenId] = useState<string>();
  const selectedId = chosenId ?? doubts[0]?.id;
  const [zoomed, setZoomed] = useState<string>();
  const isNarrow = useNarrow();
  const canJudge = desk.canJudge && me.role !== 'operator';
  const deciding = useVerdict({
    ...{ view, desk, doubts, parties },
    onDecided: (verdict, count) =>
      void navigate(neighbours.nextFree ? `/queue/${neighbours.nextFree}` : '/queue', {
        state: { decided: { verdict, count, title: view.title } },
      }),
  });
  const goNext = () => {
    const index = doubts.findIndex(({ id }) => id === selectedId);
    setChosenId((doubts[index + 1] ?? doubts[0])?.id);
  };
  useScrollTo(selectedId);
  const shortcuts = useDeliveryKeys({
    ...{ view, delivery, parties, desk, deciding, neighbours, acts, selectedId, canJudge },
    ...{ onNext: goNext, onZoom: setZoomed },
  });
  const isRemote = delivery.deliveryMode === 'remote';
  const pageActs = {
    canJudge,
    onChoose: acts.choosePage,
    onZoom: (page: EvidencePage) => setZoomed(page.sha256),
    onSelect: setChosenId,
  };
  const inSlots = new Set(isRemote ? [] : delivery.slots.map(({ sha256 }) => sha256));
  const viewed = delivery.pages.find(({ sha256 }) => sha256 === zoomed);
  return (
    <div className="desk delivery-desk">
      <DeskHead {...{ view, desk, neighbours }} back={t('delivery.back')} onHelp={shortcuts.open} />
      <div className="delivery-body">
        <OrderStrip
          delivery={delivery}
          fields={view.revisions.at(-1)?.fields ?? {}}
          sellerName={view.sellerName}
        />
        {delivery.appeals.map((appeal) => (
          <AppealNote key={appeal.revision} {...{ appeal, view, me }} />
        ))}
        {acts.problem && (
          <p className="strip is-warn" role="alert">
            {acts.problem.isOffline
              ? t('failed.offline')
              : (acts.problem.problem.detail ?? acts.problem.problem.title)}
          </p>
        )}
        <div className="delivery-columns">
          <div className="delivery-main">
            {isRemote ? (
              <section className="delivery-part">
                <div className="row part-head">
                  <h2>{t('delivery.record')}</h2>
                  <span className="hint">{t('delivery.recordLead')}</span>
                </div>
                <RecordSlot records={delivery.records} />
              </section>
            ) : (
              <SlotList {...{ delivery, selectedId, isOpen }} acts={pageActs} />
            )}
            {delivery.pairs.map((pair) => (
              <PairCard
                key={`${pair.sha256} ${pair.other.sha256} ${pair.other.submissionId}`}
                {...{ pair, canJudge }}
                page={delivery.pages.find(({ sha256 }) => sha256 === pair.sha256)}
                orderId={delivery.order?.orderId ?? view.title}
                onSettle={(isDismissed) => acts.settlePair(pair, isDismissed)}
                onRemark={() => acts.remarkPair(pair)}
              />
            ))}
            <PartyList
              {...{ parties, selectedId, canJudge, acts }}
              sureFrom={delivery.sureFrom}
              onSelect={setChosenId}
            />
          </div>
          <div className="delivery-side">
            <FormPane
              {...{ parties, selectedId }}
              forms={delivery.forms}
              onSelect={(party) => setChosenId(partyId(party))}
            />
            <RemarksCard form={form} desk={desk} onSend={deciding.send} />
            <AnswersOfSeller view={view} form={form} />
            <EarlierRemarks view={view} />
            <FoundList
              findings={desk.findings.filter((finding) => (finding.parties ?? []).length === 0)}
              {...{ desk, selectedId, canJudge }}
            />
            {(!isRemote || delivery.pages.length > 0) && (
              <OtherPages
                {...pageActs}
                {...{ selectedId, isOpen }}
                sureFrom={delivery.sureFrom}
                pages={delivery.pages.filter(({ sha256 }) => !inSlots.has(sha256))}
              />
            )}
          </div>
        </div>
      </div>
      {isNarrow && (
        <DoubtSheet {...{ doubts, selectedId, delivery, desk, acts, canJudge }} onSelect={setChosenId} />
      )}
      <DeliveryVerdict deciding={deciding} onNext={goNext} />
      {viewed && <PictureViewer page={viewed} onClose={() => setZoomed(undefined)} />}
      {shortcuts.dialog}
    </div>
  );
}

/** The doubt at hand is in view once somebody moves on; the desk opens at its top. Focus goes nowhere by itself. */
function useScrollTo(id: string | undefined): void {
  const before = useRef(id);
  useEffect(() => {
    if (id && id !== before.current) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    before.current = id;
  }, [id]);
}
