import { v7 } from 'uuid';
import type { ListExport } from '#shared/domain/export/export.ts';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';

/**
 * Notes that a list was saved outside of the vault: who did it and when stand in the trail, with the fingerprint of the file. `about` is whom it
 * was about, or null for everybody. Throws `person/not-found`.
 */
export function noteExport(type: 'calendar.exported' | 'register.exported' | 'trail.exported') {
  return (vault: OpenVault, { about = null, ...body }: ListExport & { about?: string | null }): { noted: boolean } => {
    const subject = about === null ? v7({ msecs: vault.clock.now().getTime() }) : headOf(vault.db, about);
    vault.log.commit([{ type, subject, body }], vault.worker.id);
    vault.changes.tell('people', about);
    return { noted: true };
  };
}
