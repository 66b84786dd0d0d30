import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '#shared/errors/refusals.ts';
import { vaultFiles, writeWhole } from './folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a vault folder and its small files are for their owner alone', () => {
  const files = vaultFiles(join(folder, 'deep', 'vault'));
  writeWhole(files.slots, 'one');
  expect(statSync(files.folder).mode & 0o777).toBe(0o700);
  expect(statSync(files.slots).mode & 0o777).toBe(0o600);
});

test('a small file is replaced whole and leaves nothing beside it', () => {
  const { slots } = vaultFiles(folder);
  writeWhole(slots, 'one');
  writeWhole(slots, 'two');
  expect(readFileSync(slots, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['vault.slots']);
});

test('with no room on the disk the old file stays as it was', () => {
  const { slots } = vaultFiles(folder);
  writeWhole(slots, 'one');
  // /dev/full answers every write with "no space left on device".
  symlinkSync('/dev/full', `${slots}.new`);
  expect(() => writeWhole(slots, 'two')).toThrow(new Refusal('vault/disk-full'));
  expect(readFileSync(slots, 'utf8')).toBe('one');
  expect(readdirSync(folder)).toEqual(['vault.slots']);
});
