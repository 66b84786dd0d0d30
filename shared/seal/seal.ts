import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { Refusal } from '../errors/refusals.ts';
import { Batch } from './envelope.ts';
import { paddedLength } from './padding.ts';

/** An X25519 recipient of age: `age1` and 58 characters of bech32 data. Others (hybrid `age1pq1…`, tags, plugins) look different. */
const x25519Recipient = /^age1[02-9ac-hj-np-z]{58}$/;

/** Spaces after the JSON: `age -d` still gives a readable JSON document. */
const space = 0x20;

/**
 * Seals messages for every recipient as one age file (https://age-encryption.org/v1), padded to a size class. There is no way to get
 * the text out of here unsealed: no recipient, or one that is not X25519, throws. Hybrid recipients are refused because age loses their
 * protection as soon as one X25519 recipient stands beside them.
 */
export async function sealBatch(messages: readonly unknown[], recipients: readonly string[]): Promise<Uint8Array> {
  if (recipients.length === 0) throw new Error('A batch needs a recipient');
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) {
    if (!x25519Recipient.test(recipient)) throw new Error('Only X25519 recipients of age can be sealed for');
    encrypter.addRecipient(recipient);
  }
  const batch: Batch = Batch.parse({ v: 1, messages });
  const text = utf8ToBytes(JSON.stringify(batch));
  const padded = new Uint8Array(paddedLength(text.length)).fill(space);
  padded.set(text);
  return encrypter.encrypt(padded);
}

/**
 * Opens what `sealBatch` made, with any of the identities (`AGE-SECRET-KEY-1…`). Refuses `envelope/damaged` when the file was changed or
 * cut, is for somebody else, or does not hold a batch; nothing of a damaged file is given out.
 */
export async function openBatch(bytes: Uint8Array, identities: readonly string[]): Promise<Batch> {
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    return Batch.parse(JSON.parse(await decrypter.decrypt(bytes, 'text')));
  } catch {
    throw new Refusal('envelope/damaged');
  }
}
