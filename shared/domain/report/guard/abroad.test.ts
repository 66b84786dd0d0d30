import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const marked = (note: string) =>
  guardNote(note, {})
    .map(({ text }) => text)
    .join('|');

describe('in another language what is said of her as lasting is marked', () => {
  it.each([
    ['Wiktoria jest studentką pielęgniarstwa.', 'studentką pielęgniarstwa'],
    ['Kasia ma 32 lata i mieszka z siostrą.', '32 lata'],
    ['Ela tem dois filhos no Funchal e está grávida.', 'dois filhos no Funchal e está grávida'],
    ['Irina este însărcinată în șase luni.', 'însărcinată în șase luni'],
    ['Es enfermera y tiene dos hijas en Bogotá.', 'enfermera y tiene dos hijas en Bogotá'],
    ['Lucrează într-un apartament lângă gara veche din Northampton.', 'gara veche din Northampton'],
    ['Mora na rua da padaria portuguesa com a filha dela.', 'padaria portuguesa'],
  ])('%s', (note, text) => expect(marked(note)).toContain(text));
});

it.each([
  'Nie chce zgłaszać na policję. Mężczyzna był pijany i groził jej nożem.',
  'Ela não quer polícia. O homem era alto, tinha uma faca e levou o telemóvel dela.',
  'Ea nu vrea să meargă la poliție. Bărbatul avea o mașină neagră.',
])('what he did and what she does not want stays: %s', (note) => expect(marked(note)).toBe(''));

it('“mă cheamă” gives the name of who speaks: the survivor’s, or his where he is quoted', () => {
  expect(marked('Mă cheamă Ioana Popescu și locuiesc pe strada Florilor 8.')).toBe('Ioana Popescu|strada Florilor 8');
  expect(marked('Bărbatul a spus: mă cheamă Dan.')).toBe('');
});

it('a small word of the language is no name though a dictionary of names has it', () => {
  expect(marked('Nie wiem, jak on ma na imię. Anda z nim jeden typ.')).not.toContain('ma');
  expect(marked('Mae Nerys yn byw yma ers mis.')).not.toMatch(/^Mae\|/);
});

it('a name is found again with the ending of its language', () => {
  expect(marked('Kasia zadzwoniła wczoraj. Potem Kasię zabrał wujek.')).toContain('Kasię');
});
