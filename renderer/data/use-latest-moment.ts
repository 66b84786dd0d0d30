import { useQuery } from '@tanstack/react-query';
import { latestMoment } from '#shared/domain/day/day.ts';
import { vaultQueries } from './clients.ts';

const minute = 60_000;

/** What the vault says of this laptop's clock, asked again every minute while somebody looks. */
export function useClockState() {
  return useQuery({ ...vaultQueries.clock.state.queryOptions(), refetchInterval: minute, staleTime: 0 });
}

/** The moment up to which what is typed now can have happened: the vault's own rule, so that a field says it before the vault has to. */
export function useLatestMoment(): Date {
  const { data } = useClockState();
  return latestMoment(new Date(), data?.newestEntryAt ? new Date(data.newestEntryAt) : null);
}
