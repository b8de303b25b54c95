import { Button } from 'antd';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import { wordReasons } from '../../rules/signatures/reason-words.ts';
import { SeverityLabel } from '../components/severity-sign.tsx';
import type { Desk } from '../desk/use-desk.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { Doubt } from './doubts.ts';
import { standingLine } from './page-words.ts';
import type { useDeskActs } from './use-desk-acts.ts';

type Props = {
  readonly doubts: readonly Doubt[];
  readonly selectedId: string | undefined;
  readonly delivery: DeliveryView;
  readonly desk: Desk;
  readonly acts: ReturnType<typeof useDeskActs>;
  readonly canJudge: boolean;
  readonly onSelect: (id: string) => void;
};

/** On a phone: one doubt at a time under the page, both thumbs' reach. */
export function DoubtSheet(props: Props) {
  const { t } = useWords();
  const { doubts, selectedId, canJudge, onSelect } = props;
  const at = Math.max(
    0,
    doubts.findIndex(({ id }) => id === selectedId),
  );
  const doubt = doubts[at];
  if (!doubt) return null;
  const step = (by: number) => onSelect((doubts[(at + by + doubts.length) % doubts.length] as Doubt).id);
  return (
    <section className="bottom-sheet desk-sheet" aria-label={t('delivery.doubts')}>
      <p className="row hint">
        {t('delivery.sheetHead', { n: at + 1, of: doubts.length })}
        <Subject doubt={doubt} />
      </p>
      <Question {...props} doubt={doubt} />
      <div className="row sheet-acts">
        <Button aria-label={t('act.previous')} icon={<ArrowUp className="icon" />} onClick={() => step(-1)} />
        <Button aria-label={t('act.next')} icon={<ArrowDown className="icon" />} onClick={() => step(1)} />
        {canJudge && <Answers {...props} doubt={doubt} />}
      </div>
    </section>
  );
}

type Asked = Props & { readonly doubt: Doubt };

function Subject({ doubt }: Pick<Asked, 'doubt'>) {
  const { t } = useWords();
  if (doubt.kind === 'page') return <span>{doubt.page.name}</span>;
  if (doubt.kind === 'party') return <span>{t(`delivery.party.${doubt.verdict.party}`)}</span>;
  return (
    <span className="push">
      <SeverityLabel severity={doubt.finding.severity} />
    </span>
  );
}

function Question({ doubt, delivery }: Asked) {
  const { t } = useWords();
  if (doubt.kind === 'finding') return <p>{pick(doubt.finding.message)}</p>;
  if (doubt.kind === 'party') {
    const { state, machine } = doubt.verdict;
    return (
      <p>
        <b>{t(`delivery.state.${state}`)}</b> {pick(wordReasons(machine.reasons))}
      </p>
    );
  }
  const { page } = doubt;
  const line = standingLine(page, { isOpen: true, sureFrom: delivery.sureFrom }, t);
  return (
    <p>
      <b>{page.countsAs === 'nothing' ? '' : t(`delivery.kind.${page.countsAs}`)}</b> {line.words}
    </p>
  );
}

/** The two answers that a doubt takes most; what is rarer stands in its card above. */
function Answers({ doubt, desk, acts }: Asked) {
  const { t } = useWords();
  if (doubt.kind === 'finding')
    return (
      <Pair
        first={[t('delivery.dismiss'), () => desk.dismiss(doubt.finding, t('delivery.dismissWhy'))]}
        second={[t('delivery.accept'), () => desk.accept(doubt.finding)]}
      />
    );
  if (doubt.kind === 'party')
    return (
      <Pair
        first={[t('delivery.isMissing'), () => acts.judgeParty(doubt.verdict, 'missing')]}
        second={[t('delivery.isSigned'), () => acts.judgeParty(doubt.verdict, 'signed')]}
      />
    );
  const { page } = doubt;
  const kind = page.countsAs === 'nothing' ? page.reading?.kind : page.countsAs;
  const unclear = [t('delivery.cantSee'), () => acts.choosePage(page, 'unclear')] as const;
  return (
    <Pair
      first={unclear}
      {...(kind ? { second: [t('delivery.confirm'), () => acts.choosePage(page, kind)] as const } : {})}
    />
  );
}

type Act = readonly [label: string, run: () => void];

function Pair({ first, second }: { readonly first: Act; readonly second?: Act }) {
  return (
    <>
      <Button className="sheet-wide" onClick={first[1]}>
        {first[0]}
      </Button>
      {second && (
        <Button className="sheet-wide" type="primary" onClick={second[1]}>
          {second[0]}
        </Button>
      )}
    </>
  );
}
