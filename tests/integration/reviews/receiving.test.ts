import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '#shared/domain/report/report.ts';
import type { Message } from '#shared/seal/envelope.ts';
import { acknowledgeReport } from '#vault/reports/receive.ts';
import { receiveReport } from '#vault/reviews/receive.ts';
import { waitingAfter } from '#vault/sync/outbox.ts';
import { enrolCentral, enrolProject } from '../../support/enrolled-vaults.ts';
import { answer, decideAll, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let project: TestVault;
let central: TestVault;
let organisation: string;

beforeEach(async () => {
  project = await createTestVault();
  central = await createTestVault({ role: 'administrator', name: 'Noor' });
  organisation = enrolProject(enrolCentral(central.vault), project.vault);
});
afterEach(() => {
  project.close();
  central.close();
});

type Submitted = Extract<Message, { type: 'report.submitted' }>;
const refuses = (code: string) => expect.objectContaining({ code });

function queued({ vault }: TestVault): { stream: string; message: Message }[] {
  return waitingAfter(vault.db, 0, 100).flatMap((one) => (one.kind === 'message' ? [one] : []));
}

/** What the project sends for a record made of these kinds of act. */
async function send(what: Report['what']): Promise<{ incidentId: string; message: Submitted }> {
  const incidentId = await keepIncident(project.client, { what, story: 'He did it.' });
  await answer(project.client, incidentId, { record: 'yes', alert: 'yes' });
  await decideAll(project.client, incidentId);
  const { shown } = await project.client.reports.prepare({ incidentId });
  await project.client.reports.submit({ incidentId, shown });
  const message = queued(project).at(-1)?.message;
  if (message?.type !== 'report.submitted') throw new Error('A report was queued');
  return { incidentId, message };
}

const receive = (message: Submitted) => receiveReport(central.vault, message, { organisation, envelope: v7() });

describe('a report arriving at central', () => {
  test('is numbered, listed with the project it came from, and answered to that project', async () => {
    const { message } = await send(['robbery']);
    receive(message);
    const { rows } = await central.client.reviews.list();
    expect(rows).toMatchObject([
      { id: message.report.id, reference: 'NUM 0001', organisation: 'Armada Project', gravity: 3, claimedBy: null, alertStanding: 'none' },
    ]);
    expect((await central.client.reviews.get({ id: message.report.id })).report).toEqual(message.report);
    expect(queued(central)).toMatchObject([
      { stream: `inbox:${organisation}`, message: { type: 'report.received', report: message.report.id, reference: 'NUM 0001' } },
    ]);
  });

  test('twice is taken once and answered once', async () => {
    const { message } = await send(['robbery']);
    receive(message);
    receive(message);
    receive({ ...message, id: v7() });
    expect((await central.client.reviews.list()).rows).toHaveLength(1);
    expect(queued(central)).toHaveLength(1);
  });

  test('is shown at the project with central’s reference once the answer is back, and a second answer changes nothing', async () => {
    const { incidentId, message } = await send(['robbery']);
    receive(message);
    const answered = queued(central)[0]?.message;
    if (answered?.type !== 'report.received') throw new Error('An answer was queued');
    acknowledgeReport(project.vault, answered);
    acknowledgeReport(project.vault, { ...answered, reference: 'NUM 9999' });
    acknowledgeReport(project.vault, { ...answered, report: v7() });
    expect(await project.client.incidents.get({ id: incidentId })).toMatchObject({ standing: 'received', reference: 'NUM 0001' });
    project.vault.log.rebuild();
    expect(await project.client.incidents.get({ id: incidentId })).toMatchObject({ standing: 'received', reference: 'NUM 0001' });
  });

  test('is listed the gravest first and, among equals, the longest waiting first', async () => {
    for (const what of [['fraud'], ['robbery'], ['strangulation'], ['physical-assault'], ['threats', 'rape']] as Report['what'][]) {
      receive((await send(what)).message);
      central.clock.pass(60_000);
    }
    const { rows } = await central.client.reviews.list();
    expect(rows.map(({ reference, gravity }) => [reference, gravity])).toEqual([
      ['NUM 0003', 4],
      ['NUM 0005', 4],
      ['NUM 0002', 3],
      ['NUM 0004', 3],
      ['NUM 0001', 1],
    ]);
  });

  test('can be claimed, which everybody sees, and stands the same after a rebuild', async () => {
    const { message } = await send(['robbery']);
    receive(message);
    expect(await central.client.reviews.claim({ id: message.report.id })).toMatchObject({ claimedBy: 'Noor' });
    const before = await central.client.reviews.list();
    central.vault.log.rebuild();
    expect(await central.client.reviews.list()).toEqual(before);
  });

  test('is not for a project’s eyes, and one that never came is not there', async () => {
    await expect(project.client.reviews.list()).rejects.toEqual(refuses('permission/not-your-role'));
    await expect(central.client.reviews.get({ id: v7() })).rejects.toEqual(refuses('report/not-found'));
    await expect(central.client.reviews.claim({ id: v7() })).rejects.toEqual(refuses('report/not-found'));
  });
});
