import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../i18n/format.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { emptyIncident, emptySuspect, emptyVehicle, type IncidentFields } from '../incident/incident.ts';
import { guard, guardInput } from './guard.ts';
import { guardNote, type PrivateNote } from './guard-note.ts';

const marked = (note: string, told: PrivateNote = {}) => guardNote(note, told).map(({ text }) => text);
const kindOf = (note: string, told: PrivateNote = {}) => guardNote(note, told).map(({ kind, text }) => `${kind}: ${text}`);

describe('short fields', () => {
  const suspect = emptySuspect('01900000-0000-7000-8000-000000000001');
  const vehicle = emptyVehicle('01900000-0000-7000-8000-000000000002');
  const found = (fields: Partial<IncidentFields>) =>
    guard(guardInput({ ...emptyIncident(), ...fields })).map(({ field, kind, text }) => `${field} ${kind}: ${text}`);
  const town = (text: string) => found({ where: { ...emptyIncident().where, town: text } });

  it('a home, a postcode, a number or an e-mail address typed where a town belongs is marked', () => {
    expect(town('Flat 4, 12 Rosebery Street, Toxteth').join()).toMatch(/where\.town address: .*12 Rosebery Street/);
    expect(town('Rosebery Street').join()).toContain('address: Rosebery Street');
    expect(town('Toxteth L8 2TX')).toEqual(['where.town postcode: L8 2TX']);
    expect(town('Toxteth, ring 07700 900123')).toEqual(['where.town phone: 07700 900123']);
    expect(town('donna@example.org')).toEqual(['where.town email: donna@example.org']);
  });

  it.each(['Toxteth', 'Liverpool', 'Sefton Park', 'Mossley Hill', 'St Helens', 'Bury St Edmunds', 'L8', 'Redcar'])(
    'a town is none: %s',
    (name) => expect(town(name)).toEqual([]),
  );

  it('an address or a postcode in the names he used, in his looks or his car is marked', () => {
    const fields = found({
      suspects: [{ ...suspect, namesUsed: ['Mick of 3 Rosebery Street'], marks: 'Scar. Seen opposite 14 Rosebery Street.' }],
      vehicles: [{ ...vehicle, colour: 'red, at 14 Rosebery Street', make: 'L8 2TX', features: 'parked on Rosebery Street' }],
    });
    expect(fields).toEqual([
      'suspects.0.namesUsed.0 address: Mick of 3 Rosebery Street',
      'suspects.0.marks address: opposite 14 Rosebery Street',
      'vehicles.0.colour address: 14 Rosebery Street',
      'vehicles.0.make postcode: L8 2TX',
      'vehicles.0.features address: Rosebery Street',
    ]);
  });

  it('an address typed as what he used to make contact is marked; his numbers, names and cars are not', () => {
    const point = { id: suspect.id, kind: 'handle' as const };
    const raws = ['rang at 14 Rosebery Street', '@bigdave_north', 'dave@example.net', '07700 900417'];
    expect(
      found({
        contactPoints: raws.map((raw) => ({ ...point, raw })),
        suspects: [{ ...suspect, namesUsed: ['Dave Hill', 'Danny Lane', 'John Street'] }],
        vehicles: [
          { ...vehicle, colour: 'dark blue', make: 'Land Rover', model: '206 GTI', plate: 'QQ15 LWD', features: 'roof rack, taxi plate' },
        ],
      }),
    ).toEqual(['contactPoints.0.raw address: 14 Rosebery Street']);
  });
});

describe('words told as private', () => {
  it.each([
    ['Siobhan O’Neil came in.', 'Siobhan O’Neil'],
    ['siobhan came in.', 'siobhan'],
    ['We saw Siobhán.', 'Siobhán'],
    ['We saw Siobahn.', 'Siobahn'],
    ['It is O’Neil again.', 'O’Neil'],
    ['Siobhan’s coat was torn.', 'Siobhan’s'],
    ['S.O. came in.', 'S.O.'],
    ['SO left early.', 'SO'],
  ])('a name is found whole, in part, misspelt, in any case: %s', (note, text) => {
    expect(marked(note, { name: 'Siobhan O’Neil' })).toContain(text);
  });

  it.each(['Xiu', 'Ewa', 'Jo'])('a short name is found in small letters, also after the family name: %s', (name) => {
    expect(marked(`we know ${name.toLowerCase()} well.`, { name })).toEqual([name.toLowerCase()]);
    expect(marked(`Bronwen ${name.toLowerCase()} came.`, { name: `${name} Bronwen` }).join(' ')).toBe(`Bronwen ${name.toLowerCase()}`);
  });

  it('a nickname cut from a private name is found', () => {
    expect(marked('We told Chan to rest.', { name: 'Chantelle' })).toEqual(['Chan']);
  });

  it.each([
    '07700 900123',
    '(07700) 900-123',
    '+44 7700 900123',
    '0044 7700900123',
    'oh seven seven double oh nine double oh one two three',
    '0 7 7 0 0 9 0 0 1 2 3',
  ])('a phone number is found however it is written: %s', (written) =>
    expect(marked(`The number ${written} is known.`, { phone: '07700 900123' })).toEqual([written]),
  );

  it.each([
    ['She ran to 12 Pellow Street.', '12 Pellow Street'],
    ['She ran to Pellow Street.', 'Pellow Street'],
    ['It was near pellow street.', 'pellow street'],
    ['It happened in Pellow again.', 'Pellow'],
  ])('an address is found without its number and its street word: %s', (note, text) => {
    expect(marked(note, { address: '12 Pellow Street, M6' }).join('|')).toContain(text);
  });

  it('a venue is found without its article', () => {
    expect(marked('He waited outside Calder Arms.', { venue: 'the Calder Arms' }).join()).toContain('Calder Arms');
  });

  it('people and places the vault knows are found in any record', () => {
    const fields = { ...emptyIncident(), story: 'He asked about Zofia and the Linden pharmacy.' };
    const found = guard(guardInput(fields, { people: ['Zofia Lis'], places: ['Linden Pharmacy'] }));
    expect(found.map(({ text }) => text).join('|')).toMatch(/Zofia\|.*Linden pharmacy/);
  });
});

describe('what the note alone tells', () => {
  it.each([
    ['Kirsty told us he was angry.', 'name: Kirsty'],
    ['Her sister Dawn saw it.', 'relative: Her sister Dawn'],
    ['She left it with her mother-in-law.', 'relative: her mother-in-law'],
    ['Call her on 07700 900123.', 'phone: 07700 900123'],
    ['Her email is ewa at example dot org.', 'email: ewa at example dot org'],
    ['Her account is @ewa.sweet.', 'handle: @ewa.sweet'],
    ['It was at TS1 3AB.', 'postcode: TS1 3AB'],
    ['She lives at 14 Southfield Mews, TS1.', 'address: 14 Southfield Mews, TS1'],
    ['She was born on 14/02/1996.', 'birth: born on 14/02/1996'],
    ['She is living with HIV.', 'health: living with HIV'],
    ['She is Lithuanian and seven months pregnant.', 'origin: Lithuanian and seven months pregnant'],
    ['Her son goes to Millbrook Primary.', 'relative: Her son goes to Millbrook Primary'],
    ['Mieszka na ulicy Polnej 14.', 'address: ulicy Polnej 14'],
  ])('%s', (note, expected) => {
    const found = kindOf(note);
    expect(found.some((one) => one.split(': ')[0] === expected.split(': ')[0] && one.includes(expected.split(': ')[1] ?? '-'))).toBe(true);
  });

  it.each([
    'He gave the name Darren and drove a silver Astra, QQ62 HJK.',
    'A man calling himself Dazza stopped by.',
    'His friend called him Liam or Leon.',
    'He rang from 07700 900417.',
    'Booked as Pieter, 07700 900862.',
    'White, forties, heavy, Manchester accent, scar over one eye.',
    'He used @reeves_at_sea and wrote from reeves@example.com.',
    'One friend shouted "Come on, Tommo".',
    'He said his mum lives with him.',
    'In May she hoped he will stop. Mark the date, she said.',
    'It happened in Leeds, in LS2.',
    'He drove a Ford Transit to Redcar on Friday.',
  ])('what is the offender’s, and what is nobody’s, stays: %s', (note) => {
    expect(marked(note)).toEqual([]);
  });

  it('a name the offender gave is his wherever it stands', () => {
    expect(marked('He said he was called Robbie. Later Robbie came back and robbie knocked.')).toEqual([]);
  });

  it('a man who was hurt is not taken for the offender', () => {
    const fields = { ...emptyIncident(), story: 'He is a male escort. He lives at 4 Larch Close with his sister Ann.' };
    const found = guard(guardInput({ ...fields, toldBy: { ...fields.toldBy, pronoun: 'he' } })).map(({ text }) => text);
    expect(found.join('|')).toContain('4 Larch Close');
  });
});

describe('findings', () => {
  it('each explains itself in a sentence and proposes words to put instead', () => {
    for (const { why, near, replacement } of guardNote('Kirsty told us her sister Dawn lives at 4 Larch Close.', { name: 'Kirsty' })) {
      const sentence = formatMessage(defaultLocale, `guard.why.${why}`, { near });
      expect(sentence).toMatch(/^[A-Z].*[.:”]$/);
      expect(sentence).not.toContain('“”');
      expect(replacement).not.toBe('');
    }
  });

  it.each([
    ['she', 'her home'],
    ['he', 'his home'],
    ['they', 'their home'],
  ] as const)('speak of the person who told us as that person wishes, “they” until known: %s', (pronoun, expected) => {
    const fields = { ...emptyIncident(), story: 'He drove past 4 Larch Close.' };
    const found = guard(guardInput({ ...fields, toldBy: { ...fields.toldBy, pronoun, address: '4 Larch Close' } }));
    expect(found.map(({ replacement }) => replacement)).toEqual([expected]);
    expect(guardNote(fields.story, { address: '4 Larch Close' })[0]?.replacement).toBe('their home');
  });

  it('are bounded: past two thousand the rest of the text is one finding', () => {
    const found = guardNote('Kirsty rang. '.repeat(3000), {});
    expect(found).toHaveLength(2001);
    expect(found.at(-1)?.end).toBe('Kirsty rang. '.length * 3000);
    expect(found.at(-1)?.why).toBe('too-many');
  });

  it('come in order, never overlap and stand where they say', () => {
    const note = 'Kirsty (22, care leaver from Hull) stays at 4 Larch Close, TS1 3AB with her nan, Old Marie, ring 07700 900123.';
    let last = 0;
    for (const { start, end, text } of guardNote(note, { name: 'Kirsty' })) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(note.slice(start, end)).toBe(text);
      last = end;
    }
    expect(last).toBeGreaterThan(0);
  });

  it('the same words in the same field share a key, so that one decision covers both and survives an edit elsewhere', () => {
    const one = guardNote('Kirsty came. Kirsty left.', { name: 'Kirsty' });
    const two = guardNote('At nine Kirsty came.', { name: 'Kirsty' });
    expect(new Set([...one, ...two].map(({ key }) => key)).size).toBe(1);
  });

  it('a word kept while it was doubtful is asked about again once it was told as private', () => {
    const fields = { ...emptyIncident(), story: 'The card in the window said 07700 900123.' };
    const [before] = guard(guardInput(fields));
    const [after] = guard(guardInput({ ...fields, toldBy: { ...fields.toldBy, phone: '07700900123' } }));
    expect([before?.text, after?.text]).toEqual(['07700 900123', '07700 900123']);
    expect([before?.weight, after?.weight]).toEqual(['doubtful', 'identifying']);
    expect(after?.key).not.toBe(before?.key);
  });

  it('what the record says of the offender is kept though it could be anybody’s', () => {
    const suspects = [{ ...emptySuspect('01930f3e-0000-7000-8000-000000000001'), namesUsed: ['Grant'] }];
    const fields = { ...emptyIncident(), story: 'Grant came back. Text from 07700 900417, not hers.', suspects };
    const known = guardInput({
      ...fields,
      contactPoints: [{ id: '01930f3e-0000-7000-8000-000000000002', kind: 'phone', raw: '+447700900417' }],
    });
    expect(guard(known)).toEqual([]);
  });
});

describe('phrases told one by one', () => {
  it('stay findings of their own, each with its own words instead', () => {
    const found = guardNote('He knew her sister Dawn from the Velvet Rooms.', { venue: 'the Velvet Rooms', other: ['her sister Dawn'] });
    expect(found.map(({ text }) => text)).toEqual(['her sister Dawn', 'the Velvet Rooms']);
    expect(found.map(({ replacement }) => replacement)).toEqual(['a relative', 'a venue']);
  });

  it('her name and her working name become “the survivor”, a witness’s name does not', () => {
    expect(guardNote('Kirsty’s bag was taken.', { name: 'Kirsty' })[0]?.replacement).toBe('The survivor’s');
    expect(guardNote('He followed Linz.', { alias: 'Linz' })[0]?.replacement).toBe('the survivor');
    const fields = { ...emptyIncident(), story: 'Kirsty saw it.' };
    const seen = guard(guardInput({ ...fields, toldBy: { ...fields.toldBy, role: 'witness', name: 'Kirsty' } }));
    expect(seen[0]?.replacement).toBe('The person who told us');
  });
});

describe('words nobody told as private', () => {
  it.each([
    ['Her street, Addison Row, is known to him.', 'Her street, Addison Row'],
    ['She lives two doors down from the Red Lion.', 'two doors down from the Red Lion'],
    ['He asked about Kaelith Vorn.', 'Kaelith Vorn'],
    ['She is 17 weeks gone.', '17 weeks gone'],
    ['She takes lithium.', 'takes lithium'],
    ['She has a rose tattoo on her neck.', 'rose tattoo on her neck'],
    ['She posts as velvet_vixen.', 'velvet_vixen'],
    ['Locuiește pe strada Zorilor 12.', 'strada Zorilor 12'],
    ['Jej córka chodzi do przedszkola Bajka.', 'przedszkola Bajka'],
    ['A filha dela estuda na escola Santa Rita.', 'escola Santa Rita'],
  ])('are found by the phrase they stand in: %s', (note, text) => {
    expect(marked(note).join('|')).toContain(text);
  });

  it.each([
    'Two men, Ardit and Luan, came to the flat.',
    'Clive (regular) refused to pay.',
    'It was Gareth again, the man from last month.',
    'Marek hit her and took her phone.',
    'He had a work badge with Andrzej on it.',
    'Un client pe nume Costel a lovit-o.',
    'Klient imieniem Robert nie zapłacił.',
    'Um cliente chamado Tiago bateu nela.',
    'The van had Hodgson Roofing on the side.',
  ])('stay where they are the offender’s: %s', (note) => {
    expect(marked(note)).toEqual([]);
  });
});
