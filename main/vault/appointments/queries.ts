import type { Appointment } from '#shared/domain/appointment/appointment.ts';
import { calendarFile } from '#shared/domain/appointment/calendar.ts';
import { cases as cy } from '#shared/i18n/cy/cases.ts';
import { cases as en } from '#shared/i18n/en/cases.ts';
import type { Locale } from '#shared/i18n/locales.ts';
import { cases as ro } from '#shared/i18n/ro/cases.ts';
import type { Translation } from '#shared/i18n/translation.ts';
import type { OpenVault } from '../context.ts';
import { type Fact, factsOf } from '../log/fact-table.ts';
import { recordsOf, workingNameOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';

export type Kept = Appointment & { isCancelled: boolean; madeAt: string; madeBy: string };

/** Times that were set for these records, or for everybody, by when they are. */
export function appointmentsOf(db: Database, group: readonly string[] | null): Kept[] {
  const facts = factsOf(db, 'appointments', group);
  const off = new Set(
    facts.flatMap(({ type, body }) => (type === 'appointment.cancelled' ? [(body as { appointmentId: string }).appointmentId] : [])),
  );
  return (facts.filter(({ type }) => type === 'appointment.made') as Fact<Appointment>[])
    .map(({ body, at, actor }) => ({ ...body, isCancelled: off.has(body.id), madeAt: at, madeBy: actor }))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** Times to come: of one person, or of everybody. */
export function listAppointments(vault: OpenVault, { personId }: In['appointments']['list']): Out['appointments']['list'] {
  const now = vault.clock.now().toISOString();
  const group = personId === null ? null : recordsOf(vault.db, personId);
  return {
    appointments: appointmentsOf(vault.db, group)
      .filter(({ isCancelled, startsAt }) => !isCancelled && startsAt >= now.slice(0, 10))
      .map(({ isCancelled: _off, madeAt: _at, madeBy: _by, ...one }) => ({ ...one, personName: workingNameOf(vault.db, one.personId) })),
  };
}

const words: Readonly<Record<Locale, Translation<typeof en>>> = { 'en-GB': en, cy, ro };

/** The day by the vault's clock, as a moment begins with it. */
const today = (vault: OpenVault) => vault.clock.now().toISOString().slice(0, 10);

/** The times to come, and those of them that were called off, as a calendar file that holds no detail of any case. */
export function exportCalendar(vault: OpenVault, input: In['appointments']['calendar']): Out['appointments']['calendar'] {
  const { appointments } = listAppointments(vault, input);
  const word = words[input.language]['appointments.neutral'] ?? en['appointments.neutral'];
  const group = input.personId === null ? null : recordsOf(vault.db, input.personId);
  const off = appointmentsOf(vault.db, group).filter(({ isCancelled, startsAt }) => isCancelled && startsAt >= today(vault));
  return { file: calendarFile([...appointments, ...off], word, vault.clock.now()), count: appointments.length };
}
