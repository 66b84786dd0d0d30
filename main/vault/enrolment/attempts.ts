import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { v7 } from 'uuid';
import type { Database } from '../store/database.ts';

/** The keys an attempt to found or join goes with. */
export type Attempt = { attempt: string; organisation: string; recipient: string; identity: string; rootSeed: string | null };

/** A secret Ed25519 seed, hex. */
export const newSeed = () => bytesToHex(randomBytes(32));

/**
 * The attempt of that name, made and kept now if there is none. Kept before anything is sent: when the answer is lost, the next try shows
 * the server the same keys. `organisation` null makes a new organisation, with a root key of its own.
 */
export async function attemptOf(db: Database, name: string, organisation: string | null): Promise<Attempt> {
  const standing = read(db, name);
  if (standing) return standing;
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  db.prepare(
    'INSERT INTO enrolment_attempt (attempt, organisation, recipient, identity, root_seed) VALUES (?, ?, ?, ?, ?) ON CONFLICT (attempt) DO NOTHING',
  ).run(name, organisation ?? v7(), recipient, identity, organisation === null ? newSeed() : null);
  // Read back, not answered from memory: two windows may have tried at the same moment.
  return read(db, name) as Attempt;
}

function read(db: Database, name: string): Attempt | null {
  const row = db
    .prepare<[string], Attempt>(
      'SELECT attempt, organisation, recipient, identity, root_seed AS rootSeed FROM enrolment_attempt WHERE attempt = ?',
    )
    .get(name);
  return row ?? null;
}

/** The identity becomes the organisation's. The attempt to found stays: it holds the scheme's root key. */
export function keepIdentity(db: Database, { attempt, recipient, identity, rootSeed }: Attempt): void {
  db.prepare('INSERT INTO organisation_identity (epoch, recipient, identity) VALUES (1, ?, ?) ON CONFLICT (epoch) DO NOTHING').run(
    recipient,
    identity,
  );
  if (rootSeed === null) db.prepare('DELETE FROM enrolment_attempt WHERE attempt = ?').run(attempt);
}
