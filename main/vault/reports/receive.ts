import type { Message } from '#shared/seal/envelope.ts';
import type { OpenVault } from '../context.ts';
import { sentReport } from './queries.ts';

/**
 * Notes that central has a report, and its reference. Called for a message whose sender was checked. The same receipt twice is noted once;
 * one about a report this project never sent is left alone.
 */
export function acknowledgeReport(vault: OpenVault, message: Extract<Message, { type: 'report.received' }>): void {
  const sent = sentReport(vault.db, message.report);
  if (sent === null || sent.reference !== null) return;
  const body = { reportId: message.report, reference: message.reference, receivedAt: message.at };
  vault.log.commit([{ type: 'report.acknowledged', subject: message.report, body }], vault.device.id);
  // Arrivals are taken in inside a transaction, which is synchronous: this runs after its commit.
  queueMicrotask(() => {
    vault.changes.tell('reports', sent.incidentId);
    vault.changes.tell('incidents', sent.incidentId);
  });
}
