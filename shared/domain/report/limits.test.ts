import { expect, it } from 'vitest';
import { nothingAsked } from '../consent/consent.ts';
import { contactPointKinds } from '../contact-point/contact-point.ts';
import { emptyIncident, emptySuspect, emptyVehicle, type IncidentFields } from '../incident/incident.ts';
import { offenceCodes } from '../incident/offence.ts';
import { buildReport } from './build.ts';
import { isOfUsualSize } from './limits.ts';

const id = '01930f3e-0000-7000-8000-000000000001';
const line = (letter: string) => letter.repeat(400);
const report = (fields: IncidentFields) => buildReport({ id, fields, findings: [], decisions: {}, consent: nothingAsked });

it('the fullest record there can be leads to a report of usual size', () => {
  const suspect = {
    ...emptySuspect(id),
    namesUsed: Array.from({ length: 50 }, () => line('M')),
    marks: line('x'),
    looks: 'He. '.repeat(100_000),
  };
  const raws = [line('7'), line('?'), line('…'), line('a'), line('ﷺ'), `${line('a').slice(0, 380)}@example.org`];
  const full = report({
    ...emptyIncident(),
    what: [...offenceCodes],
    story: 'He came back. '.repeat(100_000),
    where: { ...emptyIncident().where, town: line('T') },
    suspects: Array.from({ length: 20 }, () => suspect),
    vehicles: Array.from({ length: 20 }, (_, n) => ({ ...emptyVehicle(id), plate: raws[n % raws.length] ?? '', features: line('f') })),
    contactPoints: Array.from({ length: 100 }, (_, n) => ({
      id,
      kind: contactPointKinds[n % 4] ?? 'phone',
      raw: raws[n % raws.length] ?? '',
    })),
  });
  expect(isOfUsualSize(full)).toBe(true);
});

it('a longer list or a longer line than a record holds is not, in whichever field', () => {
  const small = report(emptyIncident());
  expect(isOfUsualSize(small)).toBe(true);
  expect(isOfUsualSize({ ...small, where: { ...small.where, outcode: 'L'.repeat(10_001) } })).toBe(false);
  expect(isOfUsualSize({ ...small, what: Array.from({ length: 101 }, () => 'robbery' as const) })).toBe(false);
});
