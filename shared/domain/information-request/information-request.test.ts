import { expect, test } from 'vitest';
import { type InformationRequest, requestGaps, requestTests } from './information-request.ts';

const request: InformationRequest = {
  id: '0197a000-0000-7000-8000-0000000000aa',
  personId: '0197a000-0000-7000-8000-0000000000bb',
  receivedOn: '2026-11-14',
  officer: 'DC Invented 1234',
  authority: 'merseyside',
  lineOfEnquiry: 'Whether she was at the drop-in that night.',
  scope: 'Attendance on 3 November 2026',
  inWriting: 'yes',
  sheWasTold: 'yes',
  sheObjects: 'no',
  counselling: false,
};
const decision = {
  decision: 'part' as const,
  tests: requestTests.map((test) => ({ test, answer: 'yes' as const, why: 'Said in the request.' })),
  counsellingWhy: '',
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
  expect(requestGaps(request, { ...decision, left: '' })).toEqual(['what-left']);
});

test('counselling information needs a reason of its own', () => {
  expect(requestGaps({ ...request, counselling: true }, decision)).toEqual(['counselling']);
  expect(requestGaps({ ...request, counselling: true }, { ...decision, counsellingWhy: 'Substantial probative value: …' })).toEqual([]);
});

test('refusing and asking back are always possible', () => {
  const bare = { ...request, inWriting: 'no' as const, sheWasTold: 'no' as const, counselling: true };
  for (const no of ['nothing', 'asked-back'] as const) {
    expect(requestGaps(bare, { ...decision, decision: no, tests: [], left: '' })).toEqual([]);
  }
});
