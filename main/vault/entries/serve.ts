import { RPCHandler } from '@orpc/server/message-port';
import type { FromVault, ToVault } from '#shared/contract/vault-frames.ts';
import { type FailureLog, openFailureLog } from '../failure-log.ts';
import { router } from '../router.ts';
import { beginSession, type Session } from '../session/session.ts';

/** The one thing a transport must offer: both ways, in order. */
export type Transport = {
  send(message: FromVault): void;
  onMessage(listener: (message: ToVault) => void): void;
  /** Ends the process. */
  exit(code: number): void;
};

/** One window's end of the line, as oRPC wants to see a port. */
class Connection {
  readonly #messages: ((event: { data: unknown }) => void)[] = [];
  readonly #closes: (() => void)[] = [];
  readonly #send: (data: string | Uint8Array) => void;
  constructor(send: (data: string | Uint8Array) => void) {
    this.#send = send;
  }
  on(event: string, listener: (event?: { data: unknown }) => void): void {
    if (event === 'message') this.#messages.push(listener);
    else if (event === 'close') this.#closes.push(() => listener());
  }
  postMessage(data: unknown): void {
    if (typeof data === 'string' || data instanceof Uint8Array) this.#send(data);
    else throw new TypeError('A frame is text or bytes');
  }
  deliver(data: string | Uint8Array): void {
    for (const listener of this.#messages) listener({ data });
  }
  close(): void {
    for (const listener of this.#closes) listener();
  }
}

/**
 * Runs the vault over a transport until it is told to stop. One connection a window; a window that goes takes its running calls with it. A
 * bug that nobody caught is noted, its reference sent, and the process ends: main locks the window and offers to start again.
 */
export function serveVault(transport: Transport): void {
  let serving: { session: Session; failures: FailureLog; handler: RPCHandler<{ session: Session; failures: FailureLog }> } | null = null;
  const connections = new Map<number, Connection>();

  function fail(error: unknown): void {
    const reference = serving?.failures('process', error) ?? 'NO-LOG';
    transport.send({ kind: 'failed', reference });
    serving?.session.end();
    transport.exit(1);
  }

  function connect(number: number): void {
    if (serving === null || connections.has(number)) return;
    const { session, failures, handler } = serving;
    const connection = new Connection((data) => transport.send({ kind: 'frame', connection: number, data }));
    connections.set(number, connection);
    handler.upgrade(connection, { context: { session, failures } });
  }

  process.umask(0o077);
  process.on('uncaughtException', fail);
  // A promise nobody waited for (a frame that is no frame, a window gone mid-answer) leaves the vault whole: noted, and on it goes.
  process.on('unhandledRejection', (error) => void serving?.failures('promise', error));
  transport.onMessage((message) => {
    switch (message.kind) {
      case 'start': {
        if (serving !== null) return;
        const session = beginSession({ folder: message.folder });
        serving = { session, failures: openFailureLog(session.files.log, () => new Date()), handler: new RPCHandler(router) };
        transport.send({ kind: 'ready' });
        return;
      }
      case 'connect':
        return connect(message.connection);
      case 'frame':
        return connections.get(message.connection)?.deliver(message.data);
      case 'disconnect':
        connections.get(message.connection)?.close();
        connections.delete(message.connection);
        return;
      case 'stop':
        serving?.session.end();
        transport.exit(0);
    }
  });
}
