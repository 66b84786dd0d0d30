import { expect, test } from 'vitest';
import { Refusal } from '#shared/errors/refusals.ts';
import type { LogFields } from './log.ts';
import { answerTo } from './refusal-boundary.ts';

function recording() {
  const lines: LogFields[] = [];
  const keep = (fields: LogFields) => void lines.push(fields);
  return { lines, log: { info: keep, warn: keep, error: keep } };
}

test('a refusal is answered under its own code and status with its data; a bug says nothing but a reference', () => {
  const { lines, log } = recording();
  const refused = answerTo(new Refusal('alert/full-number', { text: 'x' }), log, {});
  expect(refused).toMatchObject({ defined: true, code: 'alert/full-number', status: 422, data: { text: 'x' } });
  const bug = answerTo(new Error('secret'), log, {});
  expect(bug).toEqual({
    ...{ defined: false, code: 'INTERNAL_SERVER_ERROR', status: 500, message: 'INTERNAL_SERVER_ERROR' },
    data: { reference: lines[1]?.reference },
  });
  expect(JSON.stringify([bug, lines])).not.toContain('secret');
});

test('a lost database is said to be away, a full queue busy, and a body beyond the limit too large', () => {
  const { log } = recording();
  expect(answerTo(Object.assign(new Error(), { code: 'ECONNREFUSED' }), log, {})).toMatchObject({ code: 'server/away', status: 503 });
  expect(answerTo(Object.assign(new Error(), { statusCode: 429 }), log, {})).toMatchObject({ code: 'server/busy', status: 429 });
  expect(answerTo(Object.assign(new Error(), { statusCode: 413 }), log, {})).toMatchObject({ code: 'envelope/too-large', status: 413 });
});
