import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '#shared/errors/refusals.ts';

/** The files of a vault. Everything readable only by the person who runs the app. */
export type VaultFiles = {
  folder: string;
  database: string;
  /** A database that is being made; it becomes `database` once its keys are safely written. */
  making: string;
  slots: string;
  attempts: string;
  lock: string;
  log: string;
  /** The folder of the attachments' sealed files. */
  attachments: string;
};

/** Names the files of the vault in `folder`, and makes the folder (mode 0700) if it is missing. */
export function vaultFiles(folder: string): VaultFiles {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = (name: string) => join(folder, name);
  return {
    folder,
    database: at('vault.db'),
    making: at('vault.making'),
    slots: at('vault.slots'),
    attempts: at('vault.attempts'),
    lock: at('vault.lock'),
    log: at('vault.log'),
    attachments: at('attachments'),
  };
}

/**
 * Replaces a small file in one step: after a crash either the old or the new text stands there, whole. Durable when it returns. Throws
 * `vault/disk-full` and leaves the old file as it was when there is no room.
 */
export function writeWhole(file: string, text: string): void {
  const fresh = `${file}.new`;
  try {
    const handle = openSync(fresh, 'w', 0o600);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
      throw new Refusal('vault/disk-full');
    throw error;
  }
  syncFolder(dirname(file));
}

/** Makes a rename in this folder survive a power cut. Windows has no such call; its file system journals renames itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Renames a file for good. */
export function renameForGood(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}
