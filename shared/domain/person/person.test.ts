import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked, maskedFields, newPerson, type PersonFields, seenAsOne } from './person.ts';
import { contactRules, contactWays, type SafeContact, strictestContact, unaskedContact } from './safe-contact.ts';

const rule = fc.constantFrom('yes' as const, 'no' as const, 'not-asked' as const);
const safe: fc.Arbitrary<SafeContact> = fc.record({
  ways: fc.record({ call: rule, text: rule, email: rule, letter: rule, visit: rule }),
  when: fc.string({ maxLength: 30 }),
  care: fc.string({ maxLength: 30 }),
});

test('merging two records never allows a way to reach her that either ruled out', () => {
  fc.assert(
    fc.property(safe, safe, (a, b) => {
      const both = strictestContact(a, b);
      for (const way of contactWays) {
        if (a.ways[way] === 'no' || b.ways[way] === 'no') expect(both.ways[way]).toBe('no');
        if (both.ways[way] === 'yes') expect([a.ways[way], b.ways[way]]).not.toContain('no');
      }
      expect(strictestContact(b, a).ways).toEqual(both.ways);
    }),
  );
});

test('what was said stands apart from what nobody asked', () => {
  const said: SafeContact = { ways: { ...unaskedContact().ways, call: 'no', text: 'yes' }, when: 'weekdays before 3', care: '' };
  expect(contactRules(said)).toEqual({ never: ['call'], only: ['text'], isUnasked: false });
  expect(contactRules(unaskedContact())).toEqual({ never: [], only: [], isUnasked: true });
});

test('of two records the kept one wins, the other fills gaps, and every name is kept once', () => {
  const kept: PersonFields = { ...newPerson('Jo'), phone: '07700 900101', alsoKnownAs: ['Josie'] };
  const other: PersonFields = {
    ...newPerson('Josie B'),
    pronoun: 'she',
    phone: '07700 900102',
    email: 'jo@example.org',
    alsoKnownAs: ['Jo', 'Josie'],
  };
  expect(seenAsOne(kept, other)).toMatchObject({
    workingName: 'Jo',
    alsoKnownAs: ['Josie', 'Josie B'],
    pronoun: 'she',
    phone: '07700 900101',
    email: 'jo@example.org',
  });
});

test('a masked detail shows that there is one and never what it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...maskedFields), fc.stringMatching(/^[a-z]{4,30}$/), (field, value) => {
      expect(masked(field, value)).not.toContain(value);
      expect(masked(field, value)).not.toBe('');
    }),
  );
  expect(masked('phone', '07700 900143')).toBe('••• 43');
  expect(masked('phone', '')).toBe('');
});
