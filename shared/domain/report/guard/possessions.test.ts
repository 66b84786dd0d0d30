import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const marked = (note: string) =>
  guardNote(note, {})
    .map(({ text }) => text)
    .join('|');

describe('what is hers and says who she is, is marked', () => {
  it.each([
    ['He asked for her thesis on medieval glass.', 'her thesis on medieval glass'],
    ['She is scared as her leave runs out in January.', 'her leave runs out in January'],
    ['Jackie’s staffie, Tyson, bit him.', 'staffie, Tyson'],
    ['She is the one with the assistance dog, Biscuit.', 'assistance dog, Biscuit'],
    ['She has a budgie.', 'a budgie'],
  ])('%s', (note, text) => expect(marked(note)).toContain(text));
});

it.each(['He walked his dog.', 'He took her phone and her keys.', 'She has a dog.'])('what anybody has is not: %s', (note) =>
  expect(marked(note)).not.toMatch(/his dog|keys|phone/),
);
