import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offenceCodes } from '../incident/offence.ts';
import { gravity, suggestedSeverity } from './gravity.ts';

const acts = fc.subarray([...offenceCodes], { minLength: 1 });

describe('how grave a report is', () => {
  it('is what its worst act is', () => {
    expect(gravity(['non-payment'])).toBe(1);
    expect(gravity(['non-payment', 'threats'])).toBe(2);
    expect(gravity(['robbery', 'threats'])).toBe(3);
    expect(gravity(['robbery', 'weapon-shown'])).toBe(4);
    expect(suggestedSeverity(['theft', 'rape'])).toBe('very-dangerous');
    expect(suggestedSeverity(['fraud'])).toBe('nuisance');
  });

  it('stands above nuisance when nothing was named, because nobody knows yet', () => {
    expect(gravity([])).toBe(2);
  });

  it('never falls when another act is added, in any order', () => {
    fc.assert(
      fc.property(acts, acts, (some, more) => {
        expect(gravity([...some, ...more])).toBe(Math.max(gravity(some), gravity(more)));
        expect(gravity([...some].reverse())).toBe(gravity(some));
      }),
    );
  });
});
