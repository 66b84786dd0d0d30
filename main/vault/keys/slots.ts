import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Hex, Id } from '#shared/domain/primitives.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { writeWhole } from '../store/folder.ts';
import { type KdfCost, KdfParameters, stretch } from './passphrase.ts';

/** One way into the vault: the vault key, wrapped by a key made from a passphrase or from the recovery key (AES-256-GCM). */
export const Slot = z.strictObject({
  /** The worker's id; the recovery slot has one of its own. */
  id: Id,
  kind: z.enum(['worker', 'recovery']),
  /** The name the worker chose for the lock screen: the only words in clear. Empty for the recovery slot. */
  label: z.string().max(80),
  kdf: KdfParameters,
  nonce: Hex.length(24),
  wrapped: Hex.length(96),
});
export type Slot = z.infer<typeof Slot>;

export const SlotsFile = z.strictObject({
  format: z.literal('streetlight-vault-slots'),
  version: z.literal(1),
  vault: Id,
  slots: z.array(Slot).min(1).max(200),
});
export type SlotsFile = z.infer<typeof SlotsFile>;

/** Reads the slots. Throws `vault/damaged` when the file is missing or not what it should be, `vault/from-newer-version` for a later format. */
export function readSlots(file: string): SlotsFile {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Refusal('vault/damaged');
  }
  const version = z.object({ format: z.literal('streetlight-vault-slots'), version: z.number().int() }).safeParse(json);
  if (version.success && version.data.version > 1) throw new Refusal('vault/from-newer-version', { version: version.data.version });
  const read = SlotsFile.safeParse(json);
  if (!read.success) throw new Refusal('vault/damaged');
  return read.data;
}

/** Writes the slots in one step. Throws `vault/disk-full` and leaves the old file. */
export function writeSlots(file: string, slots: SlotsFile): void {
  writeWhole(file, `${JSON.stringify(SlotsFile.parse(slots), null, 2)}\n`);
}

/** Wraps the vault key for a secret. `cost` is how much work a guess shall be. */
export async function makeSlot(
  vault: string,
  who: Pick<Slot, 'id' | 'kind' | 'label'>,
  secret: string,
  key: Uint8Array,
  cost: KdfCost,
): Promise<Slot> {
  const kdf: KdfParameters = { name: 'argon2id', ...cost, salt: randomBytes(16).toString('hex') };
  const nonce = randomBytes(12);
  const kek = await stretch(secret, kdf);
  try {
    const cipher = createCipheriv('aes-256-gcm', kek, nonce);
    cipher.setAAD(boundTo(vault, { ...who, kdf }));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    return { ...who, kdf, nonce: nonce.toString('hex'), wrapped: wrapped.toString('hex') };
  } finally {
    kek.fill(0);
  }
}

/** The vault key if the secret is the slot's, else null. Takes the same time for both. The caller wipes the key. */
export async function openSlot(vault: string, slot: Slot, secret: string): Promise<Buffer | null> {
  const kek = await stretch(secret, slot.kdf);
  try {
    const wrapped = Buffer.from(slot.wrapped, 'hex');
    const decipher = createDecipheriv('aes-256-gcm', kek, Buffer.from(slot.nonce, 'hex'));
    decipher.setAAD(boundTo(vault, slot));
    decipher.setAuthTag(wrapped.subarray(32));
    return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()]);
  } catch {
    return null;
  } finally {
    kek.fill(0);
  }
}

/** Binds a wrapped key to its place: a slot moved to another vault, renamed or made cheaper no longer opens. */
function boundTo(vault: string, { id, kind, label, kdf }: Pick<Slot, 'id' | 'kind' | 'label' | 'kdf'>): Buffer {
  return Buffer.from(canonicalJson({ vault, id, kind, label, kdf }), 'utf8');
}
