import { v7 } from 'uuid';
import { showNumber } from '#shared/domain/alert/number.ts';
import type { Message } from '#shared/seal/envelope.ts';
import type { OpenVault } from '../context.ts';
import { newEnvelopeId, queueMessage } from '../sync/outbox.ts';
import { hasReview, highestNumber } from './queries.ts';

/**
 * Takes in a report a project sent, gives it the next reference ("NUM 0231"), and queues the answer to the project, all in one transaction.
 * Called for a message whose sender was checked; `organisation` is the sender's, not what the message says. The same report twice is taken
 * once and answered once.
 */
export function receiveReport(
  vault: OpenVault,
  message: Extract<Message, { type: 'report.submitted' }>,
  { organisation, envelope }: { organisation: string; envelope: string },
): void {
  const { report } = message;
  if (hasReview(vault.db, report.id)) return;
  const now = vault.clock.now();
  const at = now.toISOString();
  const reference = `NUM ${showNumber(highestNumber(vault.db) + 1)}`;
  vault.log.commit(
    [{ type: 'report.received', subject: report.id, body: { report, organisation, reference, receivedAt: at, envelope } }],
    vault.device.id,
    (db) =>
      queueMessage(db, {
        envelope: newEnvelopeId(),
        stream: `inbox:${organisation}`,
        message: { type: 'report.received', id: v7({ msecs: now.getTime() }), at, report: report.id, reference },
      }),
  );
  // Arrivals are taken in inside a transaction, which is synchronous: this runs after its commit.
  queueMicrotask(() => vault.changes.tell('reviews', report.id));
}
