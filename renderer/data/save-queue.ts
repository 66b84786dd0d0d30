/** How the last words stand. `stopped`: saving them again would not help, so it is not tried. */
export type SaveStanding =
  | { phase: 'saved'; at: string | null }
  | { phase: 'unsaved' }
  | { phase: 'saving' }
  | { phase: 'failing'; error: unknown }
  | { phase: 'stopped'; error: unknown };

export type SaveQueueOptions<Value> = {
  /** Durable when it resolves; answers when that was (an instant). */
  save: (value: Value) => Promise<string>;
  /** Whether a failed save may succeed if it is tried again. */
  mayRetry: (error: unknown) => boolean;
  onStanding: (standing: SaveStanding) => void;
  /** Milliseconds of quiet after the last change before it is saved. */
  quietMs?: number;
  /** Milliseconds after which a value is saved although changes keep coming. */
  longestMs?: number;
  /** Milliseconds before the first new try after a failure; doubles with each, up to ten seconds. */
  retryMs?: number;
};

const longestRetryMs = 10_000;

/**
 * Saves a value that keeps changing: one save at a time, always the newest value, never an older one after a newer one. A save that fails
 * is tried again by itself until it succeeds or cannot; the value stays here meanwhile.
 */
export class SaveQueue<Value> {
  readonly #options: Required<SaveQueueOptions<Value>>;
  #waiting: { value: Value } | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #oldestUnsavedAt: number | null = null;
  #failures = 0;
  #hasStopped = false;

  constructor(options: SaveQueueOptions<Value>) {
    this.#options = { quietMs: 300, longestMs: 400, retryMs: 500, ...options };
  }

  /** Takes a new value. It is saved after a moment of quiet, and in any case soon. */
  change(value: Value): void {
    if (this.#hasStopped) return;
    this.#waiting = { value };
    const now = Date.now();
    this.#oldestUnsavedAt ??= now;
    if (this.#failures > 0) return;
    if (!this.#running) this.#options.onStanding({ phase: 'unsaved' });
    const left = this.#oldestUnsavedAt + this.#options.longestMs - now;
    this.#schedule(Math.max(0, Math.min(this.#options.quietMs, left)));
  }

  /** Whether there are words that are not in the vault yet. */
  get hasUnsaved(): boolean {
    return this.#waiting !== null || this.#running !== null;
  }

  /** Saves now what is not saved yet. Resolves with true once all is durable, with false when the save failed or cannot be made. */
  async flush(): Promise<boolean> {
    this.#cancelTimer();
    while (this.#running || this.#waiting) {
      if (this.#running) await this.#running;
      else if (this.#hasStopped) return false;
      else {
        const failuresBefore = this.#failures;
        await this.#run();
        if (this.#failures > failuresBefore || this.#hasStopped) return false;
      }
    }
    this.#cancelTimer();
    return !this.#hasStopped;
  }

  /** Ends the queue. What is not saved is given up; call `flush` first. */
  stop(): void {
    this.#hasStopped = true;
    this.#waiting = null;
    this.#cancelTimer();
  }

  #schedule(ms: number): void {
    this.#cancelTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (!this.#running) void this.#run();
    }, ms);
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #run(): Promise<void> {
    const taken = this.#waiting;
    if (!taken) return Promise.resolve();
    this.#waiting = null;
    this.#oldestUnsavedAt = null;
    this.#cancelTimer();
    if (this.#failures === 0) this.#options.onStanding({ phase: 'saving' });
    this.#running = this.#attempt(taken).finally(() => {
      this.#running = null;
      if (this.#waiting && !this.#hasStopped) this.#schedule(this.#failures > 0 ? this.#retryDelay() : this.#options.quietMs);
    });
    return this.#running;
  }

  async #attempt(taken: { value: Value }): Promise<void> {
    try {
      const at = await this.#options.save(taken.value);
      this.#failures = 0;
      this.#options.onStanding(this.#waiting ? { phase: 'unsaved' } : { phase: 'saved', at });
    } catch (error) {
      this.#failures += 1;
      // A newer value has taken its place, if there is one.
      this.#waiting ??= taken;
      if (this.#options.mayRetry(error)) this.#options.onStanding({ phase: 'failing', error });
      else {
        this.#hasStopped = true;
        this.#options.onStanding({ phase: 'stopped', error });
      }
    }
  }

  #retryDelay(): number {
    return Math.min(this.#options.retryMs * 2 ** (this.#failures - 1), longestRetryMs);
  }
}
