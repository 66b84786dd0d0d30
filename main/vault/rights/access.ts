import { redactOthers } from '#shared/domain/retention/redact.ts';
import type { OpenVault } from '../context.ts';
import { getIncident } from '../incidents/queries.ts';
import { getPerson } from '../people/queries.ts';
import { personTimeline } from '../people/timeline.ts';
import type { In, Out } from '../procedures.ts';
import { allWorkers } from '../workers/queries.ts';

/**
 * A copy of everything kept about a person, for her. Other people are taken out: those she asked to keep out of it, the person who did it
 * and what he used, and the names of workers (Data Protection Act 2018, Schedule 2, paragraph 16). Reading it changes nothing. Throws
 * `person/not-found`.
 */
export function accessPack(vault: OpenVault, { personId }: In['rights']['access']): Out['rights']['access'] {
  const person = getPerson(vault, { personId });
  const incidents = person.incidents.map(({ id }) => getIncident(vault, { id }));
  const others = [
    ...allWorkers(vault.db).map(({ name }) => name),
    ...incidents.flatMap(({ fields }) => [
      ...fields.toldBy.others,
      ...fields.suspects.flatMap(({ namesUsed }) => namesUsed),
      ...fields.contactPoints.map(({ raw }) => raw),
      ...fields.vehicles.map(({ plate }) => plate),
    ]),
  ];
  const hers = [person.fields.workingName, person.fields.fullName, ...person.fields.alsoKnownAs];
  const redact = (text: string) => redactOthers(text, others, hers);
  const { entries } = personTimeline(vault, { personId });
  return {
    fields: person.fields,
    incidents: incidents.map(({ fields, recordedAt, consentInForce }) => ({
      recordedAt,
      what: fields.what,
      on: fields.when.on,
      story: redact(fields.story),
      consent: consentInForce,
    })),
    entries: entries.map((entry) => ({
      at: entry.at,
      kind: entry.kind,
      words: redact(
        [('text' in entry && entry.text) || '', ('title' in entry && entry.title) || '', ('words' in entry && entry.words) || '']
          .filter(Boolean)
          .join(' '),
      ),
    })),
  };
}
