import { v7 } from 'uuid';
import type { Message } from '#shared/seal/envelope.ts';
import { publishedFromReport } from '../alerts/of-report.ts';
import type { OpenVault } from '../context.ts';
import { newEnvelopeId, queueMessage } from '../sync/outbox.ts';
import { hasConsentChange } from './consent.ts';
import { organisationOf } from './queries.ts';

/**
 * Takes in what a report may be used for from now on, and answers the project with the published alerts that had come from it. Called for a
 * message whose sender was checked; `organisation` is the sender's. The same change twice is taken once; an older one than what is held is
 * kept for the record and changes nothing.
 */
export function receiveConsentChange(
  vault: OpenVault,
  { report, consent, ends, decidedAt }: Extract<Message, { type: 'consent.changed' }>,
  { organisation, envelope }: { organisation: string; envelope: string },
): void {
  if (hasConsentChange(vault.db, report, organisation, decidedAt)) return;
  const now = vault.clock.now();
  const at = now.toISOString();
  const body = { reportId: report, organisation, consent, ends, decidedAt, receivedAt: at, envelope };
  vault.log.commit([{ type: 'consent.changed', subject: report, body }], vault.device.id, (db) =>
    queueMessage(db, {
      envelope: newEnvelopeId(),
      stream: `inbox:${organisation}`,
      message: {
        type: 'consent.change-received',
        id: v7({ msecs: now.getTime() }),
        at,
        report,
        decidedAt,
        // Nobody learns anything about a report of somebody else.
        alerts: organisationOf(db, report) === organisation ? publishedFromReport(db, report) : [],
      },
    }),
  );
  // Arrivals are taken in inside a transaction, which is synchronous: this runs after its commit.
  queueMicrotask(() => {
    vault.changes.tell('reviews', report);
    vault.changes.tell('alerts', null);
  });
}
