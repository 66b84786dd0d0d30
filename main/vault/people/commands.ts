import { v7 } from 'uuid';
import { isMask, type MaskedField, maskedFields, newPerson } from '#shared/domain/person/person.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { getPerson } from './queries.ts';
import { readsDetails } from './reads.ts';
import { headOf, linkedPerson, mergesInto, wholeFields } from './records.ts';

/** A person from a working name alone. */
export function addPerson(vault: OpenVault, { workingName }: In['people']['add']): Out['people']['add'] {
  const id = v7({ msecs: vault.clock.now().getTime() });
  vault.log.commit([{ type: 'person.added', subject: id, body: { fields: newPerson(workingName) } }], vault.worker.id);
  vault.changes.tell('people', id);
  return getPerson(vault, { personId: id });
}

/**
 * Replaces whole fields. Of what a worker sees masked, only what was looked at may be changed; what comes back masked, or blank without having
 * been seen, stays as it is. Throws `person/not-found`, and `person/not-seen` for something written over a detail that was not looked at.
 */
export function amendPerson(vault: OpenVault, { personId, patch }: In['people']['amend']): Out['people']['amend'] {
  const subject = headOf(vault.db, personId);
  const stands = wholeFields(vault.db, subject);
  const isUnchanged = (field: MaskedField, sent: string) => {
    if (isMask(sent)) return true;
    if (stands[field] === '' || vault.seen.has(subject, field, stands[field])) return false;
    if (sent === '') return true;
    throw new Refusal('person/not-seen');
  };
  const unchanged = readsDetails(vault)
    ? []
    : maskedFields.filter((field) => patch[field] !== undefined && isUnchanged(field, patch[field]));
  const said = Object.entries(patch).filter(([field, value]) => value !== undefined && !(unchanged as string[]).includes(field));
  if (said.length > 0) {
    vault.log.commit([{ type: 'person.amended', subject, body: { patch: Object.fromEntries(said) } }], vault.worker.id);
    for (const field of maskedFields) vault.seen.note(subject, field, patch[field] ?? '');
    vault.changes.tell('people', subject);
  }
  return getPerson(vault, { personId });
}

/** Answers one contact detail to somebody who sees it masked. Who looked, at what and why is in the log before the answer. */
export function unmaskField(vault: OpenVault, { personId, field, reason }: In['people']['unmask']): Out['people']['unmask'] {
  const subject = headOf(vault.db, personId);
  const value = wholeFields(vault.db, subject)[field];
  vault.log.commit([{ type: 'field.unmasked', subject, body: { field, reason } }], vault.worker.id);
  vault.seen.note(subject, field, value);
  vault.changes.tell('people', subject);
  return { value };
}

/** Says whose an incident is. An incident is one person's; linking it to another moves it. */
export function linkIncident(vault: OpenVault, { personId, incidentId }: In['people']['linkIncident']): Out['people']['linkIncident'] {
  const subject = headOf(vault.db, personId);
  refuseUnknownIncident(vault.db, incidentId);
  vault.log.commit([{ type: 'incident.linked', subject, body: { incidentId } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

/** Takes the link away; the incident stays as it is. */
export function unlinkIncident(
  vault: OpenVault,
  { personId, incidentId }: In['people']['unlinkIncident'],
): Out['people']['unlinkIncident'] {
  const subject = headOf(vault.db, personId);
  const linked = linkedPerson(vault.db, incidentId);
  if (linked === null || headOf(vault.db, linked) !== subject) throw new Refusal('incident/not-found');
  vault.log.commit([{ type: 'incident.unlinked', subject, body: { incidentId } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId });
}

/** Shows `other` as part of this person from now on. Neither record changes. Throws `person/same` when they are one already. */
export function mergePeople(vault: OpenVault, { personId, other }: In['people']['merge']): Out['people']['merge'] {
  const subject = headOf(vault.db, personId);
  const otherHead = headOf(vault.db, other);
  if (subject === otherHead) throw new Refusal('person/same');
  vault.log.commit([{ type: 'person.merged', subject, body: { other: otherHead } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId: subject });
}

/** Undoes a merge: both records stand apart again, each with what was written in it. Throws `person/not-merged`. */
export function unmergePeople(vault: OpenVault, { personId, other }: In['people']['unmerge']): Out['people']['unmerge'] {
  const subject = headOf(vault.db, personId);
  if (!mergesInto(vault.db, subject).some(({ id }) => id === other)) throw new Refusal('person/not-merged');
  vault.log.commit([{ type: 'person.unmerged', subject, body: { other } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return getPerson(vault, { personId: subject });
}
