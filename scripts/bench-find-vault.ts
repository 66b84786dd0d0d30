/// <reference path="../main/vault/store/multiple-ciphers.d.ts" />
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { v7 } from 'uuid';
import { emptyVehicle, type IncidentFields } from '#shared/domain/incident/incident.ts';
import { offenceCodes } from '#shared/domain/incident/offence.ts';
import type { Worker } from '#shared/domain/worker/worker.ts';
import { nextHlc } from '#shared/log/hlc.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { sampleIncidents } from '#shared/reference/samples/sample-incidents.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { openLocker } from '#vault/attachments/locker.ts';
import { makeChangeBus } from '#vault/changes.ts';
import type { OpenVault } from '#vault/context.ts';
import { makeDevice, readDevice } from '#vault/keys/device.ts';
import { openLog } from '#vault/log/log.ts';
import { applyOp, insertOp, sha256 } from '#vault/log/ops.ts';
import { rebuildProjections } from '#vault/log/rebuild.ts';
import { projections } from '#vault/projections.ts';
import { router } from '#vault/router.ts';
import { seenDetails } from '#vault/seen.ts';
import type { Database } from '#vault/store/database.ts';
import { openEncrypted } from '#vault/store/driver.ts';
import { migrations } from '#vault/store/migrations/index.ts';
import { makeStore } from '#vault/store/open.ts';
import type { VaultClient } from '../tests/support/vault.ts';

/** Always the same numbers, so that two runs measure the same records. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const syllables = [
  'ba',
  'den',
  'lor',
  'wick',
  'shaw',
  'ham',
  'stow',
  'ley',
  'thorpe',
  'gate',
  'ridge',
  'mor',
  'field',
  'ash',
  'elm',
  'hol',
];
const letters = 'ABCDEFGHJKLMNOPRSTUVWXYZ';

/** One invented incident: a sample with half of its words exchanged, places nobody knows, and a number and plate of the invented ranges. */
function incidentOf(below: (limit: number) => number, words: readonly string[]): IncidentFields {
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const { fields } = pick(sampleIncidents);
  const name = () => `${pick(syllables)}${pick(syllables)}${pick(syllables)}`;
  const story = fields.story
    .split(' ')
    .map((word) => (below(2) === 0 ? word : below(12) === 0 ? name() : pick(words)))
    .join(' ');
  const digits = String(below(1000)).padStart(3, '0');
  const plate = `QQ${below(10)}${below(10)} ${pick([...letters])}${pick([...letters])}${pick([...letters])}`;
  const seen = below(5) === 0 ? plate.replace(/\d (.)/, '? ?') : plate;
  const id = v7();
  return {
    ...fields,
    what: [pick(offenceCodes)],
    when: { ...fields.when, precision: 'day', on: new Date(Date.UTC(2023, 0, 1 + below(1400))).toISOString().slice(0, 10) },
    where: { ...fields.where, force: pick(policeForces).id, town: name() },
    story,
    vehicles: below(2) === 0 ? [] : [{ ...emptyVehicle(id), colour: pick(['blue', 'grey', 'white']), plate: seen }],
    contactPoints: below(3) === 0 ? [] : [{ id, kind: 'phone', raw: `07700 900${digits}` }],
  };
}

export type BenchVault = { vault: OpenVault; client: VaultClient; close(): void };

const worker: Worker = { id: v7(), name: 'Amina Okafor', role: 'outreach' };

/** A vault round an open file, spoken to through the contract. */
export function vaultOn(db: Database): BenchVault {
  const clock = { now: () => new Date() };
  const device = readDevice(db);
  const log = openLog(db, device, clock, projections);
  const slots = { add: async () => {}, remove: () => {}, isOpenedBy: async () => false };
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-bench-'));
  const locker = openLocker(folder, randomBytes(32));
  const failures = (where: string, error: unknown): string => {
    throw new Error(where, { cause: error });
  };
  const vault: OpenVault = {
    db,
    clock,
    log,
    device,
    worker,
    changes: makeChangeBus(),
    slots,
    locker,
    failures,
    seen: seenDetails(),
    closing: new AbortController().signal,
  };
  const close = () => {
    locker.close();
    rmSync(folder, { recursive: true });
    db.close();
  };
  const context = { session: { current: () => vault }, failures } as never;
  return { vault, client: createRouterClient(router, { context }) as unknown as VaultClient, close };
}

/**
 * An encrypted store with `count` incidents in its log and projections, written through the code that writes them in the app, in one
 * transaction. Only the signatures are left out: signing is measured elsewhere, and nothing here checks them.
 */
export function makeFullStore(file: string, key: Uint8Array, count: number): void {
  const started = Date.UTC(2023, 0, 1);
  const db = makeStore(file, key, migrations, new Date(started));
  // Making it is not what is measured: no journal, and what is deleted need not be overwritten until the records are in.
  for (const setting of ['journal_mode=MEMORY', 'synchronous=OFF', 'secure_delete=OFF', 'cache_size=-300000']) db.pragma(setting);
  makeDevice(db, new Date(started));
  rebuildProjections(db, projections);
  const log = openLog(db, readDevice(db), { now: () => new Date(started) }, projections);
  log.commit([{ type: 'worker.added', subject: worker.id, body: worker }], worker.id);
  const below = numbers(7);
  const words = [...new Set(sampleIncidents.flatMap(({ fields }) => fields.story.split(/\s+/)))];
  const device = readDevice(db).id;
  let hlc: string | null = db.prepare('SELECT max(hlc) FROM ops').pluck().get() as string;
  db.transaction(() => {
    for (let turn = 0; turn < count; turn++) {
      const at = new Date(started + (turn + 1) * 1_200_000);
      const text = canonicalJson({ fields: incidentOf(below, words) });
      hlc = nextHlc(hlc, at, device);
      const unsigned = { id: v7({ msecs: at.getTime() }), hlc, actor: worker.id, device, bodyHash: sha256(text), base: null };
      const op = {
        ...unsigned,
        type: 'incident.recorded',
        subject: v7({ msecs: at.getTime() }),
        prev: '0'.repeat(64),
        signature: '0'.repeat(128),
      };
      insertOp(db, op, text);
      applyOp(db, projections, op, JSON.parse(text));
    }
  })();
  db.close();
}

/** The same rows and indexes without encryption: a copy of the file whose pages are written back in clear. */
export function makePlainCopy(file: string, key: Uint8Array, copy: string): Database {
  copyFileSync(file, copy);
  const db = openEncrypted(copy, key);
  db.pragma('journal_mode=DELETE');
  db.pragma(`rekey=''`);
  db.close();
  return new Sqlite(copy);
}

export function randomKey(): Uint8Array {
  return randomBytes(32);
}
