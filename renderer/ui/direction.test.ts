import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('the direction of a text', () => {
  it('is that of its first letter, whatever stands before or after it', () => {
    expect(directionOf('12, مريم came in')).toBe('rtl');
    expect(directionOf('“Dawn” مريم')).toBe('ltr');
    expect(directionOf('שרה')).toBe('rtl');
  });

  it('is nobody’s where there is no letter', () => {
    expect(directionOf('')).toBeNull();
    expect(directionOf('07700 900123 …')).toBeNull();
  });

  it('is found without reading a long text to its end', () => {
    expect(directionOf(`${' '.repeat(2_000_000)}مريم`)).toBeNull();
  });
});
