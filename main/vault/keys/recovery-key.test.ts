import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';

test('a recovery key is seven groups of five and never the same twice', () => {
  const keys = Array.from({ length: 200 }, makeRecoveryKey);
  for (const key of keys) expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a recovery key reads the same however it is typed: small letters, spaces, other dashes, O for 0, I and L for 1', () => {
  for (let round = 0; round < 100; round++) {
    const key = makeRecoveryKey();
    const secret = readRecoveryKey(key);
    expect(secret).toMatch(/^[0-9A-Z]{32}$/);
    expect(readRecoveryKey(` ${key.toLowerCase().replaceAll('-', ' – ')}\n`)).toBe(secret);
    expect(readRecoveryKey(key.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(secret);
  }
});

test('one wrong or swapped character is found before any key is tried', () => {
  fc.assert(
    fc.property(fc.nat(34), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, char) => {
      const text = makeRecoveryKey().replaceAll('-', '');
      const changed = text.slice(0, at) + char + text.slice(at + 1);
      // Three check characters leave a chance of one in 32,768 for a wrong secret; a wrong check character is always found.
      if (changed !== text && at >= 32) expect(readRecoveryKey(changed)).toBeNull();
      if (changed !== text && at < 32) expect([null, changed.slice(0, 32)]).toContain(readRecoveryKey(changed));
    }),
  );
  const sample = Array.from({ length: 500 }, () => {
    const text = makeRecoveryKey().replaceAll('-', '');
    return readRecoveryKey((text[0] === '7' ? '8' : '7') + text.slice(1));
  });
  expect(sample.filter((secret) => secret !== null).length).toBeLessThanOrEqual(1);
});

test('what is no recovery key is not read as one', () => {
  for (const typed of ['', 'hello', makeRecoveryKey().slice(1), `${makeRecoveryKey()}0`, '🔑'.repeat(35)]) {
    expect(readRecoveryKey(typed)).toBeNull();
  }
});
