import type { AuditSubject } from '#shared/contract/vault/audit.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { alertNumber } from '../alerts/queries.ts';
import { attachmentNamed } from '../attachments/queries.ts';
import { incidentLines } from '../incidents/queries.ts';
import { groupOf, headOf, incidentsOf, workingNameIfHere } from '../people/records.ts';
import { reportReference } from '../reviews/queries.ts';
import { concernSaid } from '../safeguarding/queries.ts';
import type { Database } from '../store/database.ts';

/** What an op was about, by a name this laptop has for it; null when it has none, as for what was erased. Each id is looked up once. */
export function subjectNames(db: Database, workers: ReadonlyMap<string, string>): (id: string) => AuditSubject | null {
  const known = new Map<string, AuditSubject | null>();
  const look = (id: string): AuditSubject | null => {
    const person = workingNameIfHere(db, id);
    if (person !== null) return { noun: 'person', id, name: person };
    const worker = workers.get(id);
    if (worker !== undefined) return { noun: 'worker', id, name: worker };
    const [incident] = incidentLines(db, [attachmentNamed(db, id)?.incidentId ?? concernSaid(db, id)?.incidentId ?? id], {
      withWriter: true,
    });
    if (incident !== undefined) return { noun: 'incident', id: incident.id, name: ukDay(new Date(incident.recordedAt)) };
    const reference = reportReference(db, id);
    if (reference !== null) return { noun: 'report', id, name: reference };
    const number = alertNumber(db, id);
    return number === null ? null : { noun: 'alert', id, name: number };
  };
  return (id) => {
    const found = known.has(id) ? (known.get(id) ?? null) : look(id);
    known.set(id, found);
    return found;
  };
}

/** Every id that acts about this one may name: of a person all her records and incidents, of anything else itself. */
export function idsOf(db: Database, id: string): string[] {
  if (workingNameIfHere(db, id) === null) return [id];
  const group = groupOf(db, headOf(db, id));
  return [...group, ...incidentsOf(db, group)];
}
