import {
  AlarmClock,
  Ban,
  Bell,
  CalendarDays,
  ChartColumn,
  CircleCheck,
  Gavel,
  History,
  Inbox,
  MessageSquareQuote,
  MessageSquareWarning,
  Package,
  RotateCcw,
  Scale,
  ScanEye,
  Send,
  ShieldOff,
  Signal,
  SlidersHorizontal,
  Split,
  UserCheck,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { useEffect } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Me } from '../../../domain/api/shapes.ts';
import { formIds } from '../../../domain/form.ts';
import type { Role } from '../../../domain/role.ts';
import { useNotices } from '../../api/hooks.ts';
import { useKeys } from '../../components/use-keys.ts';
import { useQueueViews, useSavedViews } from '../../desk/use-queue-views.ts';
import { useWords } from '../../i18n/start.ts';
import { SavedLinks, ViewLink, type ViewToShow } from './view-link.tsx';

const operators: readonly Role[] = ['operator'];
const withOrders: readonly Role[] = ['project-team', 'operator'];
const deciders: readonly Role[] = ['reviewer', 'project-team'];
const everybody: readonly Role[] = ['reviewer', 'project-team', 'operator'];

/** In the order of the rail; the first ones stay beside a submission. */
const pages = [
  { key: 'waiting', to: '/queue', icon: Inbox, roles: everybody },
  { key: 'second', to: '/queue?mark=second', icon: UserCheck, roles: deciders },
  {
    key: 'decided',
    to: '/queue?state=approved&state=rejected&sort=updated',
    icon: CircleCheck,
    roles: everybody,
  },
  { key: 'orders', to: '/orders', icon: Package, roles: withOrders },
  { key: 'appeals', to: '/appeals', icon: Gavel, roles: operators },
  { key: 'notices', to: '/notices', icon: Bell, roles: everybody },
  { key: 'packs', to: '/packs', icon: SlidersHorizontal, roles: everybody },
  { key: 'templates', to: '/templates', icon: MessageSquareQuote, roles: everybody },
  { key: 'arrange', to: '/arrange', icon: Split, roles: operators },
  { key: 'bindings', to: '/bindings', icon: Ban, roles: operators },
  { key: 'numbers', to: '/numbers', icon: ChartColumn, roles: operators },
  { key: 'calibration', to: '/calibration', icon: Scale, roles: deciders },
  { key: 'waivers', to: '/waivers', icon: ShieldOff, roles: everybody },
  { key: 'holidays', to: '/holidays', icon: CalendarDays, roles: everybody },
  { key: 'messages', to: '/messages', icon: Send, roles: operators },
  { key: 'audit', to: '/audit', icon: History, roles: operators },
] as const;

const marks = [
  { mark: 'mine', icon: UserRound },
  { mark: 'group', icon: UsersRound },
  { mark: 'today', icon: AlarmClock },
  { mark: 'resubmitted', icon: RotateCcw },
  { mark: 'disputed', icon: MessageSquareWarning },
  { mark: 'risky', icon: Signal },
  { mark: 'unread', icon: ScanEye },
] as const;

/** The desk's pages, then one's own views of the queue, then the queue by form; G and a digit go to the first nine. */
export function Views({ me, isSmall }: { me: Me; isSmall: boolean }) {
  const { t } = useWords();
  const saved = useSavedViews();
  const counts = useCounts();
  const isHere = useIsHere();
  const shown = pages
    .filter(({ roles }) => roles.includes(me.role))
    .map(({ key, to, icon }) => ({ to, icon, name: t(`queue.view.${key}`), count: counts(key) }));
  const marked = marks.map(({ mark, icon }) => ({
    ...{ to: `/queue?mark=${mark}`, icon, name: t(`mark.${mark}`), count: counts(mark) },
  }));
  const forms = formIds
    .filter((form) => counts(form))
    .map((form) => ({ to: `/queue?formId=${form}`, name: t(`form.${form}`), count: counts(form) }));
  useEffect(() => {
    // On a phone the rail scrolls sideways: where one is stays in view.
    document.querySelector('.rail nav a.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  useGoTo([...shown.slice(0, 3), ...marked, ...saved.saved.map(({ query }) => ({ to: `/queue?${query}` }))]);
  const list = (views: readonly ViewToShow[]) =>
    views.map((view) => <ViewLink key={view.to} view={view} isHere={isHere(view.to)} />);
  if (isSmall) return <nav aria-label={t('queue.views')}>{list(shown)}</nav>;
  return (
    <>
      <nav aria-label={t('queue.views')}>{list(shown)}</nav>
      {me.role !== 'operator' && (
        <nav className="rail-more" aria-label={t('views.mine')}>
          <h2>{t('views.mine')}</h2>
          {list(marked)}
          <SavedLinks views={saved} isHere={isHere} />
        </nav>
      )}
      {forms.length > 1 && (
        <nav className="rail-more" aria-label={t('views.forms')}>
          <h2>{t('views.forms')}</h2>
          {list(forms)}
        </nav>
      )}
    </>
  );
}

function useIsHere(): (to: string) => boolean {
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  return (to) => {
    const [path = '', wanted] = to.split('?');
    if (path !== '/queue') return pathname.startsWith(path);
    return pathname === path ? String(query) === (wanted ?? '') : pathname.startsWith(path) && !wanted;
  };
}

/** `G`, then a digit within a moment. */
function useGoTo(views: readonly Pick<ViewToShow, 'to'>[]): void {
  const navigate = useNavigate();
  useKeys({
    G: () => {
      const go = (event: KeyboardEvent) => {
        const to = views[Number(event.key) - 1]?.to;
        if (/^[1-9]$/u.test(event.key) && to) {
          event.preventDefault();
          event.stopPropagation();
          void navigate(to);
        }
      };
      document.addEventListener('keydown', go, { once: true, capture: true });
      setTimeout(() => document.removeEventListener('keydown', go, { capture: true }), 1_500);
    },
  });
}

/** What waits behind a view; undefined where nothing is said. */
function useCounts(): (key: string) => number | undefined {
  const list = useQueueViews().data;
  const unread = useNotices().data?.unread ?? 0;
  return (key) => {
    if (key === 'notices') return unread || undefined;
    if (key === 'waiting')
      return list && (list.counts['waiting-for-review'] ?? 0) + (list.counts['in-review'] ?? 0);
    return list?.views?.counts[key] || undefined;
  };
}
