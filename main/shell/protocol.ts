import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { contentPolicy, fileOf, typeOf } from './pages.ts';

/** Before `app` is ready. A standard, secure scheme: the page has an origin of its own and nothing else shares it. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the built pages from `folder` to this session. */
export function servePages(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const file = fileOf(folder, request.url);
    const type = file && typeOf(file);
    if (!file || !type) return new Response(null, { status: 404 });
    let body: Buffer;
    try {
      body = await readFile(file);
    } catch {
      return new Response(null, { status: 404 });
    }
    const nonce = randomBytes(18).toString('base64');
    return new Response(type.startsWith('text/html') ? body.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : new Uint8Array(body), {
      headers: {
        'content-type': type,
        'content-security-policy': contentPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      },
    });
  });
}
