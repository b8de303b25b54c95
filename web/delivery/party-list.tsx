import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import { useWords } from '../i18n/start.ts';
import { isPartyOpen, partyId } from './doubts.ts';
import { PartyCard } from './party-card.tsx';
import type { useDeskActs } from './use-desk-acts.ts';

type Props = {
  readonly parties: readonly PartyVerdict[];
  readonly sureFrom: number;
  readonly selectedId: string | undefined;
  readonly canJudge: boolean;
  readonly acts: ReturnType<typeof useDeskActs>;
  readonly onSelect: (id: string) => void;
};

export function PartyList({ parties, sureFrom, selectedId, canJudge, acts, onSelect }: Props) {
  const { t } = useWords();
  if (parties.length === 0) return null;
  const countOf = (state: PartyVerdict['state']) => parties.filter((one) => one.state === state).length;
  const counts = { signed: countOf('signed'), unsure: countOf('unsure'), missing: countOf('missing') };
  return (
    <section className="delivery-part" aria-label={t('delivery.parties')}>
      <div className="row row-wrap part-head">
        <h2>{t('delivery.parties')}</h2>
        <span className="hint">{t('delivery.partiesAre', counts)}</span>
        <span className="push hint part-keys">{t('delivery.partiesHelp')}</span>
      </div>
      <div className="slots">
        {parties.map((verdict, index) => (
          <PartyCard
            key={verdict.party}
            {...{ verdict, canJudge }}
            number={index + 1}
            isOpen={isPartyOpen(verdict, sureFrom)}
            isSelected={selectedId === partyId(verdict.party)}
            onJudge={(state) => acts.judgeParty(verdict, state)}
            onUnclear={() => acts.unclearParty(verdict)}
            onSelect={() => onSelect(partyId(verdict.party))}
          />
        ))}
      </div>
    </section>
  );
}
