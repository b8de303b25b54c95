import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { routingSchema } from '../../../domain/api/desk.ts';
import { deskApi, type RoutingView } from '../../api/desk.ts';
import { reasonOf } from '../../components/reason-of.ts';
import { useWords } from '../../i18n/start.ts';

type Routing = z.infer<typeof routingSchema>;
export type RoutingRule = Routing['rules'][number];

const idOf = () => `g-${crypto.randomUUID().slice(0, 8)}`;

/** The item in the place of the old one; nothing where it is to go. */
function replaced<Item>(items: readonly Item[], index: number, item: Item | undefined): Item[] {
  return items.flatMap((old, at) => (at === index ? (item === undefined ? [] : [item]) : [old]));
}

/** The routing in the making, kept as a whole with a reason; what waits is placed anew by it. */
export function useRouting(view: RoutingView) {
  const { t } = useWords();
  const client = useQueryClient();
  const [routing, setRouting] = useState<Routing>(view.routing);
  const [reason, setReason] = useState('');
  const change = (changes: Partial<Routing>) => setRouting((all) => ({ ...all, ...changes }));
  const run = useMutation({
    mutationFn: () => deskApi.keepRouting({ version: view.version, routing, reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['routing'] });
      void client.invalidateQueries({ queryKey: ['list'] });
    },
  });
  const { rules, reviewerGroups, sellerGroups } = routing;
  const lock = lockOf();
  function lockOf(): string {
    if (JSON.stringify(routing) === JSON.stringify(view.routing)) return t('arrange.lock.same');
    const named = [...rules, ...reviewerGroups, ...sellerGroups];
    if (named.some(({ name }) => !name.trim())) return t('arrange.lock.name');
    return reason.trim().length < 2 ? t('arrange.lock.reason') : '';
  }
  return {
    ...{ routing, change, reason, setReason, lock, isPending: run.isPending },
    problem: run.error ? (reasonOf(run.error) ?? t('failed.offline')) : '',
    setRule: (index: number, rule: RoutingRule | undefined) =>
      change({ rules: replaced(rules, index, rule) }),
    /** The first rule that fits decides, so its place matters. */
    moveUp: (index: number) => {
      const [before, rule] = [rules[index - 1], rules[index]];
      if (before && rule)
        change({ rules: rules.map((one) => (one === rule ? before : one === before ? rule : one)) });
    },
    addRule: () => change({ rules: [...rules, { name: '' }] }),
    setReviewers: (index: number, group: Routing['reviewerGroups'][number] | undefined) =>
      change({ reviewerGroups: replaced(reviewerGroups, index, group) }),
    addReviewers: () =>
      change({ reviewerGroups: [...reviewerGroups, { id: idOf(), name: '', members: [] }] }),
    setSellers: (index: number, group: Routing['sellerGroups'][number] | undefined) =>
      change({ sellerGroups: replaced(sellerGroups, index, group) }),
    addSellers: () => change({ sellerGroups: [...sellerGroups, { id: idOf(), name: '', sellers: [] }] }),
    keep: () => {
      if (!lock && !run.isPending) run.mutate();
    },
  };
}

export type RoutingEdit = ReturnType<typeof useRouting>;
