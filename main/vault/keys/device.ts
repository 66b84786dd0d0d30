import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { signerFromSeed } from '#shared/seal/sign.ts';
import type { DeviceKeys } from '../context.ts';
import type { Database } from '../store/database.ts';
import { readSecret, writeSecret } from './secrets.ts';

/** Gives a new vault its device id and Ed25519 signing key. */
export function makeDevice(db: Database, now: Date): void {
  writeSecret(db, 'device.id', Buffer.from(v7({ msecs: now.getTime() }), 'utf8'));
  const seed = randomBytes(32);
  writeSecret(db, 'device.sign', seed);
  seed.fill(0);
}

/** The device of this vault. Throws when the vault has none, which a whole vault never does. */
export function readDevice(db: Database): DeviceKeys {
  const id = readSecret(db, 'device.id');
  const seed = readSecret(db, 'device.sign');
  if (id === null || seed === null) throw new Error('The vault holds no device');
  const signer = signerFromSeed(seed.toString('hex'));
  seed.fill(0);
  return { id: id.toString('utf8'), signPublic: signer.publicKey, sign: (bytes) => signer.sign(bytes) };
}
