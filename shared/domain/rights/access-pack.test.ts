import { expect, test } from 'vitest';
import { emptyIncident, emptySuspect } from '../incident/incident.ts';
import { accessLinesOf } from './access-pack.ts';

test('her own texts are in the copy, the description of who did it is not, and nothing empty is', () => {
  const suspects = [{ ...emptySuspect('0197a000-0000-7000-8000-0000000000cc'), looks: 'planted looks', namesUsed: ['Baz'] }];
  const fields = { ...emptyIncident(), story: 'He followed me', suspects, toldBy: { ...emptyIncident().toldBy, alias: 'Jo' } };
  expect(accessLinesOf(fields)).toEqual([
    { label: 'story', text: 'He followed me' },
    { label: 'alias', text: 'Jo' },
  ]);
});

test('when somebody else told us, that person is not in the copy', () => {
  const toldBy = { ...emptyIncident().toldBy, role: 'witness' as const, name: 'Dawn Lee', phone: '07700 900111' };
  expect(accessLinesOf({ ...emptyIncident(), toldBy })).toEqual([]);
});
