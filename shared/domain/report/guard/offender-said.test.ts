import { describe, expect, it } from 'vitest';
import { guardNote } from '../guard-note.ts';

const marked = (note: string) => guardNote(note, {}).map(({ text }) => text);

describe('a name that is given to the offender stays', () => {
  it.each([
    ['after “he said” and nothing else', 'He said Julian. Then he left.'],
    ['after “says he is”', 'Says he’s Ricky, wears a gold chain.'],
    ['after “they said they were”', 'The two men said they were Ken and Lubos.'],
    ['when she knew him as that', 'A guy she knew as Nige came back.'],
    ['after “a client of hers”', 'A new client of hers, Leo, wanted his money back.'],
    ['before the word for a name in Portuguese', 'O cliente fugiu. Declan é o nome que deu.'],
    ['before the word for a name in Hungarian', 'A férfi azt mondta, Alan néven foglalt.'],
    ['on his jacket', 'His firm is on his jacket, Norvik Subsea.'],
    ['between commas after he was spoken of', 'It was him with the gold Merc, Tony.'],
    ['in quotation marks after who pays', 'Client "Bas" threatened her.'],
    ['before what a man looks like', 'Dom is around 40, gym build, dark skin, tattoo of a chess king.'],
    ['when it is of his people', 'His mates are Paulo and Kiko.'],
    ['after “goes by”', 'Stocky man, forty plus. Goes by Vali or Valentin.'],
    ['and also is her ex', 'He hit her again. The offender is her ex, Shaun Bell, 31, stocky. Shaun is on bail.'],
    ['in a list that a label opens', 'Names: Steve, Stevo, Mr Rimmer.'],
  ])('%s', (_, note) => expect(marked(note).filter((text) => text !== 'her ex')).toEqual([]));
});

describe('a name that is given to somebody else is marked', () => {
  it.each([
    ['a girl he knows by it', 'He saw a girl he knows as Pixie.', 'Pixie'],
    ['a woman who goes by it', 'She goes by Bambi.', 'Bambi'],
    ['her brother, in a sentence about him', 'He sent two pictures to her brother Karim.', 'her brother Karim'],
    ['a friend who is described', 'Her friend Lorna, dark hair, tattoo, saw it. Lorna is tall.', 'Lorna'],
    ['an adjective after “a”', 'She is a Danish student.', 'Danish'],
  ])('%s', (_, note, text) => expect(marked(note).join('|')).toContain(text));
});
