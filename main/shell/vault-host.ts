import { randomInt } from 'node:crypto';
import type { FromVault } from '#shared/contract/vault-frames.ts';
import type { VaultProcess } from './vault-process.ts';

/** The end of a window's port that main holds; Electron's `MessagePortMain` is one. */
export type FramePort = {
  postMessage(data: unknown): void;
  on(event: 'message', listener: (message: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
};

export type VaultHostOptions = {
  launch: () => VaultProcess;
  /** Where the vault keeps its files. */
  folder: string;
  version: string;
  /** The vault died unasked. `reference` is what the user can read out and what the log names. */
  onGone: (reference: string) => void;
  /** The vault is answering again after it had gone. */
  onBack: () => void;
  log: (line: string) => void;
  readyWithinMs?: number;
  stopWithinMs?: number;
};

/**
 * Holds the one vault process and relays frames between it and the windows, unread. That the process ends is a normal event: ports are
 * closed, `onGone` is told, and `start` begins afresh. Nothing here waits for ever.
 */
export type VaultHost = {
  /** Starts the vault unless it runs. True when it will answer frames, false when it ended or stayed silent. */
  start(): Promise<boolean>;
  /** True when `connect` leads somewhere. */
  isUp(): boolean;
  /** The reference of the last death while nothing has been started since; otherwise null. */
  goneReference(): string | null;
  /** Joins a window to the vault until either end closes. Closes the port at once when no vault runs. */
  connect(port: FramePort): void;
  /** Asks the vault to lock and end; ends it by force after a while. Never rejects. */
  stop(): Promise<void>;
};

type Run = { process: VaultProcess; ports: Map<number, FramePort>; ready: Promise<boolean>; isReady: boolean; reference: string | null };

export function createVaultHost(options: VaultHostOptions): VaultHost {
  const { launch, folder, version, onGone, onBack, log, readyWithinMs = 15_000, stopWithinMs = 3_000 } = options;
  let run: Run | null = null;
  let stopping = false;
  let gone: string | null = null;
  let connections = 0;

  function begin(): Run {
    const process = launch();
    const started: Run = { process, ports: new Map(), ready: Promise.resolve(false), isReady: false, reference: null };
    started.ready = new Promise((resolve) => {
      const silence = setTimeout(() => process.kill(), readyWithinMs);
      process.onMessage((message) => {
        if (message.kind === 'ready') {
          clearTimeout(silence);
          started.isReady = true;
          for (const port of started.ports.values()) port.start();
          resolve(true);
        } else receive(started, message);
      });
      process.onExit((code) => {
        clearTimeout(silence);
        ended(started, code);
        resolve(false);
      });
    });
    process.send({ kind: 'start', folder, version });
    return started;
  }

  function receive(from: Run, message: Exclude<FromVault, { kind: 'ready' }>): void {
    if (message.kind === 'failed') {
      from.reference = message.reference;
      return;
    }
    // A view is copied so that the window is handed these bytes and not the pool they lie in.
    from.ports.get(message.connection)?.postMessage(typeof message.data === 'string' ? message.data : new Uint8Array(message.data));
  }

  function ended(dead: Run, code: number | null): void {
    if (run === dead) run = null;
    for (const port of dead.ports.values()) port.close();
    dead.ports.clear();
    if (stopping) return;
    gone = dead.reference ?? newReference();
    log(`vault-gone reference=${gone} code=${code ?? 'signal'}`);
    onGone(gone);
  }

  return {
    async start() {
      if (stopping) return false;
      const wasGone = gone !== null;
      run ??= begin();
      const up = await run.ready;
      if (up && wasGone && gone !== null) {
        gone = null;
        onBack();
      }
      return up;
    },
    isUp: () => run !== null && !stopping,
    goneReference: () => gone,
    connect(port) {
      const joined = run;
      if (!joined || stopping) return port.close();
      const connection = ++connections;
      joined.ports.set(connection, port);
      port.on('message', ({ data }) => {
        if (typeof data === 'string' || data instanceof Uint8Array) joined.process.send({ kind: 'frame', connection, data });
      });
      port.on('close', () => {
        if (joined.ports.delete(connection)) joined.process.send({ kind: 'disconnect', connection });
      });
      joined.process.send({ kind: 'connect', connection });
      if (joined.isReady) port.start();
    },
    async stop() {
      stopping = true;
      const last = run;
      if (!last) return;
      await new Promise<void>((resolve) => {
        const force = setTimeout(() => last.process.kill(), stopWithinMs);
        last.process.onExit(() => {
          clearTimeout(force);
          resolve();
        });
        last.process.send({ kind: 'stop' });
      });
    },
  };
}

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Seven characters that can be read out over the telephone: no I, L, O, 0 or 1. */
function newReference(): string {
  const pick = () => letters[randomInt(letters.length)];
  return `V-${Array.from({ length: 7 }, pick).join('')}`;
}
