import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Appointment } from './appointment.ts';
import { calendarFile } from './calendar.ts';

const now = new Date('2026-11-14T22:10:00Z');
const made: Appointment = {
  id: '0197a000-0000-7000-8000-0000000000aa',
  personId: '0197a000-0000-7000-8000-0000000000bb',
  kind: 'court',
  startsAt: '2026-12-01T10:00:00.000Z',
  minutes: 90,
  words: 'Planted Crown Court; room 3, bring Josie',
};

test('a calendar program reads back when it is and how long, and one neutral word', () => {
  const events = new ICAL.Component(ICAL.parse(calendarFile([made, { ...made, id: 'x' }], 'Time, kept', now))).getAllSubcomponents(
    'vevent',
  );
  expect(events).toHaveLength(2);
  const event = new ICAL.Event(events[0] as InstanceType<typeof ICAL.Component>);
  expect(event.uid).toBe(made.id);
  expect(event.summary).toBe('Time, kept');
  expect(event.startDate.toJSDate().toISOString()).toBe(made.startsAt);
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-01T11:30:00.000Z');
});

test('nothing of the case is in it: no place, no kind, no person, whatever was written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z ]{12,40}$/), (words) => {
      const written: Appointment = { ...made, words };
      const file = calendarFile([written], 'Appointment', now);
      expect(file).not.toContain(words);
      expect(file).not.toContain('court');
      expect(file).not.toContain(made.personId);
      expect(file.split('\r\n').every((line) => line.length <= 75)).toBe(true);
    }),
  );
});
