import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Holds an Ed25519 key (RFC 8032) without showing it. */
export type Signer = { publicKey: string /* hex */; sign(bytes: Uint8Array): Uint8Array };

/** A signer from its 32-byte secret seed, hex. Throws for anything else. */
export function signerFromSeed(seedHex: string): Signer {
  const seed = hexToBytes(seedHex);
  return { publicKey: bytesToHex(ed25519.getPublicKey(seed)), sign: (bytes) => ed25519.sign(bytes, seed) };
}

/**
 * Whether the signature is by this key over these bytes. Never throws: a malformed key or signature is simply not valid. Strict RFC 8032
 * rules (no ZIP-215 leniency), so that one signature cannot be rewritten into a second valid one.
 */
export function verifyBytes(publicKeyHex: string, bytes: Uint8Array, signatureHex: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signatureHex), bytes, hexToBytes(publicKeyHex), { zip215: false });
  } catch {
    return false;
  }
}

/** Lower-case hex of the SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** What stands for a root key on paper and in an invite: SHA-256 of the 32 key bytes, hex. */
export function keyFingerprint(publicKeyHex: string): string {
  return sha256Hex(hexToBytes(publicKeyHex));
}

/**
 * The bytes to sign for a text. One device key signs several kinds of thing; the first line says which, so that a signature given for
 * one can never be presented as another.
 */
export function signingBytes(kind: 'membership' | 'envelope' | 'alert' | 'op', text: string): Uint8Array {
  return utf8ToBytes(`streetlight/${kind}/1\n${text}`);
}
