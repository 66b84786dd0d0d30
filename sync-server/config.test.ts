import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('with nothing set the server listens on this machine only and runs its own database', () => {
  const config = readConfig({ DATABASE_URL: '' });
  expect(config.host).toBe('127.0.0.1');
  expect(config.databaseUrl).toBeNull();
  expect(config.smtpUrl).toBeNull();
});

test('a bad setting is named and its value is not repeated', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://planted-password@db', PORT: 'many' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/DATABASE_URL[\s\S]*PORT/);
  expect(read).not.toThrow(/planted-password/);
});

test('members only ever get links that are encrypted or stay on this machine', () => {
  expect(() => readConfig({ PUBLIC_URL: 'http://alerts.example.org' })).toThrow(/PUBLIC_URL/);
  expect(readConfig({ PUBLIC_URL: 'https://alerts.example.org/' }).publicUrl).toBe('https://alerts.example.org');
  expect(readConfig({ PUBLIC_URL: 'http://127.0.0.1:8480' }).publicUrl).toBe('http://127.0.0.1:8480');
});
