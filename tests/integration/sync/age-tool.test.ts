import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBatch, sealBatch } from '#shared/seal/seal.ts';

const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  try {
    await run('age', ['--version']);
  } catch {
    throw new Error(
      'This test needs the age tool beside our own code. Install it: apt-get install age (Debian), brew install age (macOS).',
    );
  }
  folder = await mkdtemp(join(tmpdir(), 'streetlight-age-'));
});
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

test('the age tool opens a sealed batch, and what comes out is readable JSON', async () => {
  const identity = await generateIdentity();
  await writeFile(join(folder, 'envelope.age'), await sealBatch([{ story: 'Zoë said “no”' }], [await identityToRecipient(identity)]));
  await writeFile(join(folder, 'identity'), `${identity}\n`);
  const { stdout } = await run('age', ['-d', '-i', join(folder, 'identity'), join(folder, 'envelope.age')]);
  expect(JSON.parse(stdout)).toEqual({ v: 1, messages: [{ story: 'Zoë said “no”' }] });
});

test('a batch the age tool sealed opens here', async () => {
  const identity = await generateIdentity();
  await writeFile(join(folder, 'batch.json'), JSON.stringify({ v: 1, messages: [{ n: 1 }] }));
  const { stdout } = await run('age', ['-r', await identityToRecipient(identity), join(folder, 'batch.json')], { encoding: 'buffer' });
  expect((await openBatch(stdout, [identity])).messages).toEqual([{ n: 1 }]);
});

test('the age tool refuses a sealed batch to the wrong identity', async () => {
  const recipient = await identityToRecipient(await generateIdentity());
  await writeFile(join(folder, 'other.age'), await sealBatch([], [recipient]));
  await writeFile(join(folder, 'wrong'), `${await generateIdentity()}\n`);
  await expect(run('age', ['-d', '-i', join(folder, 'wrong'), join(folder, 'other.age')])).rejects.toThrow('no identity matched');
});
