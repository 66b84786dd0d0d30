import { documentOf } from '../alerts/store.ts';
import type { Channel, Outcome } from '../channels/channel.ts';
import { faultOf } from '../log.ts';
import type { Services } from '../services.ts';
import { type DeliveryJob, heartbeatSeconds } from './queue.ts';
import { type Claim, claim, openSince, type Result, settle } from './store.ts';

/** Attempts before a delivery is given up: with the pauses between them about five hours. */
const mostAttempts = 18;
/** Jobs that nobody announced, as those whose pause is over, are looked for this often, in milliseconds. */
const lookEvery = 1_000;
/** Open deliveries are compared with the queue this often, in milliseconds. */
const auditEvery = 60_000;

/**
 * Sends what is queued, in every server that has a mail server, until stopped. At least once: a delivery whose process died after the
 * mail server took the message and before the row said so is sent again under the same Message-ID. Only what was on its way at that
 * moment, at most `channel.width` messages, can arrive twice; nobody is left out.
 */
export class Sending {
  readonly #services: Services;
  readonly #channel: Channel;
  readonly #inHand = new Map<DeliveryJob, Promise<void>>();
  readonly #stopping = new AbortController();
  #timers: NodeJS.Timeout[] = [];
  #running: Promise<void> = Promise.resolve();
  #wake = () => {};

  constructor(services: Services, channel: Channel) {
    this.#services = services;
    this.#channel = channel;
  }

  start(): void {
    const { log } = this.#services;
    const attempt = (what: () => Promise<void>) => () =>
      what().catch((error: unknown) => log.error({ fault: faultOf(error) }, 'sending was held up'));
    this.#timers = [
      setInterval(() => this.#wake(), lookEvery),
      setInterval(
        attempt(() => this.#services.queue.touch([...this.#inHand.keys()])),
        (heartbeatSeconds * 1000) / 3,
      ),
      setInterval(
        attempt(() => this.#audit()),
        auditEvery,
      ),
    ];
    void attempt(() => this.#audit())();
    void this.#listen();
    this.#running = this.#run();
  }

  /** Takes nothing new, lets what is on its way arrive, then ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
    // Touching goes on until here, so that no other server takes up what is still on its way.
    await Promise.all(this.#inHand.values());
    for (const timer of this.#timers) clearInterval(timer);
    this.#channel.close();
  }

  async #listen(): Promise<void> {
    for await (const _ of this.#services.notices.watch(new Set(['alerts']), this.#stopping.signal)) this.#wake();
  }

  async #run(): Promise<void> {
    const { queue, log } = this.#services;
    while (!this.#stopping.signal.aborted) {
      const free = this.#channel.width - this.#inHand.size;
      let taken: DeliveryJob[] = [];
      try {
        if (free > 0) taken = await queue.take(free);
      } catch (error) {
        log.error({ fault: faultOf(error) }, 'the queue could not be read');
      }
      for (const job of taken) this.#begin(job);
      if (taken.length === 0) {
        await new Promise<void>((wake) => {
          this.#wake = wake;
        });
      }
    }
  }

  #begin(job: DeliveryJob): void {
    const work = this.#deliver(job)
      .catch((error: unknown) => this.#services.log.error({ fault: faultOf(error) }, 'a delivery was held up'))
      .finally(() => {
        this.#inHand.delete(job);
        this.#wake();
      });
    this.#inHand.set(job, work);
  }

  /** When the database goes away in here the job stays in hand of nobody, and is given out again after the heartbeat. */
  async #deliver(job: DeliveryJob): Promise<void> {
    const { db, clock, queue } = this.#services;
    const claimed = await claim(db, job.data.delivery, clock.now());
    if (!claimed) return queue.done(job);
    const outcome = await this.#send(claimed);
    const result = resultOf(outcome, claimed.attempt);
    await settle(db, claimed, result, clock.now());
    await (result.state === 'queued' ? queue.later(job) : queue.done(job));
  }

  async #send({ alert, version, member, email, unsubscribeToken }: Claim): Promise<Outcome> {
    const { db, publicUrl } = this.#services;
    const document = await documentOf(db, alert, version);
    return this.#channel.send({ document, member, address: email, unsubscribeUrl: `${publicUrl()}/unsubscribe/${unsubscribeToken}` });
  }

  /** Gives every delivery that has been open for a while a job if it has none. Nothing should; this is the net below. */
  async #audit(): Promise<void> {
    const { db, clock, queue } = this.#services;
    const since = new Date(clock.now().getTime() - auditEvery);
    for (let after: string | null = null; ; ) {
      const open: string[] = await openSince(db, since, after, 1_000);
      await queue.add(null, open);
      after = open.at(-1) ?? null;
      if (after === null) return;
    }
  }
}

/** What an outcome makes of a delivery at its nth attempt. */
export function resultOf(outcome: Outcome, attempt: number): Result {
  if (outcome.kind === 'sent') return { state: 'sent', reason: null, answer: null, unanswered: false };
  const { reason, answer } = outcome;
  if (outcome.kind !== 'later') return { state: outcome.kind, reason, answer, unanswered: false };
  if (attempt < mostAttempts) return { state: 'queued', reason, answer, unanswered: outcome.unanswered };
  return { state: outcome.unanswered ? 'unknown' : 'failed', reason, answer, unanswered: outcome.unanswered };
}
