import type { ContactEntry } from '#shared/domain/appointment/appointment.ts';
import type { OpenVault } from '../context.ts';
import { readsDetails } from '../people/reads.ts';

/** Whether this worker reads what was noted of a contact. */
export function mayReadContact(vault: OpenVault, { kind }: Pick<ContactEntry, 'kind'>): boolean {
  return kind === 'project' || readsDetails(vault);
}
