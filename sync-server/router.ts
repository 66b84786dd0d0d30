import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { type AnyRouter, ORPCError, ValidationError } from '@orpc/server';
import { Refusal } from '#shared/errors/refusals.ts';
import { alerts } from './alerts/routes.ts';
import { health } from './health/routes.ts';
import { members } from './members/routes.ts';
import { membership } from './membership/routes.ts';
import { procedures, type RequestContext } from './procedures.ts';
import { answerTo, toDeclared } from './refusal-boundary.ts';
import { streams } from './streams/routes.ts';

/** Every procedure of the contract; a missing one does not compile. */
export const router = procedures.router({ health, membership, streams, alerts, members });

/** An input that breaks the contract in a way a person can mend has its own refusal. */
function asRefusal(error: unknown, path: readonly string[]): unknown {
  if (!(error instanceof ORPCError) || !(error.cause instanceof ValidationError) || error.code !== 'BAD_REQUEST') return error;
  const broken = error.cause.issues.map((issue) => String(issue.path?.[0] ?? ''));
  return path.join('.') === 'members.add' && broken.includes('email') ? new Refusal('member/address-unusable') : error;
}

/** Answers requests of the contract over HTTP. Errors leave through `answerTo` and no other way. */
export function contractHandler(): OpenAPIHandler<RequestContext> {
  return new OpenAPIHandler<RequestContext>(router as AnyRouter, {
    clientInterceptors: [
      async ({ next, path }) => {
        try {
          return await next();
        } catch (error) {
          throw toDeclared(asRefusal(error, path));
        }
      },
    ],
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next();
        } catch (error) {
          const { defined, code, status, message, data } = answerTo(error, context.services.log, context.about);
          throw new ORPCError(code, { defined, status, message, data });
        }
      },
    ],
  });
}
