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

test('when somebody else told us, that person is not in the copy, and what they said of her is', () => {
  const toldBy = { ...emptyIncident().toldBy, role: 'witness' as const, name: 'Dawn Lee', phone: '07700 900111' };
  expect(accessLinesOf({ ...emptyIncident(), toldBy })).toEqual([]);
  const happenedTo = { ...toldBy.happenedTo, alias: 'Ruby', phone: '07700 900122' };
  expect(accessLinesOf({ ...emptyIncident(), toldBy: { ...toldBy, happenedTo } })).toEqual([
    { label: 'alias', text: 'Ruby' },
    { label: 'phone', text: '07700 900122' },
  ]);
});
