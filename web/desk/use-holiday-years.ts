import { useQueries, useQuery } from '@tanstack/react-query';
import { type HolidayYear, publicHolidays } from '../../domain/public-holidays.ts';
import { pointsApi } from '../api/points.ts';

/** Operators arrange a year now and then; what is due keeps its day. */
const calendarOf = (site: string) => ({
  queryKey: ['calendar', site],
  queryFn: () => pointsApi.calendar(site),
  staleTime: 600_000,
});

/** The working days of a site as its operators arranged them; until they are here, those of the program. */
export function useHolidayYears(site: string): readonly HolidayYear[] {
  return useQuery(calendarOf(site)).data?.years ?? publicHolidays;
}

/** The same for each of several sites. */
export function useYearsOfSites(sites: readonly string[]): (site: string) => readonly HolidayYear[] {
  const all = useQueries({ queries: sites.map(calendarOf) });
  return (site) => all[sites.indexOf(site)]?.data?.years ?? publicHolidays;
}
