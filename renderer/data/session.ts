import { useSuspenseQuery } from '@tanstack/react-query';
import type { SessionState } from '#shared/contract/vault/session.ts';
import { vault, vaultQueries } from './clients.ts';
import { goTo } from './paths.ts';
import { forgetEverything, queryClient } from './query-client.ts';

export type OpenSession = Extract<SessionState, { phase: 'open' }>;

/** Who is working and for whom. Only for screens inside the frame, which are shown only while the vault is open. */
export function useOpenSession(): OpenSession {
  const { data } = useSuspenseQuery(vaultQueries.session.state.queryOptions());
  if (data.phase !== 'open') throw new Error('A screen of the open vault was shown while it is locked');
  return data;
}

const unsaved = new Set<() => Promise<void>>();

/** Has `flush` called, and waited for, before the vault is locked. Answers how to stop. */
export function flushBeforeLock(flush: () => Promise<void>): () => void {
  unsaved.add(flush);
  return () => unsaved.delete(flush);
}

/** Keeps what is being typed, locks the vault and forgets all that was read from it. */
export async function lockNow(): Promise<void> {
  await Promise.allSettled([...unsaved].map((flush) => flush()));
  const state = await vault.session.lock();
  forgetEverything();
  queryClient.setQueryData(vaultQueries.session.state.queryKey(), state);
}

let lastWorker: string | null = null;

/**
 * Takes over what the vault answered to an unlock, so that the window moves on at once: where this worker was, or at the beginning when
 * another worker was here before. Nobody lands on a colleague's page.
 */
export function enterSession(state: SessionState): void {
  if (state.phase === 'open') {
    if (lastWorker !== null && lastWorker !== state.worker.id) goTo('#/');
    lastWorker = state.worker.id;
  }
  queryClient.setQueryData(vaultQueries.session.state.queryKey(), state);
}
