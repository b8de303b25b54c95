import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { usePackEditor } from '../../api/packs.ts';
import { api } from '../../api/routes.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useWords } from '../../i18n/start.ts';
import { PackEditor } from '../../packs/pack-editor.tsx';
import '../../theme/operator.css';
import '../../theme/dry-run.css';

/** The operator's rule pack; the first site where the address names none. */
export function PackEditorPage() {
  const { t } = useWords();
  const [query] = useSearchParams();
  const wanted = query.get('site');
  const packs = useQuery({ queryKey: ['packs'], queryFn: api.packs, enabled: wanted === null });
  if (wanted !== null) return <Site key={wanted} site={wanted} />;
  return (
    <Loaded query={packs} what={t('ops.title')} rows={10}>
      {({ packs: [first] }) => first && <Site site={first.site} />}
    </Loaded>
  );
}

function Site({ site }: { site: string }) {
  const { t } = useWords();
  const query = usePackEditor(site);
  return (
    <Loaded query={query} what={t('ops.title')} rows={10}>
      {(view) => <PackEditor view={view} />}
    </Loaded>
  );
}
