import type { FastifyInstance, FastifyReply } from 'fastify';
import { server as words } from '#shared/i18n/en/server.ts';
import { isUnsubscribeToken, unsubscribe } from '../members/store.ts';
import type { Services } from '../services.ts';
import { plainPage } from './page.ts';

type Params = { token: string };

const unknownPage = plainPage({ title: words['page.unknown.title'], text: words['page.unknown.text'] });
const askPage = plainPage({
  title: words['page.unsubscribe.title'],
  text: words['page.unsubscribe.ask'],
  button: words['page.unsubscribe.button'],
});
const donePage = plainPage({ title: words['page.unsubscribe.done-title'], text: words['page.unsubscribe.done'] });

const show = (reply: FastifyReply, status: number, page: string) =>
  reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);

/**
 * The link at the foot of every mail and in its `List-Unsubscribe` header. Looking at it changes nothing, because mail scanners follow
 * links; the button, and the one click of a mail program (RFC 8058), POST to the same address. The token is all it takes: no cookie, no login.
 */
export function unsubscribePages(app: FastifyInstance, { db, clock }: Services): void {
  const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };
  app.get<{ Params: Params }>('/unsubscribe/:token', { config }, async ({ params }, reply) =>
    (await isUnsubscribeToken(db, params.token)) ? show(reply, 200, askPage) : show(reply, 404, unknownPage),
  );
  app.post<{ Params: Params }>('/unsubscribe/:token', { config }, async ({ params }, reply) =>
    (await unsubscribe(db, params.token, clock.now())) ? show(reply, 200, donePage) : show(reply, 404, unknownPage),
  );
}
