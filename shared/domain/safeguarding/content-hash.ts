import { canonicalJson } from '../../seal/canonical.ts';
import { sha256Hex } from '../../seal/sign.ts';
import type { SafeguardingConcern, SafeguardingTelling } from './safeguarding.ts';

/**
 * SHA-256 of what was told under a concern, to whom, why, and who stands for it. Stands on the paper and in the disclosure, so that anybody
 * who holds the words can show that they are the ones. The same on screen and in the vault.
 */
export function tellingHash(
  concern: Pick<SafeguardingConcern, 'risk' | 'reason' | 'raisedBy' | 'confirmedBy'>,
  { recipient, to, how, words, agreed, why }: Omit<SafeguardingTelling, 'concernId'>,
): string {
  const { risk, reason, raisedBy, confirmedBy } = concern;
  return sha256Hex(
    canonicalJson({ risk, reason, raisedBy, confirmedBy, recipient, to: to.trim(), how, words: words.trim(), agreed, why: why.trim() }),
  );
}
