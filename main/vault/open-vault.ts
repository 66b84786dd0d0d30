import type { Clock } from '#shared/domain/primitives.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { openLocker } from './attachments/locker.ts';
import type { ChangeBus, OpenVault, SlotKeeper } from './context.ts';
import type { FailureLog } from './failure-log.ts';
import type { Attempts } from './keys/attempts.ts';
import { makeDevice, readDevice } from './keys/device.ts';
import type { KdfCost } from './keys/passphrase.ts';
import { makeSlot, openSlot, readSlots, writeSlots } from './keys/slots.ts';
import { deriveKey } from './keys/vault-key.ts';
import { openLog } from './log/log.ts';
import type { Projection } from './log/projection.ts';
import { projectionsAreCurrent, rebuildProjections } from './log/rebuild.ts';
import { seenDetails } from './seen.ts';
import type { VaultFiles } from './store/folder.ts';
import type { Migration } from './store/migrations/migration.ts';
import { makeStore, openStore } from './store/open.ts';
import { refusing } from './store/sqlite-errors.ts';
import { allWorkers, findWorker } from './workers/queries.ts';

/** What a vault is made of, apart from its files and keys. */
export type VaultParts = {
  clock: Clock;
  changes: ChangeBus;
  migrations: readonly Migration[];
  projections: readonly Projection[];
  failures: FailureLog;
  cost: KdfCost;
  /** Counts wrong passphrases, at the lock screen and wherever else one is asked for. */
  attempts: Attempts;
};

/** The random key of a vault and the id it is bound to. Whoever holds it wipes it. */
export type VaultKey = { id: string; bytes: Buffer };

export type Opened = { vault: OpenVault; close(): void };

/**
 * Makes the encrypted file with its device and its first worker in it, complete and closed again. Throws `vault/disk-full`; what is left
 * of a failed attempt is the caller's to remove.
 */
export function makeVaultFile(file: string, key: VaultKey, first: Worker, parts: VaultParts): void {
  const databaseKey = deriveKey(key.bytes, key.id, 'database');
  try {
    const db = makeStore(file, databaseKey, parts.migrations, parts.clock.now());
    try {
      refusing(() => {
        makeDevice(db, parts.clock.now());
        rebuildProjections(db, parts.projections);
      });
      const log = openLog(db, readDevice(db), parts.clock, parts.projections);
      log.commit([{ type: 'worker.added', subject: first.id, body: first }], first.id);
    } finally {
      db.close();
    }
  } finally {
    databaseKey.fill(0);
  }
}

/**
 * Opens the vault for a worker, or answers null when she is not in it. Takes the key over: `close` wipes it, as does a failure. Throws what
 * `openStore` throws.
 */
export function openVault(files: VaultFiles, key: VaultKey, workerId: string, parts: VaultParts): Opened | null {
  let opened: Opened | null = null;
  const databaseKey = deriveKey(key.bytes, key.id, 'database');
  try {
    const { db, migrated } = openStore(files.database, databaseKey, parts.migrations, parts.clock.now());
    try {
      if (migrated || !projectionsAreCurrent(db, parts.projections)) refusing(() => rebuildProjections(db, parts.projections));
      const worker = findWorker(db, workerId);
      dropStraySlots(files, new Set(allWorkers(db).map(({ id }) => id)));
      if (worker === null) return null;
      const device = readDevice(db);
      const closing = new AbortController();
      const log = openLog(db, device, parts.clock, parts.projections);
      const slots = keepSlots(files, key, parts, closing.signal);
      const locker = openLocker(files.attachments, deriveKey(key.bytes, key.id, 'attachment'));
      const { clock, changes, failures } = parts;
      opened = {
        vault: { db, clock, log, device, worker, changes, slots, locker, failures, seen: seenDetails(), closing: closing.signal },
        close() {
          closing.abort();
          locker.close();
          db.close();
          key.bytes.fill(0);
        },
      };
      return opened;
    } finally {
      if (opened === null) db.close();
    }
  } finally {
    databaseKey.fill(0);
    if (opened === null) key.bytes.fill(0);
  }
}

function keepSlots(files: VaultFiles, key: VaultKey, { cost, attempts }: VaultParts, closing: AbortSignal): SlotKeeper {
  return {
    async add({ id, name }, passphrase) {
      const copy = Buffer.from(key.bytes);
      try {
        const slot = await makeSlot(key.id, { id, kind: 'worker', label: name }, passphrase, copy, cost);
        if (closing.aborted) throw new Refusal('session/locked');
        const file = readSlots(files.slots);
        writeSlots(files.slots, { ...file, slots: [...file.slots, slot] });
      } finally {
        copy.fill(0);
      }
    },
    remove(id) {
      const file = readSlots(files.slots);
      writeSlots(files.slots, { ...file, slots: file.slots.filter((slot) => slot.id !== id) });
    },
    async isOpenedBy(id, passphrase) {
      const slot = readSlots(files.slots).slots.find((known) => known.id === id && known.kind === 'worker');
      attempts.begin();
      const opened = slot === undefined ? null : await openSlot(key.id, slot, passphrase);
      if (closing.aborted) throw new Refusal('session/locked');
      if (opened === null) return false;
      opened.fill(0);
      attempts.succeeded();
      return true;
    },
  };
}

/** A slot whose worker never reached the log opens nothing: adding her was cut short. Keeps the file as it is when there is none. */
function dropStraySlots(files: VaultFiles, workers: ReadonlySet<string>): void {
  const file = readSlots(files.slots);
  const slots = file.slots.filter((slot) => slot.kind === 'recovery' || workers.has(slot.id));
  if (slots.length < file.slots.length) writeSlots(files.slots, { ...file, slots });
}
