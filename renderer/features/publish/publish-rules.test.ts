import { describe, expect, it } from 'vitest';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import type { Member } from '#shared/domain/member/member.ts';
import { contentProblems, problemOf } from './content-problems.ts';
import { dayOf, endOfDay } from './expiry.ts';
import { countRecipients } from './recipients.ts';

const now = Date.parse('2026-11-15T12:00:00Z');
const sound: AlertContent = {
  status: 'Actual',
  severity: 'dangerous',
  certainty: 'observed',
  headline: 'Man in a blue car takes the money back',
  description: 'Twice since October.',
  facts: [{ label: 'phone', value: 'ends in 43' }],
  instructions: ['Check the number before you go.'],
  areas: [{ kind: 'force', code: 'merseyside' }],
  expiresAt: endOfDay('2027-02-15'),
};

describe('an alert being written', () => {
  it('has nothing against it when every part is there and no number is whole', () => expect(contentProblems(sound, now)).toEqual([]));

  it.each([
    ['headline', { headline: 'Call 07700 900143' }],
    ['description', { description: 'He wrote from mike@example.org' }],
    ['facts.0', { facts: [{ label: 'plate' as const, value: 'QQ14 ABK' }] }],
    ['instructions.0', { instructions: ['Ring +44 7700 900143'] }],
  ])('is held back at %s when that holds a whole number', (field, change) => {
    expect(problemOf(contentProblems({ ...sound, ...change }, now), field)).toMatchObject({ kind: 'full-number' });
  });

  it.each([
    ['headline', { headline: '  ' }],
    ['facts.0', { facts: [{ label: 'car' as const, value: '' }] }],
    ['areas', { areas: [] }],
    ['headline', { headline: 'x'.repeat(161) }],
  ])('is held back at %s when that is empty or too long', (field, change) => {
    expect(problemOf(contentProblems({ ...sound, ...change }, now), field)).toMatchObject({ kind: 'missing' });
  });

  it('is held back when its end has passed', () => {
    expect(contentProblems({ ...sound, expiresAt: endOfDay('2026-11-14') }, now)).toEqual([{ field: 'expiresAt', kind: 'expired' }]);
  });
});

describe('the last day of an alert', () => {
  it.each(['2027-02-15', '2027-07-15', '2027-03-28', '2027-10-31', '2026-12-31'])('%s stays that day in the United Kingdom', (date) => {
    expect(dayOf(endOfDay(date))).toBe(date);
  });
});

describe('how many an alert reaches', () => {
  const member = (forces: string[], unsubscribedAt: string | null = null): Member => ({
    id: '01890000-0000-7000-8000-000000000000',
    kind: 'individual',
    name: 'A',
    email: 'a@example.org',
    forces,
    joinedAt: '2026-01-01T00:00:00Z',
    unsubscribedAt,
  });
  const members = [
    member([]),
    member(['merseyside']),
    member(['lancashire', 'cumbria']),
    member(['kent']),
    member([], '2026-05-01T00:00:00Z'),
  ];

  it('members of the area and those who asked for everywhere, and nobody who has stopped', () => {
    expect(countRecipients(members, [{ kind: 'force', code: 'merseyside' }])).toBe(2);
    expect(countRecipients(members, [{ kind: 'local-authority', code: 'E07000123' }])).toBe(2);
    expect(
      countRecipients(members, [
        { kind: 'force', code: 'merseyside' },
        { kind: 'force', code: 'kent' },
      ]),
    ).toBe(3);
  });

  it('everybody, when a postcode district does not say which force it lies in', () => {
    expect(countRecipients(members, [{ kind: 'outcode', code: 'L1' }])).toBe(4);
  });
});
