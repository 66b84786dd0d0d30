import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AlertArea } from '../domain/alert/alert.ts';
import { areaName, areaNames } from './area-names.ts';
import { localAuthorities, localAuthority } from './local-authorities.ts';
import { readOutcode, understandOutcode } from './outcodes.ts';
import { policeForce, policeForces } from './police-forces.ts';

const forceOf = (name: string) => localAuthorities.find((authority) => authority.name === name)?.force;

describe('police forces', () => {
  it('are the 43 of England and Wales, Scotland, Northern Ireland and the railways, each once', () => {
    expect(policeForces).toHaveLength(46);
    expect(new Set(policeForces.map((force) => force.id)).size).toBe(46);
    const codes = policeForces.flatMap((force) => force.gss ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(policeForces.filter((force) => /^[EW]/.test(force.gss ?? ''))).toHaveLength(43);
  });

  it('an id nobody knows is no force', () => {
    expect(policeForce('atlantis')).toBeNull();
    expect(policeForce('merseyside')?.name).toBe('Merseyside Police');
  });
});

describe('local authorities', () => {
  it('are 361: 296 in England, 32 in Scotland, 22 in Wales, 11 in Northern Ireland, each code and each name once', () => {
    const count = (nation: string) => localAuthorities.filter((authority) => authority.nation === nation).length;
    expect([count('England'), count('Scotland'), count('Wales'), count('Northern Ireland')]).toEqual([296, 32, 22, 11]);
    expect(new Set(localAuthorities.map((authority) => authority.gss)).size).toBe(361);
    expect(new Set(localAuthorities.map((authority) => authority.name)).size).toBe(361);
  });

  it('each has a force we know, and each territorial force has at least one', () => {
    const covered = new Set(localAuthorities.map((authority) => authority.force));
    for (const authority of localAuthorities) expect(policeForce(authority.force), authority.name).not.toBeNull();
    for (const force of policeForces.filter((one) => one.id !== 'btp')) expect(covered.has(force.id), force.id).toBe(true);
    expect(covered.has('btp')).toBe(false);
  });

  it('each lies in the nation of its code, and Scotland and Northern Ireland have one force each', () => {
    for (const authority of localAuthorities) {
      if (authority.nation === 'Scotland') expect(authority.force).toBe('police-scotland');
      if (authority.nation === 'Northern Ireland') expect(authority.force).toBe('northern-ireland');
      expect(authority.gss.charAt(0)).toBe(authority.nation.charAt(0));
    }
  });

  it.each([
    ['cleveland', ['Middlesbrough', 'Hartlepool', 'Redcar and Cleveland', 'Stockton-on-Tees']],
    ['dorset', ['Bournemouth, Christchurch and Poole', 'Dorset']],
    ['cumbria', ['Cumberland', 'Westmorland and Furness']],
    ['north-yorkshire', ['North Yorkshire', 'York']],
    ['avon-and-somerset', ['Somerset', 'Bristol', 'Bath and North East Somerset', 'South Gloucestershire']],
    ['thames-valley', ['Buckinghamshire', 'Milton Keynes', 'Oxford', 'Slough']],
    ['northamptonshire', ['North Northamptonshire', 'West Northamptonshire']],
    ['city-of-london', ['City of London']],
    ['metropolitan', ['Westminster', 'Hillingdon']],
    ['humberside', ['North Lincolnshire', 'Kingston upon Hull']],
    ['durham', ['Darlington']],
    ['hampshire', ['Isle of Wight']],
    ['dyfed-powys', ['Powys', 'Ceredigion']],
  ])('%s holds %j', (force, names) => {
    expect(names.map(forceOf)).toEqual(names.map(() => force));
  });

  it.each([
    ['E08000019', 'Sheffield'],
    ['E08000016', 'Barnsley'],
    ['E08000020', 'Gateshead'],
    ['E06000048', 'Northumberland'],
    ['E07000097', 'East Hertfordshire'],
    ['E07000100', 'St Albans'],
    ['E07000101', 'Stevenage'],
    ['E07000104', 'Welwyn Hatfield'],
    ['S12000009', 'East Dunbartonshire'],
    ['S12000015', 'Fife'],
    ['S12000024', 'Perth and Kinross'],
    ['S12000043', 'Glasgow'],
    ['S12000044', 'North Lanarkshire'],
    ['S12000046', 'Glasgow'],
  ])('the replaced code %s still finds %s', (gss, name) => expect(localAuthority(gss)?.name).toBe(name));

  it('a code nobody knows finds no place', () => {
    expect(localAuthority('E08000039')?.name).toBe('Sheffield');
    expect(localAuthority('E99999999')).toBeNull();
  });
});

describe('outward postcodes', () => {
  it.each([
    ['l1', 'L1'],
    [' sw1a ', 'SW1A'],
    ['TS1', 'TS1'],
    ['ec1v', 'EC1V'],
    ['bt48', 'BT48'],
    ['n1c', 'N1C'],
  ])('%j is read as %s', (text, outcode) => expect(understandOutcode(text)).toEqual({ outcode, wasCut: false }));

  it.each([
    ['L1 8JQ', 'L1'],
    ['l18jq', 'L1'],
    ['SW1A 1AA', 'SW1A'],
    ['W1A1HQ', 'W1A'],
  ])('the whole postcode %j is cut to %s and says so', (text, outcode) =>
    expect(understandOutcode(text)).toEqual({ outcode, wasCut: true }),
  );

  it.each(['', 'Liverpool', 'QQ1', 'L', '1L', 'L123', 'L1 8J', 'L1 8CC', '07700 900123'])('%j is no postcode', (text) =>
    expect(readOutcode(text)).toBeNull(),
  );

  it('what is read is at most four characters, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,2}\d[A-Za-z\d]? ?(\d[A-Za-z]{2})?$/), (text) => {
        const outcode = readOutcode(text);
        fc.pre(outcode !== null);
        expect(outcode?.length).toBeLessThanOrEqual(4);
        expect(understandOutcode(outcode ?? '')).toEqual({ outcode, wasCut: false });
      }),
    );
  });
});

describe('areas in words', () => {
  const force = AlertArea.parse({ kind: 'force', code: 'merseyside' });
  const authority = AlertArea.parse({ kind: 'local-authority', code: 'E07000123' });

  it('are joined as each language says them, each once', () => {
    expect(areaNames([force, authority, { kind: 'outcode', code: 'PR1' }, force], 'en-GB')).toBe('Merseyside, Preston and PR1');
    expect(areaNames([force, authority], 'ro')).toBe('Merseyside și Preston');
    expect(areaName({ kind: 'force', code: 'not-yet-known' })).toBe('not-yet-known');
  });
});
