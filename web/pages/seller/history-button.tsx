import { Button, Drawer } from 'antd';
import { History } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { formatRemarks } from '../../../domain/remark.ts';
import { EventList } from '../../components/event-list.tsx';
import { formatMoment } from '../../components/time.tsx';
import { useWords } from '../../i18n/start.ts';

/** What happened and what was asked, revision by revision. */
export function HistoryButton({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const decided = view.revisions.flatMap(({ decision }) => (decision ? [decision] : [])).toReversed();
  return (
    <>
      <Button icon={<History className="icon" />} onClick={() => setOpen(true)}>
        {t('fix.history')}
      </Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title={t('fix.history')} size={420}>
        <EventList view={view} />
        {decided.map((decision) => (
          <section key={decision.revision} className="history-decision">
            <h3>
              {t(decision.verdict === 'approved' ? 'event.approved' : 'event.rejected', {
                n: decision.revision,
              })}{' '}
              <span className="hint">{formatMoment(decision.decidedAt)}</span>
            </h3>
            <p className="content-text">{formatRemarks(decision.remarks)}</p>
          </section>
        ))}
      </Drawer>
    </>
  );
}
