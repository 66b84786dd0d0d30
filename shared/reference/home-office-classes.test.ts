import { expect, test } from 'vitest';
import { emptyAftermath } from '../domain/incident/aftermath.ts';
import { offenceCodes } from '../domain/incident/offence.ts';
import { classesOf, countedElsewhere, homeOfficeClass, homeOfficeClasses } from './home-office-classes.ts';
import source from './samples/incidents.json' with { type: 'json' };

const codes = (offence: Parameters<typeof classesOf>[0], on: string | null) => classesOf(offence, on).map(({ code }) => code);

test('the class follows the day it happened, and a retired one stays readable', () => {
  expect(codes('premises-attack', '2016-12-01')).toEqual(['28']);
  expect(codes('premises-attack', '2017-04-01')).toEqual(['28E']);
  expect(codes('sexual-assault', '2003-10-01')).toEqual(['20', '17']);
  expect(codes('strangulation', '2010-01-01')).toEqual(['8G']);
  expect(homeOfficeClass('28')).toMatchObject({ name: 'Burglary in a dwelling', validUntil: '2017-03-31' });
});

test('one message is a malicious communication, two or more that belong together are harassment, and until that is known both stand', () => {
  const { messages } = emptyAftermath();
  const of = (count: number | null, related: 'yes' | 'no' | null) =>
    classesOf('nuisance-messages', null, { ...messages, count, related }).map(({ code }) => code);
  expect(of(1, null)).toEqual(['8R']);
  expect(of(2, 'yes')).toEqual(['8L']);
  expect(of(40, null)).toEqual(['8R', '8L']);
  expect(of(null, null)).toEqual(['8R', '8L']);
});

test('every line says where it was read, and what was not read in the rules themselves is to be checked each year', () => {
  for (const { code, source: from, check, name } of homeOfficeClasses) {
    expect([code, from.length > 10, name.length > 3]).toEqual([code, true, true]);
    if (from.includes('general knowledge')) expect([code, check]).toEqual([code, 'yearly']);
  }
  expect(new Set(homeOfficeClasses.map(({ code }) => code)).size).toBe(homeOfficeClasses.length);
});

test('today’s classes agree with the hints of the samples, or the list says why there is none', () => {
  for (const { code, homeOfficeHint } of source.codes) {
    const offence = offenceCodes.find((known) => known === code);
    if (offence === undefined) throw new Error(`No such act: ${code}`);
    const today = codes(offence, null);
    const hinted = homeOfficeHint.map((hint) => (hint === '28' ? '28E' : hint));
    expect([code, hinted.every((hint) => today.includes(hint))]).toEqual([code, true]);
    if (today.length === 0) expect(hinted).toEqual([]);
  }
  expect(countedElsewhere.fraud).toBe('national-fraud-centre');
});
