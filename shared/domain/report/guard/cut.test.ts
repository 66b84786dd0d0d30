import { describe, expect, it } from 'vitest';
import { guardNote, type PrivateNote } from '../guard-note.ts';

const marked = (note: string, told: PrivateNote = {}) => guardNote(note, told).map(({ kind, text }) => `${kind}: ${text}`);
const texts = (note: string, told: PrivateNote = {}) => guardNote(note, told).map(({ text }) => text);

describe('a finding is as short as what carries the identification', () => {
  it('a person and where they live are two findings, without the verb between them', () => {
    expect(marked('My sister Jo lives at 12 Elm Road.')).toEqual(['relative: My sister Jo', 'address: 12 Elm Road']);
    expect(marked('Her neighbour Ann works at Calder Bakery.')).toEqual(['relative: Her neighbour Ann', 'place: Calder Bakery']);
  });

  it('it ends with the sentence, also after the short form of a street', () => {
    expect(marked('She rents the flat over the chippy on Bold St. her mum saw it.')).toEqual([
      'address: the flat over the chippy on Bold St',
      'relative: her mum',
    ]);
    expect(texts('It was at St. Wenna’s Church.')).toEqual(['St. Wenna’s Church']);
  });

  it('the people of a list are one finding each', () => {
    expect(texts('Kim, Dawn and Jo saw him.')).toEqual(['Kim', 'Dawn', 'Jo']);
  });

  it('somebody else begins another, also after “and” or “with”', () => {
    expect(texts('She stays at Tanglewood House and her keyworker there is Bernice.')).toEqual(['Tanglewood House', 'Bernice']);
    expect(texts('My partner Derek has Parkinson’s and can’t be left.')).toEqual(['My partner Derek', 'Parkinson’s']);
  });

  it('whom he drove or left somewhere is no part of the place', () => {
    expect(texts('He drove her past 12 Elm Road.')).toEqual(['12 Elm Road']);
    expect(texts('He followed her down Elm Road.')).toEqual(['Elm Road']);
    expect(texts('He left her outside the Costa on Bank Street.')).toEqual(['outside the Costa on Bank Street']);
  });

  it('it holds no hour and no person who came by', () => {
    expect(texts('It was in room 4 at about 2 am.')).toEqual(['room 4']);
    expect(texts('She was picked up outside the snooker club on Penny Lane by a man.')).toEqual(['outside the snooker club on Penny Lane']);
  });

  it('of a relative nobody names, what is told of them stays with them', () => {
    expect(texts('Her da is a guard.')).toEqual(['Her da is a guard']);
    expect(texts('Her son goes to Millbrook Primary.')).toEqual(['Her son goes to Millbrook Primary']);
  });

  it('it does not begin with what she does, but where she does it', () => {
    expect(texts('She sleeps at St Brannoc’s night shelter.')).toEqual(['St Brannoc’s night shelter']);
    expect(texts('She is on a methadone script.')).toEqual(['on a methadone script']);
  });

  it('a phrase told as private is found as it was told, whatever runs over it', () => {
    const told = { venue: 'Norland Road night hostel', other: ['liver scan'] };
    expect(texts('She has been sleeping at Norland Road night hostel, her liver scan is due.', told)).toEqual([
      'Norland Road night hostel',
      'her liver scan',
    ]);
  });
});

describe('words proposed instead', () => {
  it('begin with a capital where the sentence did', () => {
    const [one, two] = guardNote('Her sister came. He hit her sister.', {});
    expect([one?.replacement, two?.replacement]).toEqual(['A relative', 'a relative']);
  });
});

describe('who says their own name', () => {
  it.each([
    ['My name is Zorella Tolliver.', 'Zorella Tolliver'],
    ['my name is zorella i want to report a man', 'zorella'],
    ['Mam na imię Kasia Nowak.', 'Kasia Nowak'],
    ['Nazywam się Kasia Nowak.', 'Kasia Nowak'],
    ['Mă numesc Ioana Popescu.', 'Ioana Popescu'],
    ['Chamo-me Joana Silva.', 'Joana Silva'],
    ['Me llamo Lucía Vargas.', 'Lucía Vargas'],
  ])('is named in any language: %s', (note, name) => expect(marked(note)).toEqual([`name: ${name}`]));

  it('but not where he is quoted as saying it', () => {
    expect(marked('He said, “my name is Dave”.')).toEqual([]);
  });

  it('two initials in small letters are a name', () => {
    expect(texts('j.s. (she goes by Peaches) came in')).toEqual(['j.s.', 'Peaches']);
    expect(texts('he left at 3 a.m. e.g. by the back door')).toEqual([]);
  });
});

describe('an alphabet the lists do not hold', () => {
  it('a few such words within the text are taken for a name', () => {
    expect(marked('Spoke to فاطمة الزهراء today.')).toEqual(['name: فاطمة الزهراء']);
    expect(marked('Оксана Коваль told us about a man.')).toEqual(['name: Оксана Коваль']);
  });

  it('in a whole sentence its capitals are, and without capitals the sentence is marked to be looked at', () => {
    expect(marked('Меня зовут Оксана. Он ударил меня.')).toEqual(['name: Оксана']);
    expect(marked('اسمي فاطمة وأعيش في ليدز')).toEqual(['other: اسمي فاطمة وأعيش في ليدز']);
  });
});
