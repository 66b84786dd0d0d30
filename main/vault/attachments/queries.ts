import { type Attachment, type AttachmentFacts, piecesOf } from '#shared/domain/attachment/attachment.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownRecord } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';

type Row = { id: string; addedAt: string; addedBy: string; facts: string };
/** Files of kept records from the log, and files of drafts as they stand. */
const everywhere = `SELECT id, incident_id AS incidentId, added_at AS addedAt, added_by AS addedBy, facts FROM attachments
  UNION ALL SELECT id, draft_id, added_at, added_by, facts FROM draft_attachments`;

/** The attachments of an incident or a draft, oldest first, those whose file is gone or damaged among them. Throws `incident/not-found`. */
export function listAttachments(vault: OpenVault, { incidentId }: In['attachments']['list']): Out['attachments']['list'] {
  refuseUnknownRecord(vault.db, incidentId);
  const rows = vault.db
    .prepare<[string], Row>(`SELECT id, addedAt, addedBy, facts FROM (${everywhere}) WHERE incidentId = ? ORDER BY id`)
    .all(incidentId);
  return { attachments: rows.map((row) => shown(vault, row)) };
}

/** One piece of the original. Throws `attachment/not-found`, `attachment/missing`, `attachment/damaged`. */
export function readAttachment(vault: OpenVault, { id, place }: In['attachments']['read']): Out['attachments']['read'] {
  const { file, size } = findFacts(vault, id);
  if (place >= piecesOf(size)) throw new Refusal('attachment/out-of-order');
  return { data: vault.locker.read(file, size, place).toString('base64') };
}

export function findAttachment(vault: OpenVault, id: string): Attachment {
  return shown(vault, findRow(vault, id));
}

function findFacts(vault: OpenVault, id: string): AttachmentFacts {
  return JSON.parse(findRow(vault, id).facts) as AttachmentFacts;
}

function findRow(vault: OpenVault, id: string): Row {
  const row = vault.db.prepare<[string], Row>(`SELECT id, addedAt, addedBy, facts FROM (${everywhere}) WHERE id = ?`).get(id);
  if (row === undefined) throw new Refusal('attachment/not-found');
  return row;
}

function shown(vault: OpenVault, row: Row): Attachment {
  const { file, ...facts } = JSON.parse(row.facts) as AttachmentFacts;
  return {
    id: row.id,
    ...facts,
    addedAt: row.addedAt,
    addedBy: workerNames(vault.db).get(row.addedBy) ?? '',
    standing: vault.locker.standing(file, facts.size),
  };
}

/** The names of the sealed files of an incident. */
export function filesOf(db: Database, incidentId: string): string[] {
  const rows = db.prepare('SELECT facts FROM attachments WHERE incident_id = ?').pluck().all(incidentId) as string[];
  return rows.map((facts) => (JSON.parse(facts) as AttachmentFacts).file);
}

export type AttachmentCopy = { id: string; facts: AttachmentFacts; madeAt: string; madeBy: string };

/** Every copy of an incident's attachments that left the vault, oldest first: who made it and when. Where it went nobody here knows. */
export function copiesMade(db: Database, incidentId: string): AttachmentCopy[] {
  return db
    .prepare<[string], { id: string; facts: string; madeAt: string; madeBy: string }>(
      `SELECT op_id AS id, facts, made_at AS madeAt, made_by AS madeBy
       FROM attachment_copies JOIN attachments ON attachments.id = attachment_id WHERE incident_id = ? ORDER BY made_at, op_id`,
    )
    .all(incidentId)
    .map((row) => ({ ...row, facts: JSON.parse(row.facts) as AttachmentFacts }));
}

const kept = 'SELECT id, added_at AS addedAt, added_by AS addedBy, incident_id AS incidentId, facts FROM attachments';
type Kept = Row & { incidentId: string };

/** The name of an attachment of a kept record and whose incident it is of, without looking at its file; null when there is none. */
export function attachmentNamed(db: Database, id: string): { name: string; incidentId: string; addedAt: string; addedBy: string } | null {
  const row = db.prepare<[string], Kept>(`${kept} WHERE id = ?`).get(id);
  if (row === undefined) return null;
  const { incidentId, addedAt, addedBy } = row;
  return { name: (JSON.parse(row.facts) as AttachmentFacts).name, incidentId, addedAt, addedBy };
}

/** The names of the attachments of an incident, oldest first, without looking at their files. */
export function attachmentsNamed(db: Database, incidentId: string): { name: string; addedAt: string }[] {
  const rows = db.prepare<[string], Kept>(`${kept} WHERE incident_id = ? ORDER BY id`).all(incidentId);
  return rows.map(({ facts, addedAt }) => ({ name: (JSON.parse(facts) as AttachmentFacts).name, addedAt }));
}

/** The names of the files of every draft. */
export function draftFileNames(db: Database): { draftId: string; words: string }[] {
  return db
    .prepare<[], { draftId: string; facts: string }>('SELECT draft_id AS draftId, facts FROM draft_attachments')
    .all()
    .map(({ draftId, facts }) => ({ draftId, words: (JSON.parse(facts) as AttachmentFacts).name }));
}
