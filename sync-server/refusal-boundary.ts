import { randomInt } from 'node:crypto';
import { ORPCError } from '@orpc/server';
import { Refusal, refusals } from '#shared/errors/refusals.ts';
import { faultOf, type Log, type LogFields } from './log.ts';
import { isConnectionLost } from './store/database.ts';

/** What every unsuccessful answer looks like; oRPC's own shape, so that its client reads it as a declared error. */
export type Answer = { defined: boolean; code: string; status: number; message: string; data: Record<string, unknown> };

/** Without letters and digits that are mistaken for one another when read out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Short, to be read out over a telephone; the log holds it beside what happened. */
export function newReference(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A refusal as the error of the same code that the contract declares. Anything else is passed on. */
export function toDeclared(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  return new ORPCError(error.code, { status: refusals[error.code], message: error.code, data: { ...error.data } });
}

/**
 * The one place that turns an error into an answer: a code and a reference, and the data a refusal was thrown with. Bugs are logged in
 * full with the reference; what the caller sent is neither logged nor answered.
 */
export function answerTo(error: unknown, log: Log, about: Pick<LogFields, 'method' | 'route'>): Answer {
  const reference = newReference();
  const declared = toDeclared(error);
  const answer = (code: string, status: number, defined: boolean, data: object = {}): Answer => {
    const line = { ...about, code, status, reference };
    if (status >= 500) log.error({ ...line, fault: faultOf(error) }, 'failed');
    else log.info(line, 'refused');
    return { defined, code, status, message: code, data: { ...data, reference } };
  };
  if (declared instanceof ORPCError) {
    if (declared.code in refusals) return answer(declared.code, declared.status, true, declared.data);
    if (declared.status < 500) return answer(declared.code, declared.status, false);
  }
  // Postgres errors arrive wrapped when oRPC has seen them.
  const cause = declared instanceof ORPCError && declared.cause ? declared.cause : declared;
  if (isConnectionLost(cause)) return answer('server/away', 503, true);
  const status = statusOf(error);
  if (status === 413) return answer('envelope/too-large', 413, true);
  if (status === 429) return answer('server/busy', 429, true);
  if (status !== null && status < 500) return answer('BAD_REQUEST', status, false);
  return answer('INTERNAL_SERVER_ERROR', 500, false);
}

/** The status Fastify and its plugins put on the errors they throw. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || error instanceof ORPCError) return null;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : null;
}
