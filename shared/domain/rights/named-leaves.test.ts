import { expect, test } from 'vitest';
import { emptyIncident } from '../incident/incident.ts';
import { bodyWithout, isWritten } from './named-leaves.ts';
import { namingPattern, takenOut } from './naming.ts';

const named = (...names: string[]) => namingPattern({ names, phones: [], others: [] });

test('a person is taken out of every text of an op, at any depth', () => {
  const fields = { ...emptyIncident(), story: 'Jo was there', toldBy: { ...emptyIncident().toldBy, others: ['Jo', 'Dawn'] } };
  const without = bodyWithout('incident.recorded', { fields }, named('Jo')) as { fields: typeof fields };
  expect(without.fields.story).toBe(`${takenOut} was there`);
  expect(without.fields.toldBy.others).toEqual([takenOut, 'Dawn']);
});

test('an answer out of a list stays, also where it is spelt like a name', () => {
  const body = { id: '0197a000-0000-7000-8000-0000000000aa', way: 'call', outcome: 'spoke', words: 'about Call' };
  const whole = { ...body, personId: '0197a000-0000-7000-8000-0000000000bb' };
  expect(bodyWithout('contact.logged', whole, named('Call'))).toMatchObject({ way: 'call', words: `about ${takenOut}` });
  expect(bodyWithout('contact.logged', { ...whole, words: '' }, named('Call'))).toBeNull();
});

test('a text that was as long as it may be is still as long as it may be', () => {
  const language = 'Al '.repeat(133);
  const amended = bodyWithout('person.amended', { patch: { language } }, named('Al')) as { patch: { language: string } };
  expect(amended.patch.language.length).toBeLessThanOrEqual(400);
  expect(amended.patch.language).not.toContain('Al');
});

test('what was anonymous when it left is not looked through', () => {
  expect([isWritten('report.submitted'), isWritten('disclosure.made'), isWritten('note.added')]).toEqual([false, false, true]);
});
