import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { isDisputable } from '../../domain/point.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { settleFindings } from '../../domain/waiver.ts';
import { type GivenAnswer, pointsApi } from '../api/points.ts';
import { packOf } from '../form/judge-fields.ts';
import type { Draft } from '../form/use-draft.ts';
import { type PointsOf, usePoints } from './use-points.ts';

type Mode = 'dispute' | 'proof' | 'thread';

export type SellerPoints = PointsOf & {
  /** Marked where a waiver stands against them, as the server will mark them. */
  readonly settle: (findings: readonly KeyedFinding[]) => readonly KeyedFinding[];
  /** Whether the seller still has to do something about a finding that blocks. */
  readonly isOpen: (finding: KeyedFinding) => boolean;
  readonly isAnswered: (key: string) => boolean;
  readonly canDispute: (finding: Pick<KeyedFinding, 'rule' | 'severity'>) => boolean;
  /** Saves the draft first: an answer belongs to words that the server knows. */
  readonly answer: (key: string, answer: GivenAnswer) => Promise<void>;
  /** The point whose form or thread is open. */
  readonly opened: { readonly key: string; readonly mode: Mode } | undefined;
  readonly open: (key: string, mode: Mode) => void;
  readonly close: () => void;
};

const Context = createContext<SellerPoints | undefined>(undefined);

/** The points of the submission on this page; undefined where nobody answers any. */
export const useSellerPoints = () => useContext(Context);

export function SellerPointsProvider({ points, children }: { points: SellerPoints; children: ReactNode }) {
  return <Context value={points}>{children}</Context>;
}

const answered = ['disputed', 'proved', 'waived', 'accepted'];

/** What a seller does about single findings and remarks; kept by the server, the same on every device. */
export function useSellerDesk(view: SubmissionView, draft: Draft): SellerPoints {
  const points = usePoints(view.id);
  const client = useQueryClient();
  const waivers = useQuery({
    queryKey: ['own-waivers'],
    queryFn: pointsApi.ownWaivers,
    staleTime: 60_000,
  }).data;
  const [opened, setOpened] = useState<{ key: string; mode: Mode }>();
  const { id, site, sellerId, formId } = view;
  const rules = useMemo(() => packOf(site)?.rules ?? [], [site]);

  const settle = useCallback(
    (findings: readonly KeyedFinding[]) =>
      settleFindings(findings, {
        place: { site, sellerId, submissionId: id, formId },
        waivers: (waivers?.waivers ?? []).map((one) => ({ ...one, reason: '' })),
        answers: points.all.flatMap(({ key, answer }) =>
          answer ? [{ key, answer: answer.answer, state: answer.state }] : [],
        ),
        at: new Date(),
      }),
    [waivers, points.all, site, sellerId, id, formId],
  );
  const { flush } = draft;
  const { take } = points;
  const answer = useCallback(
    async (key: string, given: GivenAnswer) => {
      await flush();
      const revision = client.getQueryData<SubmissionView>(['submission', id])?.revision ?? 1;
      take((await pointsApi.answer(id, key, { revision, answer: given })).points);
      setOpened(undefined);
    },
    [client, flush, id, take],
  );
  return useMemo(() => {
    const isAnswered = (key: string) => answered.includes(points.of(key)?.answer?.standing ?? '');
    const canDispute = (finding: Pick<KeyedFinding, 'rule' | 'severity'>) => isDisputable(finding, rules);
    return {
      ...points,
      ...{ settle, answer, opened, isAnswered, canDispute },
      isOpen: (finding) => !finding.settled && !(isAnswered(finding.key) && canDispute(finding)),
      open: (key, mode) => setOpened({ key, mode }),
      close: () => setOpened(undefined),
    };
  }, [points, settle, answer, opened, rules]);
}
