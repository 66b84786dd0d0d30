import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { consentPurposes } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { approveAlert, composeAlert, publishAlert } from '#vault/alerts/commands.ts';
import { suggestForReport } from '#vault/alerts/queries.ts';
import { decideConsent } from '#vault/consent/commands.ts';
import { dueConsents } from '#vault/consent/due.ts';
import { consentHistory } from '#vault/consent/history.ts';
import { keepDraft, saveDraft, startDraft } from '#vault/drafts/commands.ts';
import { getIncident } from '#vault/incidents/queries.ts';
import { addPerson, linkIncident } from '#vault/people/commands.ts';
import { moveReferral, offerReferral } from '#vault/referrals/commands.ts';
import { listReferrals } from '#vault/referrals/queries.ts';
import { submitReport } from '#vault/reports/commands.ts';
import { prepareReport } from '#vault/reports/leaving.ts';
import { getReview, listReviews } from '#vault/reviews/queries.ts';
import { countIncidents } from '#vault/statistics/queries.ts';
import { type Line, startLine } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop, waitingOn } from '../sync/laptop.ts';
import { type Scheme, startScheme } from '../sync/scheme.ts';

let server: Scheme;
let central: Laptop;
let project: Laptop;
let line: Line;

beforeAll(async () => {
  server = await startScheme();
  central = await foundedCentral(server.url, server.setupCode);
});
afterAll(async () => {
  central?.close();
  await server?.stop();
});
beforeEach(async () => {
  line = await startLine(server.port);
  project = await joinedProject(central, line.url);
  central.clock.set('2026-11-14T22:10:00.000Z');
  await project.sync();
});
afterEach(async () => {
  project.close();
  await line.stop();
});

const how = { means: 'spoken' as const, givenBy: ownAnswer, language: 'en', witness: '' };
const refuses = (code: string) => expect.objectContaining({ code });
const anyCount = { force: null, from: null, until: null };
const atNoonOn = (day: string) => {
  for (const laptop of [central, project]) laptop.clock.set(`${day}T12:00:00.000Z`);
};

/** Everything is agreed to; the yes to warning others and to counting ends with the twentieth. */
function recorded(): { incidentId: string; reportId: string } {
  const { id, revision } = startDraft(project.vault);
  const saved = saveDraft(project.vault, { id, revision, fields: { ...emptyIncident(), what: ['threats'], story: 'It was dark.' } });
  keepDraft(project.vault, { id, revision: saved.revision });
  for (const purpose of consentPurposes.filter((one) => ['record', 'alert', 'statistics', 'formalReport'].includes(one))) {
    const endsOn = purpose === 'record' ? null : '2026-11-20';
    decideConsent(project.vault, { incidentId: id, purpose, answer: 'yes', ...how, endsOn });
  }
  return { incidentId: id, reportId: prepareReport(project.vault, { incidentId: id }).report.id };
}

const submit = (incidentId: string) =>
  submitReport(project.vault, { incidentId, shown: prepareReport(project.vault, { incidentId }).shown });

async function bothSync(): Promise<void> {
  await project.sync();
  await central.sync();
  await project.sync();
}

test('a yes that has ended counts nowhere on the laptop that holds it: not for leaving, not for counting, not for police', () => {
  const { incidentId } = recorded();
  const personId = addPerson(project.vault, { workingName: 'Jo' }).id;
  linkIncident(project.vault, { personId, incidentId });
  const referral = offerReferral(project.vault, { personId, incidents: [incidentId], force: 'merseyside' });
  const agreed = () => ({
    inForce: getIncident(project.vault, { id: incidentId }).consentInForce.alert,
    blocked: prepareReport(project.vault, { incidentId }).blockedBy.includes('report/no-consent'),
    formal: countIncidents(project.vault, anyCount).kept.formal,
    police: listReferrals(project.vault, { personId }).referrals[0]?.isConsented,
  });
  atNoonOn('2026-11-20');
  expect(agreed()).toEqual({ inForce: 'yes', blocked: false, formal: 1, police: true });
  atNoonOn('2026-11-21');
  expect(agreed()).toEqual({ inForce: 'not-asked', blocked: true, formal: 0, police: false });
  const moved = { referralId: referral.id, to: 'consented' as const, on: '2026-11-21', words: '', agreed: ['story' as const] };
  expect(() => moveReferral(project.vault, moved)).toThrow(refuses('referral/no-consent'));
  expect(() => submit(incidentId)).toThrow(refuses('report/no-consent'));
});

test('a report that still waits when its last yes ends does not leave', async () => {
  line.set('cut');
  const { incidentId, reportId } = recorded();
  submit(incidentId);
  expect(waitingOn(project)).toBe(1);
  atNoonOn('2026-11-21');
  line.set('open');
  await bothSync();
  expect(getIncident(project.vault, { id: incidentId }).standing).toBe('recalled');
  expect(listReviews(central.vault).rows.map(({ id }) => id)).not.toContain(reportId);
});

test('central counts the days itself: no alert can be written or published after the last day, with the project offline', async () => {
  const { incidentId, reportId } = recorded();
  submit(incidentId);
  await bothSync();
  line.set('cut');
  const content = suggestForReport(central.vault, { reportId });
  const alert = composeAlert(central.vault, { reports: [reportId], content });
  const { vault } = central;
  approveAlert({ ...vault, worker: { ...vault.worker, id: vault.device.id, name: 'Ana' } }, { id: alert.id });
  atNoonOn('2026-11-21');
  expect(getReview(central.vault, { id: reportId })).toMatchObject({
    takenBack: 'all',
    onlyEnded: true,
    withdrawn: ['alert', 'statistics', 'formalReport'],
    ended: [
      { purpose: 'alert', on: '2026-11-20' },
      { purpose: 'statistics', on: '2026-11-20' },
      { purpose: 'formalReport', on: '2026-11-20' },
    ],
    report: { story: '', consent: { alert: 'not-asked' } },
  });
  expect(() => suggestForReport(central.vault, { reportId })).toThrow(refuses('alert/withdrawn'));
  expect(() => publishAlert(central.vault, { id: alert.id })).toThrow(refuses('alert/withdrawn'));
});

test('the project tells central when a yes has ended, and a new yes counts again on both sides', async () => {
  const { incidentId, reportId } = recorded();
  submit(incidentId);
  await bothSync();
  atNoonOn('2026-11-21');
  await bothSync();
  expect(getIncident(project.vault, { id: incidentId }).standing).toBe('withdrawn');
  expect(consentHistory(project.vault, { incidentId }).report).toMatchObject({ change: 'received' });
  // The clock of the laptop was wrong: what is said now is still the newest word.
  project.clock.set('2026-11-15T12:00:00.000Z');
  decideConsent(project.vault, { incidentId, purpose: 'alert', answer: 'yes', ...how });
  await bothSync();
  expect(getReview(central.vault, { id: reportId })).toMatchObject({
    withdrawn: ['statistics', 'formalReport'],
    report: { consent: { alert: 'yes' } },
  });
});

test('a day to ask again changes nothing by itself; it stands on the list with what happened, and who, until there is an answer', () => {
  const { incidentId } = recorded();
  expect(dueConsents(project.vault).rows).toMatchObject([
    {
      incidentId,
      what: ['threats'],
      person: null,
      questions: [{ purpose: 'statistics', why: 'ends' }, { purpose: 'alert' }, { purpose: 'formalReport' }],
    },
  ]);
  const personId = addPerson(project.vault, { workingName: 'Jo' }).id;
  linkIncident(project.vault, { personId, incidentId });
  for (const purpose of ['alert', 'statistics', 'formalReport'] as const) {
    decideConsent(project.vault, { incidentId, purpose, answer: 'yes', ...how, reviewOn: '2026-12-24' });
  }
  expect(dueConsents(project.vault).rows).toEqual([]);
  atNoonOn('2026-12-25');
  const [row] = dueConsents(project.vault).rows;
  expect(row).toMatchObject({ person: { id: personId, workingName: 'Jo' }, questions: [{ purpose: 'statistics', why: 'agreed' }, {}, {}] });
  expect(JSON.stringify(row)).not.toContain('dark');
  expect(getIncident(project.vault, { id: incidentId }).consentInForce.alert).toBe('yes');
});

test('a day that has passed is refused and nothing is noted; only a yes has an end', () => {
  const { incidentId } = recorded();
  const before = getIncident(project.vault, { id: incidentId }).consent.length;
  const scas = { incidentId, purpose: 'scas' as const, ...how };
  for (const day of ['reviewOn', 'endsOn'] as const) {
    expect(() => decideConsent(project.vault, { ...scas, answer: 'yes', [day]: '2026-11-13' })).toThrow(refuses('consent/day-passed'));
  }
  expect(getIncident(project.vault, { id: incidentId }).consent).toHaveLength(before);
  expect(decideConsent(project.vault, { ...scas, answer: 'no', endsOn: '2026-12-01' }).decisions.at(-1)?.endsOn).toBeNull();
});
