import { daysAhead, dueQuestions } from '#shared/domain/consent/due.ts';
import { daysAfter, ukDay } from '#shared/domain/task/task.ts';
import type { OpenVault } from '../context.ts';
import { incidentTitles } from '../incidents/queries.ts';
import { headOf, linkedPerson, workingNameOf } from '../people/records.ts';
import type { Out } from '../procedures.ts';
import { consentDecisions, incidentsWithDays } from './queries.ts';

/** Every incident with something to ask again, the earliest day first. Its name for a list is what happened; who it is about stands apart. */
export function dueConsents({ db, clock }: OpenVault): Out['consent']['due'] {
  const today = ukDay(clock.now());
  const rows = incidentTitles(db, incidentsWithDays(db, daysAfter(today, daysAhead))).flatMap(({ id, ...title }) => {
    const questions = dueQuestions(consentDecisions(db, id), today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    if (questions.length === 0) return [];
    const linked = linkedPerson(db, id);
    const person = linked === null ? null : { id: headOf(db, linked), workingName: workingNameOf(db, linked) };
    return [{ incidentId: id, ...title, person, questions }];
  });
  const first = ({ questions }: (typeof rows)[number]) => questions[0]?.on ?? '';
  return { rows: rows.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0)) };
}
