import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkPreview } from '../../domain/api/desk.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { parseRemarks } from '../../domain/remark.ts';
import { deskApi } from '../api/desk.ts';
import type { Verdict } from '../components/verdict-buttons.tsx';
import { useWords } from '../i18n/start.ts';

type Item = BulkPreview['items'][number];

/** One decision on several like cases: what each is about, what keeps it from being sent, and what became of each. */
export function useBulk(ids: readonly string[]) {
  const { t } = useWords();
  const client = useQueryClient();
  const [verdict, choose] = useState<Verdict>('approved');
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const preview = useQuery({
    queryKey: ['bulk', ...ids],
    queryFn: () => deskApi.bulkPreview(ids),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const items = preview.data?.items ?? [];
  const taken = items.filter((item) => !item.barred && !left.has(item.id));
  const send = useMutation({
    mutationFn: () =>
      deskApi.bulk({
        ...{ items: taken.map(({ id, revision }) => ({ id, revision })), verdict, reason: reason.trim() },
        ...(verdict === 'rejected' && text.trim() ? { text: text.trim() } : {}),
      }),
    onSettled: () => client.invalidateQueries(),
  });
  const lock = lockOf();
  function lockOf(): string | undefined {
    if (taken.length === 0) return t('bulk.lock.none');
    if (reason.trim().length < 2) return t(`bulk.lock.reason.${verdict}`);
    if (verdict === 'approved') return undefined;
    const fault = faultOf(text, taken);
    if (fault) return t('bulk.lock.place', { place: fault.location, title: fault.title });
    const silent = text.trim() ? undefined : taken.find(({ findings }) => findings.length === 0);
    return silent && t('bulk.lock.remark', { title: silent.title });
  }
  return {
    ...{ preview, items, taken, left, verdict, reason, text, lock, send },
    ...{ choose, setReason, setText },
    leaveOut: (id: string, is: boolean) =>
      setLeft((all) => new Set(is ? [...all, id] : [...all].filter((one) => one !== id))),
    outcomeOf: (id: string) => send.data?.outcomes.find((one) => one.id === id),
    run: () => {
      if (!lock && !send.isPending && !send.data) send.mutate();
    },
  };
}

export type Bulk = ReturnType<typeof useBulk>;

/** A 【place】 that one of the forms has not, or words without a place. */
function faultOf(text: string, items: readonly Item[]): { location: string; title: string } | undefined {
  if (!text.trim()) return undefined;
  for (const { formId, title } of items) {
    const { unknown, preamble, remarks } = parseRemarks(text, formOf(formId));
    const [first] = unknown;
    if (first) return { location: `【${first.location}】`, title };
    const empty = remarks.find((remark) => remark.text === '');
    if (empty) return { location: `【${empty.location}】`, title };
    if (preamble) return { location: preamble.slice(0, 12), title };
  }
  return undefined;
}
