import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors } from '../incident/incident.ts';
import { smallPlace } from './small-place.ts';

const where = { force: 'cleveland', localAuthority: null, outcode: null, kind: null, railway: false, town: '' };
const day = { precision: 'day' as const, on: '2016-05-14', partOfDay: null };

describe('a small place', () => {
  it('a day and a town in a small force could point to one person', () => {
    const warning = smallPlace({ when: day, where: { ...where, town: 'Redcar' }, sector: 'street' }, 0);
    expect(warning?.expected).toBeLessThan(1);
    expect(warning?.propose).not.toEqual({ precision: 'day', place: 'local-authority' });
  });

  it('the same day in London could be many', () => {
    expect(smallPlace({ when: day, where: { ...where, force: 'metropolitan' }, sector: 'street' }, 0)).toBeNull();
  });

  it('a rare fact that is kept makes the same report point to one person', () => {
    expect(smallPlace({ when: day, where: { ...where, force: 'metropolitan' }, sector: 'street' }, 1)).not.toBeNull();
  });

  it('a report without a place points to nobody', () => {
    expect(smallPlace({ when: day, where: { ...where, force: null }, sector: 'agency' }, 0)).toBeNull();
  });

  it('what is proposed is never narrower, and following it makes the count no smaller', () => {
    const arbitrary = fc.record({
      precision: fc.constantFrom('day', 'month', 'not-sure') as fc.Arbitrary<'day' | 'month' | 'not-sure'>,
      force: fc.constantFrom('cleveland', 'metropolitan', 'west-midlands', 'norfolk'),
      outcode: fc.constantFrom('TS1', null),
      town: fc.constantFrom('Redcar', ''),
      sector: fc.constantFrom(...sectors, null),
      rare: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ precision, force, outcode, town, sector, rare }) => {
        const when = { precision, on: precision === 'not-sure' ? null : '2016-05-01', partOfDay: null };
        const warning = smallPlace({ when, where: { ...where, force, outcode, town }, sector }, rare);
        if (!warning) return;
        const { propose } = warning;
        const wider = {
          ...where,
          force: propose.place === 'nation' ? null : force,
          outcode: propose.place === 'outcode' ? outcode : null,
          town: propose.place === 'local-authority' || propose.place === 'outcode' ? town || 'Redcar' : '',
        };
        const again = smallPlace({ when: { ...when, precision: propose.precision }, where: wider, sector }, rare);
        expect(again === null || again.expected >= warning.expected).toBe(true);
      }),
    );
  });
});
