import { randomInt } from 'node:crypto';
import { appendFileSync, renameSync, statSync } from 'node:fs';

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const largest = 1_000_000;

/** Keeps what is needed to find a bug, and nothing of any record. Answers the reference the user can read out. */
export type FailureLog = (where: string, error: unknown) => string;

/**
 * A log of bugs as lines of JSON. Only these fields are ever written: time, reference, procedure, the error's class and code, and the
 * places in our own program it came through. An error's message may quote what somebody typed, so it is left out.
 */
export function openFailureLog(file: string, now: () => Date): FailureLog {
  return (where, error) => {
    const reference = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
    const line = { at: now().toISOString(), reference, where, ...traits(error) };
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not turn one failure into two.
    }
    return reference;
  };
}

function traits(error: unknown): { name: string; code: string | null; through: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: null, through: [] };
  const code = 'code' in error && typeof error.code === 'string' && /^[\w/-]{1,60}$/.test(error.code) ? error.code : null;
  // The stack begins with the message; below it only the bare name of a source file and the place in it are taken, never a path or a word.
  const frames = (error.stack ?? '').split('\n').slice(error.message.split('\n').length);
  const through = frames.flatMap((frame) => /[\w.-]+\.(?:ts|js|mjs|cjs):\d+:\d+(?=\)?$)/.exec(frame)?.[0] ?? []);
  return { name: /^\w{1,60}$/.test(error.name) ? error.name : 'Error', code, through: through.slice(0, 8) };
}
