import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { Hex } from '#shared/domain/primitives.ts';

/** How a passphrase becomes a key, kept with each slot so that later slots may cost more. The limits keep a forged file from eating memory. */
export const KdfParameters = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.number().int().min(8).max(1_048_576),
  passes: z.number().int().min(1).max(64),
  lanes: z.number().int().min(1).max(16),
  salt: Hex.length(32),
});
export type KdfParameters = z.infer<typeof KdfParameters>;
export type KdfCost = Omit<KdfParameters, 'name' | 'salt'>;

/**
 * 256 MiB and three passes: a quarter to half a second on a small laptop, and an order of magnitude above the OWASP minimum for Argon2id
 * (19 MiB, two passes, one lane; Password Storage Cheat Sheet).
 */
export const kdfCost: KdfCost = { memoryKiB: 262_144, passes: 3, lanes: 1 };

/** The 256-bit key-encryption key of a secret. The caller wipes it. Equal texts typed on different keyboards give equal keys (NFC, RFC 8265). */
export async function stretch(secret: string, kdf: KdfParameters): Promise<Buffer> {
  const bytes = Buffer.from(secret.normalize('NFC'), 'utf8');
  try {
    return await hashRaw(bytes, {
      algorithm: 2, // Argon2id. The package's enum is ambient and cannot be read under isolatedModules.
      memoryCost: kdf.memoryKiB,
      timeCost: kdf.passes,
      parallelism: kdf.lanes,
      outputLen: 32,
      salt: Buffer.from(kdf.salt, 'hex'),
    });
  } finally {
    bytes.fill(0);
  }
}
