import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { FolderOpen, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../api/routes.ts';
import { DraftSheet } from '../../drafts/draft-sheet.tsx';
import { type ReadTables, readTables, type Sheet } from '../../drafts/read-tables.ts';
import { useWords } from '../../i18n/start.ts';

/** Several drafts at once: tables are checked before anything is made, row by row, then become drafts. */
export function CheckDraftsPage() {
  const { t } = useWords();
  const [read, setRead] = useState<ReadTables>();
  const own = useQuery({
    queryKey: ['own-site'],
    queryFn: () => api.listOwn({ limit: 1 }),
    staleTime: 600_000,
  });
  const site = own.data?.items[0]?.site ?? 'koogallery-cn';
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (chosen: FileList | null) => chosen && void readTables([...chosen]).then(setRead);
  const change = (next: Sheet) =>
    setRead(
      (all) => all && { ...all, sheets: all.sheets.map((one) => (one.name === next.name ? next : one)) },
    );
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('drafts.title')}</h1>
          <p className="hint">{t('drafts.lead')}</p>
        </div>
        <div className="row row-wrap push">
          <input
            ref={files}
            type="file"
            multiple
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('drafts.chooseFiles')}
            data-testid="draft-files"
            onChange={(event) => take(event.target.files)}
          />
          <input
            ref={folder}
            type="file"
            multiple
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('drafts.chooseFolder')}
            {...{ webkitdirectory: '' }}
            onChange={(event) => take(event.target.files)}
          />
          <Button icon={<FolderOpen className="icon" />} onClick={() => folder.current?.click()}>
            {t('drafts.chooseFolder')}
          </Button>
          <Button type="primary" icon={<Table2 className="icon" />} onClick={() => files.current?.click()}>
            {t('drafts.chooseFiles')}
          </Button>
        </div>
      </header>
      {read?.unreadable.map(({ name, reason }) => (
        <p key={name} className="field-problem" role="alert">
          {reason === '0' ? t('drafts.empty', { name }) : t('drafts.unreadable', { name, reason })}
        </p>
      ))}
      {read && read.sheets.length === 0 && read.unreadable.length === 0 && (
        <p className="field-problem" role="alert">
          {t('drafts.noTable')}
        </p>
      )}
      {read?.sheets.map((sheet) => (
        <DraftSheet key={sheet.name} sheet={sheet} files={read.files} site={site} onChange={change} />
      ))}
    </div>
  );
}
