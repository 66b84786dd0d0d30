import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSegments } from './marked-segments.ts';

describe('a marked text', () => {
  it('shows each mark as a stretch of its own', () => {
    expect(markedSegments('Dani got in', [{ start: 0, end: 4, kind: 'removed' }])).toEqual([
      { text: 'Dani', kind: 'removed', start: 0 },
      { text: ' got in', kind: null, start: 4 },
    ]);
  });

  it('keeps both marks when two overlap: the second has what the first left', () => {
    expect(
      markedSegments('her sister Dawn', [
        { start: 0, end: 10, kind: 'removed' },
        { start: 4, end: 15, kind: 'doubtful' },
      ]).map(({ text, kind }) => [text, kind]),
    ).toEqual([
      ['her sister', 'removed'],
      [' Dawn', 'doubtful'],
    ]);
  });

  it('never loses, doubles or reorders a letter, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      kind: fc.constantFrom('removed', 'replaced', 'doubtful', 'kept'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const segments = markedSegments(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every(({ text: part }) => part !== '')).toBe(true);
      }),
    );
  });
});
