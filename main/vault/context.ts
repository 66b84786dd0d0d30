import type { Clock } from '#shared/domain/primitives.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import type { NewOp, Op } from '#shared/log/op.ts';
import type { Locker } from './attachments/locker.ts';
import type { FailureLog } from './failure-log.ts';
import type { LogCheck } from './log/verify.ts';
import type { SeenDetails } from './seen.ts';
import type { Database } from './store/database.ts';

/** The nouns a change event may name. */
export type ChangedNoun =
  | 'session'
  | 'drafts'
  | 'incidents'
  | 'consent'
  | 'safeguarding'
  | 'attachments'
  | 'reports'
  | 'reviews'
  | 'alerts'
  | 'sync'
  | 'workers'
  | 'members'
  | 'enrolment'
  | 'people'
  | 'search';

/** Tells open windows what changed. Only ever called after a commit. */
export type ChangeBus = {
  tell(noun: ChangedNoun, id: string | null): void;
  watch(signal?: AbortSignal): AsyncIterable<{ noun: ChangedNoun; id: string | null }>;
};

/** The device of this laptop: its id and its Ed25519 signing key. The key never leaves the vault process. */
export type DeviceKeys = { id: string; signPublic: string; sign(bytes: Uint8Array): Uint8Array };

/** The one write path (architecture, "The log"). */
export type Log = {
  /**
   * Appends ops and applies their projections in one transaction; durable when it returns. `also` runs inside the same transaction, for
   * rows that are no projection (a draft removed, an envelope queued). Throws a `Refusal('vault/disk-full')` and changes nothing when the
   * disk is full.
   */
  commit(ops: readonly NewOp[], actor: string, also?: (db: Database) => void): Op[];
  /** Walks the chain and checks every hash and signature. */
  verify(): LogCheck;
  /** The same step by step: says every few hundred ops how many it has looked at. */
  check(): Generator<number, LogCheck>;
  /** How many ops there are. */
  length(): number;
  /** Drops and rebuilds every projection from the log. */
  rebuild(): void;
};

/** The passphrase slots of this vault. The vault key itself is never handed out. */
export type SlotKeeper = {
  /** Gives a worker a way in; durable when it answers. Throws `vault/disk-full` and changes nothing. */
  add(worker: { id: string; name: string }, passphrase: string): Promise<void>;
  /** Takes a way in away. Unknown ids are no error. */
  remove(id: string): void;
  /**
   * Whether a passphrase is that of a worker of this vault, for an act that needs a second person at an open laptop. Wrong tries count and wait
   * like those of unlocking: throws `session/wait`.
   */
  isOpenedBy(id: string, passphrase: string): Promise<boolean>;
};

/** What every handler of an open vault is given. `worker` is the one whose passphrase opened it. */
export type OpenVault = {
  db: Database;
  clock: Clock;
  log: Log;
  device: DeviceKeys;
  worker: Worker;
  changes: ChangeBus;
  slots: SlotKeeper;
  /** The sealed files of the attachments. */
  locker: Locker;
  /** Where a bug is noted when nobody waits for an answer. */
  failures: FailureLog;
  /** Which masked details this worker has seen since the vault was opened. */
  seen: SeenDetails;
  /** Aborted just before the file is closed and the keys are wiped: whatever runs beside the handlers stops at it. */
  closing: AbortSignal;
};
