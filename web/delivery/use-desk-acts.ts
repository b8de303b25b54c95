import type { DeliveryView, EvidencePage, PicturePair } from '../../domain/api/delivery.ts';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import { deliveryApi } from '../api/delivery.ts';
import type { Desk } from '../desk/use-desk.ts';
import { useWords } from '../i18n/start.ts';
import type { PartyJudged } from './party-card.tsx';
import { useDeliveryAct } from './use-delivery.ts';

type Options = {
  readonly view: SubmissionView;
  readonly delivery: DeliveryView;
  readonly desk: Desk;
};

/** What the project team does about pictures, parties and pairs; each act is kept as theirs. */
export function useDeskActs({ view, desk }: Options) {
  const { t } = useWords();
  const at = { id: view.id, revision: view.revision };
  /** Judging claims what is free, like everywhere at the desk. */
  const claimed = async () => {
    if (!desk.isMine) await desk.claim.mutateAsync(undefined);
  };
  const choose = useDeliveryAct(view.id, async (given: { page: EvidencePage; choice: PageChoice }) => {
    await claimed();
    await deliveryApi.choosePage(at, given.page.sha256, given.choice);
  });
  const judge = useDeliveryAct(
    view.id,
    async ({ party, state }: { party: PartyVerdict['party']; state: PartyJudged }) => {
      await claimed();
      await deliveryApi.judgeParty(at, party, state);
    },
  );
  const settle = useDeliveryAct(
    view.id,
    async ({ pair, isDismissed }: { pair: PicturePair; isDismissed: boolean }) => {
      await claimed();
      await deliveryApi.settlePair(at, { sha256: pair.sha256, other: pair.other.sha256, isDismissed });
    },
  );

  const remark = (id: string, words: string) =>
    desk.setRemarks((all) => [...all.filter((one) => one.id !== id), { id, text: words }]);
  const withoutRemark = (id: string) => desk.setRemarks((all) => all.filter((one) => one.id !== id));

  return {
    choosePage: (page: EvidencePage, choice: PageChoice) => {
      choose.mutate({ page, choice });
      // What was missing is there now: the person's word settles what the machine had missed.
      const missing = desk.openFindings.find(({ code }) => code === `missing-${choice}`);
      const kind = t(`delivery.kind.${choice}`);
      if (missing) desk.dismiss(missing, t('delivery.shownBy', { name: page.name, kind }));
    },
    judgeParty: ({ party }: PartyVerdict, state: PartyJudged, words = missingWords) => {
      judge.mutate({ party, state });
      const id = `party-${party}`;
      if (state === 'missing') remark(id, `【验收单】${words.replace('{party}', partyWords[party])}`);
      else withoutRemark(id);
    },
    unclearParty: (verdict: PartyVerdict) => {
      judge.mutate({ party: verdict.party, state: 'missing' });
      remark(
        `party-${verdict.party}`,
        `【验收单】${unclearWords.replace('{party}', partyWords[verdict.party])}`,
      );
    },
    settlePair: (pair: PicturePair, isDismissed: boolean) => settle.mutate({ pair, isDismissed }),
    remarkPair: (pair: PicturePair) =>
      remark(
        `pair-${pair.sha256}-${pair.other.sha256}`,
        `【部署截图】${pair.name}：${t('delivery.pairRemark')}`,
      ),
    problem: choose.error ?? judge.error ?? settle.error,
  };
}

/** Remarks are Chinese, in English pages too: the seller reads them. */
const partyWords = { seller: '商家', 'project-team': '华为项目组', customer: '客户' } as const;
const missingWords = '请补{party}的签字或盖章和日期，再重新上传验收单。';
const unclearWords = '{party}一栏看不清，请上传清晰完整的扫描件。';
