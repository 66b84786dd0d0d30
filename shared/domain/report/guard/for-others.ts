import type { Finding } from '../report.ts';
import type { Reason } from './reason.ts';

/** Reasons that say which masked line of the record a word was found by. */
const telling: readonly Reason[] = ['told-name', 'told-phone', 'told-email', 'told-address', 'told-venue', 'told-happened'];

/**
 * Findings as somebody sees them who may not read who told us: the same words of the text are marked, and nothing says which masked line they
 * agree with. A finding holds no other words than those of the text.
 */
export function forOthers(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (telling.includes(finding.why) ? { ...finding, why: 'told-private' } : finding));
}
