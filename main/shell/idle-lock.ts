import { defaultIdleMinutes, type IdleMinutes, isIdleMinutes } from '#shared/contract/shell.ts';
import { remembered } from './remembered.ts';

/** After how many minutes without a key or a press the app locks on this laptop. Remembered in `file`, which holds nothing else and no secret. */
export function createIdleLock(file: string): { get(): IdleMinutes; set(minutes: IdleMinutes): IdleMinutes } {
  const memory = remembered(file, 'minutes', isIdleMinutes);
  let minutes = memory.read() ?? defaultIdleMinutes;
  return {
    get: () => minutes,
    set(next) {
      minutes = next;
      memory.write(next);
      return minutes;
    },
  };
}
