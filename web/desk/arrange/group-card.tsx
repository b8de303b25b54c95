import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { deskApi } from '../../api/desk.ts';
import { useWords } from '../../i18n/start.ts';

type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly kind: 'reviewers' | 'sellers';
  readonly name: string;
  /** Ids. */
  readonly chosen: readonly string[];
  /** Absent where they are searched for by name. */
  readonly choices?: readonly Named[];
  readonly onChange: (group: { readonly name: string; readonly chosen: readonly string[] }) => void;
  readonly onRemove: () => void;
};

/** A group under a name: its people, or its sellers. */
export function GroupCard({ kind, name, chosen, choices, onChange, onRemove }: Props) {
  const { t } = useWords();
  const sellers = useSellers(choices === undefined);
  const offered = choices ?? sellers.found;
  return (
    <li className="card template row row-wrap">
      <input
        className="input group-name"
        maxLength={60}
        value={name}
        aria-label={t('arrange.groupName')}
        placeholder={t('arrange.groupName')}
        onChange={(event) => onChange({ name: event.target.value, chosen })}
      />
      <Select
        mode="multiple"
        className="group-members"
        aria-label={`${name} ${t(`arrange.${kind}`)}`.trim()}
        placeholder={t(`arrange.${kind}`)}
        value={[...chosen]}
        showSearch={
          choices ? { optionFilterProp: 'label' } : { filterOption: false, onSearch: sellers.search }
        }
        onChange={(next: string[]) => onChange({ name, chosen: next })}
        options={offered.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Button type="text" aria-label={t('arrange.removeGroup', { name })} onClick={onRemove}>
        {t('template.takeAway')}
      </Button>
    </li>
  );
}

function useSellers(isAsked: boolean): { found: readonly Named[]; search: (q: string) => void } {
  const [q, search] = useState('');
  const known = useRef(new Map<string, Named>());
  const query = useQuery({
    queryKey: ['bindings', q],
    queryFn: () => deskApi.bindings(q),
    enabled: isAsked,
    placeholderData: (before) => before,
  });
  // Those that were found before keep their names.
  for (const one of query.data?.sellers ?? []) known.current.set(one.id, one);
  return { found: [...known.current.values()], search };
}
