/**
 * How two writers of one field meet (architecture, "The log"). A write names in `base` the newest stamp its writer had seen; it replaces
 * every write up to there. What is left standing are the heads: writes none of which had seen another. The newest head is the value of the
 * field; the others are kept beside it until a person picks. The outcome does not depend on the order in which writes arrive.
 */
export type FieldWrite = { hlc: string; base: string | null; value: string };

/** The heads after one more write has arrived. Taking the same write twice changes nothing. Newest first. */
export function mergeWrite<W extends FieldWrite>(heads: readonly W[], incoming: W): W[] {
  if (heads.some((head) => head.hlc === incoming.hlc || hadSeen(head, incoming))) return [...heads];
  return [...heads.filter((head) => !hadSeen(incoming, head)), incoming].sort((a, b) => (a.hlc < b.hlc ? 1 : a.hlc > b.hlc ? -1 : 0));
}

/** The heads a person must choose between: empty unless values differ. The first is the one in force. */
export function conflictOf<W extends FieldWrite>(heads: readonly W[]): W[] {
  return heads.some((head) => head.value !== heads[0]?.value) ? [...heads] : [];
}

function hadSeen(later: FieldWrite, earlier: FieldWrite): boolean {
  return later.base !== null && later.base >= earlier.hlc;
}
