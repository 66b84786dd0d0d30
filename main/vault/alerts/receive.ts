import type { SignedAlert } from '#shared/domain/alert/alert.ts';
import { readDocument } from '#shared/domain/alert/signed-alert.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { heldVersion } from './queries.ts';

/**
 * Keeps an alert that arrived. Called only after `verifySignedAlert`. A version this vault has, or an older one, changes nothing: a server
 * cannot bring back a warning that was replaced. Throws `alert/false-signature` for something that is no alert at all.
 */
export function receiveAlert(vault: OpenVault, signed: SignedAlert): void {
  const document = readDocument(signed);
  if (document === null) throw new Refusal('alert/false-signature');
  if (heldVersion(vault.db, document.id) >= document.version) return;
  vault.log.commit([{ type: 'alert.received', subject: document.id, body: { signed } }], vault.device.id);
  // Arrivals are taken in inside a transaction, which is synchronous: this runs after its commit.
  queueMicrotask(() => vault.changes.tell('alerts', document.id));
}
