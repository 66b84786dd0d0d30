import { faultsOf, faultyPart } from '#shared/domain/incident/faults.ts';
import { IncidentPatch } from '#shared/domain/incident/incident.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { latestMomentOf } from '../clock/queries.ts';
import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { readConflicts } from './projection.ts';
import { getIncident, newestHlcOf } from './queries.ts';

/**
 * Replaces whole fields of a kept incident. What stood there stays in the log; what somebody wrote there that `seen` does not cover stays
 * beside it until a person picks. Throws `incident/not-found`, `incident/cannot-be`.
 */
export function amendIncident(vault: OpenVault, { id, patch, seen, page }: In['incidents']['amend']): Out['incidents']['amend'] {
  const newest = newestHlcOf(vault.db, id);
  refuseWhatCannotBe(vault, patch);
  const base = seen ?? newest;
  const said = Object.values(patch).some((value) => value !== undefined);
  if (said) {
    vault.log.commit([{ type: 'incident.amended', subject: id, body: { patch, page: page ?? null }, base }], vault.worker.id);
    vault.changes.tell('incidents', id);
  }
  return getIncident(vault, { id });
}

/**
 * A draft holds whatever was typed; a record holds what can have been. Throws `incident/cannot-be` with the fault and the part of the page it
 * is in, for a day or time still to come (see `latestMoment`), a time without a day, days the wrong way round, an area nobody knows.
 */
export function refuseWhatCannotBe(vault: OpenVault, fields: IncidentPatch): void {
  const [fault] = faultsOf(fields, latestMomentOf(vault));
  if (fault !== undefined) throw new Refusal('incident/cannot-be', { fault, part: faultyPart(fault) });
}

/**
 * Settles a field two writers changed apart: the version a person picked is written once more, by somebody who has seen them all. Throws
 * `incident/not-found`, and `incident/no-such-version` when it is no longer one of them.
 */
export function pickVersion(vault: OpenVault, { id, field, hlc }: In['incidents']['pick']): Out['incidents']['pick'] {
  const base = newestHlcOf(vault.db, id);
  const picked = readConflicts(vault.db, id).find((version) => version.field === field && version.hlc === hlc);
  if (picked === undefined) throw new Refusal('incident/no-such-version');
  const patch = IncidentPatch.parse({ [field]: picked.value });
  vault.log.commit([{ type: 'incident.amended', subject: id, body: { patch, page: null }, base }], vault.worker.id);
  vault.changes.tell('incidents', id);
  return getIncident(vault, { id });
}
