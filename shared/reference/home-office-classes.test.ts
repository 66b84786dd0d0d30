import { expect, test } from 'vitest';
import { emptyAftermath } from '../domain/incident/aftermath.ts';
import { offenceCodes } from '../domain/incident/offence.ts';
import { classesOf, countedElsewhere, homeOfficeClass, homeOfficeClasses } from './home-office-classes.ts';
import source from './samples/incidents.json' with { type: 'json' };

const codes = (offence: Parameters<typeof classesOf>[0], on: string | null) => classesOf(offence, on).map(({ code }) => code);

test('the class follows the day it happened, and a retired one stays readable', () => {
  expect(codes('premises-attack', '2016-12-01')).toEqual(['28A', '30A']);
  expect(codes('premises-attack', '2017-04-01')).toEqual(['28E', '29A', '30C', '31A']);
  expect(codes('sexual-assault', '2003-10-01')).toEqual(['20', '17']);
  expect(codes('strangulation', '2010-01-01')).toEqual(['8G']);
  for (const code of ['28', '56', '58']) expect(homeOfficeClass(code)?.name).toMatch(/all its classes/);
});

test('strangling is an offence of its own from 7 June 2022', () => {
  expect(codes('strangulation', '2022-06-06')).not.toContain('8/77');
  expect(codes('strangulation', '2022-06-07')[0]).toBe('8/77');
});

test('an intimate picture shown to others falls under the law of its day', () => {
  expect(codes('doxxing', '2024-01-30')).toEqual(['8R', '8/71']);
  expect(codes('doxxing', '2024-01-31')).toEqual(['8R', '88/15']);
  expect(codes('doxxing', '2014-01-01')).toEqual([]);
});

test('stalking was counted as harassment until April 2014', () => {
  expect(codes('stalking-harassment', '2014-03-31')).toEqual(['8L']);
  expect(codes('stalking-harassment', '2014-04-01')).toEqual(['8L', '8Q']);
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

test('a single message was counted as harassment for two years, and not at all before', () => {
  const messages = { ...emptyAftermath().messages, count: 1 };
  const on = (day: string) => classesOf('nuisance-messages', day, messages).map(({ code }) => code);
  expect(['2015-03-31', '2015-04-01', '2017-03-31', '2017-04-01'].map(on)).toEqual([[], ['8L'], ['8L'], ['8R']]);
});

test('every line names its source with a year, and is marked when it says that something was not confirmed', () => {
  for (const { code, source: from, check, name } of homeOfficeClasses) {
    expect([code, /\b20\d\d\b/.test(from) || /FOI \d+\/\d\d/.test(from), name.length > 3]).toEqual([code, true, true]);
    expect([code, check]).toEqual([code, from.includes('not confirmed') ? 'yearly' : null]);
  }
  expect(new Set(homeOfficeClasses.map(({ code }) => code)).size).toBe(homeOfficeClasses.length);
});

test('no class ends before it begins', () => {
  for (const { code, validFrom, validUntil } of homeOfficeClasses)
    expect([code, (validFrom ?? '') <= (validUntil ?? '9999-12-31')]).toEqual([code, true]);
});

test('today’s classes agree with the hints of the samples, or the list says why there is none', () => {
  for (const { code, homeOfficeHint } of source.codes) {
    const offence = offenceCodes.find((known) => known === code);
    if (offence === undefined) throw new Error(`No such act: ${code}`);
    const today = codes(offence, null);
    // A hint may name the whole of several classes, as 28 does for 28A to 28E.
    const met = homeOfficeHint.map((hint) => today.some((one) => one === hint || one.replace(/[A-Z]$/, '') === hint));
    expect([code, met.every(Boolean)]).toEqual([code, true]);
  }
  expect(countedElsewhere.fraud).toBe('national-fraud-centre');
});
