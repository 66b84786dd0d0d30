import { expect, test } from 'vitest';
import { faultsOf, faultyPart, type IncidentFault, incidentFaults, withoutFaults } from './faults.ts';
import { emptyIncident, type IncidentFields } from './incident.ts';

const latestAt = new Date('2026-11-15T00:10:00Z');
const { when, where, messages } = emptyIncident();

const faulty: Record<IncidentFault, Partial<IncidentFields>> = {
  'day-future': { when: { ...when, precision: 'day', on: '2099-01-01' } },
  'day-early': { when: { ...when, precision: 'day', on: '1899-01-01' } },
  'time-future': { when: { ...when, precision: 'exact', on: '2026-11-15', time: '00:11' } },
  'time-without-day': { when: { ...when, precision: 'exact', time: '21:00' } },
  'force-unknown': { where: { ...where, force: 'nonsense-force' } },
  'authority-unknown': { where: { ...where, localAuthority: 'E99999999' } },
  'first-future': { messages: { ...messages, firstOn: '2026-11-16' } },
  'first-early': { messages: { ...messages, firstOn: '0202-11-16' } },
  'last-future': { messages: { ...messages, firstOn: '2026-11-01', lastOn: '2026-11-16' } },
  'last-early': { messages: { ...messages, lastOn: '1026-11-16' } },
  'last-before-first': { messages: { ...messages, firstOn: '2026-11-10', lastOn: '2026-11-09' } },
};

test.each(incidentFaults)('what cannot be is named, and only that: %s', (fault) => {
  expect(faultsOf(faulty[fault], latestAt)).toEqual([fault]);
  expect(Object.keys(faulty[fault])).toEqual([faultyPart(fault)]);
});

test('a blank page has no fault, nor has a time up to the latest moment, nor a place under a code that was replaced', () => {
  expect(faultsOf(emptyIncident(), latestAt)).toEqual([]);
  expect(faultsOf({ when: { ...when, precision: 'exact', on: '2026-11-15', time: '00:10' } }, latestAt)).toEqual([]);
  expect(faultsOf({ where: { ...where, force: 'south-yorkshire', localAuthority: 'E08000016' } }, latestAt)).toEqual([]);
});

test('of a part that cannot be, the words and everything that can be are taken, and what stood there before stays for the rest', () => {
  const stands: IncidentFields = { ...emptyIncident(), when: { ...when, precision: 'day', on: '2026-11-01', words: 'old' } };
  const typed: IncidentFields = {
    ...emptyIncident(),
    story: 'new words',
    when: { ...when, precision: 'day', on: '2099-01-01', words: 'after the pub' },
    where: { ...where, force: 'nonsense-force', town: 'Bootle' },
    messages: { ...messages, count: 3, firstOn: '2026-11-10', lastOn: '2026-11-09' },
  };
  expect(withoutFaults(typed, stands, latestAt)).toEqual({
    ...typed,
    when: { ...stands.when, words: 'after the pub' },
    where: { ...typed.where, force: null },
    messages: { ...typed.messages, firstOn: null, lastOn: null },
  });
  expect(withoutFaults(stands, emptyIncident(), latestAt)).toEqual(stands);
});
