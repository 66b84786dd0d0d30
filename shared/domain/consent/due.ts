import { z } from 'zod';
import { CalendarDate } from '../primitives.ts';
import { daysAfter } from '../task/task.ts';
import { type ConsentDecision, ConsentPurpose, hasEnded, newestDecisions, passedOver } from './consent.ts';
import { GivenBy } from './given-by.ts';

/** How many days before its day a question is shown as due: long enough for the next drop-in, and the one after. */
export const daysAhead = 14;

/** A question to ask again. `ended`: the yes counts no longer; `ends`: it will; `agreed`: it holds, and asking again was agreed. */
export const DueQuestion = z.strictObject({
  purpose: ConsentPurpose,
  why: z.enum(['ended', 'ends', 'agreed']),
  on: CalendarDate,
  givenBy: GivenBy,
});
export type DueQuestion = z.infer<typeof DueQuestion>;

/**
 * What is to be asked again, seen from a day in the United Kingdom, in the order in which purposes are asked: a yes that has ended or ends
 * within fourteen days, and any answer whose day to ask again is as near. A newer answer takes its purpose off the list.
 */
export function dueQuestions(
  decisions: readonly Pick<ConsentDecision, 'id' | 'purpose' | 'answer' | 'decidedAt' | 'reviewOn' | 'endsOn' | 'givenBy'>[],
  today: CalendarDate,
): DueQuestion[] {
  const last = daysAfter(today, daysAhead);
  const counting = newestDecisions(decisions);
  // What somebody else said and does not count has no end; asking the person may have been agreed on with it.
  const others = passedOver(decisions).map((said) => ({ ...said, endsOn: null }));
  return [...counting, ...others].flatMap((decision): DueQuestion[] => {
    const { purpose, answer, reviewOn, endsOn, givenBy } = decision;
    if (answer === 'yes' && endsOn !== null && endsOn <= last) {
      return [{ purpose, why: hasEnded(decision, today) ? 'ended' : 'ends', on: endsOn, givenBy }];
    }
    return reviewOn !== null && reviewOn <= last ? [{ purpose, why: 'agreed', on: reviewOn, givenBy }] : [];
  });
}
