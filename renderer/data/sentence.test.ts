import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { dayFaults } from '#shared/domain/day/day.ts';
import { type RefusalCode, refusals } from '#shared/errors/refusals.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { refusalOf, sentenceOf } from './sentence.ts';
import { VaultGone } from './vault-gone.ts';

const say = (error: unknown) => {
  const { id, values } = sentenceOf(error);
  return formatMessage('en-GB', id, values);
};

describe('what the person is told', () => {
  it('every refusal has a sentence of its own that can be said with the data it carries', () => {
    const said = (Object.keys(refusals) as RefusalCode[]).map((code) =>
      say(
        new ORPCError(code, { data: { seconds: 8, text: '07700 900123', reference: 'NUM 4471', part: 'when', fault: 'future', count: 2 } }),
      ),
    );
    expect(new Set(said).size).toBe(said.length);
    expect(said.every((sentence) => sentence.length > 10 && !sentence.includes('{'))).toBe(true);
  });

  it('a wait says how long', () => {
    expect(say(new ORPCError('session/wait', { data: { seconds: 8 } }))).toContain('8 seconds');
  });

  it('what cannot be names the part of the page, and a day what is wrong with it', () => {
    expect(say(new ORPCError('incident/cannot-be', { data: { fault: 'force-unknown', part: 'where' } }))).toMatch(/^The place /);
    const said = dayFaults.map((fault) => say(new ORPCError('day/cannot-be', { data: { fault } })));
    expect(new Set(said).size).toBe(dayFaults.length);
  });

  it('the vault being gone says that nothing saved is lost, and the reference', () => {
    const sentence = say(new VaultGone('ABCD2345'));
    expect(sentence).toContain('ABCD2345');
    expect(sentence).toContain('safe');
  });

  it('anything else is said plainly, without the words of the error', () => {
    expect(say(new Error('SQLITE_MISUSE at 0x7ffe'))).not.toContain('SQLITE');
    expect(refusalOf(new ORPCError('INTERNAL_SERVER_ERROR'))).toBeNull();
    expect(refusalOf('session/locked')).toBeNull();
  });
});
