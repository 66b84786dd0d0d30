import { v7 } from 'uuid';
import { makesCodesLike } from '#shared/domain/consent/receipt-code.ts';
import { settledBy, type WithdrawalOutcome } from '#shared/domain/consent/withdrawal.ts';
import type { Message } from '#shared/seal/envelope.ts';
import { withdrawByOwnCode } from '../consent/receipts.ts';
import type { OpenVault } from '../context.ts';
import { currentMembership } from '../enrolment/queries.ts';
import type { Database } from '../store/database.ts';
import { newEnvelopeId, queueMessage } from '../sync/outbox.ts';
import { askedOutcome, hasAnswered, routedWithdrawal } from './queries.ts';

type Received<T extends Message['type']> = Extract<Message, { type: T }>;
type Sender = { organisation: string };

/**
 * Central: passes a request on to every project whose codes begin like this one, and keeps no code. Where there is none, the one who asked
 * is told at once. Called for a message whose sender was checked; the same request twice is passed on once.
 */
export function routeWithdrawal(
  vault: OpenVault,
  { id: request, code, purposes }: Received<'withdrawal.requested'>,
  { organisation: from }: Sender,
): void {
  if (routedWithdrawal(vault.db, request) !== null) return;
  const projects = [...(currentMembership(vault.db)?.organisations.values() ?? [])].filter(({ kind }) => kind === 'project');
  const to = projects.filter((project) => makesCodesLike(project.id, code)).map((project) => project.id);
  vault.log.commit([{ type: 'withdrawal.routed', subject: request, body: { from, to, purposes } }], vault.device.id, (db) => {
    for (const project of to) {
      queueMessage(db, { ...envelopeTo(project), message: { type: 'withdrawal.passed-on', ...stamp(vault), request, code, purposes } });
    }
    if (to.length === 0) settle(vault, db, request, from, 'unknown');
  });
}

/**
 * A project: takes back what central passed on, and says that it is done. A code this laptop never handed out is left alone and said to be
 * unknown. Called for a message of central's; the same request twice is done and answered once.
 */
export function takePassedOn(vault: OpenVault, { request, code, purposes }: Received<'withdrawal.passed-on'>): void {
  if (hasAnswered(vault.db, request)) return;
  const outcome = withdrawByOwnCode(vault, code, purposes) ? 'done' : 'unknown';
  vault.log.commit([{ type: 'withdrawal.answered', subject: request, body: { outcome } }], vault.device.id, (db) =>
    queueMessage(db, { ...envelopeTo('central'), message: { type: 'withdrawal.answered', ...stamp(vault), request, outcome } }),
  );
}

/**
 * Central: takes in what a project answered, and tells the one who asked as soon as that settles it. Only a project the request went to is
 * heeded. Called for a message whose sender was checked.
 */
export function receiveAnswer(vault: OpenVault, { request, outcome }: Received<'withdrawal.answered'>, { organisation }: Sender): void {
  const routed = routedWithdrawal(vault.db, request);
  const asked = routed?.to.find((one) => one.organisation === organisation);
  // One laptop of a project may not know a code that another one does: done is the last word.
  if (!routed || !asked || asked.outcome === outcome || asked.outcome === 'done') return;
  const before = settledBy(routed.to.map((one) => one.outcome));
  const now = settledBy(routed.to.map((one) => (one.organisation === organisation ? outcome : one.outcome)));
  vault.log.commit(
    [{ type: 'withdrawal.answer-received', subject: request, body: { organisation, outcome } }],
    vault.device.id,
    (db) => now !== null && now !== before && settle(vault, db, request, routed.from, now),
  );
}

/** The project that asked: notes what became of it. Called for a message of central's; one it never asked for is left alone. */
export function noteSettled(vault: OpenVault, { request, outcome, at }: Received<'withdrawal.settled'>): void {
  const asked = askedOutcome(vault.db, request);
  if (asked === null || asked.outcome === outcome || asked.outcome === 'done') return;
  vault.log.commit([{ type: 'withdrawal.settled', subject: request, body: { outcome, settledAt: at } }], vault.device.id);
  // Arrivals are taken in inside a transaction, which is synchronous: this runs after its commit.
  queueMicrotask(() => vault.changes.tell('consent', null));
}

function settle(vault: OpenVault, db: Database, request: string, from: string, outcome: WithdrawalOutcome): void {
  queueMessage(db, { ...envelopeTo(from), message: { type: 'withdrawal.settled', ...stamp(vault), request, outcome } });
}

function stamp({ clock }: OpenVault): { id: string; at: string } {
  const now = clock.now();
  return { id: v7({ msecs: now.getTime() }), at: now.toISOString() };
}

function envelopeTo(address: string) {
  return { envelope: newEnvelopeId(), stream: `inbox:${address}` as const };
}
