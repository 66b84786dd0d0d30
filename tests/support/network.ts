import { createServer as createHttpServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * How a line behaves. `open` passes everything; `cut` ends every connection and every new one; `held` accepts and passes nothing on;
 * `answers-lost` passes requests on and ends the connection at the first byte of an answer.
 */
export type LineMode = 'open' | 'cut' | 'held' | 'answers-lost';

/** A real TCP line between a laptop and the server that can be cut and mended. */
export type Line = { url: string; mode(): LineMode; set(mode: LineMode): void; lostAnswers(): number; stop(): Promise<void> };

/** A line to a port of this machine. */
export async function startLine(targetPort: number): Promise<Line> {
  let mode: LineMode = 'open';
  let lost = 0;
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    if (mode === 'cut') return near.destroy();
    keep(ends, near);
    if (mode === 'held') return near.resume();
    const far = connect(targetPort, '127.0.0.1');
    keep(ends, far);
    const endBoth = () => {
      near.destroy();
      far.destroy();
    };
    near.on('data', (bytes) => mode !== 'held' && far.write(bytes));
    far.on('data', (bytes) => {
      if (mode === 'answers-lost') {
        lost++;
        endBoth();
      } else if (mode === 'open') near.write(bytes);
    });
    for (const socket of [near, far]) socket.on('close', endBoth).on('error', endBoth);
  });
  await listening(server);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    mode: () => mode,
    set(next) {
      mode = next;
      // Connections that stood before would go on as they were.
      for (const socket of ends) socket.destroy();
    },
    lostAnswers: () => lost,
    stop: () => stopped(server, ends),
  };
}

/** What a lying server says to one request. `cutAt` ends the connection after that many bytes of the body. */
export type Lie = { status?: number; headers?: Record<string, string>; body: string | Buffer; cutAt?: number; never?: boolean };
type Asked = { method: string; path: string; body: Buffer };

/** An HTTP server that passes everything on to the true one, except where the test tells it what to say instead. */
export type LyingServer = {
  url: string;
  /** `truth` is the true server's answer (empty without one). Answer null to pass it on. Replaces what was told before. */
  lie(tell: ((asked: Asked, truth: { status: number; body: string }) => Lie | null) | null): void;
  asked(): readonly Asked[];
  stop(): Promise<void>;
};

/** `target` is the address of the true server, or null for one that has nothing behind it. */
export async function startLyingServer(target: string | null): Promise<LyingServer> {
  let tell: Parameters<LyingServer['lie']>[0] = null;
  const asked: Asked[] = [];
  const ends = new Set<Socket>();
  const server = createHttpServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const question: Asked = { method: request.method ?? '', path: request.url ?? '', body };
      asked.push(question);
      const truth = await ask(target, request, body);
      const lie = tell?.(question, { status: truth.status, body: truth.body }) ?? {
        status: truth.status,
        body: truth.body,
        headers: { 'content-type': truth.type },
      };
      if (lie.never) return;
      const bytes = Buffer.from(lie.body);
      response.writeHead(lie.status ?? 200, {
        'content-type': 'application/json',
        'content-length': String(bytes.length),
        ...lie.headers,
      });
      if (lie.cutAt === undefined) response.end(bytes);
      else response.write(bytes.subarray(0, lie.cutAt), () => request.socket.destroy());
    })().catch(() => request.socket.destroy());
  });
  server.on('connection', (socket) => keep(ends, socket));
  await listening(server);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    lie(next) {
      tell = next;
    },
    asked: () => asked,
    stop: () => stopped(server, ends),
  };
}

async function ask(target: string | null, request: IncomingMessage, body: Buffer): Promise<{ status: number; body: string; type: string }> {
  // The watch stream is not passed on: it has no end, and a lie is about a whole answer.
  if (target === null || request.url?.startsWith('/streams/watch')) return { status: 404, body: '', type: 'text/plain' };
  const { authorization, 'content-type': type } = request.headers;
  const answer = await fetch(target + request.url, {
    method: request.method ?? 'GET',
    headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
    body: body.length > 0 ? new Uint8Array(body) : null,
  });
  return { status: answer.status, body: await answer.text(), type: answer.headers.get('content-type') ?? 'application/json' };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function keep(ends: Set<Socket>, socket: Socket): void {
  ends.add(socket);
  socket.on('close', () => ends.delete(socket)).on('error', () => socket.destroy());
}

const portOf = (server: Server | HttpServer) => (server.address() as AddressInfo).port;

function listening(server: Server | HttpServer): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
}

function stopped(server: Server | HttpServer, ends: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of ends) socket.destroy();
  });
}
