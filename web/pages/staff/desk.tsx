import { useRef } from 'react';
import { useParams } from 'react-router';
import type { Me, SubmissionView } from '../../../domain/api/shapes.ts';
import { useSubmission } from '../../api/hooks.ts';
import { DrawnAhead } from '../../components/drawn-ahead.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { DeliveryDesk } from '../../delivery/delivery-desk.tsx';
import { type Neighbours, useNeighbours } from '../../desk/use-neighbours.ts';
import { useWords } from '../../i18n/start.ts';
import { DeskView } from './desk-view.tsx';

/** What a person has open, and behind it, drawn but not shown, what comes next: it is there when it is wanted. */
export function DeskPage({ me }: { me: Me }) {
  const { t } = useWords();
  const { id = '' } = useParams();
  const query = useSubmission(id);
  const replacedIn = useReplaced();
  const neighbours = useNeighbours(id, me.id);
  const { ahead } = neighbours;
  return (
    <Loaded query={query} what={t('desk.what')} rows={8}>
      {(view) => [
        <DrawnAhead key={keyOf(view)} isShown>
          <DeskOf {...{ view, me, neighbours }} replaced={replacedIn(view)} />
        </DrawnAhead>,
        ahead && ahead.id !== view.id && !isDelivery(ahead) && (
          <DrawnAhead key={keyOf(ahead)} isShown={false}>
            <DeskOf view={ahead} me={me} neighbours={neighbours} />
          </DrawnAhead>
        ),
      ]}
    </Loaded>
  );
}

/** Another revision, and one that was checked meanwhile, starts anew. */
const keyOf = ({ id, revision, report }: SubmissionView) => `${id} ${revision} ${report ? 1 : 0}`;

const isDelivery = ({ formId }: SubmissionView) => formId === 'delivery-evidence';

type DeskProps = {
  readonly view: SubmissionView;
  readonly me: Me;
  readonly neighbours: Neighbours;
  readonly replaced?: number | undefined;
};

function DeskOf({ replaced, ...props }: DeskProps) {
  return isDelivery(props.view) ? <DeliveryDesk {...props} /> : <DeskView {...props} replaced={replaced} />;
}

/** The revision that was on screen when a newer one came in; undefined where it is the first that is seen. */
function useReplaced() {
  const seen = useRef({ id: '', revision: 0 });
  return ({ id, revision }: Pick<SubmissionView, 'id' | 'revision'>) => {
    if (seen.current.id !== id) seen.current = { id, revision };
    return seen.current.revision < revision ? seen.current.revision : undefined;
  };
}
