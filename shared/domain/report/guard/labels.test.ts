import { expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const marked = (note: string) => guardNote(note, {}).map(({ kind, text }) => `${kind}: ${text}`);

it('a form about the survivor is marked answer by answer', () => {
  expect(marked('Name: Rachel Dunn. Age: 27. Nationality: British. Health: asthma.')).toEqual([
    'name: Rachel Dunn',
    'age: 27',
    'origin: British',
    'health: asthma',
  ]);
});

it('the same labels below “Offender” are his, and an empty answer is none', () => {
  expect(marked('Offender: white male\nAge: 27\n')).toEqual([]);
  expect(marked('Health: none. Medication: not known.')).toEqual([]);
});
