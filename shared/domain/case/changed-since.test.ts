import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPlan, type Need } from './case.ts';
import { broughtUp, type CaseWork, withPart } from './changed-since.ts';

const risk = { level: 'high' as const, words: 'Knows the flat', assessedOn: '2026-11-14', reviewOn: '2026-12-12' };
const housing: Need = { area: 'housing', state: 'open', words: 'a new lock' };
const blank: CaseWork = { needs: [], risk: null, plan: emptyPlan() };
const plan = (words: string): CaseWork => ({ ...blank, plan: { ...emptyPlan(), leaving: words } });

test('a part nobody else touched stays as it was typed', () => {
  expect(broughtUp(plan('the back stairs'), blank, blank)).toEqual({ work: plan('the back stairs'), both: [] });
});

test('a part somebody else changed meanwhile is theirs where it was not typed in', () => {
  const now: CaseWork = { ...blank, risk, needs: [housing] };
  const { work, both } = broughtUp(plan('the back stairs'), blank, now);
  expect(work).toEqual({ risk, needs: [housing], plan: plan('the back stairs').plan });
  expect(both).toEqual([]);
});

test('a part that two wrote apart is for a person to pick, and neither version is lost until then', () => {
  const mine = { ...plan('the back stairs'), needs: [{ ...housing, words: 'two locks' }] };
  const now = { ...plan('the front door'), needs: [housing] };
  const { work, both } = broughtUp(mine, blank, now);
  expect(both).toEqual(['plan.leaving', 'need.housing']);
  expect(work).toEqual(mine);
  const theirs = both.reduce((left, part) => withPart(left, part, now), work);
  expect(broughtUp(theirs, blank, now)).toEqual({ work: theirs, both: [] });
  const kept = both.reduce((seen, part) => withPart(seen, part, now), blank);
  expect(broughtUp(mine, kept, now)).toEqual({ work: mine, both: [] });
});

test('both having written the same is no quarrel, and a need nobody asked about is the same as none', () => {
  expect(broughtUp(plan('the back stairs'), blank, plan('the back stairs')).both).toEqual([]);
  const unasked: CaseWork = { ...blank, needs: [{ area: 'work', state: 'not-asked', words: '' }] };
  expect(broughtUp(unasked, blank, { ...blank, risk })).toEqual({ work: { ...unasked, risk }, both: [] });
});

test('whatever was typed where nobody else wrote is never lost', () => {
  const words = fc.string({ maxLength: 8 });
  const any = fc.record({ leaving: words, safer: words }).map((said): CaseWork => ({ ...blank, plan: { ...emptyPlan(), ...said } }));
  fc.assert(
    fc.property(any, any, any, (mine, seen, now) => {
      const { work, both } = broughtUp(mine, seen, now);
      for (const field of ['leaving', 'safer'] as const) {
        const isMine = work.plan[field] === mine.plan[field];
        expect(isMine || (mine.plan[field] === seen.plan[field] && work.plan[field] === now.plan[field])).toBe(true);
        if (both.includes(`plan.${field}`)) expect(isMine).toBe(true);
      }
    }),
  );
});
