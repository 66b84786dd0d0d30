import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const texts = (note: string) => guardNote(note, {}).map(({ text }) => text);
const joined = (note: string) => texts(note).join('|');

describe('what notes put without a sentence around it', () => {
  it.each([
    ['daughter of the local vicar', 'daughter of the local vicar'],
    ['mother of triplets', 'mother of triplets'],
    ['barmaid at the Fox and Hounds', 'barmaid at the Fox and Hounds'],
    ['day job at a call centre in Speke', 'job at a call centre in Speke'],
    ['Employed by Greenlane Nursery.', 'Greenlane Nursery'],
    ['born in Harare', 'born in Harare'],
    ['three kids, 2, 5 and 9', 'three kids, 2, 5 and 9'],
    ['GUM clinic royal lpool', 'GUM clinic royal lpool'],
    ['kids go St Bede’s', 'St Bede’s'],
    ['She is in her sixties.', 'her sixties'],
    ['Nineteen-year-old worker.', 'Nineteen-year-old'],
    ['he knows her little boy’s name, Alfie', 'her little boy’s name, Alfie'],
    ['Her fella’s in Strangeways.', 'Her fella’s in Strangeways'],
  ])('is found: %s', (note, text) => expect(joined(note)).toContain(text));

  it('is left where it is said of him', () => {
    expect(joined('He said he was born in Harare. He is a barman at the Fox and Hounds.')).toBe('');
    expect(joined('He is in his sixties.')).toBe('');
  });
});

describe('what anybody would know her by', () => {
  it.each([
    ['Her face is covered in freckles.', 'Her face is covered in freckles'],
    ['People know her by her leopard print coat.', 'her leopard print coat'],
    ['Everyone knows her as the lady with the parrot.', 'the lady with the parrot'],
    ['She speaks five languages.', 'speaks five languages'],
    ['She wears a hijab.', 'wears a hijab'],
    ['She has a tattoo of Bambi on her calf.', 'a tattoo of Bambi on her calf'],
  ])('is found: %s', (note, text) => expect(joined(note)).toContain(text));

  it('an injury is none', () => {
    expect(joined('Her face is swollen and her arm is broken.')).toBe('');
  });
});

describe('where she is, said by “is”', () => {
  it.each([
    ['We are next to the kebab place.', 'next to the kebab place'],
    ['Her flat is above the vape shop.', 'above the vape shop'],
    ['Hers is the house with the yellow gate.', 'the house with the yellow gate'],
    ['Her building is the one with the mural of the whale.', 'the one with the mural of the whale'],
    ['The bench outside Costa is where she sits.', 'The bench outside Costa'],
  ])('is found: %s', (note, text) => expect(joined(note)).toContain(text));

  it('where he stands and the one with the knife are left', () => {
    expect(joined('He was the one with the knife. His van is behind the mill.')).toBe('');
  });
});
