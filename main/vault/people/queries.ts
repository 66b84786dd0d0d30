import { type MaskedField, masked, maskedFields, type PersonFields } from '#shared/domain/person/person.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { caseFile, openCases } from '../cases/queries.ts';
import type { OpenVault } from '../context.ts';
import { incidentLines } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { tasksOf } from '../tasks/queries.ts';
import { mayReadTask } from '../tasks/reads.ts';
import { workerNames } from '../workers/queries.ts';
import { dueOf } from './due.ts';
import { readsDetails } from './reads.ts';
import { groupOf, headOf, heads, incidentsOf, linkedPerson, mergesInto, ownFields, recordOf, wholeFields } from './records.ts';

/** Everybody the project supports, the nearest due first, then by name. Two merged records are one row. */
export function listPeople(vault: OpenVault): Out['people']['list'] {
  const { db } = vault;
  const names = workerNames(db);
  const rows = heads(db).map((id) => {
    const group = groupOf(db, id);
    const { workingName, alsoKnownAs } = wholeFields(db, id);
    return {
      id,
      workingName,
      alsoKnownAs,
      incidents: incidentsOf(db, group).length,
      openCases: openCases(db, group).map(({ id: caseId, openedAt, fields }) => ({
        id: caseId,
        caseworker: names.get(fields.caseworker) ?? '',
        caseworkerId: fields.caseworker,
        openedAt,
        risk: permits(vault.worker.role, 'workCases') ? (fields.risk?.level ?? null) : null,
      })),
      due: dueOf(vault, group),
      changedAt: recordOf(db, id).changedAt,
    };
  });
  return {
    rows: rows.sort(
      (a, b) => compare(a.due[0]?.on ?? '9999', b.due[0]?.on ?? '9999') || a.workingName.localeCompare(b.workingName, 'en-GB'),
    ),
  };
}

/**
 * One person, seen as one with every record merged into hers. Contact details are masked unless the worker's role reads them; the case is
 * for ISVAs and managers. Throws `person/not-found`.
 */
export function getPerson(vault: OpenVault, { personId }: In['people']['get']): Out['people']['get'] {
  const { db, worker } = vault;
  const head = headOf(db, personId);
  const group = groupOf(db, head);
  const names = workerNames(db);
  const fields = wholeFields(db, head);
  const seesAll = readsDetails(vault);
  const { addedAt, addedBy } = recordOf(db, head);
  const [current = null, ...otherCases] = permits(worker.role, 'workCases') ? caseFile(db, group, names) : [];
  return {
    id: head,
    fields: seesAll ? fields : maskedPerson(fields),
    isMasked: !seesAll,
    addedAt,
    addedBy: names.get(addedBy) ?? '',
    merged: mergesInto(db, head).map(({ id, at, by }) => ({ id, workingName: ownFields(db, id).workingName, at, by: names.get(by) ?? '' })),
    incidents: incidentLines(db, incidentsOf(db, group)),
    case: current,
    otherCases,
    hasOpenCase: openCases(db, group).length > 0,
    tasks: tasksOf(db, group)
      .filter((task) => mayReadTask(vault, task))
      .map((task) => ({ ...task, assignedName: task.assignedTo === null ? null : (names.get(task.assignedTo) ?? '') })),
  };
}

/** Whose incident it is; null while nobody linked it. */
export function personOfIncident(vault: OpenVault, { incidentId }: In['people']['ofIncident']): Out['people']['ofIncident'] {
  const linked = linkedPerson(vault.db, incidentId);
  if (linked === null) return { person: null };
  const id = headOf(vault.db, linked);
  return { person: { id, workingName: wholeFields(vault.db, id).workingName } };
}

function maskedPerson(fields: PersonFields): PersonFields {
  const hidden = Object.fromEntries(maskedFields.map((field: MaskedField) => [field, masked(field, fields[field])]));
  return { ...fields, ...hidden };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
