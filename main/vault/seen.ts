/**
 * What a worker was shown of masked details since the vault was opened, or wrote there: only that may be changed by somebody who sees it
 * masked. Held in memory and gone with the session, so that after every unlocking a reason is given anew.
 */
export type SeenDetails = {
  note(subject: string, field: string, value: string): void;
  /** Whether this very value was seen: one that somebody wrote since was not. */
  has(subject: string, field: string, value: string): boolean;
};

export function seenDetails(): SeenDetails {
  const seen = new Set<string>();
  const key = (...parts: readonly string[]) => JSON.stringify(parts);
  return {
    note: (subject, field, value) => void seen.add(key(subject, field, value)),
    has: (subject, field, value) => seen.has(key(subject, field, value)),
  };
}
