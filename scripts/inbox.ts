import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Inbox = {
  /** For `SMTP_URL`. */
  smtpUrl: string;
  /** The page that lists what came. */
  pageUrl: string;
  folder: string;
  stop(): Promise<void>;
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A mail server for trying things out: it takes every mail, writes it to `folder` as it came (`0001.eml` and so on) and shows what it has
 * on a page of this machine. Nothing leaves the machine. Ports are random unless given.
 */
export async function startInbox({
  folder,
  smtpPort = 0,
  pagePort = 0,
}: {
  folder: string;
  smtpPort?: number;
  pagePort?: number;
}): Promise<Inbox> {
  mkdirSync(folder, { recursive: true });
  let count = mailsIn(folder).length;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        count += 1;
        // Taken only when it is on disk, as a mail server must.
        writeFile(join(folder, `${String(count).padStart(4, '0')}.eml`), Buffer.concat(chunks)).then(() => done(), done);
      });
    },
  });
  // A sender that goes away in the middle is no failure of the inbox.
  smtp.on('error', () => undefined);
  const page = createServer((request, response) => {
    answer(folder, request.url ?? '/').then(
      ([status, html]) => {
        response.writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
        });
        response.end(html);
      },
      () => response.writeHead(500).end(),
    );
  });
  await listen(smtp.server, smtpPort);
  await listen(page, pagePort);
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    pageUrl: `http://127.0.0.1:${portOf(page)}/`,
    folder,
    stop: async () => {
      page.closeAllConnections();
      await Promise.all([new Promise<void>((done) => smtp.close(() => done())), new Promise((done) => page.close(done))]);
    },
  };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listen = (server: Server, port: number) =>
  new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
const mailsIn = (folder: string) => readdirSync(folder).filter((name) => /^\d{4,}\.eml$/.test(name));

/** The list at `/`, one mail at `/0001.eml`. Other names are not looked for. */
async function answer(folder: string, path: string): Promise<[number, string]> {
  const names = mailsIn(folder).toSorted().toReversed();
  const asked = path.slice(1);
  if (asked === '') {
    const rows = await Promise.all(names.map(async (name) => row(name, await parse(folder, name))));
    return [200, document('Inbox', `<p>${names.length} mails in ${escaped(folder)}</p><table>${rows.join('')}</table>`)];
  }
  if (!names.includes(asked)) return [404, document('Not found', '<p>There is no such mail.</p>')];
  const mail = await parse(folder, asked);
  const headers = mail.headers.map(({ key, value }) => `<tr><th>${escaped(key)}</th><td>${escaped(value)}</td></tr>`).join('');
  return [200, document(mail.subject ?? '', `<pre>${escaped(mail.text ?? '')}</pre><table>${headers}</table>`)];
}

const parse = (folder: string, name: string) => PostalMime.parse(readFileSync(join(folder, name)));

function row(name: string, mail: Awaited<ReturnType<typeof parse>>): string {
  const to = mail.to?.map((one) => one.address ?? '').join(', ') ?? '';
  return `<tr><td><a href="/${name}">${escaped(mail.subject ?? name)}</a></td><td>${escaped(to)}</td><td>${escaped(mail.date ?? '')}</td></tr>`;
}

const document = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escaped(title)}</title><style>body{font:1rem/1.5 system-ui;margin:2rem;max-width:60rem}td,th{padding:.25rem 1rem .25rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}pre{white-space:pre-wrap}</style><h1>${escaped(title)}</h1>${body}</html>`;
