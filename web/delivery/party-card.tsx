import { Button } from 'antd';
import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useState } from 'react';
import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import { wordReasons } from '../../rules/signatures/reason-words.ts';
import { pageAddress } from '../api/delivery.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { partyId } from './doubts.ts';
import { percentOf } from './page-words.ts';

export type PartyJudged = 'signed' | 'missing' | 'open';

type Props = {
  readonly number: number;
  readonly verdict: PartyVerdict;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly canJudge: boolean;
  readonly onJudge: (state: PartyJudged) => void;
  readonly onUnclear: () => void;
  readonly onSelect: () => void;
};

const signs = { signed: CircleCheck, unsure: CircleHelp, missing: CircleX } as const;

/** One of the three parties: the block of the form enlarged beside the question, and who answered it. */
export function PartyCard(props: Props) {
  const { t } = useWords();
  const { number, verdict, isSelected, onSelect } = props;
  const { party, state, machine, judged } = verdict;
  const Sign = signs[state];
  return (
    <article
      className={`card party ${isSelected ? 'is-selected' : ''}`}
      id={partyId(party)}
      aria-label={t(`delivery.party.${party}`)}
    >
      <CutOut verdict={verdict} onSelect={onSelect} />
      <div className="party-words">
        <header className="row">
          <i className={`pin is-${state}`}>{number}</i>
          <h3>{t(`delivery.party.${party}`)}</h3>
          <span className={`push party-state is-${state}`}>
            <Sign className="icon" /> {t(`delivery.state.${state}`)}
            {!judged && machine.confidence > 0 && ` · ${percentOf(machine.confidence)}%`}
          </span>
        </header>
        <p>
          {pick(wordReasons(machine.reasons))}
          {machine.seal?.text && ` · ${t('delivery.sealSays', { text: machine.seal.text })}`}
          {machine.signedOn && ` · ${t('delivery.signedOn', { on: machine.signedOn })}`}
        </p>
        {judged && (
          <p className="hint">
            {t('delivery.judgedBy', { name: judged.by.name, state: t(`delivery.state.${judged.state}`) })}
            {judged.state !== machine.state &&
              ` · ${t('delivery.corrected', { state: t(`delivery.state.${machine.state}`) })}`}
          </p>
        )}
        {props.canJudge && <PartyActs {...props} />}
      </div>
    </article>
  );
}

function CutOut({ verdict, onSelect }: Pick<Props, 'verdict' | 'onSelect'>) {
  const { t } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const { form, machine, party } = verdict;
  const name = t(`delivery.party.${party}`);
  if (!form || !machine.box || !machine.page || hasFailed)
    return <p className="cut-out is-absent hint">{t('delivery.noCutOut')}</p>;
  const { sha256, turnedDegrees: turn } = form;
  return (
    <button type="button" className="cut-out" onClick={onSelect}>
      <img
        src={pageAddress({ sha256, page: machine.page, box: machine.box, turn, width: 900 })}
        alt={t('delivery.cutOut', { party: name })}
        onError={() => setFailed(true)}
      />
    </button>
  );
}

function PartyActs({ verdict, isOpen, onJudge, onUnclear }: Props) {
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  if (verdict.judged)
    return (
      <div className="row slot-acts">
        <Button size="small" onClick={() => onJudge('open')}>
          {t('delivery.rejudge')}
        </Button>
      </div>
    );
  const machine = verdict.machine.state;
  if (machine !== 'unsure' && !isChanging)
    return (
      <div className="row row-wrap slot-acts">
        <Button size="small" onClick={() => onJudge(machine)}>
          {t('delivery.confirm')} {isOpen && <kbd>Y</kbd>}
        </Button>
        <Button size="small" type="text" onClick={() => setChanging(true)}>
          {t('delivery.rejudge')}
        </Button>
      </div>
    );
  return (
    <div className="row row-wrap slot-acts">
      <Button size="small" onClick={() => onJudge('signed')}>
        {t('delivery.isSigned')} <kbd>S</kbd>
      </Button>
      <Button size="small" onClick={() => onJudge('missing')}>
        {t('delivery.isMissing')} <kbd>M</kbd>
      </Button>
      <Button size="small" type="text" onClick={onUnclear}>
        {t('delivery.cantSee')} <kbd>U</kbd>
      </Button>
    </div>
  );
}
