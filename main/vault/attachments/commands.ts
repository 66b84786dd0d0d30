import { v7 } from 'uuid';
import { piecesOf } from '#shared/domain/attachment/attachment.ts';
import type { OpenVault } from '../context.ts';
import { isDraft } from '../drafts/queries.ts';
import { refuseUnknownRecord } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { findAttachment } from './queries.ts';
import { putWithDraft } from './with-draft.ts';

/** Begins to take a file in. Nothing is in the log before it has arrived whole. Throws `incident/not-found`, `attachment/too-many`. */
export function beginAttachment(vault: OpenVault, { incidentId, size }: In['attachments']['begin']): Out['attachments']['begin'] {
  refuseUnknownRecord(vault.db, incidentId);
  const upload = v7({ msecs: vault.clock.now().getTime() });
  vault.locker.begin(upload, size);
  return { upload, pieces: piecesOf(size) };
}

/** Takes the next piece and seals it at once. Throws what `Locker.take` throws; the upload is then given up. */
export function takePiece(vault: OpenVault, { upload, place, data }: In['attachments']['take']): Out['attachments']['take'] {
  vault.locker.take(upload, place, Buffer.from(data, 'base64'));
  return { taken: place };
}

/**
 * Puts the whole file away with its hash and the time of arrival. With a kept record they stand in the log from here on, with a draft from
 * when it is kept. Throws what `Locker.finish` throws, and `incident/not-found`.
 */
export function finishAttachment(vault: OpenVault, input: In['attachments']['finish']): Out['attachments']['finish'] {
  const { upload, incidentId, name, type } = input;
  refuseUnknownRecord(vault.db, incidentId);
  const { file, hash, size } = vault.locker.finish(upload);
  const addedAt = vault.clock.now().toISOString();
  const body = { incidentId, name: name.normalize('NFC'), type, size, hash, file, addedBy: vault.worker.id, addedAt };
  if (isDraft(vault.db, incidentId)) refusing(() => putWithDraft(vault.db, upload, body));
  else vault.log.commit([{ type: 'attachment.added', subject: upload, body }], vault.worker.id);
  vault.changes.tell('attachments', incidentId);
  return findAttachment(vault, upload);
}

/** Gives up what has not arrived whole. */
export function cancelAttachment(vault: OpenVault, { upload }: In['attachments']['cancel']): Out['attachments']['cancel'] {
  vault.locker.cancel(upload);
  return { cancelled: true };
}

/** Notes, before a single byte goes, that a copy leaves the vault: who, when, which, and in which form. Throws `attachment/not-found`. */
export function noteExport(vault: OpenVault, { id, as }: In['attachments']['exported']): Out['attachments']['exported'] {
  const { incidentId } = findAttachment(vault, id);
  vault.log.commit([{ type: 'attachment.exported', subject: id, body: { as } }], vault.worker.id);
  vault.changes.tell('attachments', incidentId);
  return { noted: true };
}
