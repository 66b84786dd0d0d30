import { z } from 'zod';

/**
 * What became of a withdrawal that travelled by a code. `done`: the project that made the code has taken back whatever had a yes. `unknown`:
 * no project knows the code. Nothing else is told: not which project, not what there was to take back.
 */
export const WithdrawalOutcome = z.enum(['done', 'unknown']);
export type WithdrawalOutcome = z.infer<typeof WithdrawalOutcome>;

/** What central can tell the one who asked, from the answers so far: done as soon as one says so, unknown once everybody does; null before. */
export function settledBy(answers: readonly (WithdrawalOutcome | null)[]): WithdrawalOutcome | null {
  if (answers.includes('done')) return 'done';
  return answers.every((answer) => answer === 'unknown') ? 'unknown' : null;
}
