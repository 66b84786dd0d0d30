import { useEffect } from 'react';
import { goTo, homeOf, useOpenSession } from '../data/index.ts';

/** No address, or one that is not known: the person begins where people of their organisation begin. */
export function Home() {
  const { organisation, worker } = useOpenSession();
  const home = homeOf(organisation?.kind ?? null, worker.role);
  useEffect(() => goTo(home), [home]);
  return null;
}
