import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namingPattern, takenOut } from './naming.ts';

const jo = namingPattern({
  names: ['Jo', 'Josephine Planted', ''],
  phones: ['07700 900977'],
  others: ['jo@example.org', '9 Invented Quay'],
});

test('a person is found by every name, in any case and as a whole word only', () => {
  for (const text of ['Jo said', 'JO’s flat', 'josephine  planted', 'the Planted girl', 'write to Jo@example.org', 'at 9 invented quay.']) {
    expect([text, jo.isIn(text)]).toEqual([text, true]);
  }
  for (const text of ['Joanna said', 'the job', 'a plantedtree', '19 Invented Quay', ''])
    expect([text, jo.isIn(text)]).toEqual([text, false]);
});

test('a phone number is found however it is written', () => {
  for (const text of ['07700900977', '+44 7700 900 977', '0044-7700-900977', '(07700) 900.977', '7700 900977', '+44 (0) 7700 900977']) {
    expect([text, jo.isIn(`rang ${text} twice`)]).toEqual([text, true]);
  }
  expect(jo.isIn('07700 900978')).toBe(false);
  expect(jo.isIn('107700 9009771')).toBe(false);
});

test('what is taken out is gone, and the rest stays as it was', () => {
  expect(jo.without('Told Josephine Planted (07700 900977) that Joanna rang.')).toBe(`Told ${takenOut} (${takenOut}) that Joanna rang.`);
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(jo.isIn(jo.without(`${before} Jo ${after}`))).toBe(false);
    }),
  );
});

test('a quick look at a file never misses what a close one finds', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('Jo', 'josephine\nPlanted', '+44 7700 900977', '9 INVENTED Quay'),
      fc.string(),
      (a, name, b) => {
        const text = `${a}${name}${b}`;
        if (jo.isIn(text)) expect(jo.mayBeIn(JSON.stringify({ text }))).toBe(true);
      },
    ),
  );
  expect(jo.mayBeIn(JSON.stringify({ text: 'nobody' }))).toBe(false);
});

test('a few words around the name are shown, not the whole text', () => {
  const extract = jo.extract(`${'long '.repeat(100)}before Jo after${' long'.repeat(100)}`) ?? '';
  expect(extract).toMatch(/^….*before Jo after.*…$/);
  expect(extract.length).toBeLessThan(100);
  expect(jo.extract('nobody')).toBeNull();
});

test('somebody of whom nothing is known is found nowhere', () => {
  const nobody = namingPattern({ names: [' '], phones: [''], others: [] });
  expect([nobody.isIn('anything'), nobody.without('anything'), nobody.extract('anything')]).toEqual([false, 'anything', null]);
});
