import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentPurpose } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { cancelAlert, proposeCancel } from '#vault/alerts/cancel.ts';
import { approveAlert, composeAlert, noteSheet, publishAlert } from '#vault/alerts/commands.ts';
import { getAlert, listAlerts, suggestForReport } from '#vault/alerts/queries.ts';
import { decideConsent, withdrawConsent } from '#vault/consent/commands.ts';
import { consentHistory } from '#vault/consent/history.ts';
import type { OpenVault } from '#vault/context.ts';
import { keepDraft, saveDraft, startDraft } from '#vault/drafts/commands.ts';
import { getIncident } from '#vault/incidents/queries.ts';
import { submitReport } from '#vault/reports/commands.ts';
import { prepareReport } from '#vault/reports/leaving.ts';
import { getReview, listReviews } from '#vault/reviews/queries.ts';
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
  await project.sync();
});
afterEach(async () => {
  project.close();
  await line.stop();
});

const online = { line: 'online', problem: null, waiting: 0 };
const how = { means: 'spoken' as const, givenBy: ownAnswer, language: 'en', witness: '' };
const refuses = (code: string) => expect.objectContaining({ code });

/** A second person at central. Only their worker differs: they sit at the same laptop. */
const colleague = (): OpenVault => ({ ...central.vault, worker: { ...central.vault.worker, id: central.vault.device.id, name: 'Ana' } });

function recorded(yes: ConsentPurpose[]): { incidentId: string; reportId: string } {
  const { id, revision } = startDraft(project.vault);
  const saved = saveDraft(project.vault, { id, revision, fields: { ...emptyIncident(), what: ['threats'], story: 'It was dark.' } });
  keepDraft(project.vault, { id, revision: saved.revision });
  for (const purpose of yes) decideConsent(project.vault, { incidentId: id, purpose, answer: 'yes', ...how });
  return { incidentId: id, reportId: prepareReport(project.vault, { incidentId: id }).report.id };
}

function submitted(yes: ConsentPurpose[]): { incidentId: string; reportId: string } {
  const made = recorded(yes);
  submitReport(project.vault, { incidentId: made.incidentId, shown: prepareReport(project.vault, made).shown });
  return made;
}

const takeBack = (incidentId: string, ...purposes: ConsentPurpose[]) => withdrawConsent(project.vault, { incidentId, purposes, ...how });
const standing = (incidentId: string) => getIncident(project.vault, { id: incidentId }).standing;

async function bothSync(): Promise<void> {
  expect(await project.sync()).toMatchObject(online);
  expect(await central.sync()).toMatchObject(online);
  expect(await project.sync()).toMatchObject(online);
}

describe('what has not left', () => {
  test('is pulled at once when nothing is agreed to any more, and never reaches central', async () => {
    line.set('cut');
    const { incidentId, reportId } = submitted(['record', 'alert']);
    await project.sync();
    expect(standing(incidentId)).toBe('waiting');
    takeBack(incidentId, 'record');
    expect(standing(incidentId)).toBe('recalled');
    expect(waitingOn(project)).toBe(0);
    expect(consentHistory(project.vault, { incidentId }).report).toMatchObject({ left: null, recalled: true, change: null });

    line.set('open');
    await bothSync();
    expect(listReviews(central.vault).rows.map(({ id }) => id)).not.toContain(reportId);
  });

  test('leaves without what was taken back, while something else is still agreed to', async () => {
    line.set('cut');
    const { incidentId, reportId } = submitted(['record', 'alert', 'checker']);
    takeBack(incidentId, 'alert');
    expect(await project.sync()).toMatchObject({ line: 'offline', waiting: 1 });
    expect(standing(incidentId)).toBe('waiting');
    line.set('open');
    await bothSync();
    expect(getReview(central.vault, { id: reportId })).toMatchObject({
      takenBack: 'nothing',
      report: { consent: { alert: 'no', checker: 'yes' } },
    });
  });

  test('can be sent again after a new yes', async () => {
    const { incidentId, reportId } = submitted(['record', 'alert']);
    takeBack(incidentId, 'alert');
    decideConsent(project.vault, { incidentId, purpose: 'alert', answer: 'yes', ...how });
    submitReport(project.vault, { incidentId, shown: prepareReport(project.vault, { incidentId }).shown });
    await bothSync();
    expect(getReview(central.vault, { id: reportId }).report.consent.alert).toBe('yes');
    expect(standing(incidentId)).toBe('received');
  });
});

describe('what has left', () => {
  test('is followed by a message; central refuses to warn with it, and the project hears that it was heard', async () => {
    const { incidentId, reportId } = submitted(['record', 'alert', 'checker']);
    await bothSync();
    const content = suggestForReport(central.vault, { reportId });
    const draft = composeAlert(central.vault, { reports: [reportId], content });
    takeBack(incidentId, 'alert');
    expect(consentHistory(project.vault, { incidentId }).report).toMatchObject({
      left: { reference: expect.any(String) },
      change: 'waiting',
    });
    await bothSync();

    const review = getReview(central.vault, { id: reportId });
    expect(review).toMatchObject({ takenBack: 'some', withdrawn: ['alert'], report: { consent: { alert: 'no', checker: 'yes' } } });
    expect(() => suggestForReport(central.vault, { reportId })).toThrow(refuses('alert/withdrawn'));
    expect(() => composeAlert(central.vault, { reports: [reportId], content })).toThrow(refuses('alert/withdrawn'));
    expect(() => approveAlert(colleague(), { id: draft.id })).toThrow(refuses('alert/withdrawn'));
    expect(getAlert(central.vault, { id: draft.id }).reports).toMatchObject([{ isWithdrawn: true }]);
    expect(consentHistory(project.vault, { incidentId }).report).toMatchObject({ change: 'received', alerts: [] });
  });

  test('an alert approved before is not published after', async () => {
    const { incidentId, reportId } = submitted(['record', 'alert']);
    await bothSync();
    const { id } = composeAlert(central.vault, { reports: [reportId], content: suggestForReport(central.vault, { reportId }) });
    approveAlert(colleague(), { id });
    takeBack(incidentId, 'alert');
    await bothSync();
    expect(() => publishAlert(central.vault, { id })).toThrow(refuses('alert/withdrawn'));
  });

  test('is not shown at central any more once everything was taken back', async () => {
    const { incidentId, reportId } = submitted(['record', 'alert', 'checker']);
    await bothSync();
    takeBack(incidentId, 'record', 'alert', 'checker');
    expect(standing(incidentId)).toBe('withdrawn');
    await bothSync();
    const review = getReview(central.vault, { id: reportId });
    expect(review).toMatchObject({ takenBack: 'all', report: { story: '', suspects: [], contactPoints: [] } });
    expect(listReviews(central.vault).rows.find(({ id }) => id === reportId)).toMatchObject({ takenBack: 'all', onlyEnded: false });
  });

  test('a published alert is cancelled on two people’s word, shows as cancelled at the project, and what stays out is named', async () => {
    const { incidentId, reportId } = submitted(['record', 'alert']);
    await bothSync();
    const { id } = composeAlert(central.vault, { reports: [reportId], content: suggestForReport(central.vault, { reportId }) });
    approveAlert(colleague(), { id });
    const published = publishAlert(central.vault, { id });
    await bothSync();
    noteSheet(project.vault, { id, as: 'paper' });
    takeBack(incidentId, 'alert');
    await bothSync();
    const number = published.document?.number ?? 0;
    expect(consentHistory(project.vault, { incidentId }).report?.alerts).toEqual([
      { number, isCancelled: false, sheets: 1, lastSheetAt: expect.any(String) },
    ]);
    expect(getReview(central.vault, { id: reportId }).published).toMatchObject([
      { id, number, isCancelled: false, sheets: 0, lastSheetAt: null },
    ]);

    expect(() => cancelAlert(central.vault, { id })).toThrow(refuses('alert/cancel-not-proposed'));
    proposeCancel(central.vault, { id, reason: 'Taken back' });
    expect(() => cancelAlert(central.vault, { id })).toThrow(refuses('alert/same-person'));
    const cancelled = cancelAlert(colleague(), { id });
    expect(cancelled).toMatchObject({ standing: 'cancelled', document: { number, version: 2, msgType: 'Cancel' }, cancelProposal: null });
    expect(cancelAlert(colleague(), { id }).document).toEqual(cancelled.document);
    await central.sync();
    await bothSync();
    expect(getAlert(project.vault, { id })).toMatchObject({ standing: 'cancelled', signedBy: 'National scheme' });
    expect(listAlerts(project.vault).rows.find((row) => row.id === id)).toMatchObject({ standing: 'cancelled' });
    expect(consentHistory(project.vault, { incidentId }).report?.alerts).toMatchObject([{ number, isCancelled: true, sheets: 1 }]);
  });
});

test('every answer stays on the timeline, with the one who noted it and when to ask again', () => {
  const { incidentId } = recorded(['record']);
  decideConsent(project.vault, { incidentId, purpose: 'alert', answer: 'yes', ...how, reviewOn: '2027-05-01' });
  takeBack(incidentId, 'alert', 'isva');
  const { timeline } = consentHistory(project.vault, { incidentId });
  expect(timeline.map(({ decision: { purpose, answer } }) => [purpose, answer])).toEqual([
    ['record', 'yes'],
    ['alert', 'yes'],
    ['alert', 'no'],
  ]);
  expect(timeline[1]).toMatchObject({ decision: { reviewOn: '2027-05-01' }, notedBy: project.vault.worker.name });
});

test('nothing that is not out can be cancelled', () => {
  const content = {
    status: 'Exercise' as const,
    severity: 'risky' as const,
    certainty: 'possible' as const,
    headline: 'Practice',
    description: 'Practice only.',
    facts: [],
    instructions: [],
    areas: [{ kind: 'force' as const, code: 'merseyside' }],
    expiresAt: '2036-11-28T22:10:00.000Z',
  };
  const { id } = composeAlert(central.vault, { reports: [], content });
  expect(() => proposeCancel(central.vault, { id, reason: 'Not needed' })).toThrow(refuses('alert/not-published'));
  expect(() => cancelAlert(colleague(), { id })).toThrow(refuses('alert/not-published'));
});
