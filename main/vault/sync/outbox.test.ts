import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message } from '#shared/seal/envelope.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';
import { markSent, outboxStanding, queueAlert, queueMessage, waitingAfter, waitingCount } from './outbox.ts';

let laptop: TestVault;
beforeAll(async () => {
  laptop = await createTestVault({ services: [] });
});
afterAll(() => laptop.close());

const message = (): Message => ({ type: 'report.received', id: v7(), at: '2026-11-14T22:10:00.000Z', report: v7(), reference: 'NUM 0001' });
const stream = 'inbox:central';

test('a message waits until the server has it, and is known as sent after that', () => {
  const { db } = laptop.vault;
  const envelope = v7();
  expect(outboxStanding(db, envelope)).toBeNull();
  const sent = message();
  queueMessage(db, { envelope, stream, message: sent });
  expect(outboxStanding(db, envelope)).toBe('waiting');
  const [waiting] = waitingAfter(db, 0, 10);
  expect(waiting).toMatchObject({ kind: 'message', envelope, stream, message: sent, sealed: null });
  markSent(db, [waiting?.position as number]);
  expect(outboxStanding(db, envelope)).toBe('sent');
  expect(waitingCount(db)).toBe(0);
});

test('the same message or alert queued twice is sent once, before and after it went', () => {
  const { db } = laptop.vault;
  const envelope = v7();
  const signed = { document: '{"id":1}', device: v7(), signature: '00' };
  for (let times = 0; times < 2; times++) {
    queueMessage(db, { envelope, stream, message: message() });
    queueAlert(db, signed);
  }
  expect(waitingCount(db)).toBe(2);
  markSent(
    db,
    waitingAfter(db, 0, 10).map(({ position }) => position),
  );
  queueMessage(db, { envelope, stream, message: message() });
  queueAlert(db, signed);
  expect(waitingCount(db)).toBe(0);
});

test('what was queued in an act that failed is not queued', () => {
  const { db, log, worker } = laptop.vault;
  const envelope = v7();
  const act = () =>
    log.commit([], worker.id, (inside) => {
      queueMessage(inside, { envelope, stream, message: message() });
      throw new Error('the act failed');
    });
  expect(act).toThrow('the act failed');
  expect(db.inTransaction).toBe(false);
  expect(outboxStanding(db, envelope)).toBeNull();
});

test('messages are given out in the order they were queued, a page at a time', () => {
  const { db } = laptop.vault;
  const ids = Array.from({ length: 5 }, () => v7());
  for (const envelope of ids) queueMessage(db, { envelope, stream, message: message() });
  const seen: string[] = [];
  for (let after = 0; ; ) {
    const page = waitingAfter(db, after, 2);
    if (page.length === 0) break;
    expect(page.length).toBeLessThanOrEqual(2);
    for (const item of page) if (item.kind === 'message') seen.push(item.envelope);
    after = page.at(-1)?.position as number;
  }
  expect(seen).toEqual(ids);
});
