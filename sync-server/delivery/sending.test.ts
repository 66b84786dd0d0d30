import { expect, test } from 'vitest';
import { resultOf } from './sending.ts';

const later = { kind: 'later', reason: 'no-answer', answer: null, unanswered: true } as const;

test('a delivery is tried again until the last attempt; then it is unknown when it may have arrived and failed when it cannot have', () => {
  expect(resultOf(later, 1).state).toBe('queued');
  expect(resultOf(later, 17).state).toBe('queued');
  expect(resultOf(later, 18).state).toBe('unknown');
  expect(resultOf({ ...later, unanswered: false }, 18).state).toBe('failed');
});

test('what is final is final at the first attempt', () => {
  expect(resultOf({ kind: 'sent' }, 1)).toEqual({ state: 'sent', reason: null, answer: null, unanswered: false });
  expect(resultOf({ kind: 'bounced', reason: 'mailbox-refused', answer: '550' }, 1).state).toBe('bounced');
});
