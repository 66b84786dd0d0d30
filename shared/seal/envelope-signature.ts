import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.ts';
import type { Envelope } from './envelope.ts';
import { type Signer, sha256Hex, signingBytes, verifyBytes } from './sign.ts';

type Unsigned = Omit<Envelope, 'signature'>;

/** What a device signs: everything outside and, by its hash, everything inside. */
export function envelopeSigningBytes({ id, stream, device, madeAt, sealed }: Unsigned): Uint8Array {
  return signingBytes('envelope', canonicalJson({ id, stream, device, madeAt, sealed: sha256Hex(sealed) }));
}

/** The envelope with the sending device's signature. */
export function signEnvelope(envelope: Unsigned, signer: Signer): Envelope {
  return { ...envelope, signature: bytesToHex(signer.sign(envelopeSigningBytes(envelope))) };
}

/** Whether this key signed this envelope as it stands. Says nothing about whether that device is enrolled. */
export function verifyEnvelope(envelope: Envelope, publicKeyHex: string): boolean {
  return verifyBytes(publicKeyHex, envelopeSigningBytes(envelope), envelope.signature);
}
