import { v7 } from 'uuid';
import type { Envelope } from '#shared/seal/envelope.ts';
import type { OpenVault } from '#vault/context.ts';
import { ownOrganisation } from '#vault/enrolment/queries.ts';
import { markSent, waitingAfter } from '#vault/sync/outbox.ts';
import { dispatch } from '#vault/sync/take-envelope.ts';

/**
 * Carries everything that waits in one vault to where its stream leads, as the server and sync do, without sealing: for vaults of
 * `enrolled-vaults.ts`. `lost` leaves it waiting as if the answer had not come back.
 */
export function carry(from: OpenVault, to: readonly OpenVault[], { lost = false }: { lost?: boolean } = {}): void {
  const sender = ownOrganisation(from.db);
  if (sender === null) throw new Error('Only an enrolled laptop sends');
  const waiting = waitingAfter(from.db, 0, 1000);
  for (const item of waiting) {
    if (item.kind !== 'message') continue;
    for (const vault of to) {
      const own = ownOrganisation(vault.db);
      if (own === null || !leadsTo(item.stream, own)) continue;
      const envelope = { id: item.envelope ?? v7() } as Envelope;
      dispatch(vault, own, { envelope, organisation: sender.id, fromCentral: sender.kind === 'central', messages: [item.message] });
    }
  }
  if (!lost)
    markSent(
      from.db,
      waiting.filter(({ kind }) => kind === 'message').map(({ position }) => position),
    );
}

function leadsTo(stream: string, own: { id: string; kind: string }): boolean {
  return stream === 'inbox:central' ? own.kind === 'central' : stream === `inbox:${own.id}`;
}
