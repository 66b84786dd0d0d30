import { EventPublisher } from '@orpc/server';
import type { ChangeBus, ChangedNoun } from './context.ts';

/** The bus of one vault process. It outlives locking, so that a window learns of an unlock in another. */
export function makeChangeBus(): ChangeBus {
  const publisher = new EventPublisher<{ changed: { noun: ChangedNoun; id: string | null } }>({ maxBufferedEvents: 1000 });
  return {
    tell: (noun, id) => publisher.publish('changed', { noun, id }),
    watch: (signal) => publisher.subscribe('changed', signal === undefined ? {} : { signal }),
  };
}
