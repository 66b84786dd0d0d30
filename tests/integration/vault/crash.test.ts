import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freshFolder, startVaultProcess, testPassphrase, type VaultProcess } from '../../support/vault.ts';

let folder = '';
const running: VaultProcess[] = [];
afterEach(async () => {
  for (const vault of running.splice(0)) await vault.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<VaultProcess> {
  const vault = await startVaultProcess(folder);
  running.push(vault);
  return vault;
}

test('ended in the middle of typing, eight times over: all that was answered as saved is there, and at most the last save is not', async () => {
  folder = freshFolder();
  let vault = await start();
  const { worker } = await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina Okafor', role: 'manager' });
  const { id, fields } = await vault.client.drafts.start();
  let revision = 1;
  let answered = '';
  for (let round = 0; round < 8; round++) {
    const { client } = vault;
    let typed = answered;
    let isDying = false;
    const typing = (async () => {
      for (;;) {
        typed = `${answered}${round} `;
        const saved = await client.drafts.save({ id, revision, fields: { ...fields, story: typed } });
        revision = saved.revision;
        answered = typed;
        if (isDying) return;
      }
    })().catch(() => {});
    const enough = answered.length + 10 + round * 6;
    await expect.poll(() => answered.length, { interval: 1, timeout: 20_000 }).toBeGreaterThan(enough);
    isDying = true;
    await vault.kill();
    await typing;
    vault = await start();
    await vault.client.session.unlock({ slot: worker.id, passphrase: testPassphrase });
    const draft = await vault.client.drafts.get({ id });
    expect([answered, typed]).toContain(draft.fields.story);
    answered = draft.fields.story;
    revision = draft.revision;
  }
  const kept = await vault.client.drafts.keep({ id, revision });
  await vault.kill();
  vault = await start();
  await vault.client.session.unlock({ slot: worker.id, passphrase: testPassphrase });
  expect(await vault.client.incidents.get({ id })).toEqual(kept);
}, 120_000);

test('two windows share one vault: what one saves the other is told, and locking locks both', async () => {
  folder = freshFolder();
  const vault = await start();
  const [one, two] = [vault.client, vault.connect()];
  await one.session.create({ passphrase: testPassphrase, name: 'Amina Okafor', role: 'outreach' });
  const changes = await two.changes();
  const draft = await one.drafts.start();
  expect((await changes.next()).value).toEqual({ noun: 'drafts', id: draft.id });
  await two.drafts.save({ id: draft.id, revision: 1, fields: { story: 'second window' } });
  await one.drafts.save({ id: draft.id, revision: 1, fields: { story: 'first window' } });
  const { conflicts } = await two.drafts.versions({ id: draft.id });
  expect(conflicts.map(({ field, versions }) => [field, versions.map(({ value }) => value.story)])).toEqual([
    ['story', ['first window', 'second window']],
  ]);
  await two.session.lock();
  await expect(one.drafts.get({ id: draft.id })).rejects.toMatchObject({ code: 'session/locked', defined: true });
  expect(await vault.stop()).toBe(0);
  running.splice(0);
});

test('a second process finds the vault in use, and takes it over when the first is gone without a word', async () => {
  folder = freshFolder();
  const first = await start();
  const { worker } = await first.client.session.create({ passphrase: testPassphrase, name: 'Amina Okafor', role: 'outreach' });
  const second = await start();
  expect(await second.client.session.state()).toEqual({ phase: 'unusable', reason: 'vault/in-use' });
  await first.kill();
  expect(await second.client.session.unlock({ slot: worker.id, passphrase: testPassphrase })).toMatchObject({ phase: 'open' });
});

test('the count of wrong passphrases outlives the process, and the wait begins again with the next one', async () => {
  folder = freshFolder();
  let vault = await start();
  const { worker } = await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina Okafor', role: 'outreach' });
  await vault.client.session.lock();
  for (let i = 0; i < 3; i++) await vault.client.session.unlock({ slot: worker.id, passphrase: 'no' }).catch(() => {});
  await vault.kill();
  const count = join(folder, 'vault.attempts');
  expect(JSON.parse(readFileSync(count, 'utf8'))).toEqual({ failures: 3 });
  writeFileSync(count, JSON.stringify({ failures: 11 }));
  vault = await start();
  const refused = vault.client.session.unlock({ slot: worker.id, passphrase: testPassphrase });
  await expect(refused).rejects.toMatchObject({ code: 'session/wait', defined: true });
  const { seconds } = await refused.catch((error) => error.data);
  expect(seconds).toBeGreaterThan(200);
  expect(seconds).toBeLessThanOrEqual(256);
});

test('frames that are no frames, and windows nobody opened, neither end the vault nor open it', async () => {
  folder = freshFolder();
  const vault = await start();
  await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina Okafor', role: 'outreach' });
  for (const garbage of ['', '{', 'null', '[]', '{"i":1}', '{"i":"1","t":9,"p":{}}', '\u0000'.repeat(5000), new Uint8Array([0, 255, 1])]) {
    vault.sendGarbage(garbage);
  }
  const nobody = { kind: 'frame', connection: 99, data: '{}' };
  vault.child.send(nobody);
  expect(await vault.client.session.state()).toMatchObject({ phase: 'open' });
  expect(await vault.stop()).toBe(0);
  running.splice(0);
});
