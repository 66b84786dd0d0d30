import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const marked = (note: string) =>
  guardNote(note, {})
    .map(({ text }) => text)
    .join('|');

describe('whom a sentence is about', () => {
  it('what he is quoted as saying of himself is his', () => {
    expect(marked('He said "I used to be a carer in Hull".')).toBe('');
  });
  it('a label says whose line it is', () => {
    expect(marked('HIM: works nights at the sugar factory\nHER STATE: calm, on clozapine')).toBe('on clozapine');
  });
  it('after “the client she met” it is about the client again', () => {
    expect(marked('Client she met off the internet, white, about 55, walks with a limp.')).toBe('');
  });
  it('“she’s” is she with a verb, and no possessive', () => {
    expect(marked('She’s 27 and from Hull.')).toContain('27 and from Hull');
  });
  it('the client is the survivor where the client informs and consents', () => {
    expect(marked('The client informed the worker that she resides at Glenveigh House.')).toContain('Glenveigh House');
  });
  it('a text shouted in capitals is read as if written small', () => {
    expect(marked('MAN GOING BY PREACHER, LONG COAT, BIBLE IN POCKET, ON FOOT IN TOWN')).toBe('');
  });
  it('a survivor who is a “they” is spoken of as one', () => {
    expect(marked('Rivers (agender) was followed. They have a stammer.')).toContain('a stammer');
  });
});
