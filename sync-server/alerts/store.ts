import type { AlertDocument, SignedAlert } from '#shared/domain/alert/alert.ts';
import { readDocument } from '#shared/domain/alert/signed-alert.ts';
import type { Database, DatabaseTransaction } from '../store/database.ts';

type Row = { seq: number; document: string; device: string; signature: string };
const toSigned = ({ seq, document, device, signature }: Row) => ({ seq, alert: { document, device, signature } });

/** One version of an alert as it came; null when it never did. */
export async function findAlert(db: Database, id: string, version: number): Promise<{ seq: number; alert: SignedAlert } | null> {
  const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return row ? toSigned(row) : null;
}

/** The newest version of an alert; null when there is none. */
export async function newestVersion(db: Database, id: string): Promise<number | null> {
  const row = await db.selectFrom('alerts').select('version').where('id', '=', id).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row?.version ?? null;
}

/** The text of one stored version. Verified when it came. */
export async function documentOf(db: Database, id: string, version: number): Promise<AlertDocument> {
  const found = await findAlert(db, id, version);
  const document = found && readDocument(found.alert);
  if (!document) throw new Error('A delivery names an alert that is not stored');
  return document;
}

/** Alerts after a number, in order. */
export async function readAlerts(
  db: Database,
  after: number,
  limit: number,
): Promise<{ alerts: { seq: number; alert: SignedAlert }[]; more: boolean }> {
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
  return { alerts: rows.slice(0, limit).map(toSigned), more: rows.length > limit };
}

/** Stores a version that is not there yet. */
export async function keepAlert(
  transaction: DatabaseTransaction,
  { id, version }: Pick<AlertDocument, 'id' | 'version'>,
  { document, device, signature }: SignedAlert,
  now: Date,
): Promise<number> {
  const { seq } = await transaction
    .insertInto('alerts')
    .values({ id, version, document, device, signature, received_at: now })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}
