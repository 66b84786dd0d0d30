import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('every cell stands in quotes, and a quote is doubled', () => {
  expect(
    csvOf([
      ['a', 1, null],
      ['say "no"', 'x,y', ''],
    ]),
  ).toBe('"a","1",""\r\n"say ""no""","x,y",""\r\n');
});

test('no cell is a formula to a spreadsheet', () => {
  for (const start of ['=', '+', '-', '@', '\t']) expect(csvOf([[`${start}1`]])).toBe(`"'${start}1"\r\n`);
});
