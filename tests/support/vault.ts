import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { VaultContract } from '#shared/contract/vault.ts';
import type { FromVault, ToVault } from '#shared/contract/vault-frames.ts';
import type { Role, Worker } from '#shared/domain/worker/worker.ts';
import type { OpenVault } from '#vault/context.ts';
import { openFailureLog } from '#vault/failure-log.ts';
import type { KdfCost } from '#vault/keys/passphrase.ts';
import { router } from '#vault/router.ts';
import { beginSession, type Session, type SessionOptions } from '#vault/session/session.ts';

export type VaultClient = ContractRouterClient<VaultContract>;

/** Strong enough for the vault to accept, and shown to nobody. */
export const testPassphrase = 'otter lantern kestrel forty bridges';

/** Argon2id at its cheapest: what a test pays for a passphrase. */
export const cheapCost: KdfCost = { memoryKiB: 64, passes: 1, lanes: 1 };

/** A clock that stands until a test sets it. */
export type TestClock = { now(): Date; set(at: string): void; pass(milliseconds: number): void };

export function testClock(at = '2026-11-14T22:10:00.000Z'): TestClock {
  let time = Date.parse(at);
  return {
    now: () => new Date(time),
    set: (next) => {
      time = Date.parse(next);
    },
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'streetlight-vault-'));
}

/** The contract over a session in this process, without a wire. */
export function clientOf(session: Session): VaultClient {
  const failures = openFailureLog(session.files.log, () => new Date());
  return createRouterClient(router, { context: { session, failures } }) as unknown as VaultClient;
}

export type TestVault = {
  session: Session;
  vault: OpenVault;
  client: VaultClient;
  worker: Worker;
  recoveryKey: string;
  clock: TestClock;
  folder: string;
  /** Locks, and removes the folder. */
  close(): void;
};

/** A real vault in a folder of its own, open for its first worker. Only the cost of the passphrase and the clock differ from a user's. */
export async function createTestVault(options: { role?: Role; name?: string } & Partial<SessionOptions> = {}): Promise<TestVault> {
  const { role = 'outreach', name = 'Amina Okafor', folder = freshFolder(), ...rest } = options;
  const clock = testClock();
  const session = beginSession({ folder, clock, cost: cheapCost, ...rest });
  const { recoveryKey, worker } = await session.create({ passphrase: testPassphrase, name, role });
  const vault = session.current();
  const close = () => {
    session.end();
    rmSync(folder, { recursive: true, force: true });
  };
  return { session, vault, client: clientOf(session), worker, recoveryKey, clock, folder, close };
}

export type VaultProcess = {
  child: ChildProcess;
  client: VaultClient;
  /** A further window on the same vault. */
  connect(): VaultClient;
  /** Sends bytes that are no frame of the contract, as a window gone wrong might. */
  sendGarbage(data: string | Uint8Array): void;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to lock and end; answers the exit code. */
  stop(): Promise<number | null>;
};

const nodeEntry = fileURLToPath(new URL('../../main/vault/entries/node.ts', import.meta.url));

/** The vault as it runs beside the app: its own process, spoken to in frames. */
export async function startVaultProcess(folder: string): Promise<VaultProcess> {
  const child = fork(nodeEntry, [], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const send = (message: ToVault) => void (child.connected && child.send(message, () => {}));
  const listeners = new Map<number, (data: unknown) => void>();
  const closers: (() => void)[] = [];
  const exited = once(child, 'exit').then(([code]) => {
    for (const close of closers) close();
    return code as number | null;
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: FromVault) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'failed') reject(new Error(`The vault failed: ${message.reference}`));
      else listeners.get(message.connection)?.(message.data);
    });
    child.on('exit', () => reject(new Error('The vault ended before it was ready')));
  });
  send({ kind: 'start', folder, version: '0.0.0-test' });
  await ready;

  let connections = 0;
  function connect(): VaultClient {
    const connection = ++connections;
    send({ kind: 'connect', connection });
    const port = {
      postMessage: (data: unknown) => send({ kind: 'frame', connection, data: data as string | Uint8Array }),
      on: (event: string, listener: (event?: { data: unknown }) => void) => {
        if (event === 'message') listeners.set(connection, (data) => listener({ data }));
        else closers.push(() => listener());
      },
    };
    return createORPCClient(new RPCLink({ port }));
  }

  return {
    child,
    client: connect(),
    connect,
    sendGarbage: (data) => send({ kind: 'frame', connection: 1, data }),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    stop() {
      send({ kind: 'stop' });
      return exited;
    },
  };
}
