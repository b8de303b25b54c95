import { Bookmark, type LucideIcon, X } from 'lucide-react';
import { Link } from 'react-router';
import type { useSavedViews } from '../../desk/use-queue-views.ts';
import { useWords } from '../../i18n/start.ts';

export type ViewToShow = {
  readonly to: string;
  readonly name: string;
  readonly count?: number | undefined;
  readonly icon?: LucideIcon;
};

export function ViewLink({ view, isHere }: { view: ViewToShow; isHere: boolean }) {
  const { to, name, count, icon: Icon } = view;
  return (
    <Link to={to} className={isHere ? 'active' : ''} aria-current={isHere ? 'page' : undefined} title={name}>
      {Icon && <Icon className="icon" />}
      <span>{name}</span>
      {count !== undefined && <span className="push">{count}</span>}
    </Link>
  );
}

/** Views kept under a name, each with its way out. */
export function SavedLinks({
  views,
  isHere,
}: {
  views: ReturnType<typeof useSavedViews>;
  isHere: (to: string) => boolean;
}) {
  const { t } = useWords();
  return views.saved.map(({ name, query }) => (
    <div key={name} className="saved-view">
      <ViewLink view={{ to: `/queue?${query}`, name, icon: Bookmark }} isHere={isHere(`/queue?${query}`)} />
      <button type="button" aria-label={t('views.remove', { name })} onClick={() => views.remove(name)}>
        <X className="icon" />
      </button>
    </div>
  ));
}
