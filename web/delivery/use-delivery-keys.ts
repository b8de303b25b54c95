import { useNavigate } from 'react-router';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import { useShortcuts } from '../components/shortcuts.tsx';
import { type KeyMap, useKeys } from '../components/use-keys.ts';
import type { Desk } from '../desk/use-desk.ts';
import type { Neighbours } from '../desk/use-neighbours.ts';
import { useWords } from '../i18n/start.ts';
import { pageId, partyId } from './doubts.ts';
import type { useDeskActs } from './use-desk-acts.ts';
import type { useVerdict } from './use-verdict.ts';

type Options = {
  readonly view: SubmissionView;
  readonly delivery: DeliveryView;
  readonly parties: readonly PartyVerdict[];
  readonly desk: Desk;
  readonly deciding: ReturnType<typeof useVerdict>;
  readonly neighbours: Neighbours;
  readonly acts: ReturnType<typeof useDeskActs>;
  readonly selectedId: string | undefined;
  readonly canJudge: boolean;
  readonly onNext: () => void;
  readonly onZoom: (sha256: string | undefined) => void;
};

/** The keys of the delivery desk; each acts on what is selected, and does nothing where it means nothing. */
export function useDeliveryKeys(options: Options) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { delivery, parties, desk, deciding, neighbours, acts, selectedId, canJudge } = options;
  const page = delivery.pages.find(({ sha256 }) => pageId(sha256) === selectedId);
  const slot = delivery.slots.find(({ sha256 }) => sha256 === page?.sha256);
  const party = parties.find((one) => partyId(one.party) === selectedId);
  const choose = (choice: PageChoice) => {
    if (page && canJudge) acts.choosePage(page, choice);
  };
  const judge = (state: 'signed' | 'missing') => {
    if (party && canJudge) acts.judgeParty(party, state);
  };
  const unclear = () => {
    if (party && canJudge) acts.unclearParty(party);
    else choose('unclear');
  };
  const confirm = () => {
    if (!canJudge) return;
    const counted = slot?.kind ?? (page?.countsAs === 'nothing' ? undefined : page?.countsAs);
    if (page && counted) acts.choosePage(page, counted);
    // What the machine is not sure of has no answer to confirm.
    if (party && party.machine.state !== 'unsure') acts.judgeParty(party, party.machine.state);
  };
  const keys: KeyMap = Object.fromEntries([
    ['N', options.onNext],
    ['Y', confirm],
    ['1', () => choose('login')],
    ['2', () => choose('after-login')],
    ['3', () => choose('feature')],
    ['0', () => choose('other')],
    ['S', () => judge('signed')],
    ['M', () => judge('missing')],
    ['U', unclear],
    ['W', () => document.querySelector<HTMLElement>('.remarks-card > header .ant-btn')?.click()],
    ['Z', () => options.onZoom((page ?? delivery.pages[0])?.sha256)],
    ['C', () => canJudge && !desk.isMine && desk.claim.mutate(undefined)],
    ['V', () => deciding.choose('approved')],
    ['R', () => deciding.choose('rejected')],
    ['Ctrl+Enter', deciding.send],
    [']', () => neighbours.next && void navigate(`/queue/${neighbours.next}`)],
    ['[', () => neighbours.previous && void navigate(`/queue/${neighbours.previous}`)],
    ['Escape', () => void navigate('/queue')],
  ]);
  useKeys(keys);
  return useShortcuts([
    {
      title: t('delivery.keys'),
      keys: [
        ['N', t('delivery.keyNext')],
        ['Y', t('delivery.confirm')],
        ['1 2 3 0', t('delivery.keyKind')],
        ['S', t('delivery.keySigned')],
        ['M', t('delivery.keyMissing')],
        ['U', t('delivery.keyUnclear')],
        ['Z', t('delivery.keyZoom')],
        ['[ ]', t('desk.keyNeighbour')],
      ],
    },
    {
      title: t('desk.verdict'),
      keys: [
        ['V', t('desk.approve')],
        ['R', t('desk.reject')],
        ['Ctrl ↵', t('desk.keySend')],
        ['C', t('queue.claim')],
      ],
    },
  ]);
}
