import { z } from 'zod';
import { CentralConsent, ConsentPurpose } from '../domain/consent/consent.ts';
import { ConsentEnds } from '../domain/consent/ends.ts';
import { WithdrawalOutcome } from '../domain/consent/withdrawal.ts';
import { Base64, Hex, Id, Instant, ShortText } from '../domain/primitives.ts';
import { isOfUsualSize } from '../domain/report/limits.ts';
import { Report } from '../domain/report/report.ts';

/** Streams of sealed envelopes the server keeps. `inbox:central` takes reports; `inbox:<organisation id>` takes answers to a project. */
export const StreamName = z.string().regex(/^inbox:(central|[0-9a-f-]{36})$/);
export type StreamName = z.infer<typeof StreamName>;

/**
 * One sealed batch on its way. `sealed` is a complete age file (openable with the `age` tool and the right identity) holding a padded
 * `Batch`. `signature` is Ed25519 by the sending device over `envelopeSigningBytes`: age itself does not say who sent.
 */
export const Envelope = z.strictObject({
  id: Id,
  stream: StreamName,
  device: Id,
  madeAt: Instant,
  sealed: Base64.max(24_000_000),
  signature: Hex.length(128),
});
export type Envelope = z.infer<typeof Envelope>;

/** What travels inside. Unknown message types are kept by the reader and skipped. */
export const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report.submitted'), id: Id, at: Instant, report: Report.refine(isOfUsualSize) }),
  z.strictObject({ type: z.literal('report.received'), id: Id, at: Instant, report: Id, reference: ShortText }),
  /** A project tells central what a report may be used for from now on. The newest `decidedAt` counts, in whatever order they arrive. */
  z.strictObject({
    type: z.literal('consent.changed'),
    id: Id,
    at: Instant,
    report: Id,
    consent: CentralConsent,
    ends: ConsentEnds,
    decidedAt: Instant,
  }),
  /** Central has taken a change in, and says which published alerts had come from the report: they cannot be called back. */
  z.strictObject({
    type: z.literal('consent.change-received'),
    id: Id,
    at: Instant,
    report: Id,
    decidedAt: Instant,
    alerts: z.array(z.number().int().positive()).max(100),
  }),
  /** Somebody takes a yes back with the code of a receipt, at a project that did not make it. Central passes it on. */
  z.strictObject({
    type: z.literal('withdrawal.requested'),
    id: Id,
    at: Instant,
    code: z.string().max(30),
    purposes: z.array(ConsentPurpose).min(1).max(20),
  }),
  z.strictObject({
    type: z.literal('withdrawal.passed-on'),
    id: Id,
    at: Instant,
    /** The id the request came with. */
    request: Id,
    code: z.string().max(30),
    purposes: z.array(ConsentPurpose).min(1).max(20),
  }),
  /** A project answers central: done, or it never made this code. */
  z.strictObject({ type: z.literal('withdrawal.answered'), id: Id, at: Instant, request: Id, outcome: WithdrawalOutcome }),
  /** Central tells the project that asked what became of it, and neither who did it nor what there was. */
  z.strictObject({ type: z.literal('withdrawal.settled'), id: Id, at: Instant, request: Id, outcome: WithdrawalOutcome }),
]);
export type Message = z.infer<typeof Message>;

export const Batch = z.strictObject({ v: z.literal(1), messages: z.array(z.unknown()).max(1000) });
export type Batch = z.infer<typeof Batch>;
