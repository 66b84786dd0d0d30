import { daysAhead, dueQuestions } from '#shared/domain/consent/due.ts';
import { daysAfter, ukDay } from '#shared/domain/task/task.ts';
import type { OpenVault } from '../context.ts';
import type { Out } from '../procedures.ts';
import { listedIncidents } from './listed.ts';
import { consentDecisions, incidentsWithDays } from './queries.ts';

/** Every incident with something to ask again, the earliest day first. */
export function dueConsents({ db, clock }: OpenVault): Out['consent']['due'] {
  const today = ukDay(clock.now());
  const rows = listedIncidents(db, incidentsWithDays(db, daysAfter(today, daysAhead))).flatMap((incident) => {
    const questions = dueQuestions(consentDecisions(db, incident.incidentId), today);
    questions.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return questions.length === 0 ? [] : [{ ...incident, questions }];
  });
  const first = ({ questions }: (typeof rows)[number]) => questions[0]?.on ?? '';
  return { rows: rows.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0)) };
}
