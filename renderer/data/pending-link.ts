import type { ClientLink } from '@orpc/client';
import type { VaultGone } from './vault-gone.ts';

type Link = ClientLink<Record<never, never>>;

/**
 * A link that can be cut: calls under way end with `VaultGone` the moment it is cut, and later ones at once, so that no screen waits for
 * an answer that cannot come. A port whose other end has died says nothing by itself in the engines we run on.
 */
export class CuttableLink implements Link {
  #inner: Link | null = null;
  #gone: VaultGone | null = null;
  readonly #pending = new Set<(reason: Error) => void>();
  readonly #waitingForLink = new Set<() => void>();

  /** Sends all further calls through `inner`. Calls made before the first link wait for it. */
  join(inner: Link): void {
    this.#inner = inner;
    this.#gone = null;
    const waiting = [...this.#waitingForLink];
    this.#waitingForLink.clear();
    for (const start of waiting) start();
  }

  /** Ends every call under way and refuses new ones until `join`. */
  cut(reason: VaultGone): void {
    this.#inner = null;
    this.#gone = reason;
    const pending = [...this.#pending];
    this.#pending.clear();
    this.#waitingForLink.clear();
    for (const end of pending) end(reason);
  }

  call(...call: Parameters<Link['call']>): Promise<unknown> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#pending.add(reject);
      const settle = () => this.#pending.delete(reject);
      const start = () => {
        const inner = this.#inner;
        if (!inner) return;
        inner.call(...call).then(
          (answer) => {
            settle();
            resolve(answer);
          },
          (error: unknown) => {
            settle();
            reject(error);
          },
        );
      };
      if (this.#inner) start();
      else this.#waitingForLink.add(start);
    });
  }
}
