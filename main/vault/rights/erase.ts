import type { GivenBy } from '#shared/domain/consent/given-by.ts';
import { keptAfterErasure, keptForTheCount } from '#shared/domain/incident/after-erasure.ts';
import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import type { PersonFields } from '#shared/domain/person/person.ts';
import { type NamingPattern, namingPattern } from '#shared/domain/rights/naming.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import { filesOf } from '../attachments/queries.ts';
import { consentDecisions, consentToday } from '../consent/queries.ts';
import type { OpenVault } from '../context.ts';
import { draftsHold } from '../drafts/queries.ts';
import { forgetForms } from '../forms/queries.ts';
import { recordedBy, wholeIncident } from '../incidents/queries.ts';
import { bodiesOf, removeBodies } from '../log/erase.ts';
import { headOf, incidentsOf, recordsOf, wholeFields } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { anonymousRequest, type Kept as KeptRequest, requestsOf } from '../requests/queries.ts';
import { draftConcernsHold } from '../safeguarding/with-draft.ts';
import { forgetViewsNaming } from '../search/views.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { namedElsewhere, patternOf } from './naming.ts';
import { staying } from './staying.ts';
import { removeTraces } from './traces.ts';
import { refuseLinked } from './unlinked.ts';

/**
 * Erases a person: the bodies of every act about her and of her incidents are removed from the file, the tables are made again without them,
 * and free pages and older copies of the file go. What may be kept of each incident stands in its place, so that the statistic stays and the
 * offender is known again; of a request by police stays that there was one, and what was decided; consent stays without witness and signature.
 * The chain of the log holds: `person.erased` names the bodies that are gone. Rows of `namedElsewhere` that somebody looked at and leaves are
 * named in `stays`. Throws `person/name-differs` unless the working name was typed, `person/in-a-draft` while a draft names her,
 * `person/still-named` while another record does.
 */
export function erasePerson(
  vault: OpenVault,
  { personId, workingName, reason, stays = [] }: In['rights']['erase'],
): Out['rights']['erase'] {
  const { db } = vault;
  const subject = headOf(db, personId);
  const fields = wholeFields(db, subject);
  if (workingName.trim() !== fields.workingName) throw new Refusal('person/name-differs');
  const words = identifyingWords(fields);
  if (draftsHold(db, words) || draftConcernsHold(db, words)) throw new Refusal('person/in-a-draft');
  const open = namedElsewhere(vault, { personId: subject }).rows.filter(({ key }) => !stays.includes(key));
  if (open.some(({ noun }) => noun === 'draft' || noun === 'form')) throw new Refusal('person/in-a-draft');
  if (open.length > 0) throw new Refusal('person/still-named', { count: open.length });
  const group = recordsOf(db, subject);
  const incidents = incidentsOf(db, group);
  const named = patternOf(db, subject);
  const forgotten = [fields.workingName, ...fields.alsoKnownAs, ...identifyingWords(fields)];
  const bodies = erase(
    vault,
    { subjects: [...group, ...incidents], incidents, requests: requestsOf(db, group), forgotten, named },
    (gone) => {
      return { type: 'person.erased', subject, body: { bodies: gone, incidents, reason } };
    },
  );
  vault.changes.tell('people', subject);
  vault.changes.tell('incidents', null);
  return { bodies, incidents: incidents.length };
}

/**
 * Erases what identifies somebody in an incident that nobody is linked to, as the erasure of a person does for hers; what, when and where
 * stay for the statistic. Throws `incident/not-found`, `incident/linked` while it is somebody's.
 */
export function eraseIncident(vault: OpenVault, { incidentId, reason }: In['rights']['eraseIncident']): Out['rights']['eraseIncident'] {
  refuseLinked(vault.db, incidentId);
  return { bodies: eraseOneIncident(vault, incidentId, reason, 'count') };
}

/** Erases one incident, and its link to a person with it. What is left is what may be kept for the count, or nothing at all. */
export function eraseOneIncident(
  vault: OpenVault,
  incidentId: string,
  reason: In['rights']['eraseIncident']['reason'],
  left: In['rights']['eraseUnwanted']['left'],
): number {
  const { name, alias, phone, email, address, happenedTo } = wholeIncident(vault.db, incidentId).toldBy;
  const names = [name, alias, happenedTo.name, happenedTo.alias];
  const phones = [phone, happenedTo.phone];
  const named = namingPattern({ names, phones, others: [email, address] });
  const forgotten = [...names, ...phones, email].map((words) => words.trim()).filter((words) => words.length >= 3);
  const incidents = left === 'count' ? [incidentId] : [];
  const bodies = erase(vault, { subjects: [incidentId], incidents, requests: [], forgotten, named }, (gone) => {
    return { type: 'incident.erased', subject: incidentId, body: { bodies: gone, reason } };
  });
  vault.changes.tell('incidents', incidentId);
  vault.changes.tell('people', null);
  return bodies;
}

type Going = {
  subjects: readonly string[];
  incidents: readonly string[];
  requests: readonly KeptRequest[];
  /** Words that saved views are looked through for. */
  forgotten: readonly string[];
  named: NamingPattern;
};

/** Removes every body about these subjects and puts what may be kept of each incident and request in its place. Answers how many bodies went. */
function erase(vault: OpenVault, { subjects, incidents, requests, forgotten, named }: Going, erased: (bodies: string[]) => NewOp): number {
  const { db, log } = vault;
  const requestsLeft = requests.map(
    (kept): NewOp => ({ type: 'request.anonymised', subject: kept.request.id, body: anonymousRequest(db, kept) }),
  );
  const standIns = incidents.flatMap((id): NewOp[] => [
    { type: 'incident.anonymised', subject: id, body: { fields: leftOf(vault, id, named), ...recordedBy(db, id) } },
    ...consentDecisions(db, id).map((decision): NewOp => {
      return {
        type: 'consent.decided',
        subject: id,
        body: { ...decision, witness: '', signature: null, givenBy: namingNobody(decision.givenBy) },
      };
    }),
  ]);
  const files = subjects.flatMap((id) => filesOf(db, id));
  const bodies = bodiesOf(db, subjects, staying);
  refusing(() =>
    db
      .transaction(() => {
        removeBodies(db, bodies);
        forgetForms(db, subjects);
        forgetViewsNaming(db, forgotten);
        log.rebuild();
        log.commit([erased(bodies), ...standIns, ...requestsLeft], vault.worker.id);
      })
      .immediate(),
  );
  // After the commit: a crash here leaves sealed files that nothing names any more, never a record that names a file that is gone.
  for (const file of files) vault.locker.remove(file);
  removeTraces(vault);
  return bodies.length;
}

/** Where the person said no to keeping a record, only what counts is left; of others what knows the offender again, too. */
function leftOf(vault: OpenVault, id: string, named: NamingPattern): IncidentFields {
  const fields = wholeIncident(vault.db, id);
  return consentToday(vault, id).record === 'no' ? keptForTheCount(fields) : keptAfterErasure(fields, named);
}

function namingNobody(givenBy: GivenBy): GivenBy {
  return givenBy.who === 'somebody' ? { ...givenBy, name: '' } : givenBy;
}

/** What would name her in another record: whole names and ways to reach her, long enough not to be a chance. */
function identifyingWords({ fullName, phone, email, address }: PersonFields): string[] {
  return [fullName, phone, email, address].map((words) => words.trim()).filter((words) => words.length >= 5);
}
