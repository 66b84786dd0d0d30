import { ukDay } from '#shared/domain/task/task.ts';
import { factSource } from '../search/fact-source.ts';

/** Times that were set, found by where they are and what to bring. */
export const searchableAppointments = factSource('appointment', 'workCases', 'appointments', {
  'appointment.made': ({ words, startsAt }) => ({ texts: [words], on: ukDay(new Date(startsAt)) }),
});
