import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { PackEditorView } from '../../domain/api/packs.ts';
import { entriesOf } from '../../domain/pack-entries.ts';
import { type Published, packsApi, usePackAct } from '../api/packs.ts';
import { useKeys } from '../components/use-keys.ts';
import { useWords } from '../i18n/start.ts';
import { DryRunPane } from './dry-run-pane.tsx';
import { PackHead } from './pack-head.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { RulesTable } from './rules-table.tsx';
import { refusalWords, usePackEdits } from './use-pack-edits.ts';
import { VersionsTab } from './versions-tab.tsx';
import { WordsTab } from './words-tab.tsx';

const tabs = ['rules', 'words', 'exceptions', 'versions'] as const;
type Done = { readonly version: string; readonly before: string; readonly restored?: string };

/** A site's pack as an operator works on it: rules and words on the left, what a draft would do on the right. */
export function PackEditor({ view }: { view: PackEditorView }) {
  const { t } = useWords();
  const { site, draft, inForce } = view;
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const tab = tabs.find((one) => one === query.get('tab')) ?? 'rules';
  const [openKey, setOpenKey] = useState<string>();
  const [days, setDays] = useState(90);
  const [suggested, setSuggested] = useState('');
  const [done, setDone] = useState<Done>();
  const search = useRef<HTMLInputElement>(null);
  const edits = usePackEdits(view);
  const start = usePackAct(site, () => packsApi.startDryRun(site, { edits: draft?.edits ?? 0, days }));
  const run = () => {
    if (draft && !start.isPending) start.mutate(undefined);
  };
  useKeys({ T: run, '/': () => search.current?.focus() });
  const pack = draft?.pack ?? inForce;
  const counts = {
    rules: entriesOf(pack).length,
    words: pack.ownWords?.words.length ?? 0,
    exceptions: pack.ownWords?.exceptions.length ?? 0,
    versions: undefined,
  };
  const onPublished = ({ version }: Published) => setDone({ version, before: inForce.version });
  const refusal = edits.refusal ?? (start.error ? refusalWords(start.error, t('ops.moved')) : undefined);
  return (
    <div className="ops">
      <PackHead
        {...{ view, days }}
        onDays={setDays}
        onRun={run}
        isStarting={start.isPending}
        onSite={(next) => void navigate(`/packs?site=${next}`)}
      />
      <nav className="ops-tabs" aria-label={t('ops.title')}>
        {tabs.map((one) => (
          <Link
            key={one}
            to={`/packs?site=${site}&tab=${one}`}
            aria-current={one === tab ? 'page' : undefined}
            className={one === tab ? 'active' : ''}
          >
            {t(`ops.tabs.${one}`)} {counts[one] !== undefined && <span>{counts[one]}</span>}
          </Link>
        ))}
      </nav>
      {refusal && (
        <p className="strip is-warn" role="alert">
          {refusal}
        </p>
      )}
      {done && <DoneStrip site={site} done={done} onDone={setDone} />}
      <div className={`ops-body ${draft ? 'has-draft' : ''}`}>
        <div className="ops-main">
          {tab === 'rules' && <RulesTable {...{ view, edits, openKey, search }} onOpen={setOpenKey} />}
          {(tab === 'words' || tab === 'exceptions') && (
            <WordsTab key={tab} view={view} kind={tab} suggested={tab === 'exceptions' ? suggested : ''} />
          )}
          {tab === 'versions' && (
            <VersionsTab
              site={site}
              onRestored={({ version }, restored) => setDone({ version, restored, before: inForce.version })}
            />
          )}
        </div>
        {draft && (
          <aside className="ops-side">
            <DryRunPane
              view={view}
              onException={(word) => {
                setSuggested(word);
                setQuery({ site, tab: 'exceptions' });
              }}
            />
            <PublishPanel view={view} edits={edits} onPublished={onPublished} />
          </aside>
        )}
      </div>
    </div>
  );
}

/** What was done stays said until the next act, with the way back beside it. */
function DoneStrip({ site, done, onDone }: { site: string; done: Done; onDone: (done: Done) => void }) {
  const { t } = useWords();
  const undo = usePackAct(site, () =>
    packsApi.restore(site, {
      version: done.before,
      reason: t('ops.undoReason', { version: done.before }),
    }),
  );
  return (
    <p className="strip is-good" role="status">
      {done.restored
        ? t('ops.undone', { restored: done.restored, version: done.version })
        : t('ops.published', { version: done.version })}
      {!done.restored && (
        <button
          type="button"
          className="link"
          disabled={undo.isPending}
          onClick={() =>
            undo.mutate(undefined, {
              onSuccess: ({ version }) => onDone({ version, restored: done.before, before: done.version }),
            })
          }
        >
          {t('ops.undo', { version: done.before })}
        </button>
      )}
      {undo.error && <span role="alert">{refusalWords(undo.error, t('ops.moved'))}</span>}
    </p>
  );
}
