import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { v7 } from 'uuid';
import type { SessionState } from '#shared/contract/vault/session.ts';
import type { Clock } from '#shared/domain/primitives.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { makeChangeBus } from '../changes.ts';
import type { ChangeBus, OpenVault } from '../context.ts';
import { ownOrganisation } from '../enrolment/queries.ts';
import { openFailureLog } from '../failure-log.ts';
import { type Attempts, type Monotonic, openAttempts } from '../keys/attempts.ts';
import { type KdfCost, kdfCost } from '../keys/passphrase.ts';
import { makeRecoveryKey, readRecoveryKey } from '../keys/recovery-key.ts';
import { makeSlot, openSlot, readSlots, type SlotsFile, writeSlots } from '../keys/slots.ts';
import { leastScore, passphraseStrength } from '../keys/strength.ts';
import { makeVaultFile, type Opened, openVault, type VaultParts } from '../open-vault.ts';
import type { In, Out } from '../procedures.ts';
import { projections } from '../projections.ts';
import { type Service, services } from '../services.ts';
import { renameForGood, type VaultFiles, vaultFiles } from '../store/folder.ts';
import { type FolderLock, takeLock } from '../store/lock.ts';
import { migrations } from '../store/migrations/index.ts';

export type SessionOptions = {
  folder: string;
  clock?: Clock;
  monotonic?: Monotonic;
  /** Tests make passphrases cheap with this. Nothing outside a test's code can set it. */
  cost?: KdfCost;
  /** Tests of migrating and rebuilding bring their own. */
  parts?: Partial<Pick<VaultParts, 'migrations' | 'projections'>>;
  /** What runs while the vault is open; the command line wants none. */
  services?: readonly Service[];
};

/** The one session of a vault process: nothing here, locked, open, or unusable. All windows share it. */
export type Session = {
  readonly files: VaultFiles;
  readonly changes: ChangeBus;
  state(): SessionState;
  /** The open vault. Throws `session/locked`. */
  current(): OpenVault;
  create(input: In['session']['create']): Promise<Out['session']['create']>;
  unlock(input: In['session']['unlock']): Promise<SessionState>;
  recover(input: In['session']['recover']): Promise<SessionState>;
  /** Closes the file and wipes the keys. Locking twice is no error. */
  lock(): SessionState;
  /** Locks and lets another process have the folder. */
  end(): void;
};

type Unusable = Extract<SessionState, { phase: 'unusable' }>['reason'];

/** Begins a session over a folder. Reads nothing secret and opens nothing. */
export function beginSession(options: SessionOptions): Session {
  const clock = options.clock ?? { now: () => new Date() };
  const files = vaultFiles(options.folder);
  const attempts: Attempts = openAttempts(files.attempts, options.monotonic ?? (() => performance.now()));
  const changes = makeChangeBus();
  const failures = openFailureLog(files.log, () => clock.now());
  const parts: VaultParts = {
    clock,
    changes,
    failures,
    migrations,
    projections,
    attempts,
    cost: options.cost ?? kdfCost,
    ...options.parts,
  };
  let folderLock: FolderLock | null = takeLock(files.lock);
  let opened: Opened | null = null;
  let unusable: Unusable | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time: two windows must not race through the count of wrong passphrases, nor both make a vault. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = turn.then(run, run);
    turn = mine.catch(() => {});
    return mine;
  }

  function state(): SessionState {
    if (opened !== null) {
      const { db, worker } = opened.vault;
      const own = ownOrganisation(db);
      return { phase: 'open', worker, organisation: own === null ? null : { id: own.id, name: own.name, kind: own.kind } };
    }
    folderLock ??= takeLock(files.lock);
    if (folderLock === null) return { phase: 'unusable', reason: 'vault/in-use' };
    if (unusable !== null) return { phase: 'unusable', reason: unusable };
    finishMaking(files);
    const [hasSlots, hasDatabase] = [existsSync(files.slots), existsSync(files.database)];
    if (!hasSlots && !hasDatabase) return { phase: 'empty' };
    try {
      if (!hasDatabase) throw new Refusal('vault/damaged');
      const workers = readSlots(files.slots).slots.filter(({ kind }) => kind === 'worker');
      return { phase: 'locked', workers: workers.map(({ id, label }) => ({ slot: id, name: label })), waitSeconds: attempts.waitSeconds() };
    } catch (error) {
      if (error instanceof Refusal && isUnusable(error.code)) return { phase: 'unusable', reason: error.code };
      throw error;
    }
  }

  function usableSlots(): SlotsFile {
    const now = state();
    if (now.phase === 'empty') throw new Refusal('vault/none-here');
    if (now.phase === 'unusable') throw new Refusal(now.reason);
    return readSlots(files.slots);
  }

  function open(vault: string, bytes: Buffer, worker: string): boolean {
    try {
      opened = openVault(files, { id: vault, bytes }, worker, parts);
    } catch (error) {
      if (error instanceof Refusal && isUnusable(error.code) && error.code !== 'vault/in-use') unusable = error.code;
      throw error;
    }
    if (opened === null) return false;
    for (const start of options.services ?? services) start(opened.vault);
    changes.tell('session', null);
    return true;
  }

  function lock(): SessionState {
    if (opened !== null) {
      const last = opened;
      opened = null;
      last.close();
      changes.tell('session', null);
    }
    return state();
  }

  return {
    files,
    changes,
    state,
    lock,
    current() {
      if (opened === null) throw new Refusal('session/locked');
      return opened.vault;
    },
    create: (input) =>
      inTurn(async () => {
        if (state().phase !== 'empty') throw new Refusal('vault/already-here');
        await refuseWeak(input.passphrase, input.name);
        const worker: Worker = { id: v7({ msecs: clock.now().getTime() }), name: input.name.normalize('NFC'), role: input.role };
        const key = { id: v7({ msecs: clock.now().getTime() }), bytes: randomBytes(32) };
        const recoveryKey = makeRecoveryKey();
        try {
          await makeFiles(files, key, worker, input.passphrase, recoveryKey, parts);
        } catch (error) {
          key.bytes.fill(0);
          throw error;
        }
        open(key.id, key.bytes, worker.id);
        return { recoveryKey, worker };
      }),
    unlock: ({ slot: slotId, passphrase }) =>
      inTurn(async () => {
        if (opened !== null) return state();
        const file = usableSlots();
        attempts.begin();
        const slot = file.slots.find(({ id, kind }) => id === slotId && kind === 'worker');
        // An unknown slot costs the same work and gets the same answer as a wrong passphrase.
        const key = await openSlot(file.vault, slot ?? (file.slots[0] as SlotsFile['slots'][number]), passphrase);
        if (slot === undefined) key?.fill(0);
        if (key === null || slot === undefined) throw new Refusal('session/wrong-passphrase', { seconds: attempts.waitSeconds() });
        attempts.succeeded();
        if (!open(file.vault, key, slot.id)) throw new Refusal('session/wrong-passphrase', { seconds: 0 });
        return state();
      }),
    recover: ({ recoveryKey, slot: slotId, newPassphrase }) =>
      inTurn(async () => {
        if (opened !== null) return state();
        const file = usableSlots();
        const secret = readRecoveryKey(recoveryKey);
        const recovery = file.slots.find(({ kind }) => kind === 'recovery');
        const slot = file.slots.find(({ id, kind }) => id === slotId && kind === 'worker');
        if (secret === null || recovery === undefined || slot === undefined) throw new Refusal('session/wrong-recovery-key');
        await refuseWeak(newPassphrase, slot.label);
        attempts.begin();
        const key = await openSlot(file.vault, recovery, secret);
        if (key === null) throw new Refusal('session/wrong-recovery-key');
        attempts.succeeded();
        const { id, kind, label } = slot;
        try {
          const fresh = await makeSlot(file.vault, { id, kind, label }, newPassphrase, key, parts.cost);
          writeSlots(files.slots, { ...file, slots: file.slots.map((old) => (old.id === id ? fresh : old)) });
        } catch (error) {
          key.fill(0);
          throw error;
        }
        if (!open(file.vault, key, id)) throw new Refusal('session/wrong-recovery-key');
        return state();
      }),
    end() {
      lock();
      folderLock?.release();
      folderLock = null;
    },
  };
}

async function refuseWeak(passphrase: string, name: string): Promise<void> {
  const { score } = await passphraseStrength(passphrase, [name]);
  if (score < leastScore) throw new Refusal('session/weak-passphrase', { score });
}

/** The keys are written last but one: until then there is no vault, from then on there is a whole one, whenever the power goes. */
async function makeFiles(
  files: VaultFiles,
  key: { id: string; bytes: Buffer },
  worker: Worker,
  passphrase: string,
  recoveryKey: string,
  parts: VaultParts,
): Promise<void> {
  removeMaking(files);
  try {
    makeVaultFile(files.making, key, worker, parts);
    const secret = readRecoveryKey(recoveryKey) as string;
    const slots = [
      await makeSlot(key.id, { id: worker.id, kind: 'worker', label: worker.name }, passphrase, key.bytes, parts.cost),
      await makeSlot(key.id, { id: v7(), kind: 'recovery', label: '' }, secret, key.bytes, parts.cost),
    ];
    writeSlots(files.slots, { format: 'streetlight-vault-slots', version: 1, vault: key.id, slots });
  } catch (error) {
    removeMaking(files);
    throw error;
  }
  renameForGood(files.making, files.database);
}

function finishMaking(files: VaultFiles): void {
  if (existsSync(files.making) && existsSync(files.slots) && !existsSync(files.database)) renameForGood(files.making, files.database);
}

/** What an attempt that never got as far as its keys left behind: nobody can open it, nobody was told it was there. */
function removeMaking(files: VaultFiles): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${files.making}${end}`, { force: true });
}

function isUnusable(code: string): code is Unusable {
  return code === 'vault/damaged' || code === 'vault/from-newer-version' || code === 'vault/in-use';
}
