import { v7 } from 'uuid';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { readsDetails } from '../people/reads.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';

/** Notes a try to reach a person. Only who may read a kind of words may write it. Throws `person/not-found`, `permission/not-your-role`. */
export function logContact(vault: OpenVault, input: In['contacts']['log']): Out['contacts']['log'] {
  if (input.kind !== undefined && input.kind !== 'project' && !readsDetails(vault))
    throw new Refusal('permission/not-your-role', { act: 'workCases' });
  const subject = headOf(vault.db, input.personId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit(
    [{ type: 'contact.logged', subject, body: { ...input, kind: input.kind ?? 'project', id, personId: subject } }],
    vault.worker.id,
  );
  vault.changes.tell('people', subject);
  return { id };
}
