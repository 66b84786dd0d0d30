import type { Clock } from '#shared/domain/primitives.ts';
import type { Config } from './config.ts';
import type { DeliveryQueue } from './delivery/queue.ts';
import type { Log } from './log.ts';
import type { MembershipReader } from './membership/store.ts';
import type { Database } from './store/database.ts';
import type { Notices } from './store/notices.ts';

/** What the rooms of the server share. Nothing in here is state of a user: any replica can answer any request. */
export type Services = {
  config: Config;
  /** As in package.json. */
  version: string;
  clock: Clock;
  db: Database;
  log: Log;
  notices: Notices;
  queue: DeliveryQueue;
  membership: MembershipReader;
  /** Address of this server as members see it, without a slash at the end. */
  publicUrl(): string;
};
