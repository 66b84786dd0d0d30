type Case = { id: string /** The case it went on in; null while it did not. */; into: string | null };

/**
 * Which of these cases of one person stand closed because they went on in another of them. One that went on in a case which is not here (the merge
 * was undone) counts as open again; so do cases that were sent into each other on two laptops: somebody has to be asked once more.
 */
export function goneOn(cases: readonly Case[]): ReadonlySet<string> {
  const into = new Map(cases.map((one) => [one.id, one.into]));
  return new Set(cases.filter(({ id }) => leadsElsewhere(id, into)).map(({ id }) => id));
}

function leadsElsewhere(id: string, into: ReadonlyMap<string, string | null>): boolean {
  const first = into.get(id) ?? null;
  if (first === null || !into.has(first)) return false;
  const passed = new Set<string>();
  for (let next: string | null = first; next !== null && !passed.has(next); next = into.get(next) ?? null) {
    if (next === id) return false;
    passed.add(next);
  }
  return true;
}
