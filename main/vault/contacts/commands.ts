import { v7 } from 'uuid';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';

/** Notes a try to reach a person. Throws `person/not-found`. */
export function logContact(vault: OpenVault, input: In['contacts']['log']): Out['contacts']['log'] {
  const subject = headOf(vault.db, input.personId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'contact.logged', subject, body: { ...input, id, personId: subject } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}
