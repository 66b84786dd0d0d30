import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConsentPurpose, consentPurposes } from '#shared/domain/consent/consent.ts';
import { IncidentFields } from '#shared/domain/incident/incident.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import source from '#shared/reference/samples/incidents.json' with { type: 'json' };
import { sampleIncidents } from '#shared/reference/samples/sample-incidents.ts';
import { type EnteredSample, enterSampleIncidents } from '../../support/samples.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
let entered: EnteredSample[];
beforeAll(async () => {
  v = await createTestVault();
  entered = await enterSampleIncidents(v.client);
});
afterAll(() => v.close());

test('all sixty samples fit the fields of an incident, with forces and authorities we know', () => {
  expect(sampleIncidents).toHaveLength(60);
  for (const { fields } of sampleIncidents) {
    expect(IncidentFields.parse(fields)).toEqual(fields);
    expect(policeForces.map(({ id }) => id as string)).toContain(fields.where.force);
    expect(fields.where.localAuthority).toMatch(/^[EWSN]\d{8}$/);
  }
});

test('nothing an offender used to make contact is lost on the way from the samples', () => {
  source.incidents.forEach(({ offender }, i) => {
    const fields = sampleIncidents[i]?.fields;
    const points = [...(fields?.contactPoints ?? []).map(({ raw }) => raw), ...(fields?.vehicles ?? []).map(({ plate }) => plate)];
    const used = [...offender.phones, ...offender.plates].map(({ raw }) => raw).concat(offender.emails, offender.handles);
    expect(points.filter((raw) => raw !== '').sort()).toEqual([...used].sort());
  });
});

test('every sample goes through the contract and reads back equal, with the answers that were given', async () => {
  expect(entered).toHaveLength(60);
  for (const { id, sample } of entered) {
    const { fields, consentInForce, consent } = await v.client.incidents.get({ id });
    expect(fields).toEqual(sample.fields);
    expect(consentInForce).toEqual(sample.consent);
    const asked = consentPurposes.filter((purpose) => sample.consent[purpose] !== 'not-asked');
    expect(consent.map(({ purpose }) => ConsentPurpose.parse(purpose))).toEqual(asked);
  }
});

test('they survive a rebuild, and their log checks out', async () => {
  const before = await Promise.all(entered.map(({ id }) => v.client.incidents.get({ id })));
  v.vault.log.rebuild();
  expect(await Promise.all(entered.map(({ id }) => v.client.incidents.get({ id })))).toEqual(before);
  expect(v.vault.log.verify().brokenAt).toBeNull();
});

test('the list shows all sixty', async () => {
  const { rows, total } = await v.client.incidents.list({ limit: 500 });
  expect([rows.length, total]).toEqual([60, 60]);
  expect(rows.every(({ opening, writtenBy }) => opening.length > 20 && writtenBy === 'Amina Okafor')).toBe(true);
});
