import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault({ role: 'isva', name: 'Amina Okafor' });
});
afterEach(() => v.close());

async function supported(workingName: string, patch: Parameters<TestVault['client']['people']['amend']>[0]['patch'] = {}): Promise<string> {
  const { id: personId } = await v.client.people.add({ workingName });
  await v.client.people.amend({ personId, patch });
  return personId;
}

async function marks(incidentId: string): Promise<string[]> {
  const { findings } = await v.client.reports.prepare({ incidentId });
  return findings.map(({ text, weight }) => `${weight} ${text}`);
}

test('the guard knows whose incident it is by every name, number and address of that record, though nobody typed them on this page', async () => {
  const personId = await supported('Quenby', {
    fullName: 'Ottoline Varga',
    alsoKnownAs: ['Sparkle'],
    phone: '07700 900142',
    email: 'otto at example dot org',
    address: '9 Larkfield, Bootle',
  });
  const story = 'quenby said he rang from 07700900142 about sparkle. The man shouted "varga". He knew larkfield. He drove off.';
  const incidentId = await keepIncident(v.client, { what: ['threats'], story });
  expect((await marks(incidentId)).join()).not.toContain('identifying');
  await v.client.people.linkIncident({ personId, incidentId });
  const found = await marks(incidentId);
  for (const mine of ['quenby', '07700900142', 'sparkle', 'varga']) expect(found).toContain(`identifying ${mine}`);
  const { findings } = await v.client.reports.prepare({ incidentId });
  expect(findings.find(({ text }) => text === 'quenby')).toMatchObject({ kind: 'alias', replacement: 'the survivor' });
});

test('records merged into one person all teach the guard', async () => {
  const personId = await supported('Quenby');
  const other = await supported('Sparkle', { fullName: 'Ottoline Varga' });
  await v.client.people.merge({ personId, other });
  const incidentId = await keepIncident(v.client, { what: ['threats'], story: 'He called for varga and for sparkle.' });
  await v.client.people.linkIncident({ personId, incidentId });
  expect(await marks(incidentId)).toEqual(['identifying varga', 'identifying sparkle']);
});

test('when a witness told us, both are known: the one who told and the one it happened to', async () => {
  const personId = await supported('Quenby');
  const toldBy = { ...emptyIncident().toldBy, role: 'witness' as const, name: 'Hollis' };
  const incidentId = await keepIncident(v.client, { what: ['threats'], story: 'hollis ran to quenby.', toldBy });
  await v.client.people.linkIncident({ personId, incidentId });
  const { findings } = await v.client.reports.prepare({ incidentId });
  expect(findings.map(({ text, replacement }) => [text, replacement])).toEqual([
    ['hollis', 'the person who told us'],
    ['quenby', 'the survivor'],
  ]);
});

test('other people of the project are asked about wherever their names stand, and plain words that are somebody’s name only with a capital', async () => {
  await supported('Quenby', { fullName: 'Ottoline Varga' });
  await supported('Hope');
  const incidentId = await keepIncident(v.client, { what: ['threats'], story: 'he asked for quenby varga. we hope he stays away.' });
  expect(await marks(incidentId)).toEqual(['doubtful quenby', 'doubtful varga']);
});

test('a venue of any record is asked about in every other', async () => {
  const toldBy = { ...emptyIncident().toldBy, venue: 'Fernlea Sauna' };
  await keepIncident(v.client, { what: ['threats'], story: 'He came again.', toldBy });
  const incidentId = await keepIncident(v.client, { what: ['threats'], story: 'he followed her from fernlea.' });
  const other = await keepIncident(v.client, { what: ['threats'], story: 'he followed her from fernlea sauna.' });
  expect(await marks(other)).toContain('doubtful fernlea sauna');
  expect(await marks(incidentId)).not.toContain('identifying fernlea');
});
