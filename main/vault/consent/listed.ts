import { incidentTitles } from '../incidents/queries.ts';
import { headOf, linkedPerson, workingNameOf } from '../people/records.ts';
import type { Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';

type Listed = Omit<Out['consent']['isvaWanted']['rows'][number], 'saidAt'>;

/** Incidents as a list shows them: what happened, without a word of the story, and whose it is apart from that. */
export function listedIncidents(db: Database, ids: readonly string[]): Listed[] {
  return incidentTitles(db, ids).map(({ id, ...title }) => {
    const linked = linkedPerson(db, id);
    const person = linked === null ? null : { id: headOf(db, linked), workingName: workingNameOf(db, linked) };
    return { incidentId: id, ...title, person };
  });
}
