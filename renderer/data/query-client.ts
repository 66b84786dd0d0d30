import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { vaultQueries } from './clients.ts';
import { refusalOf } from './sentence.ts';

/**
 * The one cache of the window. The vault is on this laptop, so nothing waits for a network, nothing is tried again by itself, and what was
 * read stays true until a change event says otherwise. When the vault answers that it is locked, the window asks for the session's state
 * and shows the lock screen. Locking empties the cache (`forgetEverything`).
 */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onFailure }),
  mutationCache: new MutationCache({ onError: onFailure }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

function onFailure(error: unknown): void {
  if (refusalOf(error)?.code === 'session/locked') void queryClient.invalidateQueries({ queryKey: vaultQueries.session.state.key() });
}

/** Drops all that was read from the vault, except whether it is open, and what is no secret (`outlivesLock`): nothing of a record stays in the window after the lock. */
export function forgetEverything(): void {
  const sessionKey = JSON.stringify(vaultQueries.session.state.queryKey());
  queryClient.removeQueries({ predicate: ({ queryKey, meta }) => meta?.outlivesLock !== true && JSON.stringify(queryKey) !== sessionKey });
  queryClient.getMutationCache().clear();
}
