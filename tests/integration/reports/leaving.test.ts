import { version } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { reportStandings } from '#vault/reports/queries.ts';
import { waitingAfter, waitingCount } from '#vault/sync/outbox.ts';
import { enrolCentral, enrolProject } from '../../support/enrolled-vaults.ts';
import { answer, decideAll, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let project: TestVault;
let central: TestVault;

beforeEach(async () => {
  project = await createTestVault({ role: 'outreach' });
  central = await createTestVault({ role: 'administrator', name: 'Noor' });
  enrolProject(enrolCentral(central.vault), project.vault);
});
afterEach(() => {
  project.close();
  central.close();
});

const story = 'He drove her past the arches. Kelly Marsden was at Fernlea House. He is tall.';
const told = {
  role: 'survivor',
  pronoun: 'she',
  name: 'Kelly Marsden',
  alias: '',
  phone: '',
  email: '',
  address: '',
  venue: 'Fernlea House',
  others: [],
} as const;

async function ready(): Promise<string> {
  const id = await keepIncident(project.client, { what: ['robbery'], story, toldBy: { ...emptyIncident().toldBy, ...told, others: [] } });
  await answer(project.client, id, { record: 'yes', alert: 'yes' });
  await decideAll(project.client, id);
  return id;
}

const refuses = (code: string) => expect.objectContaining({ code });
const shownOf = async (incidentId: string) => (await project.client.reports.prepare({ incidentId })).shown;

describe('what leaves the project', () => {
  test('goes once it was shown, agreed to and decided, under an id of its own', async () => {
    const incidentId = await ready();
    const { shown, blockedBy, report } = await project.client.reports.prepare({ incidentId });
    expect(blockedBy).toEqual([]);
    expect(await project.client.reports.submit({ incidentId, shown })).toEqual({ reportId: report.id, standing: 'waiting' });
    expect(report.id).not.toBe(incidentId);
    const [queued] = waitingAfter(project.vault.db, 0, 10);
    expect(queued).toMatchObject({ kind: 'message', stream: 'inbox:central', message: { type: 'report.submitted', report } });
    // The server reads the envelope's id: it is random, and does not say when the report was written.
    expect(queued?.kind === 'message' && version(queued.envelope)).toBe(4);
    const sent = JSON.stringify(queued);
    for (const secret of ['Kelly', 'Marsden', 'Fernlea', incidentId]) expect(sent).not.toContain(secret);
    expect((await project.client.incidents.get({ id: incidentId })).standing).toBe('waiting');
  });

  test('is nothing without consent: “not asked” is no yes, and neither is a yes to the record alone', async () => {
    const incidentId = await keepIncident(project.client, { what: ['robbery'], story: 'He took her bag.' });
    await decideAll(project.client, incidentId);
    for (const answers of [{}, { alert: 'yes' }, { alert: 'not-asked', record: 'yes' }, { alert: 'no' }] as const) {
      await answer(project.client, incidentId, answers);
      const shown = await shownOf(incidentId);
      const verdict = (await project.client.reports.prepare({ incidentId })).blockedBy;
      expect(verdict).toContain('report/no-consent');
      await expect(project.client.reports.submit({ incidentId, shown })).rejects.toEqual(refuses('report/no-consent'));
    }
    expect(waitingCount(project.vault.db)).toBe(0);
  });

  test('is nothing after she took her yes back', async () => {
    const incidentId = await ready();
    const shown = await shownOf(incidentId);
    await answer(project.client, incidentId, { alert: 'no' });
    await expect(project.client.reports.submit({ incidentId, shown })).rejects.toEqual(refuses('report/no-consent'));
    expect(waitingCount(project.vault.db)).toBe(0);
  });

  test('is what was shown: a note changed after the look is looked at again', async () => {
    const incidentId = await ready();
    const shown = await shownOf(incidentId);
    await project.client.incidents.amend({ id: incidentId, patch: { story: `${story} He laughed.` } });
    await expect(project.client.reports.submit({ incidentId, shown })).rejects.toEqual(refuses('report/changed-since-shown'));
    expect(waitingCount(project.vault.db)).toBe(0);
    await expect(project.client.reports.submit({ incidentId, shown: await shownOf(incidentId) })).resolves.toMatchObject({
      standing: 'waiting',
    });
  });

  test('waits for every marked word', async () => {
    const incidentId = await keepIncident(project.client, {
      what: ['robbery'],
      story,
      toldBy: { ...emptyIncident().toldBy, ...told, others: [] },
    });
    await answer(project.client, incidentId, { record: 'yes', alert: 'yes' });
    const leaving = await project.client.reports.prepare({ incidentId });
    expect(leaving.undecided).toBeGreaterThan(0);
    await expect(project.client.reports.submit({ incidentId, shown: leaving.shown })).rejects.toEqual(refuses('report/undecided'));
    expect(waitingCount(project.vault.db)).toBe(0);
  });

  test('counts what is left to decide once, however often the same words stand in one text', async () => {
    const incidentId = await keepIncident(project.client, {
      what: ['robbery'],
      story: 'Kelly was at the door. Kelly ran. Kelly rang from the flat.',
      toldBy: { ...emptyIncident().toldBy, ...told, name: 'Kelly', others: [] },
    });
    const { findings, undecided } = await project.client.reports.prepare({ incidentId });
    const keys = new Set(findings.map(({ key }) => key));
    expect(findings.length).toBeGreaterThan(keys.size);
    expect(undecided).toBe(keys.size);
  });

  test('keeps a decision through an edit elsewhere in the story', async () => {
    const incidentId = await ready();
    const before = await project.client.reports.prepare({ incidentId });
    await project.client.incidents.amend({ id: incidentId, patch: { story: `It was raining. ${story}` } });
    const after = await project.client.reports.prepare({ incidentId });
    expect(Object.keys(before.decisions).length).toBeGreaterThan(0);
    for (const [key, decision] of Object.entries(before.decisions)) expect(after.decisions[key]).toEqual(decision);
    expect(after.undecided).toBe(0);
    expect(after.report.story).not.toMatch(/Kelly|Fernlea/);
  });

  test('takes the newest decision about a word', async () => {
    const incidentId = await ready();
    const { findings } = await project.client.reports.prepare({ incidentId });
    const name = findings.find((finding) => finding.text.includes('Kelly'));
    if (name === undefined) throw new Error('The guard marks her name');
    await project.client.reports.decide({ incidentId, key: name.key, decision: { act: 'generalise', replacement: 'the worker' } });
    const { report } = await project.client.reports.prepare({ incidentId });
    expect(report.story).toContain('The worker was at');
  });

  test('leaves once: a second send is refused', async () => {
    const incidentId = await ready();
    const shown = await shownOf(incidentId);
    await project.client.reports.submit({ incidentId, shown });
    await expect(project.client.reports.submit({ incidentId, shown })).rejects.toEqual(refuses('report/already-sent'));
    expect(waitingCount(project.vault.db)).toBe(1);
  });

  test('stays here on a laptop that is not enrolled, and at central', async () => {
    const alone = await createTestVault();
    const id = await keepIncident(alone.client, { what: ['theft'], story: 'He took it.' });
    await answer(alone.client, id, { record: 'yes', alert: 'yes' });
    await decideAll(alone.client, id);
    const { shown, blockedBy } = await alone.client.reports.prepare({ incidentId: id });
    expect(blockedBy).toEqual(['report/not-enrolled']);
    await expect(alone.client.reports.submit({ incidentId: id, shown })).rejects.toEqual(refuses('report/not-enrolled'));
    alone.close();
    await expect(central.client.reports.prepare({ incidentId: id })).rejects.toEqual(refuses('permission/not-your-role'));
  });

  test('stands the same after the projections were dropped and rebuilt from the log', async () => {
    const incidentId = await ready();
    await project.client.reports.submit({ incidentId, shown: await shownOf(incidentId) });
    const before = {
      leaving: await project.client.reports.prepare({ incidentId }),
      standing: reportStandings(project.vault.db, [incidentId]),
    };
    project.vault.log.rebuild();
    expect({
      leaving: await project.client.reports.prepare({ incidentId }),
      standing: reportStandings(project.vault.db, [incidentId]),
    }).toEqual(before);
  });
});

describe('a report that could point to one person', () => {
  test('says so, proposes a wider date and area, and leaves with them once a worker chose them; the choice is logged and can be undone', async () => {
    const base = emptyIncident();
    const incidentId = await keepIncident(project.client, {
      story: 'He took her bag.',
      when: { ...base.when, precision: 'day', on: '2016-05-14' },
      where: { ...base.where, force: 'cleveland', outcode: 'TS1', town: 'Redcar' },
      sector: 'parlour',
    });
    const before = await project.client.reports.prepare({ incidentId });
    expect(before.pointsTo?.expected).toBeLessThan(1);
    const to = before.pointsTo?.propose ?? { precision: 'day', place: 'outcode' };
    const after = await project.client.reports.widen({ incidentId, to });
    expect(after.widened).toEqual(to);
    expect(after.shown).not.toBe(before.shown);
    expect(after.report.where.town).toBe('');
    expect(after.report.when.precision).toBe(to.precision);
    expect((after.pointsTo?.expected ?? 1) >= (before.pointsTo?.expected ?? 1)).toBe(true);
    const logged = project.vault.db.prepare<[], { n: number }>("SELECT count(*) AS n FROM ops WHERE type = 'report.widened'").get();
    expect(logged?.n).toBe(1);
    expect((await project.client.reports.widen({ incidentId, to: null })).report).toEqual(before.report);
  });
});
