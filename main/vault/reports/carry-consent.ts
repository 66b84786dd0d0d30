import { v7 } from 'uuid';
import { type CentralConsent, type ConsentState, consentForCentral, isWithdrawn } from '#shared/domain/consent/consent.ts';
import type { NewOp } from '#shared/log/op.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import type { OpenVault } from '../context.ts';
import type { Database } from '../store/database.ts';
import { newEnvelopeId, pullMessage, queueMessage, rewriteMessage, waitingState } from '../sync/outbox.ts';
import { type Sent, sentReportOf } from './queries.ts';

/** What a change of consent means for a report that was queued: acts for the log, and rows that change in the same transaction. */
export type Carried = { ops: NewOp[]; also: (db: Database) => void };

const nothing: Carried = { ops: [], also: () => {} };

/**
 * Carries the answers in force to wherever the report has got to. What has not left is pulled, or says the new answers when it leaves; what
 * has left, or may have, is followed by a message. `decidedAt` is the time of the newest answer. To be committed with the answers
 * themselves, so that neither is ever there without the other.
 */
export function carryConsent(vault: OpenVault, incidentId: string, state: ConsentState, decidedAt: string): Carried {
  const sent = sentReportOf(vault.db, incidentId);
  const consent = consentForCentral(state);
  if (sent === null || same(consent, sent.consent)) return nothing;
  if (sent.recalled && sent.reference === null) return sent.mayHaveLeft ? tellCentral(vault, sent, consent, decidedAt) : nothing;
  const waits = waitingState(vault.db, sent.envelope);
  if (waits === null) return tellCentral(vault, sent, consent, decidedAt);
  if (isWithdrawn(consent)) return pull(vault, sent, consent, decidedAt, waits === 'sealed');
  return waits === 'sealed' ? tellCentral(vault, sent, consent, decidedAt) : rewrite(sent, consent, decidedAt);
}

/** Follows the report with a message. One that still waits from an earlier change says nothing any more and is pulled. */
export function tellCentral(vault: OpenVault, sent: Sent, consent: CentralConsent, decidedAt: string): Carried {
  const now = vault.clock.now();
  const envelope = newEnvelopeId();
  return {
    ops: [carriedOp(sent, consent, decidedAt, envelope)],
    also: (db) => {
      if (sent.carriedBy !== null) pullMessage(db, sent.carriedBy);
      const message = { type: 'consent.changed' as const, id: v7({ msecs: now.getTime() }), at: now.toISOString(), report: sent.id };
      queueMessage(db, { envelope, stream: 'inbox:central', message: { ...message, consent, decidedAt } });
    },
  };
}

/** Out of the queue. Once it was sealed, the server may have it without our having heard so: then central is told as well. */
function pull(vault: OpenVault, sent: Sent, consent: CentralConsent, decidedAt: string, mayHaveLeft: boolean): Carried {
  const recalled: NewOp = {
    type: 'report.recalled',
    subject: sent.incidentId,
    body: { incidentId: sent.incidentId, reportId: sent.id, mayHaveLeft },
  };
  const told = mayHaveLeft ? tellCentral(vault, sent, consent, decidedAt) : nothing;
  return {
    ops: [recalled, ...told.ops],
    also: (db) => {
      pullMessage(db, sent.envelope);
      told.also(db);
    },
  };
}

function rewrite(sent: Sent, consent: CentralConsent, decidedAt: string): Carried {
  return {
    ops: [carriedOp(sent, consent, decidedAt, null)],
    also: (db) =>
      rewriteMessage(db, sent.envelope, (message) =>
        message.type === 'report.submitted' ? { ...message, report: { ...message.report, consent } } : message,
      ),
  };
}

function carriedOp(sent: Sent, consent: CentralConsent, decidedAt: string, envelope: string | null): NewOp {
  const body = { incidentId: sent.incidentId, reportId: sent.id, consent, decidedAt, envelope };
  return { type: 'consent.carried', subject: sent.incidentId, body };
}

function same(a: CentralConsent, b: CentralConsent): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
