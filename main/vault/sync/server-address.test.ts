import { expect, test } from 'vitest';
import { Refusal } from '#shared/errors/refusals.ts';
import { safeServerAddress } from './server-address.ts';

test('an https address is used as given, without what does not belong to it', () => {
  expect(safeServerAddress('https://scheme.example.org')).toBe('https://scheme.example.org');
  expect(safeServerAddress('https://example.org:8443/scheme/?x=1#y')).toBe('https://example.org:8443/scheme');
});

test('plain http is used to this very machine only', () => {
  expect(safeServerAddress('http://127.0.0.1:4000')).toBe('http://127.0.0.1:4000');
  expect(safeServerAddress('http://localhost:4000/')).toBe('http://localhost:4000');
  expect(safeServerAddress('http://[::1]:4000')).toBe('http://[::1]:4000');
});

test('every other address is refused before anything is sent', () => {
  const unsafe = [
    'http://scheme.example.org',
    'http://192.168.0.2',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'ftp://example.org',
    'file:///etc/passwd',
    'https://user:pass@example.org',
    'example.org',
    '',
  ];
  for (const address of unsafe) {
    expect(() => safeServerAddress(address)).toThrow(
      expect.toSatisfy((error: unknown) => error instanceof Refusal && error.code === 'server/insecure'),
    );
  }
});
