import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Database } from './database.ts';
import { checkRuntime, openEncrypted } from './driver.ts';
import type { Migration } from './migrations/migration.ts';
import { makeStore, openStore } from './open.ts';
import { refusing } from './sqlite-errors.ts';

const key = Buffer.alloc(32, 7);
const now = new Date('2026-11-14T22:10:00Z');
const first: Migration = {
  number: 1,
  name: 'ops',
  up: (db) => void db.exec('CREATE TABLE ops (id INTEGER PRIMARY KEY, text TEXT) STRICT'),
};
const second: Migration = { number: 2, name: 'more', up: (db) => void db.exec(`ALTER TABLE ops ADD COLUMN note TEXT`) };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-store-'));
  file = join(folder, 'vault.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(rows = 300): void {
  const db = makeStore(file, key, [first], now);
  fill(db, rows);
  db.close();
}

function fill(db: Database, rows: number): void {
  const insert = db.prepare('INSERT INTO ops (text) VALUES (?)');
  db.transaction(() => {
    for (let i = 0; i < rows; i++) insert.run(`row ${i} ${'x'.repeat(400)}`);
  })();
}

const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'opened';
};

const open = (known: readonly Migration[] = [first]) => openStore(file, key, known, now);

test('a store is an SQLCipher 4 file that any connection with the key and the same settings opens', () => {
  make(3);
  expect(readFileSync(file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  const other = openEncrypted(file, key, { readonly: true });
  expect(other.prepare('SELECT count(*) FROM ops').pluck().get()).toBe(3);
  expect(other.pragma('cipher', { simple: true })).toBe('sqlcipher');
  other.close();
  const { db } = open();
  expect([db.pragma('journal_mode', { simple: true }), db.pragma('synchronous', { simple: true })]).toEqual(['wal', 2]);
  expect([db.pragma('secure_delete', { simple: true }), db.pragma('temp_store', { simple: true })]).toEqual([1, 2]);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  db.close();
});

const damages: Record<string, () => void> = {
  'the first page': () => flip(20),
  'the salt': () => flip(0),
  'a page in the middle': () => flip(Math.floor(statSync(file).size / 2 / 4096) * 4096 + 100),
  'the last page': () => flip(statSync(file).size - 200),
  'the end, cut off': () => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'a page cut in half': () => truncateSync(file, statSync(file).size - 2000),
  'everything, empty now': () => truncateSync(file, 0),
  'everything, another file': () => writeFileSync(file, 'not a vault at all'.repeat(1000)),
};

test.each(Object.keys(damages))('damage to %s is refused and the file is left exactly as it is', (name) => {
  make();
  damages[name]?.();
  const before = readFileSync(file);
  expect(refusalOf(open)).toBe('vault/damaged');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('after a crash the log beside the file is read; cut short, it gives back every whole transaction and nothing half', () => {
  const db = makeStore(file, key, [first], now);
  db.pragma('wal_checkpoint(TRUNCATE)');
  for (let i = 0; i < 20; i++) fill(db, 10);
  const crashed = join(folder, 'crashed.db');
  for (const end of ['', '-wal']) copyFileSync(file + end, crashed + end);
  db.close();
  const wal = readFileSync(`${crashed}-wal`);
  let fewest = Number.POSITIVE_INFINITY;
  for (const share of [1, 0.9, 0.5, 0.31, 0.02, 0]) {
    copyFileSync(crashed, `${folder}/cut.db`);
    writeFileSync(`${folder}/cut.db-wal`, wal.subarray(0, Math.floor(wal.length * share)));
    const cut = openStore(`${folder}/cut.db`, key, [first], now).db;
    const rows = cut.prepare('SELECT count(*) FROM ops').pluck().get() as number;
    cut.close();
    expect(rows % 10).toBe(0);
    if (share === 1) expect(rows).toBe(200);
    expect(rows).toBeLessThanOrEqual(fewest);
    fewest = rows;
  }
  expect(fewest).toBe(0);
});

test('a store of a newer app is refused and left exactly as it is', () => {
  makeStore(file, key, [first, second], now).close();
  const before = readFileSync(file);
  expect(refusalOf(() => open([first]))).toBe('vault/from-newer-version');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('migrating goes forward once, after a checked copy that still holds the old tables', () => {
  make(5);
  const migrated = open([first, second]);
  expect(migrated.migrated).toBe(true);
  expect(migrated.db.pragma('user_version', { simple: true })).toBe(2);
  migrated.db.close();
  const copy = openEncrypted(`${file}.before-2`, key, { readonly: true });
  expect(copy.prepare('SELECT * FROM ops LIMIT 1').get()).not.toHaveProperty('note');
  expect(copy.prepare('SELECT count(*) FROM ops').pluck().get()).toBe(5);
  copy.close();
  const again = open([first, second]);
  expect(again.migrated).toBe(false);
  again.db.close();
});

test('a migration that fails leaves the store at the step before', () => {
  make(5);
  const broken: Migration = {
    number: 3,
    name: 'broken',
    up(db) {
      db.exec('ALTER TABLE ops ADD COLUMN half TEXT');
      throw new Error('a bug in a migration');
    },
  };
  expect(() => open([first, second, broken])).toThrow('a bug in a migration');
  const { db, migrated } = open();
  expect(migrated).toBe(false);
  expect(db.prepare('SELECT * FROM ops LIMIT 1').get()).toEqual({ id: 1, text: expect.any(String) });
  db.close();
});

test('a second connection that writes is told the vault is in use', () => {
  make(1);
  const mine = open().db;
  mine.exec('BEGIN IMMEDIATE');
  const other = openEncrypted(file, key);
  expect(refusalOf(() => refusing(() => other.exec('BEGIN IMMEDIATE')))).toBe('vault/in-use');
  other.close();
  mine.close();
});

test('a wrong key reads nothing', () => {
  make(1);
  expect(refusalOf(() => openStore(file, Buffer.alloc(32, 8), [first], now))).toBe('vault/damaged');
});

test('a full store says so and keeps what it had', () => {
  make(10);
  const { db } = open();
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  expect(refusalOf(() => refusing(() => fill(db, 500)))).toBe('vault/disk-full');
  expect(db.prepare('SELECT count(*) FROM ops').pluck().get()).toBe(10);
  db.close();
});

test('a runtime too old for the native module is told so before it is loaded', () => {
  expect(() => checkRuntime('9')).toThrow(/Node-API 10/);
  expect(() => checkRuntime(undefined)).not.toThrow();
});

test('making a store leaves the copy of nothing behind', () => {
  make(1);
  expect(existsSync(`${file}.before-1`)).toBe(false);
});

function flip(at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] as number) ^ 0xff;
  writeFileSync(file, bytes);
}
