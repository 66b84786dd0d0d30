/**
 * What passes between main/shell and the vault process. Main relays `data` unread: it is an oRPC frame of the vault contract. One
 * connection per window, numbered by main.
 */
export type ToVault =
  | { kind: 'start'; folder: string; version: string }
  | { kind: 'connect'; connection: number }
  | { kind: 'frame'; connection: number; data: string | Uint8Array }
  | { kind: 'disconnect'; connection: number }
  /** Lock, close the file, exit 0. */
  | { kind: 'stop' };

export type FromVault =
  /** Sent once, when frames will be answered. */
  | { kind: 'ready' }
  | { kind: 'frame'; connection: number; data: string | Uint8Array }
  /** The vault met a bug and is about to exit; `reference` is what the user can read out. */
  | { kind: 'failed'; reference: string };
