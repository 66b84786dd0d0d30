import type { Message } from '#shared/seal/envelope.ts';
import type { OpenVault } from '../context.ts';
import { type Sent, sentReport } from './queries.ts';

/**
 * Notes that central has a report, and its reference. Called for a message whose sender was checked. The same receipt twice is noted once;
 * one about a report this project never sent is left alone.
 */
export function acknowledgeReport(vault: OpenVault, message: Extract<Message, { type: 'report.received' }>): void {
  const sent = sentReport(vault.db, message.report);
  if (sent === null || sent.reference !== null) return;
  const body = { reportId: message.report, reference: message.reference, receivedAt: message.at };
  vault.log.commit([{ type: 'report.acknowledged', subject: message.report, body }], vault.device.id);
  tell(vault, sent);
}

/**
 * Notes that central has taken a change of consent in, and which published alerts had come from the report. Called for a message whose
 * sender was checked. An answer to a change this project did not send, or older than one it has, changes nothing.
 */
export function acknowledgeConsentChange(vault: OpenVault, message: Extract<Message, { type: 'consent.change-received' }>): void {
  const sent = sentReport(vault.db, message.report);
  if (sent === null || sent.decidedAt === null || message.decidedAt > sent.decidedAt) return;
  if (sent.heard !== null && sent.heard.decidedAt >= message.decidedAt) return;
  const body = { reportId: message.report, decidedAt: message.decidedAt, receivedAt: message.at, alerts: message.alerts };
  vault.log.commit([{ type: 'consent.change-received', subject: message.report, body }], vault.device.id);
  tell(vault, sent);
}

/** Arrivals are taken in inside a transaction, which is synchronous: this runs after its commit. */
function tell(vault: OpenVault, { incidentId }: Sent): void {
  queueMicrotask(() => {
    vault.changes.tell('reports', incidentId);
    vault.changes.tell('incidents', incidentId);
    vault.changes.tell('consent', incidentId);
  });
}
