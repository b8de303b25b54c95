import { useRef } from 'react';
import { useParams } from 'react-router';
import type { Me, SubmissionView } from '../../../domain/api/shapes.ts';
import { useSubmission } from '../../api/hooks.ts';
import { Loaded } from '../../components/loaded.tsx';
import { DeliveryDesk } from '../../delivery/delivery-desk.tsx';
import { useWords } from '../../i18n/start.ts';
import { DeskView } from './desk-view.tsx';

export function DeskPage({ me }: { me: Me }) {
  const { t } = useWords();
  const { id = '' } = useParams();
  const query = useSubmission(id);
  const replacedIn = useReplaced();
  return (
    <Loaded query={query} what={t('desk.what')} rows={8}>
      {(view) => {
        const key = `${view.id} ${view.revision} ${view.report ? 1 : 0}`;
        if (view.formId === 'delivery-evidence') return <DeliveryDesk key={key} view={view} me={me} />;
        return <DeskView key={key} view={view} me={me} replaced={replacedIn(view)} />;
      }}
    </Loaded>
  );
}

/** The revision that was on screen when a newer one came in; undefined where it is the first that is seen. */
function useReplaced() {
  const seen = useRef({ id: '', revision: 0 });
  return ({ id, revision }: Pick<SubmissionView, 'id' | 'revision'>) => {
    if (seen.current.id !== id) seen.current = { id, revision };
    return seen.current.revision < revision ? seen.current.revision : undefined;
  };
}
