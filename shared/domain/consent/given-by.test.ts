import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ConsentDecision,
  consentInForce,
  consentPurposes,
  isAgreedTo,
  maySend,
  needsOwnAnswer,
  newestDecisions,
  passedOver,
  purposesThatSend,
} from './consent.ts';
import { dueQuestions } from './due.ts';
import { toldToCentral } from './ends.ts';
import { answerGrounds, type GivenBy, ownAnswer } from './given-by.ts';

type Given = Pick<ConsentDecision, 'id' | 'purpose' | 'answer' | 'decidedAt' | 'reviewOn' | 'endsOn' | 'givenBy'>;
type Said = Pick<Given, 'purpose' | 'answer' | 'givenBy'>;

const friend: GivenBy = { who: 'somebody', name: 'a friend', ground: 'own-accord' };
const day = '2026-03-01';
const decisionsOf = (said: readonly Said[]): Given[] =>
  said.map((one, n) => ({
    ...one,
    id: `0193f0a0-0000-7000-8000-${String(n).padStart(12, '0')}`,
    decidedAt: new Date(Date.UTC(2026, 0, 1, 12, 0, n)).toISOString(),
    reviewOn: null,
    endsOn: null,
  }));
const say = (purpose: Said['purpose'], answer: Said['answer'], givenBy: GivenBy = ownAnswer): Said => ({ purpose, answer, givenBy });
const another = fc.record({ who: fc.constant('somebody' as const), name: fc.constant('x'), ground: fc.constantFrom(...answerGrounds) });
const history = fc.array(
  fc.record({
    purpose: fc.constantFrom(...consentPurposes),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'not-asked' as const),
    givenBy: fc.oneof(fc.constant(ownAnswer), another),
  }),
  { maxLength: 14 },
);
const lastOwn = (decisions: readonly Given[], purpose: Given['purpose']) =>
  decisions.findLast((one) => one.purpose === purpose && one.givenBy.who === 'survivor')?.answer;

test('no gate that needs the survivor’s own answer opens by another’s, whatever was said before and on whatever ground', () => {
  fc.assert(
    fc.property(history, (said) => {
      const decisions = decisionsOf(said);
      const state = consentInForce(decisions, day);
      const { consent } = toldToCentral(decisions, day);
      for (const purpose of needsOwnAnswer) {
        if (isAgreedTo(state, purpose)) expect(lastOwn(decisions, purpose)).toBe('yes');
        if (state[purpose] === 'yes') expect(newestDecisions(decisions).find((one) => one.purpose === purpose)?.givenBy).toEqual(ownAnswer);
      }
      if (consent.callBack === 'yes') expect(lastOwn(decisions, 'callBack')).toBe('yes');
      if (consent.formalReport === 'yes') expect(lastOwn(decisions, 'formalReport')).toBe('yes');
    }),
    { numRuns: 500 },
  );
});

test('nothing somebody else says lifts the person’s own no; a no for the person counts at once, and of their own accord nobody undoes their yes', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(...consentPurposes), another, (said, purpose, somebody) => {
      const after = (own: Said['answer'], answer: Said['answer']) =>
        consentInForce(decisionsOf([...said, say(purpose, own), say(purpose, answer, somebody)]), day)[purpose];
      for (const answer of ['yes', 'not-asked', 'no'] as const) expect(after('no', answer)).toBe('no');
      expect(after('yes', 'no')).toBe(somebody.ground === 'own-accord' ? 'yes' : 'no');
      expect(after('yes', 'yes')).toBe('yes');
    }),
    { numRuns: 300 },
  );
});

test('where only the person speaks, the newest answer of each question is in force, as ever', () => {
  fc.assert(
    fc.property(history, (said) => {
      const own = decisionsOf(said.map((one) => ({ ...one, givenBy: ownAnswer })));
      for (const purpose of consentPurposes) {
        const newest = own.findLast((one) => one.purpose === purpose)?.answer ?? 'not-asked';
        expect(consentInForce(own, day)[purpose]).toBe(newest);
      }
    }),
  );
});

test('with a yes of somebody else a warning, the checker and information for police without a name may go on; contact and a report may not', () => {
  const decisions = decisionsOf(consentPurposes.map((purpose) => say(purpose, 'yes', friend)));
  const state = consentInForce(decisions, day);
  expect(maySend(state)).toBe(true);
  for (const purpose of purposesThatSend) expect([purpose, isAgreedTo(state, purpose)]).toEqual([purpose, true]);
  for (const purpose of needsOwnAnswer) expect([purpose, state[purpose]]).toEqual([purpose, 'not-asked']);
  expect(passedOver(decisions).map(({ purpose }) => purpose)).toEqual(['isva', 'callBack', 'formalReport']);
});

test('the person’s own yes stays in force when somebody else says yes after it, and is asked about when its day comes', () => {
  const [own, others] = decisionsOf([say('isva', 'yes'), say('isva', 'yes', friend)]) as [Given, Given];
  const decisions = [
    { ...own, endsOn: '2026-03-05' },
    { ...others, reviewOn: '2026-03-02' },
  ];
  expect(consentInForce(decisions, day).isva).toBe('yes');
  expect(dueQuestions(decisions, day)).toEqual([
    { purpose: 'isva', why: 'ends', on: '2026-03-05', givenBy: ownAnswer },
    { purpose: 'isva', why: 'agreed', on: '2026-03-02', givenBy: friend },
  ]);
});
