import { useQuery } from '@tanstack/react-query';
import { packsApi } from '../api/packs.ts';
import { rememberPack } from './judge-fields.ts';

/** Asks which rules are in force at the site, and has them judge from then on; answers the version once it is known. */
export function useServedPack(site: string): string | undefined {
  return useQuery({
    queryKey: ['pack-in-force', site],
    queryFn: async () => {
      const { pack } = await packsApi.inForce(site);
      rememberPack(pack);
      return pack.version;
    },
    staleTime: 60_000,
    refetchInterval: 300_000,
  }).data;
}
