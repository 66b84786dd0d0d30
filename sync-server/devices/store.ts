import type { z } from 'zod';
import type { OrganisationKind } from '#shared/domain/organisation/membership.ts';
import type { Database, DatabaseTransaction } from '../store/database.ts';

export type Device = { id: string; organisation: string; kind: z.infer<typeof OrganisationKind>; signKey: string; revoked: boolean };

/** The device of this id, revoked or not; null when it was never enrolled. */
export async function findDevice(db: Database, id: string): Promise<Device | null> {
  const row = await db.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { id: row.id, organisation: row.organisation, kind: row.kind, signKey: row.sign_key, revoked: row.revoked } : null;
}

/** Writes what the chain now says about these devices. */
export async function keepDevices(transaction: DatabaseTransaction, devices: readonly Device[]): Promise<void> {
  for (const { id, organisation, kind, signKey, revoked } of devices) {
    await transaction
      .insertInto('devices')
      .values({ id, organisation, kind, sign_key: signKey, revoked })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ revoked }))
      .execute();
  }
}
