import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

const incidentId = '0197a000-0000-7000-8000-0000000000aa';
const recorded = (story: string, subject = incidentId): NewOp => ({
  type: 'incident.recorded',
  subject,
  body: { fields: { ...emptyIncident(), story } },
});

/**
 * Every row of every table but the secrets, to compare two states of the file. The search index numbers and packs its rows anew each time it
 * is made; that it then finds the same is held by `main/vault/search/search.test.ts`.
 */
function everything(): Record<string, unknown[]> {
  const all = v.vault.db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'secrets' ORDER BY name`)
    .pluck()
    .all() as string[];
  const tables = all.filter((name) => !/^search_(index|documents|points|told_parts)/.test(name));
  const rows = (table: string) =>
    v.vault.db
      .prepare(`SELECT * FROM "${table}"`)
      .all()
      .map((row) => JSON.stringify(row));
  return Object.fromEntries(tables.map((table) => [table, rows(table).sort()]));
}

test('dropping and rebuilding every projection gives the same tables', async () => {
  for (let i = 0; i < 10; i++) {
    const draft = await v.client.drafts.start();
    const { revision } = await v.client.drafts.save({ id: draft.id, revision: 1, fields: { ...draft.fields, story: `Story ${i}` } });
    await v.client.drafts.keep({ id: draft.id, revision });
    await v.client.incidents.amend({ id: draft.id, patch: { what: ['robbery'], story: `Story ${i}, again` } });
    const answer = i % 2 === 0 ? 'yes' : 'no';
    await v.client.consent.decide({
      incidentId: draft.id,
      purpose: 'record',
      answer,
      means: 'spoken',
      givenBy: ownAnswer,
      language: 'en-GB',
      witness: '',
    });
    v.clock.pass(i % 3 === 0 ? -86_400_000 : 1);
  }
  const before = everything();
  expect(before.incidents).toHaveLength(10);
  v.vault.log.rebuild();
  expect(everything()).toEqual(before);
  expect(v.vault.log.verify()).toEqual({ ops: 31, bodies: 31, erased: 0, brokenAt: null });
}, 30_000);

test('a changed or missing projection is made again from the log when the vault opens', async () => {
  v.vault.log.commit([recorded('kept')], v.worker.id);
  v.vault.db.exec('DROP TABLE incident_conflicts');
  v.session.lock();
  await v.session.unlock({ slot: v.worker.id, passphrase: 'otter lantern kestrel forty bridges' });
  expect((await v.client.incidents.get({ id: incidentId })).fields.story).toBe('kept');
});

const tampering: Record<string, string> = {
  'a word of a body': `UPDATE op_bodies SET body = replace(body, 'drove', 'drive') WHERE body LIKE '%drove%'`,
  'a body taken away': `DELETE FROM op_bodies WHERE body LIKE '%drove%'`,
  'who did it': `UPDATE ops SET actor = 'somebody-else' WHERE type = 'incident.recorded'`,
  'when it was': `UPDATE ops SET hlc = '2020' || substr(hlc, 5) WHERE type = 'incident.recorded'`,
  'a body with its hash': `UPDATE ops SET body_hash = '${'0'.repeat(64)}' WHERE type = 'incident.recorded'`,
  'a signature': `UPDATE ops SET signature = replace(signature, substr(signature, 1, 2), 'ff') WHERE type = 'incident.recorded'`,
  'an act left out': `DELETE FROM op_bodies WHERE op_id = (SELECT id FROM ops WHERE position = 1); DELETE FROM ops WHERE position = 1`,
  'two acts swapped': `UPDATE ops SET position = 99 WHERE position = 2; UPDATE ops SET position = 2 WHERE position = 3; UPDATE ops SET position = 3 WHERE position = 99`,
};

test.each(Object.keys(tampering))('tampering shows: %s', (what) => {
  v.vault.log.commit([recorded('He drove off.')], v.worker.id);
  v.vault.log.commit([recorded('Another.', '0197a000-0000-7000-8000-0000000000ab')], v.worker.id);
  expect(v.vault.log.verify()).toEqual({ ops: 3, bodies: 3, erased: 0, brokenAt: null });
  v.vault.db.exec(tampering[what] as string);
  expect(v.vault.log.verify().brokenAt).not.toBeNull();
});

test('an act that does not fit its schema is not written, nor are the others of the same commit', async () => {
  const wrong = { type: 'incident.recorded', subject: incidentId, body: { fields: { ...emptyIncident(), surname: 'x' } } } as NewOp;
  expect(() => v.vault.log.commit([recorded('fine'), wrong], v.worker.id)).toThrow();
  await expect(v.client.incidents.get({ id: incidentId })).rejects.toMatchObject({ code: 'incident/not-found' });
  expect(v.vault.log.verify()).toEqual({ ops: 1, bodies: 1, erased: 0, brokenAt: null });
});

test('what is done beside the acts is undone with them', () => {
  const before = everything();
  const fail = () => {
    throw new Error('a bug beside the acts');
  };
  expect(() => v.vault.log.commit([recorded('x')], v.worker.id, fail)).toThrow('a bug beside the acts');
  expect(everything()).toEqual(before);
});

test('with no room left an act is refused and nothing changes; with room it goes', () => {
  const before = everything();
  const { db, log } = v.vault;
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  expect(() => log.commit([recorded('x'.repeat(200_000))], v.worker.id)).toThrow(new Refusal('vault/disk-full'));
  expect(everything()).toEqual(before);
  db.pragma('max_page_count = 1000000');
  expect(log.commit([recorded('x'.repeat(200_000))], v.worker.id)).toHaveLength(1);
  expect(log.verify()).toEqual({ ops: 2, bodies: 2, erased: 0, brokenAt: null });
});

test('an act of a type this version does not know is kept, skipped by projections, and still checked', () => {
  const { db, device, log } = v.vault;
  const [op] = log.commit([recorded('x')], v.worker.id);
  db.prepare(`UPDATE ops SET type = 'weather.noted' WHERE id = ?`).run(op?.id);
  log.rebuild();
  expect(db.prepare('SELECT count(*) FROM incidents').pluck().get()).toBe(0);
  expect(db.prepare('SELECT count(*) FROM ops').pluck().get()).toBe(2);
  expect(log.verify().brokenAt).toBe(op?.id);
  expect(device.signPublic).toMatch(/^[0-9a-f]{64}$/);
});

test('the log goes on in order when the clock is set back ten years, and shows the time the clock said', async () => {
  v.vault.log.commit([recorded('before')], v.worker.id);
  v.clock.set('2016-01-01T00:00:00.000Z');
  const other = '0197a000-0000-7000-8000-0000000000ac';
  const [op] = v.vault.log.commit([recorded('after', other)], v.worker.id);
  expect(op?.hlc.startsWith('2026-11-14')).toBe(true);
  expect((await v.client.incidents.get({ id: other })).recordedAt).toBe('2016-01-01T00:00:00.000Z');
  expect(v.vault.log.verify()).toEqual({ ops: 3, bodies: 3, erased: 0, brokenAt: null });
});
