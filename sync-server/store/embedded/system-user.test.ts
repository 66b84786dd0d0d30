import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { canReach } from './system-user.ts';

test('a folder behind a closed one cannot be reached by somebody else, whether it exists yet or not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-reach-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
  mkdirSync(join(folder, 'inside'));
  chmodSync(folder, 0o700);
  expect(canReach(stranger, join(folder, 'inside'))).toBe(false);
  expect(canReach(stranger, join(folder, 'not', 'yet'))).toBe(false);
  chmodSync(folder, 0o711);
  expect(canReach(stranger, join(folder, 'not', 'yet'))).toBe(true);
  expect(canReach(null, '/root/anything'), 'nobody is changed to').toBe(true);
});
