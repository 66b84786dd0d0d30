import { expect, onTestFinished, test } from 'vitest';
import { Scheme } from '../support/scheme.ts';
import { startServerProcess } from '../support/server-process.ts';
import { serverRoom } from '../support/server-room.ts';
import { startSmtp } from '../support/smtp.ts';
import { until } from '../support/until.ts';

const room = serverRoom();
/** Connections a server keeps to the mail server: what is on its way when it is killed, at most. */
const width = 5;

test('a server killed in the middle of a sending leaves nobody out, and repeats at most what was on its way', async () => {
  const smtp = await startSmtp({ delay: 10 });
  onTestFinished(() => smtp.stop());
  const database = await room.freshDatabase();
  const environment = { DATABASE_URL: database, SMTP_URL: smtp.url };
  const doomed = await startServerProcess(environment);
  const scheme = await new Scheme(doomed.url, () => new Date()).found(doomed.setupCode ?? '');
  const addresses = Array.from({ length: 300 }, (_, number) => `member${number}@example.org`);
  for (const email of addresses) await scheme.central.api.members.add({ kind: 'individual', name: 'Member', email, forces: [] });
  const document = scheme.alert();
  const alert = scheme.sign(document);
  expect((await scheme.central.api.alerts.publish({ alert })).recipients).toBe(300);

  await until('the sending is under way', () => smtp.mails.length >= 60);
  doomed.child.kill('SIGKILL');
  await doomed.exited;
  const before = smtp.mails.length;
  expect(before).toBeLessThan(300);

  const survivor = await startServerProcess(environment);
  onTestFinished(async () => {
    survivor.child.kill('SIGTERM');
    await survivor.exited;
  });
  const { syncClient } = await import('../support/scheme.ts');
  const central = syncClient(survivor.url, () => `Bearer ${scheme.token(scheme.central)}`);
  await until(
    'every delivery is settled',
    async () => {
      const { counts } = await central.alerts.deliveries({ alert: document.id });
      return counts.queued + counts.sending === 0;
    },
    50,
  );
  const { counts } = await central.alerts.deliveries({ alert: document.id });
  expect(counts.sent).toBe(300);
  const received = smtp.mails.map((mail) => mail.recipients[0] ?? '');
  expect(new Set(received)).toEqual(new Set(addresses));
  const repeated = received.filter((address, place) => received.indexOf(address) !== place);
  expect(repeated.length).toBeLessThanOrEqual(width);
  const idsOf = (address: string) =>
    new Set(smtp.mails.filter((mail) => mail.recipients[0] === address).map((mail) => /^Message-ID: (.+)$/im.exec(mail.raw)?.[1]));
  for (const address of repeated) expect(idsOf(address).size, 'a repeated mail can be told by its Message-ID').toBe(1);
}, 90_000);

test('two servers share one sending and nobody gets a mail twice', async () => {
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const { scheme, database } = await room.open({ smtpUrl: smtp.url });
  await room.start({ database, smtpUrl: smtp.url });
  for (let number = 0; number < 60; number += 1) {
    await scheme.central.api.members.add({ kind: 'individual', name: 'Member', email: `m${number}@example.org`, forces: [] });
  }
  const document = scheme.alert();
  await scheme.central.api.alerts.publish({ alert: scheme.sign(document) });
  await until('all are sent', async () => (await scheme.central.api.alerts.deliveries({ alert: document.id })).counts.sent === 60);
  expect(smtp.mails.map((mail) => mail.recipients[0]).toSorted()).toEqual(
    Array.from({ length: 60 }, (_, number) => `m${number}@example.org`).toSorted(),
  );
});

test('a server that is told to stop finishes the mails on their way and leaves the rest for the next one', async () => {
  const smtp = await startSmtp({ delay: 20 });
  onTestFinished(() => smtp.stop());
  const database = await room.freshDatabase();
  const first = await startServerProcess({ DATABASE_URL: database, SMTP_URL: smtp.url });
  const scheme = await new Scheme(first.url, () => new Date()).found(first.setupCode ?? '');
  for (let number = 0; number < 60; number += 1) {
    await scheme.central.api.members.add({ kind: 'individual', name: 'Member', email: `m${number}@example.org`, forces: [] });
  }
  const document = scheme.alert();
  await scheme.central.api.alerts.publish({ alert: scheme.sign(document) });
  await until('the sending is under way', () => smtp.mails.length >= 10);
  first.child.kill('SIGTERM');
  expect(await first.exited).toBe(0);
  const { server } = { server: await room.start({ database, smtpUrl: smtp.url }) };
  const { syncClient } = await import('../support/scheme.ts');
  const central = syncClient(server.url, () => `Bearer ${scheme.token(scheme.central)}`);
  await until('all are sent', async () => (await central.alerts.deliveries({ alert: document.id })).counts.sent === 60, 40);
  expect(smtp.mails).toHaveLength(60);
});
