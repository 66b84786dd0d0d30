import { expect, test } from 'vitest';
import { nothingAsked } from '../consent/consent.ts';
import { emptyIncident } from '../incident/incident.ts';
import { buildReport } from './build.ts';
import { rareFactsKept, widen } from './widening.ts';

const base = emptyIncident();
const report = buildReport({
  id: '01930f3e-0000-7000-8000-000000000001',
  fields: {
    ...base,
    when: { ...base.when, precision: 'day', on: '2016-05-14' },
    where: { ...base.where, force: 'cleveland', outcode: 'TS1', town: 'Redcar' },
    messages: { ...base.messages, count: 3, firstOn: '2016-05-13', lastOn: '2016-05-14' },
  },
  findings: [],
  decisions: {},
  consent: nothingAsked,
});

test('a wider month and force say neither day, town nor district, and not by the messages either', () => {
  const wide = widen(report, { precision: 'month', place: 'force' });
  expect(wide.when).toEqual({ precision: 'month', on: '2016-05-01', partOfDay: null });
  expect(wide.where).toMatchObject({ force: 'cleveland', outcode: null, town: '' });
  expect(wide.messages).toEqual({ count: 3, firstOn: null, lastOn: null });
});

test('widening never makes anything finer', () => {
  const widest = widen(report, { precision: 'not-sure', place: 'nation' });
  expect(widest.when.on).toBeNull();
  expect(widest.where.force).toBeNull();
  expect(widen(widest, { precision: 'day', place: 'outcode' })).toEqual(widest);
});

test('a fact counts as kept once, and only where a person kept it', () => {
  const findings = [
    { key: 'a', kind: 'age' as const },
    { key: 'a', kind: 'age' as const },
    { key: 'b', kind: 'health' as const },
    { key: 'c', kind: 'name' as const },
  ];
  const keep = { act: 'keep' as const, reason: 'He said so' };
  expect(rareFactsKept(findings, { a: keep, b: { act: 'remove' }, c: keep })).toBe(1);
});
