import { expect, test } from 'vitest';
import { emptyDecision, emptyRequest, type InformationRequest, requestDueOn, requestGaps, requestTests } from './information-request.ts';

const request: InformationRequest = {
  ...emptyRequest('2026-11-14'),
  id: '0197a000-0000-7000-8000-0000000000aa',
  personId: '0197a000-0000-7000-8000-0000000000bb',
  officer: 'DC Invented 1234',
  authority: 'merseyside',
  lineOfEnquiry: 'Whether she was at the drop-in that night.',
  scope: 'Attendance on 3 November 2026',
  inWriting: 'yes',
  sheWasTold: 'yes',
  notice: { on: '2026-11-12', means: 'letter', whyNone: '' },
  sheObjects: 'no',
};
const decision = {
  ...emptyDecision(),
  decision: 'part' as const,
  tests: requestTests.map((test) => ({ test, answer: 'yes' as const, why: 'Said in the request.' })),
  why: 'Only the attendance.',
  left: 'One line of the attendance sheet.',
};

test('information leaves only when every test is met with a reason, in writing, and she was told', () => {
  expect(requestGaps(request, decision)).toEqual([]);
  expect(requestGaps({ ...request, inWriting: 'not-known' }, decision)).toEqual(['in-writing']);
  expect(requestGaps({ ...request, sheWasTold: 'no' }, decision)).toEqual(['told']);
  for (const missing of requestTests) {
    const others = decision.tests.filter(({ test }) => test !== missing);
    expect(requestGaps(request, { ...decision, tests: others })).toEqual(['test']);
    expect(requestGaps(request, { ...decision, tests: [...others, { test: missing, answer: 'no', why: 'x' }] })).toEqual(['test']);
    expect(requestGaps(request, { ...decision, tests: [...others, { test: missing, answer: 'yes', why: ' ' }] })).toEqual(['test']);
  }
  expect(requestGaps(request, { ...decision, left: ' ' })).toEqual(['what-left']);
  expect(requestGaps(request, { ...decision, left: '', items: ['story'] })).toEqual([]);
});

test('the notice in writing has a day and a means, or police said why there is none', () => {
  const notice = (on: string | null, means: 'letter' | null, whyNone = '') => ({ on, means, whyNone });
  expect(requestGaps({ ...request, notice: notice(null, 'letter') }, decision)).toEqual(['notice']);
  expect(requestGaps({ ...request, notice: notice('2026-11-12', null) }, decision)).toEqual(['notice']);
  expect(requestGaps({ ...request, sheWasTold: 'no', notice: notice(null, null, 'It would warn him.') }, decision)).toEqual([]);
});

test('an objection bars whatever goes until there is a reason', () => {
  const against = { ...request, sheObjects: 'yes' as const };
  expect(requestGaps(against, { ...decision, decision: 'all' })).toEqual(['objects']);
  expect(requestGaps(against, { ...decision, objectionWhy: 'A child is missing.' })).toEqual([]);
});

test('counselling information needs a reason of its own and a senior officer', () => {
  const counselling = { ...request, counselling: true, seniorOfficer: 'DI Invented' };
  expect(requestGaps(counselling, decision)).toEqual(['counselling']);
  const why = { ...decision, counsellingWhy: 'Substantial probative value: …' };
  expect(requestGaps(counselling, why)).toEqual([]);
  expect(requestGaps({ ...counselling, seniorOfficer: ' ' }, why)).toEqual(['senior']);
});

test('refusing and asking back are always possible', () => {
  const bare = { ...request, inWriting: 'no' as const, sheWasTold: 'no' as const, sheObjects: 'yes' as const, counselling: true };
  for (const no of ['nothing', 'asked-back'] as const) {
    expect(requestGaps(bare, { ...decision, decision: no, tests: [], left: '' })).toEqual([]);
  }
});

test('a request is due from the day it came until it is decided, or on the day that was set', () => {
  expect(requestDueOn(request, null)).toBe('2026-11-14');
  expect(requestDueOn({ ...request, reviewOn: '2026-11-20' }, null)).toBe('2026-11-20');
  expect(requestDueOn({ ...request, reviewOn: '2026-11-20' }, { reviewOn: null })).toBeNull();
  expect(requestDueOn(request, { reviewOn: '2026-12-01' })).toBe('2026-12-01');
});
