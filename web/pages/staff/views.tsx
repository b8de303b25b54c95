import { useQuery } from '@tanstack/react-query';
import {
  Bell,
  CalendarDays,
  ChartColumn,
  CircleCheck,
  Gavel,
  History,
  Inbox,
  Package,
  Scale,
  Send,
  ShieldOff,
  SlidersHorizontal,
  UserRound,
} from 'lucide-react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { Me } from '../../../domain/api/shapes.ts';
import { type Role, roles } from '../../../domain/role.ts';
import { useNotices } from '../../api/hooks.ts';
import { api } from '../../api/routes.ts';
import { useWords } from '../../i18n/start.ts';

const mine = 'claimed=me&state=in-review';
const decided = 'state=approved&state=rejected&sort=updated';
const operators: readonly Role[] = ['operator'];
const withOrders: readonly Role[] = ['project-team', 'operator'];
const deciders: readonly Role[] = ['reviewer', 'project-team'];

/** In the order of the rail; `query` is absent where the view is a page of its own. */
const views = [
  { key: 'waiting', path: '/queue', query: '', icon: Inbox, roles },
  { key: 'mine', path: '/queue', query: mine, icon: UserRound, roles },
  { key: 'decided', path: '/queue', query: decided, icon: CircleCheck, roles },
  { key: 'orders', path: '/orders', icon: Package, roles: withOrders },
  { key: 'appeals', path: '/appeals', icon: Gavel, roles: operators },
  { key: 'notices', path: '/notices', icon: Bell, roles },
  { key: 'packs', path: '/packs', icon: SlidersHorizontal, roles },
  { key: 'numbers', path: '/numbers', icon: ChartColumn, roles: operators },
  { key: 'calibration', path: '/calibration', icon: Scale, roles: deciders },
  { key: 'waivers', path: '/waivers', icon: ShieldOff, roles },
  { key: 'holidays', path: '/holidays', icon: CalendarDays, roles },
  { key: 'messages', path: '/messages', icon: Send, roles: operators },
  { key: 'audit', path: '/audit', icon: History, roles: operators },
] as const;

export function Views({ me }: { me: Me }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const counts = useCounts();
  return (
    <nav aria-label={t('queue.views')}>
      {views
        .filter((view) => view.roles.includes(me.role))
        .map(({ key, path, icon: Icon, ...view }) => {
          const wanted = 'query' in view ? view.query : undefined;
          const isHere =
            wanted === undefined
              ? pathname.startsWith(path)
              : pathname.startsWith(path) && String(query) === wanted;
          const count = counts[key as keyof typeof counts];
          return (
            <Link
              key={key}
              to={wanted ? `${path}?${wanted}` : path}
              className={isHere ? 'active' : ''}
              aria-current={isHere ? 'page' : undefined}
              title={t(`queue.view.${key}`)}
            >
              <Icon className="icon" />
              <span>{t(`queue.view.${key}`)}</span>
              {count !== undefined && <span className="push">{count}</span>}
            </Link>
          );
        })}
    </nav>
  );
}

/** What waits behind a view; undefined where nothing is said. */
function useCounts(): { readonly waiting?: number; readonly notices?: number } {
  const counts = useQuery({
    queryKey: ['list', 'counts'],
    queryFn: () => api.listQueue({ limit: 1, sort: 'due' }),
    refetchInterval: 30_000,
  }).data?.counts;
  const unread = useNotices().data?.unread ?? 0;
  const waiting = counts && (counts['waiting-for-review'] ?? 0) + (counts['in-review'] ?? 0);
  return { ...(waiting === undefined ? {} : { waiting }), ...(unread > 0 ? { notices: unread } : {}) };
}
