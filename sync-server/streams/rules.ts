import type { Device } from '../devices/store.ts';

/** The inboxes this device may read: its organisation's, and for central the one reports go to. */
export function inboxesOf({ kind, organisation }: Pick<Device, 'kind' | 'organisation'>): string[] {
  return kind === 'central' ? ['inbox:central', `inbox:${organisation}`] : [`inbox:${organisation}`];
}

/** Everybody may write to central; only central answers an organisation, and only one that is in the chain. */
export function mayWrite({ kind }: Pick<Device, 'kind'>, stream: string, organisations: { has(id: string): boolean }): boolean {
  if (stream === 'inbox:central') return true;
  return kind === 'central' && organisations.has(stream.slice('inbox:'.length));
}
