import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const texts = (note: string) => guardNote(note, {}).map(({ text }) => text);

describe('whose name it is, by what is done', () => {
  it.each([
    'Barry turned up drunk again and hit her.',
    'The date, Oliver, drugged her.',
    'Lee Marsden has been stalking her since May.',
    'Two brothers, Ali and Omar, robbed her.',
    'Beware of Gary, drives a Vectra.',
    'She has blocked Phil after he threatened her.',
    'It was Craig who hit her.',
    'The one who held the knife was Dean, the other Scott.',
    'Sean Barlow has been charged.',
    'Police have charged Adrian Cole with rape.',
    'Jason refused to pay.',
    'Mick again. Same as last time.',
    '"I’m Dave from the garage" he said.',
    'Text read: "its Marco u free tonight"',
    'She was attacked by a woman called Donna.',
    'A female, 30s, red hair, calling herself Kylie, took the money.',
  ])('is the offender’s, and stays: %s', (note) => expect(texts(note)).toEqual([]));

  it.each([
    ['Kim grabbed her bag and ran.', 'Kim'],
    ['Kirsty was hit by a man who robbed her.', 'Kirsty'],
    ['Kirsty kicked him and bit his hand.', 'Kirsty'],
    ['They tied Marnie’s hands and took her laptop.', 'Marnie’s'],
    ['Caretaker Bogdan cut her free.', 'Bogdan'],
    ['Sue thinks he hit her.', 'Sue'],
  ])('is not the offender’s, and is marked: %s', (note, name) => expect(texts(note).join('|')).toContain(name));
});

describe('a woman spoken of as “she”', () => {
  it('is no offender, though she is called a customer or stands before her looks', () => {
    expect(texts('Customer, Abi, came in with cuts. She collects her script here.').join('|')).toContain('Abi');
    expect(texts('She goes by Kitten, 5ft nothing, pink mohawk.').join('|')).toContain('Kitten');
  });

  it('has a name that opens the next sentence too, and one after the word that opens this one', () => {
    expect(texts('Grabbed Quillabel by the hair. Quillabel ran off.')).toEqual(['Quillabel', 'Quillabel']);
  });
});

describe('where the offender belongs', () => {
  it.each([
    'Punter told her he was a nurse at the General.',
    'Driver said he delivers for Kettlewell Bakery.',
    'The suspect is thought to be employed at Marrow Foods.',
    'The suspect works on the doors at Club Nova.',
    'He is a taxi driver with Delta, plate 3341.',
    'He told her he has two kids at primary school.',
    'He took her to his place, a bedsit on Gough Street.',
    'Bad date: 07700 900553.',
    '07700 900775 - time waster, aggressive.',
    'He asked if she was Romanian.',
  ])('describes him, and stays: %s', (note) => expect(texts(note)).toEqual([]));

  it('a place he took her to is his, where nobody says which it is', () => {
    expect(texts('He brought her to a flat above a phone shop.')).toEqual([]);
  });

  it('but where he came and whom he met is marked', () => {
    expect(texts('He came to Lotus Sauna and asked for Mei Lin.')).toEqual(['Lotus Sauna', 'Mei Lin']);
  });
});
