import { z } from 'zod';
import { AlertContent, SignedAlert } from '../domain/alert/alert.ts';
import { ArrivedAttachment, ExportedAs } from '../domain/attachment/attachment.ts';
import { CentralConsent, ConsentDecision, ConsentPurpose } from '../domain/consent/consent.ts';
import { ConsentEnds } from '../domain/consent/ends.ts';
import { WithdrawalOutcome } from '../domain/consent/withdrawal.ts';
import { IncidentFields, IncidentPatch } from '../domain/incident/incident.ts';
import { Hex, Id, Instant, ShortText } from '../domain/primitives.ts';
import { FindingDecision, FindingKind, Report } from '../domain/report/report.ts';
import { Widening } from '../domain/report/widening.ts';
import { RaisedConcern, SafeguardingTelling } from '../domain/safeguarding/safeguarding.ts';
import { Worker } from '../domain/worker/worker.ts';
import { caseworkBodies } from './casework-ops.ts';

/**
 * One act, as it stands in the append-only log. `prev` chains the ops of a device and `signature` signs them, over the hash of the body
 * rather than the body, so that tampering shows and a body can still be erased (architecture, "The log").
 */
export const Op = z.strictObject({
  id: Id,
  /** Hybrid logical clock, sortable as text: see `hlc.ts`. */
  hlc: z.string().max(80),
  actor: Id,
  device: Id,
  type: z.string().max(60),
  subject: Id,
  bodyHash: Hex.length(64),
  /** For amendments: the hlc of the newest op of this subject the writer had seen. */
  base: z.string().max(80).nullable(),
  prev: Hex.length(64),
  signature: Hex.length(128),
});
export type Op = z.infer<typeof Op>;

/** Domain events: the type of an op and the strict schema of its body. Types are never renamed once used. */
export const opBodies = {
  'worker.added': Worker,
  'incident.recorded': z.strictObject({ fields: IncidentFields }),
  /** `page`: one opening of the record on a screen, by which its writes know one another. */
  'incident.amended': z.strictObject({ patch: IncidentPatch, page: Id.nullable().optional() }),
  'consent.decided': ConsentDecision,
  'finding.decided': z.strictObject({
    incidentId: Id,
    key: z.string().max(200),
    kind: FindingKind,
    text: ShortText,
    decision: FindingDecision,
  }),
  'attachment.added': ArrivedAttachment,
  'attachment.exported': z.strictObject({ as: ExportedAs }),
  'report.widened': z.strictObject({ incidentId: Id, to: Widening.nullable() }),
  'safeguarding.raised': RaisedConcern,
  'safeguarding.confirmed': z.strictObject({ remark: ShortText }),
  /** The subject is the concern. What was said to whom, word for word; the disclosure beside it holds only its hash. */
  'safeguarding.told': z.strictObject({ ...SafeguardingTelling.shape, id: Id, incidentId: Id, contentHash: Hex.length(64) }),
  'report.submitted': z.strictObject({ incidentId: Id, report: Report, envelope: Id }),
  /** Pulled before it left, because nothing is agreed to any more. `mayHaveLeft` when it was sealed and its sending not confirmed. */
  'report.recalled': z.strictObject({ incidentId: Id, reportId: Id, mayHaveLeft: z.boolean() }),
  /** Central is told what a report may be used for now: in the report itself while it waits, in a message of its own after. */
  'consent.carried': z.strictObject({
    incidentId: Id,
    reportId: Id,
    consent: CentralConsent,
    ends: ConsentEnds,
    decidedAt: Instant,
    envelope: Id.nullable(),
  }),
  'consent.change-received': z.strictObject({
    reportId: Id,
    decidedAt: Instant,
    receivedAt: Instant,
    alerts: z.array(z.number().int().positive()).max(100),
  }),
  /** A code was handed to the person. One incident may have several; each stays good. */
  'receipt.given': z.strictObject({ incidentId: Id, code: z.string().max(30) }),
  /** Somebody came with a code of another project: passed on, sealed, through central. */
  'withdrawal.requested': z.strictObject({ code: z.string().max(30), purposes: z.array(ConsentPurpose).min(1), envelope: Id }),
  /** Central says what became of it. */
  'withdrawal.settled': z.strictObject({ outcome: WithdrawalOutcome, settledAt: Instant }),
  /** This laptop was asked, and has done it or does not know the code. */
  'withdrawal.answered': z.strictObject({ outcome: WithdrawalOutcome }),
  /** At central, which learns where a request came from and went to, and keeps no code. */
  'withdrawal.routed': z.strictObject({ from: Id, to: z.array(Id).max(100), purposes: z.array(ConsentPurpose).min(1) }),
  /** At central. The subject is the request. */
  'withdrawal.answer-received': z.strictObject({ organisation: Id, outcome: WithdrawalOutcome }),
  /** At central. `organisation` is who said so: it counts only for that organisation's reports. */
  'consent.changed': z.strictObject({
    reportId: Id,
    organisation: Id,
    consent: CentralConsent,
    ends: ConsentEnds,
    decidedAt: Instant,
    receivedAt: Instant,
    envelope: Id,
  }),
  'report.acknowledged': z.strictObject({ reportId: Id, reference: ShortText, receivedAt: Instant }),
  'report.received': z.strictObject({ report: Report, organisation: Id, reference: ShortText, receivedAt: Instant, envelope: Id }),
  'review.claimed': z.strictObject({ reportId: Id }),
  'alert.composed': z.strictObject({ reports: z.array(Id).max(100), content: AlertContent }),
  'alert.amended': z.strictObject({ content: AlertContent }),
  'alert.approved': z.strictObject({ contentHash: Hex.length(64) }),
  /** One person says a published alert should be taken back; another does it. */
  'alert.cancel-proposed': z.strictObject({ version: z.number().int().positive(), reason: z.string().trim().min(3).max(400) }),
  'alert.published': z.strictObject({ signed: SignedAlert }),
  'alert.received': z.strictObject({ signed: SignedAlert }),
  'sheet.printed': z.strictObject({ alertId: Id, version: z.number().int().positive(), as: z.enum(['pdf', 'paper']) }),
  'enrolment.joined': z.strictObject({
    organisation: Id,
    name: ShortText,
    kind: z.enum(['central', 'project']),
    server: z.url(),
    rootFingerprint: Hex.length(64),
  }),
  'invite.issued': z.strictObject({ invite: Id, organisation: Id, name: ShortText, expiresAt: Instant }),
  ...caseworkBodies,
} as const;
export type OpType = keyof typeof opBodies;
export type OpBody<T extends OpType> = z.infer<(typeof opBodies)[T]>;

/** An act on its way into the log: the log fills in the rest. */
export type NewOp = { [T in OpType]: { type: T; subject: string; body: OpBody<T>; base?: string | null } }[OpType];
