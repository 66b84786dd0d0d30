import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { OpenAPIGenerator } from '@orpc/openapi';
import { traverseContractProcedures } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { syncContract } from '#shared/contract/sync.ts';
import { authenticate } from './devices/authenticate.ts';
import type { Log } from './log.ts';
import { logOptions } from './log.ts';
import { pagePolicy } from './pages/page.ts';
import { unsubscribePages } from './pages/unsubscribe.ts';
import { answerTo, newReference } from './refusal-boundary.ts';
import { contractHandler } from './router.ts';
import type { Services } from './services.ts';

/** A hundred envelopes fit a call; one envelope of the largest size does too. Only a device that has proved itself may send so much. */
const envelopesLimit = 32 * 1024 * 1024;
const takesEnvelopes = '/streams/append';
/** Four times the largest alert. */
const bodyLimit = 256 * 1024;

/** Requests a minute from one address. A project's laptops may share one. The stricter ones guard what can be guessed. */
const perMinute = { everything: 1_200, '/membership/found': 10, '/membership/enrol': 60 } as const;

/** Fastify with our log, listening to nothing yet. `destination` takes the log's lines instead of standard output. */
export function newHttpServer(trustProxy: readonly string[], destination?: { write(line: string): void }): FastifyInstance {
  const logger = logOptions(destination);
  return Fastify({
    ...(logger ? { logger } : {}),
    // Its lines hold addresses and query strings; ours are written when a request is answered.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
}

const aboutOf = (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? '(none)' });

/** Puts the whole server on `http`: the contract, its OpenAPI document, the pages. Opens nothing and listens to nothing by itself. */
export async function buildApp(http: FastifyInstance, services: Services): Promise<FastifyInstance> {
  const { log } = services;
  await http.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: pagePolicy },
    referrerPolicy: { policy: 'no-referrer' },
    // Over plain HTTP the header means nothing; behind a proxy that ends TLS it holds members to https.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  await http.register(rateLimit, { global: true, max: perMinute.everything, timeWindow: '1 minute' });
  http.addHook('onResponse', async (request, reply) => {
    log.info({ ...aboutOf(request), status: reply.statusCode, duration: Math.round(reply.elapsedTime) }, 'answered');
  });
  http.setErrorHandler((error, request, reply) => {
    const answer = answerTo(error, log, aboutOf(request));
    return reply.code(answer.status).send(answer);
  });
  http.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ defined: false, code: 'NOT_FOUND', status: 404, message: 'NOT_FOUND', data: { reference: newReference() } }),
  );
  // One click (RFC 8058) and the button of the page send a form. Its fields do not matter: the address says it all.
  http.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 1_024 }, (_request, _body, done) =>
    done(null, undefined),
  );
  http.removeContentTypeParser('text/plain');

  contractRoutes(http, services);
  unsubscribePages(http, services);
  const document = await openApiDocument(services.version);
  http.get('/openapi.json', async () => document);
  return http;
}

/** One Fastify route for each procedure, so that logs and limits know which one was asked. */
function contractRoutes(http: FastifyInstance, services: Services): void {
  const handler = contractHandler();
  traverseContractProcedures({ router: syncContract, path: [] }, ({ contract }) => {
    const { method = 'POST', path = '/' } = contract['~orpc'].route;
    const large = path === takesEnvelopes;
    const strict = path in perMinute ? { rateLimit: { max: perMinute[path as keyof typeof perMinute], timeWindow: '1 minute' } } : {};
    http.route({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
      config: strict,
      exposeHeadRoute: false,
      ...(large && {
        bodyLimit: envelopesLimit,
        // Before the body is read: a stranger's does not get into memory.
        onRequest: async (request: FastifyRequest) => void (await authenticate(services, request.headers.authorization ?? null)),
      }),
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        reply.header('cache-control', 'no-store');
        const context = { services, authorization: request.headers.authorization ?? null, about: { method: request.method, route: path } };
        await handler.handle(request, reply, { context });
        return reply;
      },
    });
  });
}

/** The contract as OpenAPI 3.1, for whoever writes another client. */
export async function openApiDocument(version: string) {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(syncContract, {
    info: { title: 'Streetlight sync server', version },
    components: {
      securitySchemes: {
        device: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A token made by an enrolled device, valid for a minute.',
        },
      },
    },
    security: [{ device: [] }],
  });
}

/** The log of a Fastify server, with our fields and nothing else. */
export const logOf = (http: FastifyInstance): Log => http.log as unknown as Log;
