import { extname, join, normalize, sep } from 'node:path';

/** The one origin our pages have. */
export const origin = 'app://streetlight';

/** What we serve; a file of another kind is not there. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The content type of a file of ours, or null when we serve no such kind. */
export function typeOf(file: string): string | null {
  return types[extname(file)] ?? null;
}

/** The page may run our scripts and styles and show our pictures and fonts. It may speak to nobody. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    // Sounds and films somebody brought, played from this page's own memory.
    'media-src blob:',
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The file below `folder` that an address of ours names, or null: another host, another scheme, a way out of the folder, or a byte no
 * file name of ours has.
 */
export function fileOf(folder: string, address: string): string | null {
  let url: URL;
  let path: string;
  try {
    url = new URL(address);
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (url.protocol !== 'app:' || url.host !== 'streetlight' || /[\\\0:]/.test(path)) return null;
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) ? file : null;
}
