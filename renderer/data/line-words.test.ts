import { expect, test } from 'vitest';
import { refusals } from '#shared/errors/refusals.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import { lineWords } from './line-words.ts';

test('a line that is well, or simply not there, is said in one line', () => {
  expect(lineWords({ line: 'online', problem: null })).toEqual(['frame.online']);
  expect(lineWords({ line: 'offline', problem: 'server/away' })).toEqual(['frame.offline']);
  expect(lineWords({ line: 'not-enrolled', problem: null })).toEqual(['frame.not-enrolled']);
});

test('a server that is slow, talks nonsense or refuses is named as what it is', () => {
  expect(lineWords({ line: 'offline', problem: 'server/slow' })).toEqual(['refusal.server/slow']);
  expect(lineWords({ line: 'refused', problem: 'server/nonsense' })).toEqual(['refusal.server/nonsense']);
  expect(lineWords({ line: 'refused', problem: 'device/revoked' })).toEqual(['refusal.device/revoked']);
});

test('an alert with a false signature and a damaged envelope are said although the line is well, and while there is none', () => {
  expect(lineWords({ line: 'online', problem: 'alert/false-signature' })).toEqual(['frame.online', 'refusal.alert/false-signature']);
  expect(lineWords({ line: 'offline', problem: 'envelope/damaged' })).toEqual(['frame.offline', 'refusal.envelope/damaged']);
});

test('every refusal sync may meet has words that need nothing filled in', () => {
  for (const problem of Object.keys(refusals)) {
    if (/^(?:server|sync|device|membership|envelope|stream|vault)\/|^alert\/(?:false|full|expired|already)/.test(problem)) {
      for (const id of lineWords({ line: 'online', problem })) expect(formatMessage(defaultLocale, id), id).not.toMatch(/[{}]|^refusal/);
    }
  }
});

test('a problem of a newer version leaves the line as it stands', () => {
  expect(lineWords({ line: 'refused', problem: 'weather/changed' })).toEqual(['frame.refused']);
});
