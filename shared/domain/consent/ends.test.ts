import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from '../task/task.ts';
import { type ConsentDecision, consentInForce, consentPurposes, isAgreedTo, maySend } from './consent.ts';
import { dueQuestions } from './due.ts';
import { consentOn, toldToCentral } from './ends.ts';
import { ownAnswer } from './given-by.ts';

type Given = Pick<ConsentDecision, 'id' | 'purpose' | 'answer' | 'decidedAt' | 'reviewOn' | 'endsOn' | 'givenBy'>;

let made = 0;
const given = (
  purpose: Given['purpose'],
  answer: Given['answer'],
  days: Partial<Pick<Given, 'reviewOn' | 'endsOn' | 'givenBy'>> = {},
): Given => ({
  id: `0193f0a0-0000-7000-8000-${String(++made).padStart(12, '0')}`,
  purpose,
  answer,
  decidedAt: new Date(Date.UTC(2026, 0, 1, 12, 0, made)).toISOString(),
  givenBy: ownAnswer,
  reviewOn: null,
  endsOn: null,
  ...days,
});

test('a yes counts to the end of its last day and no longer; then it is as if nobody had asked', () => {
  const decisions = [given('record', 'yes'), given('alert', 'yes', { endsOn: '2026-05-01' })];
  expect(consentInForce(decisions, '2026-05-01')).toMatchObject({ record: 'yes', alert: 'yes' });
  expect(consentInForce(decisions, '2026-05-02')).toMatchObject({ record: 'yes', alert: 'not-asked' });
  expect(maySend(consentInForce(decisions, '2026-05-01'))).toBe(true);
  expect(maySend(consentInForce(decisions, '2026-05-02'))).toBe(false);
});

test('a newer yes without an end brings it back, and a no never ends', () => {
  const ended = given('alert', 'yes', { endsOn: '2026-05-01' });
  expect(consentInForce([ended, given('alert', 'yes')], '2026-06-01').alert).toBe('yes');
  expect(consentInForce([given('alert', 'no', { endsOn: '2026-05-01' })], '2026-06-01').alert).toBe('no');
});

test('nothing is agreed to without a yes to keeping a record, and nothing outlasts that yes', () => {
  const decisions = [
    given('record', 'yes', { endsOn: '2026-05-01' }),
    given('alert', 'yes', { endsOn: '2026-08-01' }),
    given('isva', 'yes'),
  ];
  const before = consentInForce(decisions, '2026-05-01');
  const after = consentInForce(decisions, '2026-05-02');
  expect([isAgreedTo(before, 'alert'), isAgreedTo(before, 'isva')]).toEqual([true, true]);
  expect([isAgreedTo(after, 'alert'), isAgreedTo(after, 'isva')]).toEqual([false, false]);
  expect(toldToCentral(decisions, '2026-04-01').ends).toEqual({ alert: '2026-05-01' });
});

const day = fc.integer({ min: 0, max: 40 }).map((days) => daysAfter('2026-03-01', days));
const decision = fc
  .record({
    purpose: fc.constantFrom(...consentPurposes),
    answer: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'not-asked' as const),
    endsOn: fc.option(day),
  })
  .map(({ purpose, answer, endsOn }) => given(purpose, answer, { endsOn: answer === 'yes' ? endsOn : null }));

test('central counts the days from what it was told once, and comes to what the project would tell it that day', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 14 }), day, fc.nat(40), (decisions, toldOn, later) => {
      const on = daysAfter(toldOn, later);
      const told = toldToCentral(decisions, toldOn);
      const then = toldToCentral(decisions, on);
      const isYes = (answers: Readonly<Record<string, string>>) => Object.entries(answers).filter(([, answer]) => answer === 'yes');
      expect(isYes(consentOn(told.consent, told.ends, on))).toEqual(isYes(then.consent));
    }),
  );
});

test('what is to be asked again shows two weeks ahead, says why, and goes once there is a newer answer', () => {
  const today = '2026-05-10';
  const decisions = [
    given('record', 'yes', { reviewOn: '2026-05-24' }),
    given('alert', 'yes', { endsOn: '2026-05-09' }),
    given('checker', 'yes', { endsOn: '2026-05-10' }),
    given('scas', 'no', { reviewOn: '2026-04-01' }),
    given('isva', 'yes', { reviewOn: '2026-05-25' }),
    given('statistics', 'yes', { endsOn: '2026-05-25' }),
  ];
  expect(dueQuestions(decisions, today)).toEqual([
    { purpose: 'record', why: 'agreed', on: '2026-05-24', givenBy: ownAnswer },
    { purpose: 'alert', why: 'ended', on: '2026-05-09', givenBy: ownAnswer },
    { purpose: 'checker', why: 'ends', on: '2026-05-10', givenBy: ownAnswer },
    { purpose: 'scas', why: 'agreed', on: '2026-04-01', givenBy: ownAnswer },
  ]);
  expect(dueQuestions([...decisions, given('alert', 'no'), given('scas', 'not-asked')], today).map(({ purpose }) => purpose)).toEqual([
    'record',
    'checker',
  ]);
});
