import { Refusal } from '#shared/errors/refusals.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import { linkedPerson } from '../people/records.ts';
import type { Database } from '../store/database.ts';

/** Throws `incident/not-found`, and `incident/linked` for an incident that is somebody's: it is kept and erased with that person. */
export function refuseLinked(db: Database, incidentId: string): void {
  refuseUnknownIncident(db, incidentId);
  if (linkedPerson(db, incidentId) !== null) throw new Refusal('incident/linked');
}
