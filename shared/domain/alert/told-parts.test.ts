import { expect, test } from 'vitest';
import { understandContactPoint } from '../contact-point/understand.ts';
import { emptyIncident } from '../incident/incident.ts';
import type { Report } from '../report/report.ts';
import { suggestAlert } from './suggest.ts';
import { meetsToldPart, toldParts } from './told-parts.ts';

const phone = (raw: string) => understandContactPoint('phone', raw);
const plate = (raw: string) => understandContactPoint('plate', raw);
const { when, where } = emptyIncident();
const answer = 'yes' as const;
const report: Report = {
  id: '0197a000-0000-7000-8000-000000000001',
  format: 1,
  about: 'incident',
  what: ['robbery'],
  when: { precision: 'not-sure', on: when.on, partOfDay: null },
  where: { force: 'merseyside', localAuthority: where.localAuthority, outcode: null, kind: null, railway: false, town: '' },
  story: 'He rang again from 07700 900259 and drove off.',
  sector: null,
  provenance: 'survivor',
  suspects: [],
  vehicles: [{ kind: null, colour: 'blue', make: 'Audi', model: '', plate: plate('QQ1? ??K'), features: '', standings: {} }],
  messages: null,
  injured: 'not-said',
  evidenceKept: 'not-said',
  hate: [],
  police: { told: null, response: null, words: '' },
  contactPoints: [phone('07700 900143'), phone('07700 900148')],
  consent: {
    alert: answer,
    checker: answer,
    policeIntelligence: answer,
    scas: answer,
    callBack: answer,
    statistics: answer,
    formalReport: answer,
  },
  consentEnds: {},
};

test('what a suggested alert tells of numbers and plates is read back from it, and nothing else is', () => {
  const told = toldParts(suggestAlert(report, new Date('2026-11-14T22:00:00Z')));
  expect(told).toContainEqual({ kind: 'phone', begins: '', ends: '43' });
  expect(told).toContainEqual({ kind: 'phone', begins: '', ends: '48' });
  expect(told).toContainEqual({ kind: 'phone', begins: '', ends: '59' });
  expect(told).toContainEqual({ kind: 'plate', begins: 'QQ1', ends: 'K' });
  expect(told).toHaveLength(4);
});

test('a number meets an alert by the part the alert tells, and one that ends otherwise does not', () => {
  const ending = { kind: 'phone' as const, begins: '', ends: '43' };
  expect(meetsToldPart(phone('07700 900143').normal, ending)).toBe(true);
  expect(meetsToldPart(phone('07700 900148').normal, ending)).toBe(false);
  const part = { kind: 'plate' as const, begins: 'QQ1', ends: 'K' };
  expect(meetsToldPart(plate('QQ14 ABK').normal, part)).toBe(true);
  expect(meetsToldPart(plate('QQ1? ??K').normal, part)).toBe(true);
  expect(meetsToldPart(plate('QQ24 ABK').normal, part)).toBe(false);
});
