import type { Migration } from './migration.ts';

/**
 * The membership chain as it was verified, the age identities of the own organisation, and what an attempt to found or join has made so
 * far: kept before anything is sent, so that trying again after a lost answer goes on with the same keys.
 */
export const membership: Migration = {
  number: 10,
  name: 'membership',
  up(db) {
    db.exec(`
      CREATE TABLE membership_entry (
        seq INTEGER PRIMARY KEY,
        body TEXT NOT NULL,
        signature TEXT NOT NULL,
        device_signature TEXT
      ) STRICT;
      CREATE TABLE organisation_identity (
        epoch INTEGER PRIMARY KEY,
        recipient TEXT NOT NULL,
        identity TEXT NOT NULL
      ) STRICT;
      CREATE TABLE enrolment_attempt (
        attempt TEXT PRIMARY KEY,
        organisation TEXT NOT NULL,
        recipient TEXT NOT NULL,
        identity TEXT NOT NULL,
        root_seed TEXT
      ) STRICT;
    `);
  },
};
