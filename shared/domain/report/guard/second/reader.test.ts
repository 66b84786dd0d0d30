import { describe, expect, it } from 'vitest';
import { formatMessage, loadMessages } from '../../../../i18n/format.ts';
import { locales } from '../../../../i18n/locales.ts';
import stored from '../../../../reference/second-reader.json' with { type: 'json' };
import { guard } from '../../guard.ts';
import { guardNote } from '../../guard-note.ts';
import { limits, readAgain, rulesAlone } from './again.ts';
import { featureVersion } from './features.ts';
import { labels } from './labels.ts';
import { letters, type Model, readModel } from './model.ts';
import { type SecondReader, secondReader } from './reader.ts';

/** A model that holds one label for likely everywhere, whatever is said. */
function always(letter: string): Model {
  const row = new Float32Array(labels.length);
  row[letters.indexOf(letter)] = 30;
  return { weights: new Map([['always', new Map([['', row]])]]), follows: new Float64Array(labels.length ** 2) };
}

const note =
  'Kirsty Vane told us. He knew her sister Dawn. She works at the Lilac Lounge on Tuesdays. The postcode is TS1 3AB. Ring her on 07700 900123 or ewa@example.org. She was born on 14/02/1996.';
const told = { name: 'Kirsty Vane', other: ['her sister Dawn'] };
const textsOf = (reader: SecondReader, text = note, known: object = told) => guardNote(text, known, reader).map((one) => one.text);

describe('the weights', () => {
  it('belong to the features that are read; others are refused', () => {
    expect(stored.features).toBe(featureVersion);
    expect(() => readModel(stored)).not.toThrow();
    expect(() => readModel({ ...stored, features: featureVersion + 1 })).toThrow(/Run scripts\/second-reader\.ts/);
  });

  it('are small enough to be carried along, and name what they weigh', () => {
    expect(JSON.stringify(stored).length).toBeLessThan(420_000);
    expect(Object.keys(stored.weights)).toContain('w-1');
  });
});

describe('a second reading', () => {
  it('drops nothing that was told as private, and no shape that points to one person, however sure it is that it is nothing', () => {
    const deaf = textsOf(secondReader(always('O'), limits)).join('|');
    for (const kept of ['Kirsty Vane', 'her sister Dawn', 'TS1 3AB', '07700 900123', 'ewa@example.org', '14/02/1996'])
      expect(deaf).toContain(kept);
    const hers = textsOf(secondReader(always('X'), limits)).join('|');
    for (const kept of ['Kirsty Vane', 'her sister Dawn', '07700 900123']) expect(hers).toContain(kept);
    expect(textsOf(rulesAlone).join('|')).toContain('Lilac Lounge');
    expect(deaf).not.toContain('Lilac Lounge');
  });

  it('adds doubtful findings only, in order, without overlaps, each with a reason that names a word of the text', () => {
    const text =
      'Talked with Kirsty on Monday. She needs a step ladder for the shed before the winter comes. We said that we would look for one and ring back.';
    const added = guardNote(text, {}, secondReader(always('A'), limits));
    expect(added.map((one) => one.text).join(' ')).toContain('ladder');
    let last = 0;
    for (const { start, end, weight, why, near, kind, replacement } of added) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
      if (!why.startsWith('like')) continue;
      expect(weight).toBe('doubtful');
      expect([kind, replacement]).toEqual(['other', expect.stringMatching(/^[aA] /)]);
      expect(text).toContain(near);
    }
  });

  it('explains what it found that no rule does, in every language of the screens', async () => {
    await Promise.all(locales.map(loadMessages));
    const row = (weights: Record<string, number>) => Float32Array.from(labels, (_, label) => weights[letters[label] ?? ''] ?? 0);
    const weights = new Map([
      ['always', new Map([['', row({ O: 5 })]])],
      ['w0', new Map([['zebra', row({ A: 20 })]])],
      ['w-1', new Map([['opposite', row({ L: 20 })]])],
    ]);
    const text = 'We spoke for an hour today and it was all about work. There is a zebra. It stands opposite biscuits every other week.';
    const reader = secondReader({ weights, follows: new Float64Array(labels.length ** 2) }, limits);
    const learned = guardNote(text, {}, reader).filter(({ why }) => why.startsWith('like'));
    expect(learned.map(({ text: found, why, near }) => [found, why, near])).toEqual([
      ['zebra', 'like-word', 'zebra'],
      ['biscuits', 'like-near', 'opposite'],
    ]);
    for (const { why, near } of learned)
      for (const locale of locales) {
        const sentence = formatMessage(locale, `guard.why.${why}`, { near });
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        if (why !== 'like') expect(sentence).toContain(near);
      }
  });

  it.each(['07700 900417', 'QQ62 HJK', 'silver Astra', 'scar over one eye', 'Manchester accent'])(
    'keeps what is the offender’s: %s',
    (his) => {
      const text =
        'She met a client on Friday evening. He rang from 07700 900417 and came in a silver Astra, QQ62 HJK. White, forties, heavy build, Manchester accent, scar over one eye. He took her money and left.';
      expect(textsOf(readAgain, text, {}).filter((found) => found.includes(his) || his.includes(found))).toEqual([]);
    },
  );

  it('leaves alone what the record gives the offender as his name, and a text too short to tell who is who', () => {
    const everything = secondReader(always('P'), limits);
    expect(textsOf(everything, 'The van came back at nine.', {})).toEqual([]);
    const story =
      'On Friday evening Grant came back to the flat and shouted at everybody who was there at the time. Nobody knew what he wanted.';
    const input = { texts: [{ field: 'story', text: story }], told: {}, known: { people: [], places: [] } };
    const found = guard({ ...input, offender: { names: ['Grant'], contactPoints: [] } }, everything);
    expect(found.some((one) => one.text.includes('Grant'))).toBe(false);
    expect(found.length).toBeGreaterThan(0);
  });

  it('gives the same findings for the same text', () => {
    expect(guardNote(note, told, readAgain)).toEqual(guardNote(note, told, readAgain));
  });

  it('takes a time in proportion to the text', () => {
    const sentence = 'He said that the van was parked near the corner and that nobody saw anything at all. ';
    const timeOf = (times: number): number => {
      const text = sentence.repeat(times);
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        guardNote(text, {}, readAgain);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    timeOf(50);
    expect(timeOf(400) / timeOf(100)).toBeLessThan(10);
  }, 60_000);
});
