import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { getIncident, newestHlcOf } from './queries.ts';

/** Replaces whole fields of a kept incident. What stood there stays in the log. Throws `incident/not-found`. */
export function amendIncident(vault: OpenVault, { id, patch }: In['incidents']['amend']): Out['incidents']['amend'] {
  const base = newestHlcOf(vault.db, id);
  const said = Object.values(patch).some((value) => value !== undefined);
  if (said) {
    vault.log.commit([{ type: 'incident.amended', subject: id, body: { patch }, base }], vault.worker.id);
    vault.changes.tell('incidents', id);
  }
  return getIncident(vault, { id });
}
