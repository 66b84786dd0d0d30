import { afterEach, expect, test } from 'vitest';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { newPerson } from '#shared/domain/person/person.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { noFilters, searchNouns } from '#shared/domain/search/search.ts';
import { roles } from '#shared/domain/worker/worker.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
afterEach(() => v.close());

const { when, where } = emptyIncident();
const consent = {
  alert: 'yes',
  checker: 'yes',
  policeIntelligence: 'yes',
  scas: 'yes',
  callBack: 'yes',
  statistics: 'yes',
  formalReport: 'no',
} as const;
const report: Report = {
  id: '0197a000-0000-7000-8000-0000000000cc',
  format: 1,
  about: 'incident',
  what: ['robbery'],
  when: { precision: 'not-sure', on: when.on, partOfDay: null },
  where: { force: 'cleveland', localAuthority: where.localAuthority, outcode: null, kind: null, railway: false, town: 'Stockton' },
  story: 'A silver pickup waited by the level crossing.',
  sector: null,
  provenance: 'survivor',
  suspects: [],
  vehicles: [],
  messages: null,
  injured: 'not-said',
  evidenceKept: 'not-said',
  hate: [],
  police: { told: null, response: null, words: '' },
  contactPoints: [{ kind: 'phone', raw: '07700 900143', normal: '+447700900143', display: '+44 7700 900143', complete: true }],
  consent,
  consentEnds: {},
};

test.each(roles)('received reports are found and known by those who may review them, and by nobody else: %s', async (role) => {
  v = await createTestVault({ role });
  const received = {
    report,
    organisation: v.worker.id,
    reference: 'NUM 0042',
    receivedAt: '2026-11-14T22:10:00.000Z',
    envelope: v.worker.id,
  };
  v.vault.log.commit([{ type: 'report.received', subject: report.id, body: received }], v.vault.device.id);
  const mayReview = ['reviewer', 'publisher', 'administrator'].includes(role);
  for (const words of ['pickup', '0042', 'cleveland', '900 14', 'ends in 143']) {
    const { groups } = await v.client.search.find({ words, nouns: [...searchNouns], filters: noFilters });
    expect([words, groups.map(({ noun }) => noun)]).toEqual([words, mayReview ? ['report'] : []]);
  }
  const { total } = await v.client.search.known({ kind: 'phone', raw: '07700 900143', except: null });
  expect(total).toBe(mayReview ? 1 : 0);
});

test('a report is found by its town, and its row carries the reference central gave it', async () => {
  v = await createTestVault({ role: 'reviewer' });
  const received = {
    report,
    organisation: v.worker.id,
    reference: 'NUM 0042',
    receivedAt: '2026-11-14T22:10:00.000Z',
    envelope: v.worker.id,
  };
  v.vault.log.commit([{ type: 'report.received', subject: report.id, body: received }], v.vault.device.id);
  const { groups } = await v.client.search.find({ words: 'stockt', nouns: ['report'], filters: { ...noFilters, severity: 'dangerous' } });
  expect(groups[0]?.hits).toMatchObject([{ id: report.id, reference: 'NUM 0042', excerpt: { field: 'place', text: 'Stockton' } }]);
});

test('a person is found by the names she is called by, never by a masked detail, and only by a role that supports people', async () => {
  v = await createTestVault({ role: 'outreach' });
  const { id } = await v.client.people.add({ workingName: 'Juniper' });
  await v.client.people.amend({ personId: id, patch: { alsoKnownAs: ['June'], fullName: 'Wilhelmina', phone: '07700 900777' } });
  const found = async (words: string) =>
    (await v.client.search.find({ words, nouns: ['person'], filters: noFilters })).groups.flatMap(({ hits }) => hits.map((hit) => hit.id));
  expect(await found('junip')).toEqual([id]);
  expect(await found('june')).toEqual([id]);
  for (const masked of ['wilhelm', '900 777', 'ends in 777']) expect([masked, await found(masked)]).toEqual([masked, []]);
  v.close();
  v = await createTestVault({ role: 'reviewer' });
  const fields = newPerson('Juniper');
  v.vault.log.commit([{ type: 'person.added', subject: id, body: { fields } }], v.worker.id);
  expect(await found('junip')).toEqual([]);
});
