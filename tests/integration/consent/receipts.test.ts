import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenVault } from '#vault/context.ts';
import { carry } from '../../support/carried.ts';
import { enrolCentral, enrolProject } from '../../support/enrolled-vaults.ts';
import { answer, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let central: TestVault;
let home: TestVault;
let away: TestVault;
let incidentId: string;

beforeEach(async () => {
  central = await createTestVault({ role: 'administrator', name: 'Noor', services: [] });
  home = await createTestVault({ services: [] });
  away = await createTestVault({ name: 'Bisi', services: [] });
  incidentId = await keepIncident(home.client, { what: ['threats'], story: 'Nothing that points to anybody' });
  await answer(home.client, incidentId, { record: 'yes', alert: 'yes', statistics: 'yes' });
});
afterEach(() => {
  for (const laptop of [central, home, away]) laptop.close();
});

function enrolAll(): void {
  const membership = enrolCentral(central.vault);
  enrolProject(membership, home.vault, 'Lantern Project');
  enrolProject(membership, away.vault, 'Armada Project');
}

const inForce = async () => (await home.client.incidents.get({ id: incidentId })).consentInForce;
const opsOf = ({ db }: OpenVault) => JSON.stringify(db.prepare('SELECT * FROM op_bodies').all());

test('a code is the same each time it is asked for, and finds the record where it was made', async () => {
  enrolAll();
  const { code } = await home.client.consent.receipt({ incidentId });
  expect(await home.client.consent.receipt({ incidentId })).toEqual({ code, worksElsewhere: true });
  expect(await home.client.consent.findCode({ code: code.toLowerCase() })).toEqual({
    where: 'here',
    incidentId,
    given: ['record', 'statistics', 'alert'],
  });
  expect(await home.client.consent.withdrawByCode({ code, purposes: ['alert'] })).toEqual({ where: 'here' });
  expect(await inForce()).toMatchObject({ alert: 'no', record: 'yes', statistics: 'yes' });
});

test('at another project a code takes back what it was asked to, through central, which keeps no code', async () => {
  enrolAll();
  const { code } = await home.client.consent.receipt({ incidentId });
  expect(await away.client.consent.findCode({ code })).toEqual({ where: 'elsewhere' });
  expect(await away.client.consent.withdrawByCode({ code, purposes: ['alert', 'scas'] })).toEqual({ where: 'elsewhere' });
  carry(away.vault, [central.vault]);
  carry(central.vault, [home.vault, away.vault]);
  expect(await inForce()).toMatchObject({ alert: 'no', record: 'yes', statistics: 'yes', scas: 'not-asked' });
  const { timeline } = await home.client.consent.history({ incidentId });
  expect(timeline.at(-1)).toMatchObject({ decision: { purpose: 'alert', answer: 'no', means: 'code' }, notedBy: '' });
  const centralLog = central.vault.db.prepare("SELECT count(*) AS n FROM ops WHERE type = 'withdrawal.routed'").get();
  expect(centralLog).toEqual({ n: 1 });
  expect(opsOf(central.vault)).not.toContain(code);
});

test('a code nobody made changes nothing anywhere, and one with a slip is refused', async () => {
  enrolAll();
  const { code } = await home.client.consent.receipt({ incidentId });
  const before = await inForce();
  const other = await away.client.consent.receipt({ incidentId: await keepIncident(away.client, { what: ['fraud'], story: 'x' }) });
  expect(await home.client.consent.withdrawByCode({ code: other.code, purposes: ['record'] })).toEqual({ where: 'elsewhere' });
  const slip = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
  await expect(home.client.consent.withdrawByCode({ code: slip, purposes: ['record'] })).rejects.toMatchObject({
    code: 'receipt/unreadable',
  });
  carry(home.vault, [central.vault]);
  carry(central.vault, [home.vault, away.vault]);
  expect(await inForce()).toEqual(before);
});

test('a laptop that belongs to no scheme makes codes for itself, and a new one once it has joined', async () => {
  const early = await home.client.consent.receipt({ incidentId });
  expect(early.worksElsewhere).toBe(false);
  await expect(away.client.consent.withdrawByCode({ code: early.code, purposes: ['alert'] })).rejects.toMatchObject({
    code: 'report/not-enrolled',
  });
  enrolAll();
  const late = await home.client.consent.receipt({ incidentId });
  expect(late.worksElsewhere).toBe(true);
  expect(late.code).not.toBe(early.code);
  expect(await home.client.consent.findCode({ code: early.code })).toMatchObject({ where: 'here', incidentId });
});
