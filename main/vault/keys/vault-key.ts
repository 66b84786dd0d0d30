import { hkdfSync } from 'node:crypto';

/** What the vault key is split into. Each use has a key of its own, so that none says anything about another (HKDF-SHA-256, RFC 5869). */
export type KeyUse = 'database' | 'attachment' | 'backup';

/** The 256-bit key for one use. `vaultId` separates vaults. The caller wipes it. */
export function deriveKey(vaultKey: Uint8Array, vaultId: string, use: KeyUse): Buffer {
  return Buffer.from(hkdfSync('sha256', vaultKey, Buffer.from(vaultId, 'utf8'), `streetlight/${use}/1`, 32));
}
