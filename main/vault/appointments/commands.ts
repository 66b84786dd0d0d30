import { v7 } from 'uuid';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { appointmentsOf } from './queries.ts';

/** Sets a time. Throws `person/not-found`. */
export function makeAppointment(vault: OpenVault, input: In['appointments']['make']): Out['appointments']['make'] {
  const subject = headOf(vault.db, input.personId);
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'appointment.made', subject, body: { ...input, id, personId: subject } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { id };
}

/** Calls a time off; it stays in the log. Throws `appointment/not-found`. */
export function cancelAppointment(vault: OpenVault, { appointmentId }: In['appointments']['cancel']): Out['appointments']['cancel'] {
  const found = appointmentsOf(vault.db, null).find(({ id, isCancelled }) => id === appointmentId && !isCancelled);
  if (found === undefined) throw new Refusal('appointment/not-found');
  vault.log.commit([{ type: 'appointment.cancelled', subject: found.personId, body: { appointmentId } }], vault.worker.id);
  vault.changes.tell('people', found.personId);
  return { cancelled: true };
}
