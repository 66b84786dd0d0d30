import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '#shared/errors/refusals.ts';
import { cheapCost, clientOf, createTestVault, freshFolder, type TestVault, testPassphrase } from '../../../tests/support/vault.ts';
import { beginSession, type Session } from './session.ts';

const otherPassphrase = 'seventeen quiet herons over tin';
let v: TestVault;
let seconds = 0;
const ended: Session[] = [];
beforeEach(async () => {
  seconds = 0;
  v = await createTestVault({ role: 'manager', monotonic: () => seconds * 1000 });
});
afterEach(() => {
  for (const session of ended.splice(0)) session.end();
  v.close();
});

const refusalOf = async (promise: Promise<unknown> | unknown): Promise<Refusal> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused');
};

/** The same folder as another start of the app sees it. */
function again(folder = v.folder): Session {
  v.session.end();
  for (const session of ended.splice(0)) session.end();
  const session = beginSession({ folder, cost: cheapCost, monotonic: () => seconds * 1000 });
  ended.push(session);
  return session;
}

test('a new folder is empty; a made vault is open for its maker, and locked for whoever starts the app next', async () => {
  const fresh = beginSession({ folder: freshFolder(), cost: cheapCost });
  ended.push(fresh);
  expect(fresh.state()).toEqual({ phase: 'empty' });
  expect((await refusalOf(fresh.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).code).toBe('vault/none-here');
  expect(v.session.state()).toEqual({ phase: 'open', worker: v.worker, organisation: null });
  expect(again().state()).toEqual({ phase: 'locked', workers: [{ slot: v.worker.id, name: 'Amina Okafor' }], waitSeconds: 0 });
});

test('a vault is not made over another, nor with a passphrase that could be guessed', async () => {
  expect((await refusalOf(v.session.create({ passphrase: testPassphrase, name: 'B', role: 'isva' }))).code).toBe('vault/already-here');
  const fresh = beginSession({ folder: freshFolder(), cost: cheapCost });
  ended.push(fresh);
  for (const passphrase of ['streetlight', 'password1', 'Amina Okafor', 'amina okafor 1']) {
    expect((await refusalOf(fresh.create({ passphrase, name: 'Amina Okafor', role: 'isva' }))).code).toBe('session/weak-passphrase');
  }
  expect(fresh.state()).toEqual({ phase: 'empty' });
});

test('locking ends every use of the open vault, and the right passphrase brings everything back', async () => {
  const draft = await v.client.drafts.start();
  const { vault } = v;
  expect(v.session.lock()).toMatchObject({ phase: 'locked' });
  expect(() => v.session.current()).toThrow(new Refusal('session/locked'));
  expect(vault.closing.aborted).toBe(true);
  expect(vault.db.open).toBe(false);
  await expect(v.client.drafts.get({ id: draft.id })).rejects.toMatchObject({ code: 'session/locked', defined: true });
  expect(v.session.lock()).toMatchObject({ phase: 'locked' });
  expect(await v.session.unlock({ slot: v.worker.id, passphrase: testPassphrase })).toMatchObject({ phase: 'open' });
  expect(await v.client.drafts.get({ id: draft.id })).toMatchObject({ id: draft.id });
});

test('the same passphrase typed on another keyboard (composed or decomposed letters) opens', async () => {
  const folder = freshFolder();
  const made = await createTestVault({ folder });
  made.session.lock();
  const passphrase = 'été à la plage avec Zoë Brontë';
  const worker = await (async () => {
    await made.session.unlock({ slot: made.worker.id, passphrase: testPassphrase });
    made.session.current().worker.role = 'manager';
    return made.client.workers.add({ name: 'Zoë', role: 'outreach', passphrase: passphrase.normalize('NFC') });
  })();
  made.session.lock();
  expect(await made.session.unlock({ slot: worker.id, passphrase: passphrase.normalize('NFD') })).toMatchObject({ phase: 'open', worker });
  made.close();
});

test('a wrong passphrase opens nothing, a wrong slot answers the same, and both make the next try wait longer', async () => {
  const session = again();
  const answers: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    const slot = i % 2 === 0 ? v.worker.id : '0197a000-0000-7000-8000-00000000dead';
    const { code, data } = await refusalOf(session.unlock({ slot, passphrase: i % 2 === 0 ? 'not it' : testPassphrase }));
    answers.push({ code, data });
    seconds += 100;
  }
  expect(answers).toEqual([0, 0, 1, 2].map((wait) => ({ code: 'session/wrong-passphrase', data: { seconds: wait } })));
  expect(await refusalOf(session.unlock({ slot: v.worker.id, passphrase: 'no' }))).toMatchObject({ data: { seconds: 4 } });
  expect(await refusalOf(session.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).toMatchObject({
    code: 'session/wait',
    data: { seconds: 4 },
  });
  expect(again().state()).toMatchObject({ waitSeconds: 4 });
});

test('tries at the same moment are taken one by one, so that many windows gain nothing', async () => {
  const session = again();
  const tries = Array.from({ length: 6 }, () => refusalOf(session.unlock({ slot: v.worker.id, passphrase: 'no' })));
  const codes = (await Promise.all(tries)).map(({ code }) => code);
  expect(codes).toEqual([...Array(3).fill('session/wrong-passphrase'), ...Array(3).fill('session/wait')]);
});

test('the recovery key gives one worker a new passphrase; the old one is dead, the others stand', async () => {
  const isva = await v.client.workers.add({ name: 'Bea', role: 'isva', passphrase: otherPassphrase });
  const session = again();
  const recoveryKey = v.recoveryKey.toLowerCase().replaceAll('-', ' ');
  const weak = session.recover({ recoveryKey, slot: v.worker.id, newPassphrase: 'password' });
  expect((await refusalOf(weak)).code).toBe('session/weak-passphrase');
  const state = await session.recover({ recoveryKey, slot: v.worker.id, newPassphrase: 'granite harbour weather vane 9' });
  expect(state).toMatchObject({ phase: 'open', worker: { id: v.worker.id } });
  session.lock();
  expect((await refusalOf(session.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).code).toBe('session/wrong-passphrase');
  await session.unlock({ slot: v.worker.id, passphrase: 'granite harbour weather vane 9' });
  session.lock();
  expect(await session.unlock({ slot: isva.id, passphrase: otherPassphrase })).toMatchObject({ worker: { name: 'Bea', role: 'isva' } });
});

test('another recovery key, a mistyped one and another slot are refused alike', async () => {
  const other = await createTestVault();
  const session = again();
  const newPassphrase = otherPassphrase;
  const mistyped = v.recoveryKey.replace(/^./, (char) => (char === '2' ? '3' : '2'));
  for (const [recoveryKey, slot] of [
    [other.recoveryKey, v.worker.id],
    [mistyped, v.worker.id],
    [v.recoveryKey, other.worker.id],
  ] as const) {
    expect((await refusalOf(session.recover({ recoveryKey, slot, newPassphrase }))).code).toBe('session/wrong-recovery-key');
  }
  other.close();
});

test('a second worker opens with a passphrase of her own; a name is not given twice', async () => {
  const bea = await v.client.workers.add({ name: 'Bea', role: 'outreach', passphrase: otherPassphrase });
  await expect(v.client.workers.add({ name: ' BEA ', role: 'isva', passphrase: otherPassphrase })).rejects.toMatchObject({
    code: 'worker/name-taken',
  });
  v.session.lock();
  expect((await refusalOf(v.session.unlock({ slot: bea.id, passphrase: testPassphrase }))).code).toBe('session/wrong-passphrase');
  expect(await v.session.unlock({ slot: bea.id, passphrase: otherPassphrase })).toMatchObject({
    worker: { name: 'Bea', role: 'outreach' },
  });
  expect((await v.client.workers.list()).workers.map(({ name }) => name)).toEqual(['Amina Okafor', 'Bea']);
});

test('a slot whose worker never reached the log opens nothing and is dropped', async () => {
  await v.vault.slots.add({ id: '0197a000-0000-7000-8000-00000000beef', name: 'Stray' }, otherPassphrase);
  const session = again();
  expect(session.state()).toMatchObject({ workers: [{ name: 'Amina Okafor' }, { name: 'Stray' }] });
  const stray = session.unlock({ slot: '0197a000-0000-7000-8000-00000000beef', passphrase: otherPassphrase });
  expect((await refusalOf(stray)).code).toBe('session/wrong-passphrase');
  expect(session.state()).toMatchObject({ workers: [{ name: 'Amina Okafor' }] });
});

test('a worker who cannot be given a slot for want of room is not added at all', async () => {
  symlinkSync('/dev/full', join(v.folder, 'vault.slots.new'));
  await expect(v.client.workers.add({ name: 'Bea', role: 'isva', passphrase: otherPassphrase })).rejects.toMatchObject({
    code: 'vault/disk-full',
    defined: true,
  });
  expect((await v.client.workers.list()).workers).toHaveLength(1);
});

test('a full disk does not keep a worker out of her records', async () => {
  const session = again();
  symlinkSync('/dev/full', join(v.folder, 'vault.attempts.new'));
  expect(await session.unlock({ slot: v.worker.id, passphrase: testPassphrase })).toMatchObject({ phase: 'open' });
});

test('a second copy of the app is told the vault is in use, until the first one ends', async () => {
  const second = beginSession({ folder: v.folder, cost: cheapCost });
  ended.push(second);
  expect(second.state()).toEqual({ phase: 'unusable', reason: 'vault/in-use' });
  expect((await refusalOf(second.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).code).toBe('vault/in-use');
  v.session.end();
  expect(second.state()).toMatchObject({ phase: 'locked' });
  expect(await second.unlock({ slot: v.worker.id, passphrase: testPassphrase })).toMatchObject({ phase: 'open' });
});

test('a damaged vault says so before and after the passphrase, and no byte of it is touched', async () => {
  v.session.end();
  const database = join(v.folder, 'vault.db');
  truncateSync(database, 5000);
  const before = readFileSync(database);
  const session = again();
  expect((await refusalOf(session.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).code).toBe('vault/damaged');
  expect(session.state()).toEqual({ phase: 'unusable', reason: 'vault/damaged' });
  expect(readFileSync(database).equals(before)).toBe(true);
});

test.each([
  ['missing', (file: string) => rmSync(file)],
  ['not JSON', (file: string) => writeFileSync(file, '{"format":"streetli')],
  ['holding a field too many', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{"note":"x",'))],
] as const)('slots that are %s make the vault unusable, and nothing is written over it', async (_what, harm) => {
  v.session.end();
  harm(join(v.folder, 'vault.slots'));
  const session = again();
  expect(session.state()).toEqual({ phase: 'unusable', reason: 'vault/damaged' });
  expect((await refusalOf(session.create({ passphrase: testPassphrase, name: 'A', role: 'isva' }))).code).toBe('vault/already-here');
});

test('slots or a file of a newer app are refused as newer', async () => {
  const slots = join(v.folder, 'vault.slots');
  const kept = readFileSync(slots, 'utf8');
  v.session.end();
  writeFileSync(slots, kept.replace('"version": 1', '"version": 2'));
  expect(again().state()).toEqual({ phase: 'unusable', reason: 'vault/from-newer-version' });
  for (const session of ended.splice(0)) session.end();
  writeFileSync(slots, kept);
  const older = beginSession({ folder: v.folder, cost: cheapCost, parts: { migrations: [] } });
  ended.push(older);
  expect((await refusalOf(older.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).code).toBe('vault/from-newer-version');
  expect(older.state()).toEqual({ phase: 'unusable', reason: 'vault/from-newer-version' });
});

test('a slot made cheaper, renamed or carried to another vault no longer opens', async () => {
  const slots = join(v.folder, 'vault.slots');
  const kept = readFileSync(slots, 'utf8');
  for (const forged of [kept.replace('Amina Okafor', 'Somebody Else'), kept.replaceAll('"memoryKiB": 64', '"memoryKiB": 32')]) {
    expect(forged).not.toBe(kept);
    writeFileSync(slots, forged);
    const session = again();
    expect((await refusalOf(session.unlock({ slot: v.worker.id, passphrase: testPassphrase }))).code).toBe('session/wrong-passphrase');
    rmSync(join(v.folder, 'vault.attempts'), { force: true });
  }
});

test('power lost while a vault was being made leaves either no vault or a whole one', async () => {
  v.session.end();
  const noKeys = freshFolder();
  copyFileSync(join(v.folder, 'vault.db'), join(noKeys, 'vault.making'));
  const first = again(noKeys);
  expect(first.state()).toEqual({ phase: 'empty' });
  await first.create({ passphrase: otherPassphrase, name: 'Cleo', role: 'outreach' });
  expect(first.state()).toMatchObject({ phase: 'open', worker: { name: 'Cleo' } });
  expect(existsSync(join(noKeys, 'vault.making'))).toBe(false);

  const withKeys = freshFolder();
  mkdirSync(withKeys, { recursive: true });
  copyFileSync(join(v.folder, 'vault.slots'), join(withKeys, 'vault.slots'));
  renameSync(join(v.folder, 'vault.db'), join(withKeys, 'vault.making'));
  const second = again(withKeys);
  expect(await second.unlock({ slot: v.worker.id, passphrase: testPassphrase })).toMatchObject({ phase: 'open' });
});

test('only the first hundred characters of a passphrase are weighed, so that a very long one is no way to keep the vault busy', async () => {
  const { session } = clientOf(v.session);
  const long = 'aB3$'.repeat(250);
  const weighed = await session.passphraseStrength({ passphrase: long, names: ['Amina Okafor'] });
  expect(weighed).toEqual(await session.passphraseStrength({ passphrase: long.slice(0, 100), names: ['Amina Okafor'] }));
}, 30_000);
