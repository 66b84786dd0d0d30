import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CentralPurpose, type ConsentPurpose, centralPurposes, consentPurposes } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { suggestForReport } from '#vault/alerts/queries.ts';
import { decideConsent, withdrawConsent } from '#vault/consent/commands.ts';
import { consentHistory } from '#vault/consent/history.ts';
import { contactWishes, isvaWanted } from '#vault/consent/wishes.ts';
import { keepDraft, saveDraft, startDraft } from '#vault/drafts/commands.ts';
import { getIncident } from '#vault/incidents/queries.ts';
import { addPerson, linkIncident } from '#vault/people/commands.ts';
import { moveReferral, offerReferral, sendReferral } from '#vault/referrals/commands.ts';
import { referralPack } from '#vault/referrals/pack.ts';
import { listReferrals } from '#vault/referrals/queries.ts';
import { submitReport } from '#vault/reports/commands.ts';
import { prepareReport } from '#vault/reports/leaving.ts';
import { getReview } from '#vault/reviews/queries.ts';
import { countIncidents } from '#vault/statistics/queries.ts';
import { waitingAfter } from '#vault/sync/outbox.ts';
import { openTasksOf } from '#vault/tasks/queries.ts';
import { type Line, startLine } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop } from '../sync/laptop.ts';
import { type Scheme, startScheme } from '../sync/scheme.ts';

let server: Scheme;
let central: Laptop;
let project: Laptop;
let line: Line;
let incidentId: string;
let personId: string;
let referralId: string;

beforeAll(async () => {
  server = await startScheme();
  central = await foundedCentral(server.url, server.setupCode);
  line = await startLine(server.port);
  project = await joinedProject(central, line.url);
  await project.sync();
});
afterAll(async () => {
  project?.close();
  central?.close();
  await line?.stop();
  await server?.stop();
});

const how = { means: 'spoken' as const, givenBy: ownAnswer, language: 'en', witness: '' };
const refuses = (code: string) => expect.objectContaining({ code });

function agreedToAll(): string {
  const { id, revision } = startDraft(project.vault);
  const saved = saveDraft(project.vault, { id, revision, fields: { ...emptyIncident(), what: ['threats'], story: 'It was dark.' } });
  keepDraft(project.vault, { id, revision: saved.revision });
  for (const purpose of consentPurposes) decideConsent(project.vault, { incidentId: id, purpose, answer: 'yes', ...how });
  return id;
}

/** Agreed to everything: an ISVA would get in touch, a referral to police is ready to go. */
beforeEach(() => {
  incidentId = agreedToAll();
  personId = addPerson(project.vault, { workingName: 'Jo' }).id;
  linkIncident(project.vault, { personId, incidentId });
  referralId = offerReferral(project.vault, { personId, incidents: [incidentId], force: 'merseyside' }).id;
  moveReferral(project.vault, { referralId, to: 'consented', on: '2026-11-14', words: '', agreed: ['workingName', 'story'] });
});

const takeBack = (...purposes: ConsentPurpose[]) => withdrawConsent(project.vault, { incidentId, purposes, ...how });
const submit = () => submitReport(project.vault, { incidentId, shown: prepareReport(project.vault, { incidentId }).shown });
const reportId = () => prepareReport(project.vault, { incidentId }).report.id;
const waitingReport = () =>
  waitingAfter(project.vault.db, 0, 100).flatMap((item) =>
    item.kind === 'message' && item.message.type === 'report.submitted' ? [item.message.report] : [],
  );
async function bothSync(): Promise<void> {
  for (const laptop of [project, central, project]) expect(await laptop.sync()).toMatchObject({ line: 'online', problem: null });
}

const referral = () => listReferrals(project.vault, { personId }).referrals[0];

describe.each(centralPurposes)('%s', (purpose: CentralPurpose) => {
  test('taken back while the report waits, it leaves without that yes', async () => {
    line.set('cut');
    submit();
    expect(await project.sync()).toMatchObject({ line: 'offline' });
    takeBack(purpose);
    expect(waitingReport().map(({ consent }) => consent[purpose])).toEqual(['no']);
    line.set('open');
    await bothSync();
    expect(getReview(central.vault, { id: reportId() })).toMatchObject({ takenBack: 'nothing', report: { consent: { [purpose]: 'no' } } });
  });

  test('taken back after it went, central is told and may not use it any more', async () => {
    submit();
    await bothSync();
    expect(getReview(central.vault, { id: reportId() }).report.consent[purpose]).toBe('yes');
    takeBack(purpose);
    expect(consentHistory(project.vault, { incidentId }).report).toMatchObject({ change: 'waiting' });
    await bothSync();
    expect(getReview(central.vault, { id: reportId() })).toMatchObject({ withdrawn: [purpose], report: { consent: { [purpose]: 'no' } } });
    expect(consentHistory(project.vault, { incidentId }).report).toMatchObject({ change: 'received' });
  });
});

test('record: everything that rested on it stops, here and at central', async () => {
  submit();
  await bothSync();
  takeBack('record');
  expect(prepareReport(project.vault, { incidentId }).blockedBy).toContain('report/no-consent');
  expect(contactWishes(project.vault, { personId })).toEqual({ isva: 'not-asked', callBack: 'not-asked' });
  expect(isvaWanted(project.vault).rows.map((row) => row.incidentId)).not.toContain(incidentId);
  expect(referral()?.standing).toBe('withdrawn');
  await bothSync();
  expect(getReview(central.vault, { id: reportId() })).toMatchObject({
    takenBack: 'all',
    report: { story: '' },
    withdrawn: centralPurposes,
  });
});

test('alert: no warning can be begun from it', async () => {
  submit();
  await bothSync();
  expect(suggestForReport(central.vault, { reportId: reportId() })).toBeDefined();
  takeBack('alert');
  await bothSync();
  expect(() => suggestForReport(central.vault, { reportId: reportId() })).toThrow(refuses('alert/withdrawn'));
});

test('policeIntelligence and statistics: the counts that may be told leave it out from that moment', () => {
  for (let more = 0; more < 6; more++) agreedToAll();
  const which = { force: null, from: null, until: null };
  const before = countIncidents(project.vault, which);
  takeBack('policeIntelligence');
  expect(countIncidents(project.vault, which).kept.anonymous).toBe(Number(before.kept.anonymous) - 1);
  takeBack('statistics');
  const after = countIncidents(project.vault, which);
  expect(after.toTell.incidents).toBe(Number(before.toTell.incidents) - 1);
  expect(after.kept.incidents).toBe(before.kept.incidents);
});

test('isva: she is not on the list of those to get in touch with any more, and her page says so', () => {
  expect(isvaWanted(project.vault).rows).toContainEqual(
    expect.objectContaining({ incidentId, person: { id: personId, workingName: 'Jo' } }),
  );
  takeBack('isva');
  expect(isvaWanted(project.vault).rows.map((row) => row.incidentId)).not.toContain(incidentId);
  expect(contactWishes(project.vault, { personId })).toEqual({ isva: 'no', callBack: 'yes' });
});

test('callBack: whoever opens her page to call reads that it is not wanted', () => {
  expect(contactWishes(project.vault, { personId }).callBack).toBe('yes');
  takeBack('callBack');
  expect(contactWishes(project.vault, { personId })).toEqual({ isva: 'yes', callBack: 'no' });
});

test('formalReport: a referral that is not over is withdrawn with it, and no pack can be handed over', () => {
  const { items, shown } = referralPack(project.vault, { referralId, items: ['workingName', 'story'] });
  takeBack('formalReport');
  expect(referral()).toMatchObject({ standing: 'withdrawn', isConsented: false });
  expect(() => sendReferral(project.vault, { referralId, items, shown, pdfHash: null })).toThrow(refuses('referral/no-such-step'));
});

test('formalReport: what was handed over before is named with its day and who has it; another referral of hers goes on', () => {
  const { items, shown } = referralPack(project.vault, { referralId, items: ['workingName', 'story'] });
  sendReferral(project.vault, { referralId, items, shown, pdfHash: null });
  const other = agreedToAll();
  linkIncident(project.vault, { personId, incidentId: other });
  offerReferral(project.vault, { personId, incidents: [other], force: 'cleveland' });
  takeBack('formalReport');
  expect(listReferrals(project.vault, { personId }).referrals.map(({ force, standing }) => [force, standing])).toEqual([
    ['merseyside', 'withdrawn'],
    ['cleveland', 'offered'],
  ]);
  const told = openTasksOf(project.vault.db, [personId]).map(({ title, dueOn }) => [title, dueOn]);
  expect(told).toEqual([['Tell Merseyside Police: the yes to a formal report was taken back', '2026-11-14']]);
  expect(getIncident(project.vault, { id: incidentId }).consentInForce.formalReport).toBe('no');
  expect(consentHistory(project.vault, { incidentId }).disclosures).toMatchObject([
    { to: 'Merseyside Police', because: 'referral', madeOn: '2026-11-14', by: project.vault.worker.name },
  ]);
  expect(consentHistory(project.vault, { incidentId: other }).disclosures).toEqual([]);
});

test('a no where there never was a yes withdraws no offer', () => {
  takeBack('formalReport');
  const id = agreedToAll();
  withdrawConsent(project.vault, { incidentId: id, purposes: ['formalReport'], ...how });
  linkIncident(project.vault, { personId, incidentId: id });
  offerReferral(project.vault, { personId, incidents: [id], force: 'cleveland' });
  decideConsent(project.vault, { incidentId: id, purpose: 'formalReport', answer: 'no', ...how });
  expect(listReferrals(project.vault, { personId }).referrals.map(({ standing }) => standing)).toEqual(['withdrawn', 'offered']);
});
