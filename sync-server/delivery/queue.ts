import { fromKysely, type Job, PgBoss } from 'pg-boss';
import { connectionOptions, type DatabaseTransaction } from '../store/database.ts';

const name = 'delivery';

/** How a failed sending is tried again. Seconds. */
export type Retry = { firstAfter: number; longest: number };
export const defaultRetry: Retry = { firstAfter: 5, longest: 1800 };

/** A dead process is noticed when its jobs have not been touched for this long. The least pg-boss allows. Seconds. */
export const heartbeatSeconds = 10;

export type DeliveryJob = Pick<Job<{ delivery: string }>, 'id' | 'data' | 'retryCount'>;

/**
 * One job a delivery, in the same database (pg-boss). The job says when to try; the delivery's row says what became of it. There is never
 * more than one open job for a delivery, so adding it again does nothing.
 */
export class DeliveryQueue {
  readonly #boss: PgBoss;
  readonly #retry: Retry;

  constructor(connection: string, onError: (error: Error) => void, retry: Retry = defaultRetry) {
    const { connectionString, application_name, connectionTimeoutMillis } = connectionOptions(connection);
    this.#retry = retry;
    this.#boss = new PgBoss({
      ...(connectionString ? { connectionString } : {}),
      ...(application_name ? { application_name } : {}),
      ...(connectionTimeoutMillis ? { connectionTimeoutMillis } : {}),
      max: 4,
      schedule: false,
      monitorIntervalSeconds: 2,
      superviseIntervalSeconds: 2,
    });
    this.#boss.on('error', onError);
  }

  async start(): Promise<void> {
    await this.#boss.start();
    const options = {
      // Retrying is ended by the delivery's own count; a job only ever ends because its delivery is settled.
      retryLimit: 1_000,
      retryDelay: this.#retry.firstAfter,
      retryDelayMax: this.#retry.longest,
      retryBackoff: true,
      expireInSeconds: 3_600,
      heartbeatSeconds,
      deleteAfterSeconds: 3_600,
      retentionSeconds: 30 * 86_400,
    };
    await this.#boss.createQueue(name, { policy: 'exclusive', ...options });
    await this.#boss.updateQueue(name, options);
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: true });
  }

  /** Adds a job for each delivery that has none, as part of the given transaction when there is one. */
  async add(transaction: DatabaseTransaction | null, deliveries: readonly string[]): Promise<void> {
    if (deliveries.length === 0) return;
    const jobs = deliveries.map((delivery) => ({ singletonKey: delivery, data: { delivery } }));
    await this.#boss.insert(name, jobs, transaction ? { db: fromKysely(transaction) } : {});
  }

  /** Jobs whose time has come, at most `count`, held by this process as long as it touches them. */
  async take(count: number): Promise<DeliveryJob[]> {
    return this.#boss.fetch<{ delivery: string }>(name, { batchSize: count });
  }

  /** Says that these are still being worked on. */
  async touch(jobs: readonly DeliveryJob[]): Promise<void> {
    if (jobs.length > 0) await this.#boss.touch(name, [...jobs]);
  }

  /** The delivery is settled. */
  async done(job: DeliveryJob): Promise<void> {
    await this.#boss.complete(name, job);
  }

  /** The delivery is to be tried again, later each time. */
  async later(job: DeliveryJob): Promise<void> {
    await this.#boss.fail(name, job);
  }
}
