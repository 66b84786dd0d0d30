import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { shellQueries } from './clients.ts';
import { watchIdle } from './idle-lock.ts';
import { lockNow } from './session.ts';

/** Locks the open vault when nobody has touched the window for as long as this laptop is set to wait. */
export function useIdleLock(): void {
  const minutes = useQuery(shellQueries.idleLock.get.queryOptions()).data?.minutes;
  useEffect(() => {
    if (minutes === undefined) return;
    return watchIdle({ minutes, onIdle: () => void lockNow(), target: window, now: () => performance.now() });
  }, [minutes]);
}
