import type { Clock } from '#shared/domain/primitives.ts';
import type { ServerClient } from './server-client.ts';

/** The server's time, as far as a laptop whose own clock may be wrong can know it. */
export type ServerClock = {
  /** The own clock, corrected by what was measured; the own clock before that. */
  now(): Date;
  measured(): boolean;
  /** Asks the server for its time and takes half of the way there and back into account. */
  measure(client: ServerClient): Promise<void>;
};

/**
 * Laptops at drop-ins have wrong clocks. Tokens, envelopes and entries carry the corrected time, so that a wrong clock alone stops
 * nobody; records keep the laptop's own time.
 */
export function serverClock(clock: Clock): ServerClock {
  let offset: number | null = null;
  return {
    now: () => new Date(clock.now().getTime() + (offset ?? 0)),
    measured: () => offset !== null,
    async measure(client) {
      const before = clock.now().getTime();
      const { time } = await client.health();
      const after = clock.now().getTime();
      offset = Date.parse(time) - (before + after) / 2;
    },
  };
}
