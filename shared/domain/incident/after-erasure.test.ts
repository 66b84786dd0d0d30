import { expect, test } from 'vitest';
import { namingPattern } from '../rights/naming.ts';
import { keptAfterErasure, keptForTheCount } from './after-erasure.ts';
import { emptyIncident, emptySuspect, emptyVehicle } from './incident.ts';

const planted = 'planted';
const suspect = emptySuspect('0197a000-0000-7000-8000-0000000000cc');
const entry = (raw: string, kind: 'phone' | 'handle' | 'email' = 'phone') => ({ id: '0197a000-0000-7000-8000-0000000000dd', kind, raw });
const fields = {
  ...emptyIncident(),
  what: ['robbery' as const],
  when: { precision: 'exact' as const, on: '2026-11-03', partOfDay: null, time: '22:10', words: planted },
  where: { ...emptyIncident().where, force: 'merseyside', outcode: 'L1', town: planted, words: planted },
  story: planted,
  suspects: [
    {
      ...suspect,
      ageBand: '25-34' as const,
      looks: planted,
      namesUsed: [planted],
      behaviour: { ...suspect.behaviour, control: { picks: ['choked' as const], standing: 'part' as const, words: planted } },
    },
  ],
  vehicles: [
    { ...emptyVehicle('0197a000-0000-7000-8000-0000000000ee'), kind: 'van' as const, make: 'Ford', plate: 'qq12 abc', features: planted },
  ],
  contactPoints: [entry('07700 900199')],
  toldBy: { ...emptyIncident().toldBy, name: planted, others: [planted] },
};
const nobody = namingPattern({ names: [], phones: [], others: [] });
const jo = namingPattern({ names: ['Jo'], phones: ['07700 900977'], others: ['jo@example.org'] });

test('what is kept of an incident for the count, or after an erasure, holds no word anybody wrote', () => {
  for (const kept of [keptForTheCount(fields), keptAfterErasure(fields, nobody)]) {
    expect(JSON.stringify(kept)).not.toContain(planted);
    expect(kept).toMatchObject({ what: ['robbery'], when: { precision: 'month', on: '2026-11-01' }, where: { force: 'merseyside' } });
    expect(kept.suspects[0]).toMatchObject({ ageBand: '25-34' });
  }
});

test('after an erasure the offender’s numbers, vehicle and coded behaviour stay, as they were understood; for the count they do not', () => {
  const kept = keptAfterErasure(fields, nobody);
  expect(kept.contactPoints).toMatchObject([{ kind: 'phone', raw: '+44 7700 900199' }]);
  expect(kept.vehicles[0]).toMatchObject({ kind: 'van', make: 'Ford', plate: 'QQ12 ABC', features: '' });
  expect(kept.suspects[0]?.behaviour.control).toEqual({ picks: ['choked'], standing: 'part', words: '' });
  expect(keptForTheCount(fields)).toMatchObject({ contactPoints: [], vehicles: [] });
});

test('what names the erased person is not kept as the offender’s', () => {
  const contactPoints = [
    entry('07700900977'),
    entry('07700 900198 (Jo’s other phone)'),
    entry('jo@example.org', 'email'),
    entry('baz_99', 'handle'),
  ];
  const vehicles = [{ ...emptyVehicle('0197a000-0000-7000-8000-0000000000ee'), make: 'Jo’s Ford', colour: 'red' }];
  const kept = keptAfterErasure({ ...fields, contactPoints, vehicles }, jo);
  expect(kept.contactPoints.map(({ raw }) => raw)).toEqual(['@baz_99']);
  expect(kept.vehicles[0]).toMatchObject({ make: '', colour: 'red' });
});
