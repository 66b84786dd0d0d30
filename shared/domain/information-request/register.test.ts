import { expect, test } from 'vitest';
import { fitsRegister, type RegisterLine, wholeRegister } from './register.ts';

const today = '2026-11-14';
const open: RegisterLine = { authority: 'merseyside', receivedOn: '2026-11-10', decision: null, dueOn: '2026-11-14' };
const decided: RegisterLine = { authority: 'cleveland', receivedOn: '2026-10-01', decision: { decision: 'part' }, dueOn: '2026-12-01' };
const fitting = (filter: Partial<typeof wholeRegister>) =>
  [open, decided].filter((line) => fitsRegister(line, { ...wholeRegister, ...filter }, today));

test('the whole register is shown while nothing is asked', () => {
  expect(fitting({})).toEqual([open, decided]);
});

test('a line is found by force, decision, what is due and the days it came in, all at once', () => {
  expect(fitting({ force: 'cleveland' })).toEqual([decided]);
  expect(fitting({ standing: 'undecided' })).toEqual([open]);
  expect(fitting({ standing: 'part' })).toEqual([decided]);
  expect(fitting({ standing: 'nothing' })).toEqual([]);
  expect(fitting({ onlyDue: true })).toEqual([open]);
  expect(fitting({ from: '2026-10-01', to: '2026-10-31' })).toEqual([decided]);
  expect(fitting({ from: '2026-11-10', to: '2026-11-10', force: 'merseyside', onlyDue: true })).toEqual([open]);
  expect(fitting({ force: 'merseyside', standing: 'part' })).toEqual([]);
});
