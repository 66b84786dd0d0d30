import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '#shared/errors/refusals.ts';
import { writeWhole } from '../store/folder.ts';

const AttemptsFile = z.strictObject({ failures: z.number().int().nonnegative() });
const longestWait = 300;

/** Seconds to wait after so many wrong passphrases in a row: 0, 0, 1, 2, 4, 8 … 300. */
export function waitAfter(failures: number): number {
  return failures < 3 ? 0 : Math.min(2 ** (failures - 3), longestWait);
}

/** Milliseconds from any fixed point, that only ever rise. */
export type Monotonic = () => number;

/** Counts wrong passphrases and says how long to wait. */
export type Attempts = {
  /** Whole seconds until the next try is looked at. */
  waitSeconds(): number;
  /** Throws `session/wait` while waiting; otherwise counts the try as wrong until `succeeded` says otherwise, so that pulling the plug gains nothing. */
  begin(): void;
  succeeded(): void;
};

/**
 * The count outlives a restart; the waiting is measured on a clock nobody can set. After a restart the wait for the present count begins
 * anew, in full, because how long the laptop was off can only be known from a clock that can be set.
 */
export function openAttempts(file: string, monotonic: Monotonic): Attempts {
  let failures = readFailures(file);
  let since = monotonic();

  function waitSeconds(): number {
    return Math.max(0, Math.ceil(waitAfter(failures) - (monotonic() - since) / 1000));
  }

  return {
    waitSeconds,
    begin() {
      const seconds = waitSeconds();
      if (seconds > 0) throw new Refusal('session/wait', { seconds });
      failures += 1;
      since = monotonic();
      keep(file, failures);
    },
    succeeded() {
      failures = 0;
      rmSync(file, { force: true });
    },
  };
}

function readFailures(file: string): number {
  try {
    return AttemptsFile.parse(JSON.parse(readFileSync(file, 'utf8'))).failures;
  } catch {
    return 0;
  }
}

function keep(file: string, failures: number): void {
  try {
    writeWhole(file, JSON.stringify({ failures }));
  } catch (error) {
    // A full disk must not lock a worker out of her records; the count still holds for as long as this process runs.
    if (!(error instanceof Refusal && error.code === 'vault/disk-full')) throw error;
  }
}
