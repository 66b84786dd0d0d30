import type { Appointment } from './appointment.ts';

/**
 * Appointments as an iCalendar file (RFC 5545). It holds when and how long, and one neutral word: no kind, no place, no person, because a
 * calendar is shown on lock screens and shared with people who must not know. `summary` is that word, in the language of the app.
 * One that was called off is in it as cancelled.
 */
export function calendarFile(
  appointments: readonly (Pick<Appointment, 'id' | 'startsAt' | 'minutes'> & { isCancelled?: boolean })[],
  summary: string,
  now: Date,
): string {
  const events = appointments.flatMap(({ id, startsAt, minutes, isCancelled }) => [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(new Date(startsAt))}`,
    `DTEND:${stamp(new Date(Date.parse(startsAt) + minutes * 60_000))}`,
    `SUMMARY:${escaped(summary)}`,
    'CLASS:PRIVATE',
    // A calendar that read an earlier file takes a date off only when a newer one says so.
    `SEQUENCE:${isCancelled ? 1 : 0}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]);
  return `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//EN', ...events, 'END:VCALENDAR'].join('\r\n')}\r\n`;
}

/** `20261114T221000Z`: a moment in UTC, whole seconds. */
function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
