import { v7 } from 'uuid';
import { type ConsentDecision, isWithdrawn } from '#shared/domain/consent/consent.ts';
import { toldToCentral } from '#shared/domain/consent/ends.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import type { NewOp } from '#shared/log/op.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import type { OpenVault } from '../context.ts';
import type { Database } from '../store/database.ts';
import { newEnvelopeId, pullMessage, queueMessage, rewriteMessage, waitingState } from '../sync/outbox.ts';
import { type Sent, sentReportOf } from './queries.ts';

/** What a change of consent means for a report that was queued: acts for the log, and rows that change in the same transaction. */
export type Carried = { ops: NewOp[]; also: (db: Database) => void };

const nothing: Carried = { ops: [], also: () => {} };

/** What central is told of an incident's answers: the answers in force, and the last day of each yes that has one. */
type Told = ReturnType<typeof toldToCentral>;

/**
 * Carries the answers in force to wherever the report has got to. What has not left is pulled, or says the new answers when it leaves; what
 * has left, or may have, is followed by a message. `decidedAt` is the time of the newest answer. To be committed with the answers
 * themselves, so that neither is ever there without the other.
 */
export function carryConsent(vault: OpenVault, incidentId: string, decisions: readonly ConsentDecision[], decidedAt: string): Carried {
  const sent = sentReportOf(vault.db, incidentId);
  const told = toldToCentral(decisions, ukDay(vault.clock.now()));
  if (sent === null || same(told, sent)) return nothing;
  if (sent.recalled && sent.reference === null) return sent.mayHaveLeft ? tellCentral(vault, sent, told, decidedAt) : nothing;
  const waits = waitingState(vault.db, sent.envelope);
  if (waits === null) return tellCentral(vault, sent, told, decidedAt);
  if (isWithdrawn(told.consent)) return pull(vault, sent, told, decidedAt, waits === 'sealed');
  return waits === 'sealed' ? tellCentral(vault, sent, told, decidedAt) : rewrite(sent, told, decidedAt);
}

/** Follows the report with a message. One that still waits from an earlier change says nothing any more and is pulled. */
export function tellCentral(vault: OpenVault, sent: Sent, told: Told, decidedAt: string): Carried {
  const now = vault.clock.now();
  const envelope = newEnvelopeId();
  return {
    ops: [carriedOp(sent, told, decidedAt, envelope)],
    also: (db) => {
      if (sent.carriedBy !== null) pullMessage(db, sent.carriedBy);
      const message = { type: 'consent.changed' as const, id: v7({ msecs: now.getTime() }), at: now.toISOString(), report: sent.id };
      queueMessage(db, { envelope, stream: 'inbox:central', message: { ...message, ...told, decidedAt } });
    },
  };
}

/** Out of the queue. Once it was sealed, the server may have it without our having heard so: then central is told as well. */
function pull(vault: OpenVault, sent: Sent, answers: Told, decidedAt: string, mayHaveLeft: boolean): Carried {
  const recalled: NewOp = {
    type: 'report.recalled',
    subject: sent.incidentId,
    body: { incidentId: sent.incidentId, reportId: sent.id, mayHaveLeft },
  };
  const told = mayHaveLeft ? tellCentral(vault, sent, answers, decidedAt) : nothing;
  return {
    ops: [recalled, ...told.ops],
    also: (db) => {
      pullMessage(db, sent.envelope);
      told.also(db);
    },
  };
}

function rewrite(sent: Sent, told: Told, decidedAt: string): Carried {
  return {
    ops: [carriedOp(sent, told, decidedAt, null)],
    also: (db) =>
      rewriteMessage(db, sent.envelope, (message) =>
        message.type === 'report.submitted'
          ? { ...message, report: { ...message.report, consent: told.consent, consentEnds: told.ends } }
          : message,
      ),
  };
}

function carriedOp(sent: Sent, told: Told, decidedAt: string, envelope: string | null): NewOp {
  const body = { incidentId: sent.incidentId, reportId: sent.id, ...told, decidedAt, envelope };
  return { type: 'consent.carried', subject: sent.incidentId, body };
}

function same(told: Told, { consent, ends }: Sent): boolean {
  return canonicalJson(told) === canonicalJson({ consent, ends });
}
