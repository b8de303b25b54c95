import { useParams } from 'react-router';
import type { Me } from '../../../domain/api/shapes.ts';
import { useSubmission } from '../../api/hooks.ts';
import { Loaded } from '../../components/loaded.tsx';
import { DeliveryDesk } from '../../delivery/delivery-desk.tsx';
import { useWords } from '../../i18n/start.ts';
import { DeskView } from './desk-view.tsx';

export function DeskPage({ me }: { me: Me }) {
  const { t } = useWords();
  const { id = '' } = useParams();
  const query = useSubmission(id);
  return (
    <Loaded query={query} what={t('desk.what')} rows={8}>
      {(view) => {
        const View = view.formId === 'delivery-evidence' ? DeliveryDesk : DeskView;
        return <View key={`${view.id} ${view.revision} ${view.report ? 1 : 0}`} view={view} me={me} />;
      }}
    </Loaded>
  );
}
