import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const marked = (note: string) => guardNote(note, {}).map(({ text }) => text);

describe('what was driven stays', () => {
  it.each([
    'He came in a brown Hilux with a trailer.',
    'He drove off in a red Massey.',
    'It was a white electric car, a Leaf she thinks.',
    'Reg was QQ11 WES, or QQ 58 MOR.',
    'Klient miał czarnego Passata.',
  ])('%s', (note) => expect(marked(note)).toEqual([]));
});

it.each(['Her own runabout, QQ04 JUN, was keyed.', 'Her car is QQ55 ABC.'])('a plate that is said to be hers is marked: %s', (note) =>
  expect(marked(note).join('|')).toMatch(/QQ\d\d [A-Z]{3}/),
);
