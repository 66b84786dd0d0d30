import { faultsOf, faultyPart } from '#shared/domain/incident/faults.ts';
import { type IncidentFieldName, IncidentPatch } from '#shared/domain/incident/incident.ts';
import { keepUnseen, lineOf, type MaskedLine, maskedLines } from '#shared/domain/incident/masked-lines.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { latestMomentOf } from '../clock/queries.ts';
import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { readConflicts } from './projection.ts';
import { getIncident, newestHlcOf, recordedBy, wholeIncident } from './queries.ts';
import { readsWhoTold } from './reads.ts';

/**
 * Replaces whole fields of a kept incident. What stood there stays in the log; what somebody wrote there that `seen` does not cover stays
 * beside it until a person picks. A masked line stays as it is unless this worker has looked at it. Throws `incident/not-found`,
 * `incident/cannot-be`, and `incident/not-seen` for something written over a line that was not looked at.
 */
export function amendIncident(
  vault: OpenVault,
  { id, patch: sent, seen, page }: In['incidents']['amend'] & { patch: IncidentPatch },
): Out['incidents']['amend'] {
  const newest = newestHlcOf(vault.db, id);
  refuseWhatCannotBe(vault, sent);
  const base = seen ?? newest;
  const patch = withUnseenKept(vault, id, sent);
  const said = Object.values(patch).some((value) => value !== undefined);
  if (said) {
    vault.log.commit([{ type: 'incident.amended', subject: id, body: { patch, page: page ?? null }, base }], vault.worker.id);
    vault.changes.tell('incidents', id);
  }
  return getIncident(vault, { id });
}

function withUnseenKept(vault: OpenVault, id: string, sent: IncidentPatch): IncidentPatch {
  if (sent.toldBy === undefined || readsWhoTold(vault, recordedBy(vault.db, id).recordedBy)) return sent;
  const isSeen = (line: MaskedLine, standing: string) => vault.seen.has(id, line, standing);
  const patch = keepUnseen(wholeIncident(vault.db, id), sent, isSeen, () => {
    throw new Refusal('incident/not-seen');
  });
  noteWritten(vault, id, sent);
  return patch;
}

/** What somebody wrote themselves they have seen, so that they may go on typing. */
function noteWritten({ seen }: OpenVault, id: string, { toldBy }: IncidentPatch): void {
  if (toldBy !== undefined) for (const line of maskedLines) seen.note(id, line, lineOf({ toldBy }, line));
}

/** Answers one masked line of who told us. Who looked, at what and why is in the log before the answer. Throws `incident/not-found`. */
export function unmaskLine(vault: OpenVault, { id, line, reason }: In['incidents']['unmask']): Out['incidents']['unmask'] {
  const value = lineOf(wholeIncident(vault.db, id), line);
  vault.log.commit([{ type: 'line.unmasked', subject: id, body: { line, reason } }], vault.worker.id);
  vault.seen.note(id, line, value);
  vault.changes.tell('incidents', id);
  vault.changes.tell('people', null);
  return { value };
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
 * `incident/not-found`, `incident/no-such-version` when it is no longer one of them, and `incident/not-seen` where the versions are masked.
 */
export function pickVersion(vault: OpenVault, { id, field, hlc }: In['incidents']['pick']): Out['incidents']['pick'] {
  const base = newestHlcOf(vault.db, id);
  const picked = readConflicts(vault.db, id).find((version) => version.field === field && version.hlc === hlc);
  if (picked === undefined) throw new Refusal('incident/no-such-version');
  if (isMaskedField(field) && !readsWhoTold(vault, recordedBy(vault.db, id).recordedBy)) throw new Refusal('incident/not-seen');
  const patch = IncidentPatch.parse({ [field]: picked.value });
  vault.log.commit([{ type: 'incident.amended', subject: id, body: { patch, page: null }, base }], vault.worker.id);
  vault.changes.tell('incidents', id);
  return getIncident(vault, { id });
}

function isMaskedField(field: IncidentFieldName): boolean {
  return field === 'toldBy';
}
