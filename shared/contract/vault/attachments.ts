import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Attachment, AttachmentFacts, ExportedAs, pieceSize } from '../../domain/attachment/attachment.ts';
import { Id } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';

/** Pictures, screenshots and messages, in pieces of `pieceSize`, so that none has to fit into memory whole. */
export const attachments = {
  list: oc
    .input(z.strictObject({ incidentId: Id }))
    .output(z.strictObject({ attachments: z.array(Attachment) }))
    .errors({ ...open, ...refuses('incident/not-found') }),
  begin: oc
    .input(AttachmentFacts.pick({ incidentId: true, size: true }))
    .output(z.strictObject({ upload: Id, pieces: z.number().int() }))
    .errors({ ...open, ...refuses('incident/not-found', 'attachment/too-many') }),
  take: oc
    .input(z.strictObject({ upload: Id, place: z.number().int().nonnegative(), data: z.base64().max(2 * pieceSize) }))
    .output(z.strictObject({ taken: z.number().int() }))
    .errors({ ...open, ...refuses('attachment/not-arriving', 'attachment/out-of-order') }),
  /** Durable when it answers; hash and time of arrival stand in the log. */
  finish: oc
    .input(z.strictObject({ upload: Id, ...AttachmentFacts.pick({ incidentId: true, name: true, type: true }).shape }))
    .output(Attachment)
    .errors({ ...open, ...refuses('incident/not-found', 'attachment/not-arriving', 'attachment/out-of-order') }),
  cancel: oc
    .input(z.strictObject({ upload: Id }))
    .output(z.strictObject({ cancelled: z.boolean() }))
    .errors(open),
  read: oc
    .input(z.strictObject({ id: Id, place: z.number().int().nonnegative() }))
    .output(z.strictObject({ data: z.base64() }))
    .errors({ ...open, ...refuses('attachment/not-found', 'attachment/missing', 'attachment/damaged', 'attachment/out-of-order') }),
  /** Said before a copy leaves the vault. */
  exported: oc
    .input(z.strictObject({ id: Id, as: ExportedAs }))
    .output(z.strictObject({ noted: z.boolean() }))
    .errors({ ...open, ...refuses('attachment/not-found') }),
};
