import { Refusal } from '#shared/errors/refusals.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address as the client uses it, without query or trailing slash. Refuses `server/insecure` unless it is https, or http to this very
 * machine (trying the app out), and when it carries a user name or password.
 */
export function safeServerAddress(address: string): string {
  const url = URL.parse(address);
  const safe = url && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname)));
  if (!safe || url.username !== '' || url.password !== '') throw new Refusal('server/insecure');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
