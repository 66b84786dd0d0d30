import { readFileSync, writeFileSync } from 'node:fs';
import { defaultIdleMinutes, type IdleMinutes, isIdleMinutes } from '#shared/contract/shell.ts';

/** After how many minutes without a key or a press the app locks on this laptop. Remembered in `file`, which holds nothing else and no secret. */
export function createIdleLock(file: string): { get(): IdleMinutes; set(minutes: IdleMinutes): IdleMinutes } {
  let minutes = read(file);
  return {
    get: () => minutes,
    set(next) {
      minutes = next;
      try {
        writeFileSync(file, JSON.stringify({ minutes }));
      } catch {
        // A full disk costs the memory of this choice, not the choice.
      }
      return minutes;
    },
  };
}

function read(file: string): IdleMinutes {
  try {
    const { minutes } = JSON.parse(readFileSync(file, 'utf8')) as { minutes?: unknown };
    return isIdleMinutes(minutes) ? minutes : defaultIdleMinutes;
  } catch {
    return defaultIdleMinutes;
  }
}
