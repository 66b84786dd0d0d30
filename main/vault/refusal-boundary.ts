import { ORPCError, os } from '@orpc/server';
import { Refusal, refusals } from '#shared/errors/refusals.ts';
import type { FailureLog } from './failure-log.ts';
import type { Session } from './session/session.ts';
import { asRefusal } from './store/sqlite-errors.ts';

export type VaultCall = { session: Session; failures: FailureLog };

/**
 * The edge of the vault. A `Refusal` leaves under its own code, which the contract declares; anything else is a bug: it is noted without
 * any words of the record and answered as an internal error with the reference of that note. A call that was overtaken by locking is told
 * so.
 */
export const refusalBoundary = os.$context<VaultCall>().middleware(async ({ context, next, path }) => {
  const before = openedNow(context.session);
  try {
    return await next();
  } catch (error) {
    throw answerFor(error, path.join('.'), context, before !== openedNow(context.session));
  }
});

function answerFor(error: unknown, where: string, { failures }: VaultCall, overtaken: boolean): ORPCError<string, unknown> {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const known = asRefusal(error);
  if (known instanceof Refusal) return new ORPCError(known.code, { status: refusals[known.code], data: { ...known.data } });
  if (overtaken) return new ORPCError('session/locked', { status: refusals['session/locked'], data: {} });
  return new ORPCError('INTERNAL_SERVER_ERROR', { data: { reference: failures(where, error) } });
}

function openedNow(session: Session): unknown {
  try {
    return session.current();
  } catch {
    return null;
  }
}
