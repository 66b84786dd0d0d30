import { expect, test } from 'vitest';
import { readFailure } from './smtp-failure.ts';

const failure = (fields: object) => readFailure(Object.assign(new Error('for person@example.org'), fields));

test('a mailbox refused for good has bounced, a message refused for good has failed, and only codes are kept of the answer', () => {
  const response = '550 5.1.1 <person@example.org>: unknown';
  expect(failure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response })).toEqual({
    ...{ kind: 'bounced', reason: 'mailbox-refused', answer: '550 5.1.1' },
  });
  expect(failure({ code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 no person@example.org' })).toEqual({
    ...{ kind: 'failed', reason: 'message-refused', answer: '554' },
  });
});

test('what is only for now is tried again, and so is a login that is our own fault', () => {
  expect(failure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, response: '451 4.7.1 wait' })).toMatchObject({
    ...{ kind: 'later', reason: 'try-later', unanswered: false },
  });
  expect(failure({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 })).toMatchObject({ kind: 'later', reason: 'unreachable' });
  expect(failure({ code: 'ECONNREFUSED', command: 'CONN' })).toMatchObject({ kind: 'later', reason: 'unreachable', unanswered: false });
});

test('a line that was cut leaves open whether the message arrived', () => {
  expect(failure({ code: 'ECONNECTION', command: 'DATA' })).toMatchObject({ kind: 'later', reason: 'no-answer', unanswered: true });
  expect(failure({ code: 'ETIMEDOUT' })).toMatchObject({ kind: 'later', unanswered: true });
});
