import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayMove, nextSteps, type ReferralStep, referralSteps, standingOf } from './referral.ts';

const step = fc.constantFrom(...referralSteps);

test('the whole way from an offer to an outcome can be walked', () => {
  const way: ReferralStep[] = ['consented', 'sent', 'acknowledged', 'officer', 'statement', 'decision', 'court', 'outcome'];
  expect(standingOf(way.map((to) => ({ to })))).toBe('outcome');
});

test('nothing is sent before she consented, whatever the order of acts', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (moves) => {
      const seen: ReferralStep[] = ['offered'];
      for (const to of moves) if (mayMove(seen.at(-1) as ReferralStep, to)) seen.push(to);
      const sent = seen.indexOf('sent');
      if (sent !== -1) expect(seen.slice(0, sent)).toContain('consented');
      expect(standingOf(moves.map((to) => ({ to })))).toBe(seen.at(-1));
    }),
  );
});

test('she can withdraw at any point before the end, and nothing follows a withdrawal', () => {
  for (const at of referralSteps) expect(mayMove(at, 'withdrawn')).toBe(at !== 'outcome' && at !== 'withdrawn');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (moves) => {
      const standing = standingOf([...moves.map((to) => ({ to })), { to: 'withdrawn' as const }]);
      expect(['withdrawn', 'outcome']).toContain(standing);
    }),
  );
  expect(nextSteps('withdrawn')).toEqual([]);
});
