import { v7 } from 'uuid';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { readsDetails } from '../people/reads.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';

/** Adds a note about a person. Only who may read a kind of note may write one. Throws `person/not-found`, `permission/not-your-role`. */
export function addNote(vault: OpenVault, { personId, kind, text }: In['notes']['add']): Out['notes']['add'] {
  if (kind !== 'project' && !readsDetails(vault)) throw new Refusal('permission/not-your-role', { act: 'workCases' });
  const subject = headOf(vault.db, personId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'note.added', subject, body: { id, personId: subject, kind, text } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}
