import type { Finding } from '#shared/domain/report/report.ts';

/** One row for each thing to decide: the same words in the same field are decided once, wherever they stand. */
export function findingsByKey(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.key)) first.set(finding.key, finding);
  return [...first.values()];
}
