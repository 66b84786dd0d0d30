import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIncident, type IncidentFields } from '#shared/domain/incident/incident.ts';
import { noFilters } from '#shared/domain/search/search.ts';
import { answer, keepIncident } from '../../support/recording.ts';
import { requestAbout } from '../../support/requests.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager' });
});
afterEach(() => v.close());

const { when, where } = emptyIncident();
const on = (day: string, more: Partial<IncidentFields> = {}): Partial<IncidentFields> => ({
  what: ['threats'],
  when: { ...when, precision: 'day', on: day },
  ...more,
});

test('a draft holds a day still to come as it was typed, but is not kept as a record until it is put right', async () => {
  const { id, revision, fields } = await v.client.drafts.start();
  const typed = { ...fields, ...on('2099-01-01', { story: 'he came back' }) };
  const saved = await v.client.drafts.save({ id, revision, fields: typed });
  await expect(v.client.drafts.keep({ id, revision: saved.revision })).rejects.toMatchObject({
    code: 'incident/cannot-be',
    defined: true,
    data: { fault: 'day-future', part: 'when' },
  });
  expect((await v.client.drafts.get({ id })).fields).toEqual(typed);
  const right = await v.client.drafts.save({ id, revision: saved.revision, fields: { ...typed, ...on('2026-11-14') } });
  expect((await v.client.drafts.keep({ id, revision: right.revision })).fields.when.on).toBe('2026-11-14');
});

test('a kept record takes no time without a day and no force nobody knows, and stands as it was', async () => {
  const id = await keepIncident(v.client, on('2026-11-14'));
  const before = await v.client.incidents.get({ id });
  const time = { when: { ...when, precision: 'exact' as const, time: '21:00' } };
  await expect(v.client.incidents.amend({ id, patch: time })).rejects.toMatchObject({ data: { fault: 'time-without-day', part: 'when' } });
  const force = { where: { ...where, force: 'nonsense-force' } };
  await expect(v.client.incidents.amend({ id, patch: force })).rejects.toMatchObject({ data: { fault: 'force-unknown', part: 'where' } });
  expect(await v.client.incidents.get({ id })).toEqual(before);
});

test('with a clock set back to 2020, yesterday by the log is still taken, and the app is told that the clock is behind', async () => {
  await keepIncident(v.client, on('2026-11-14'));
  expect(await v.client.clock.state()).toMatchObject({ isBehind: false });
  v.clock.set('2020-01-01T00:00:00.000Z');
  expect(await v.client.clock.state()).toEqual({
    now: '2020-01-01T00:00:00.000Z',
    newestEntryAt: '2026-11-14T22:10:00.000Z',
    isBehind: true,
  });
  await keepIncident(v.client, on('2026-11-13'));
  await expect(keepIncident(v.client, on('2026-11-16'))).rejects.toMatchObject({ data: { fault: 'day-future' } });
});

test('a step of a referral is neither to come, nor before the incident, nor longer ago than papers are kept', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Jo' });
  const dated = await keepIncident(v.client, on('2026-11-01'));
  const undated = await keepIncident(v.client, { what: ['threats'] });
  const offered = async (incidentId: string) => {
    await v.client.people.linkIncident({ personId, incidentId });
    await answer(v.client, incidentId, { record: 'yes', formalReport: 'yes' });
    return (await v.client.referrals.offer({ personId, incidents: [incidentId], force: 'merseyside' })).id;
  };
  const [known, unknown] = [await offered(dated), await offered(undated)];
  const move = (referralId: string, day: string) =>
    v.client.referrals.move({ referralId, to: 'consented', on: day, words: '', agreed: ['story'] });
  await expect(move(known, '2026-10-31')).rejects.toMatchObject({ code: 'day/cannot-be', defined: true, data: { fault: 'early' } });
  await expect(move(known, '2026-11-16')).rejects.toMatchObject({ data: { fault: 'future' } });
  await expect(move(unknown, '1999-01-01')).rejects.toMatchObject({ data: { fault: 'early' } });
  const { referrals } = await v.client.referrals.list({ personId });
  expect(referrals.map(({ id, earliestOn, steps }) => ({ id, earliestOn, steps: steps.length }))).toEqual([
    { id: known, earliestOn: '2026-11-01', steps: 1 },
    { id: unknown, earliestOn: '2016-11-14', steps: 1 },
  ]);
  expect(await move(known, '2026-11-14')).toEqual({ standing: 'consented' });
});

test('nobody refers to, or gets a request from, a police force nobody knows, and no request was received tomorrow', async () => {
  const { id: personId } = await v.client.people.add({ workingName: 'Jo' });
  const incidentId = await keepIncident(v.client, { what: ['threats'] });
  await v.client.people.linkIncident({ personId, incidentId });
  const unknown = { code: 'place/unknown-force', defined: true };
  await expect(v.client.referrals.offer({ personId, incidents: [incidentId], force: 'nonsense' })).rejects.toMatchObject(unknown);
  const request = requestAbout(personId);
  await expect(v.client.requests.receive({ ...request, authority: 'nonsense' })).rejects.toMatchObject(unknown);
  const tomorrow = v.client.requests.receive({ ...request, authority: 'merseyside', receivedOn: '2026-11-16' });
  await expect(tomorrow).rejects.toMatchObject({ code: 'day/cannot-be', data: { fault: 'future' } });
  const notice = v.client.requests.receive({ ...request, notice: { ...request.notice, on: '2026-11-16' } });
  await expect(notice).rejects.toMatchObject({ code: 'day/cannot-be', data: { fault: 'future' } });
});

test('days the wrong way round are refused wherever two are asked for', async () => {
  const span = { from: '2026-11-14', to: '2026-11-13' };
  const reversed = { code: 'day/cannot-be', defined: true, data: { fault: 'reversed' } };
  const find = v.client.search.find({ words: '', nouns: ['incident'], filters: { ...noFilters, ...span } });
  await expect(find).rejects.toMatchObject(reversed);
  await expect(v.client.audit.list({ ...span })).rejects.toMatchObject(reversed);
  await expect(v.client.statistics.count({ from: span.from, until: span.to, force: null })).rejects.toMatchObject(reversed);
  const { id: personId } = await v.client.people.add({ workingName: 'Jo' });
  await v.client.cases.open({ personId, caseworker: v.worker.id });
  const risk = { level: 'high', words: '', assessedOn: '2026-11-14', reviewOn: '2026-11-13' } as const;
  await expect(v.client.cases.amend({ personId, patch: { risk } })).rejects.toMatchObject(reversed);
});
