import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '#shared/errors/refusals.ts';
import { openAttempts, waitAfter } from './attempts.ts';

let folder: string;
let file: string;
let seconds = 0;
const monotonic = () => seconds * 1000;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-attempts-'));
  file = join(folder, 'vault.attempts');
  seconds = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the wait doubles from the third wrong passphrase on and stops at five minutes', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 40].map(waitAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 256, 300, 300]);
});

test('a try during the wait is refused with the seconds left, and is not counted', () => {
  const attempts = openAttempts(file, monotonic);
  for (let i = 0; i < 4; i++) {
    attempts.begin();
    seconds += 10;
  }
  attempts.begin();
  seconds += 1.5;
  expect(attempts.waitSeconds()).toBe(3);
  expect(() => attempts.begin()).toThrow(new Refusal('session/wait', { seconds: 3 }));
  seconds += 3;
  expect(attempts.waitSeconds()).toBe(0);
});

test('starting again does not shorten the wait: the count is kept and the wait begins anew', () => {
  const first = openAttempts(file, monotonic);
  for (let i = 0; i < 6; i++) {
    first.begin();
    seconds += 400;
  }
  const again = openAttempts(file, monotonic);
  expect(again.waitSeconds()).toBe(8);
  seconds += 8;
  expect(again.waitSeconds()).toBe(0);
});

test('the right passphrase forgets the wrong ones', () => {
  const attempts = openAttempts(file, monotonic);
  for (let i = 0; i < 3; i++) attempts.begin();
  seconds += 1;
  attempts.begin();
  attempts.succeeded();
  expect(attempts.waitSeconds()).toBe(0);
  expect(openAttempts(file, monotonic).waitSeconds()).toBe(0);
});

test('a count that cannot be read is no reason to keep a worker out', () => {
  writeFileSync(file, '{"failures":-3');
  expect(openAttempts(file, monotonic).waitSeconds()).toBe(0);
});
