/**
 * How two writers of one field meet (architecture, "The log"). A write names in `base` the newest stamp its writer had seen; it replaces
 * every write up to there. What is left standing are the heads: writes none of which had seen another. The newest head is the value of the
 * field; the others are kept beside it until a person picks. The outcome does not depend on the order in which writes arrive.
 *
 * A page on which somebody goes on typing has seen its own earlier writes, though not what others wrote meanwhile: writes of one page replace
 * one another whatever their `base`. A page never names an older `base` than it has named before.
 */
export type FieldWrite = { hlc: string; base: string | null; value: string; page?: string | null };

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
  const isOnePage = later.page !== undefined && later.page !== null && later.page === earlier.page;
  return (later.base !== null && later.base >= earlier.hlc) || (isOnePage && later.hlc > earlier.hlc);
}
