import PostalMime from 'postal-mime';
import { v7 as newId } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import type { AlertDocument } from '#shared/domain/alert/alert.ts';
import type { Scheme } from '../support/scheme.ts';
import { refusalOf, serverRoom } from '../support/server-room.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';
import { until } from '../support/until.ts';

const room = serverRoom();
const retry = { firstAfter: 1, longest: 1 };

async function openWithMail(options: { patience?: number } = {}) {
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const open = await room.open({ smtpUrl: smtp.url, retry, smtp: { patience: options.patience ?? 2_000 } });
  return { ...open, smtp };
}

const member = (scheme: Scheme, email: string, forces: string[] = []) =>
  scheme.central.api.members.add({ kind: 'individual', name: `Member ${email}`, email, forces });

const publish = async (scheme: Scheme, changes: Partial<AlertDocument> = {}) => {
  const document = scheme.alert(changes);
  return { document, ...(await scheme.central.api.alerts.publish({ alert: scheme.sign(document) })) };
};

/** Waits until nothing of the newest version is open any more. */
const settled = (scheme: Scheme, alert: string) =>
  until('every delivery is settled', async () => {
    const { counts, failures } = await scheme.central.api.alerts.deliveries({ alert });
    return counts.queued + counts.sending === 0 ? { counts, failures } : null;
  });

const to = (smtp: TestSmtp) => smtp.mails.flatMap((mail) => mail.recipients).toSorted();

test('an alert goes to the members of its area and of everywhere, once each, however often it is published', async () => {
  const { scheme, smtp } = await openWithMail();
  await member(scheme, 'near@example.org', ['merseyside']);
  await member(scheme, 'everywhere@example.org');
  await member(scheme, 'far@example.org', ['kent']);
  const document = scheme.alert();
  const alert = scheme.sign(document);
  const first = await scheme.central.api.alerts.publish({ alert });
  expect(first.recipients).toBe(2);
  expect(await scheme.central.api.alerts.publish({ alert })).toEqual(first);
  const { counts } = await settled(scheme, document.id);
  expect(counts).toMatchObject({ sent: 2, failed: 0 });
  expect(await scheme.central.api.alerts.publish({ alert })).toEqual(first);
  expect(to(smtp)).toEqual(['everywhere@example.org', 'near@example.org']);
  const project = await scheme.project();
  expect((await project.api.alerts.read({ after: 0 })).alerts).toEqual([{ seq: first.seq, alert }]);
});

test('an area that belongs to no known force reaches everybody', async () => {
  const { scheme, smtp } = await openWithMail();
  await member(scheme, 'far@example.org', ['kent']);
  const { document } = await publish(scheme, { areas: [{ kind: 'outcode', code: 'L8' }] });
  await settled(scheme, document.id);
  expect(to(smtp)).toEqual(['far@example.org']);
});

test('a mail has text and HTML, a neutral sender, one-click unsubscribing, and nothing that reports back', async () => {
  const { scheme, smtp, server } = await openWithMail();
  await member(scheme, 'near@example.org');
  const { document } = await publish(scheme);
  await settled(scheme, document.id);
  const raw = smtp.mails[0]?.raw ?? '';
  const mail = await PostalMime.parse(raw);
  const header = (name: string) => mail.headers.find((one) => one.key === name)?.value ?? '';
  expect(mail.text).toContain(document.headline);
  expect(mail.html).toContain(document.headline);
  expect(mail.from).toMatchObject({ name: 'Streetlight' });
  expect(header('list-unsubscribe')).toMatch(new RegExp(`^<${server.url}/unsubscribe/[\\w-]{40,}>$`));
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(header('message-id')).toMatch(/^<[0-9a-f]{40}@streetlight\.example>$/);
  expect(mail.html).not.toMatch(/<img|<script|<link|url\(/i);
  expect(raw).not.toMatch(/^(X-Mailer|User-Agent):/im);
});

test('looking at the unsubscribe page changes nothing; one POST without a cookie stops the mails', async () => {
  const { scheme, smtp, server } = await openWithMail();
  await member(scheme, 'leaver@example.org');
  await member(scheme, 'stayer@example.org');
  const first = await publish(scheme);
  await settled(scheme, first.document.id);
  const mail = smtp.mails.find((one) => one.recipients.includes('leaver@example.org'));
  const link = /^List-Unsubscribe: <(.+)>/im.exec(mail?.raw.replace(/\r\n[ \t]+/g, ' ') ?? '')?.[1] ?? '';

  const page = await fetch(link);
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/<form method="post"><button>/);
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  expect(page.headers.get('set-cookie')).toBeNull();
  const unsubscribedAt = async () =>
    (await scheme.central.api.members.list()).members.find((one) => one.email === 'leaver@example.org')?.unsubscribedAt;
  expect(await unsubscribedAt()).toBeNull();

  const click = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
  expect((await fetch(link, click)).status).toBe(200);
  const when = await unsubscribedAt();
  expect(when).toBeTruthy();
  expect((await fetch(link, click)).status, 'twice is the same as once').toBe(200);
  expect(await unsubscribedAt()).toBe(when);
  expect((await fetch(`${server.url}/unsubscribe/${'A'.repeat(43)}`, click)).status).toBe(404);

  const second = await publish(scheme);
  expect(second.recipients).toBe(1);
  await settled(scheme, second.document.id);
  expect(to(smtp).filter((address) => address === 'leaver@example.org')).toHaveLength(1);
});

test('who unsubscribes or is removed while a mail waits for another try is never sent it', async () => {
  const { scheme, smtp, server } = await openWithMail();
  smtp.behave(() => ({ do: 'refuse-recipient', code: 451, text: '4.7.1 later please' }));
  await member(scheme, 'leaver@example.org');
  const removed = await member(scheme, 'removed@example.org');
  const { document } = await publish(scheme);
  const { unsubscribe } = await import('#server/members/store.ts');
  const { openDatabase } = await import('#server/store/database.ts');
  const db = openDatabase(server.connection, () => undefined);
  await until('both were tried and put off', async () => {
    const { failures } = await scheme.central.api.alerts.deliveries({ alert: document.id });
    return failures.length === 2;
  });
  const { unsubscribe_token } = await db
    .selectFrom('members')
    .selectAll()
    .where('email', '=', 'leaver@example.org')
    .executeTakeFirstOrThrow();
  await unsubscribe(db, unsubscribe_token, new Date());
  await db.destroy();
  await scheme.central.api.members.remove({ id: removed.id });
  smtp.behave(() => ({ do: 'take' }));
  const { counts } = await settled(scheme, document.id);
  expect(counts).toMatchObject({ suppressed: 2, sent: 0 });
  expect(smtp.mails).toEqual([]);
});

test('a mailbox that is refused for good is a bounce, told without an address; a refused message is a failure', async () => {
  const { scheme, smtp, server } = await openWithMail();
  smtp.behave((recipient) => {
    if (recipient.startsWith('gone')) return { do: 'refuse-recipient', code: 550, text: `5.1.1 <${recipient}> user unknown` };
    if (recipient.startsWith('strict')) return { do: 'refuse-message', code: 554, text: `5.7.1 spam for ${recipient}` };
    return { do: 'take' };
  });
  for (const name of ['gone', 'strict', 'fine']) await member(scheme, `${name}@example.org`);
  const { document } = await publish(scheme);
  const { counts, failures } = await settled(scheme, document.id);
  expect(counts).toMatchObject({ bounced: 1, failed: 1, sent: 1 });
  expect(failures.map((failure) => [failure.name, failure.state]).toSorted()).toEqual([
    ['Member gone@example.org', 'bounced'],
    ['Member strict@example.org', 'failed'],
  ]);
  const reasons = failures.map((failure) => failure.reason).join(' ');
  expect(reasons).toContain('550');
  expect(reasons).not.toContain('example.org');
  expect(server.logs.join('')).not.toContain('example.org');
});

test('a mail server that refuses for now, stalls, or cuts the line loses nobody, and every attempt has the same Message-ID', async () => {
  const { scheme, smtp } = await openWithMail({ patience: 700 });
  const tries = new Map<string, number>();
  smtp.behave((recipient) => {
    const trouble = /^(later|stall|drop|take-and-drop)@/.exec(recipient)?.[1];
    if (!trouble || (tries.get(recipient) ?? 0) > 1) return { do: 'take' };
    // Asked at RCPT and again at DATA: two questions are one attempt.
    tries.set(recipient, (tries.get(recipient) ?? 0) + 1);
    if (trouble === 'later') return { do: 'refuse-recipient', code: 450, text: '4.2.0 busy' };
    return { do: trouble as 'stall' | 'drop' | 'take-and-drop' };
  });
  const names = ['later', 'stall', 'drop', 'take-and-drop', 'fine'];
  for (const name of names) await member(scheme, `${name}@example.org`);
  const { document } = await publish(scheme);
  const { counts } = await settled(scheme, document.id);
  expect(counts.sent).toBe(5);
  expect([...new Set(to(smtp))]).toEqual(names.map((name) => `${name}@example.org`).toSorted());
  const doubled = smtp.mails.filter((mail) => mail.recipients[0] === 'take-and-drop@example.org');
  expect(doubled, 'taken, but never confirmed: sent again').toHaveLength(2);
  const ids = doubled.map((mail) => /^Message-ID: (.+)$/im.exec(mail.raw)?.[1]);
  expect(ids[0]).toBeTruthy();
  expect(ids[0]).toBe(ids[1]);
});

test('a cancel goes to whom the alert may have reached and stops what still waits', async () => {
  const { scheme, smtp } = await openWithMail();
  smtp.behave((recipient) => (recipient.startsWith('slow') ? { do: 'refuse-recipient', code: 450, text: '4.2.0 busy' } : { do: 'take' }));
  await member(scheme, 'quick@example.org');
  await member(scheme, 'slow@example.org');
  const { document } = await publish(scheme);
  await until('one is sent and one put off', async () => {
    const { counts, failures } = await scheme.central.api.alerts.deliveries({ alert: document.id });
    return counts.sent === 1 && failures.length === 1;
  });
  const cancel: AlertDocument = { ...document, version: 2, msgType: 'Cancel' };
  const { recipients } = await scheme.central.api.alerts.publish({ alert: scheme.sign(cancel) });
  expect(recipients).toBe(1);
  smtp.behave(() => ({ do: 'take' }));
  await settled(scheme, document.id);
  await member(scheme, 'after@example.org');
  const other = await publish(scheme);
  await settled(scheme, other.document.id);
  expect(to(smtp), 'the alert and its cancel, then only the other alert').toEqual([
    ...['after@example.org', 'quick@example.org', 'quick@example.org', 'quick@example.org', 'slow@example.org'],
  ]);
});

test('only central publishes, only what it signed, nothing that has ended, and never a whole number', async () => {
  const { scheme } = await openWithMail();
  const project = await scheme.project();
  const document = scheme.alert();
  const publishAs = (laptop: typeof project, alert: ReturnType<Scheme['sign']>) => refusalOf(laptop.api.alerts.publish({ alert }));
  const { central } = scheme;
  expect(await publishAs(project, scheme.sign(document))).toBe('enrolment/not-central');
  expect(await publishAs(central, scheme.sign(document, project))).toBe('alert/false-signature');
  const signed = scheme.sign(document);
  expect(await publishAs(central, { ...signed, document: signed.document.replace('silver', 'yellow') })).toBe('alert/false-signature');
  expect(await publishAs(central, scheme.sign({ ...document, description: 'He calls from 07700 900123.' }))).toBe('alert/full-number');
  expect(await publishAs(central, scheme.sign({ ...document, expiresAt: '2020-01-01T00:00:00Z' }))).toBe('alert/expired');
  expect(await publishAs(central, signed)).toBe('none');
  expect(await publishAs(central, scheme.sign({ ...document, headline: 'Another text' }))).toBe('alert/already-published');
  expect(await refusalOf(project.api.alerts.deliveries({ alert: document.id }))).toBe('enrolment/not-central');
  expect(await refusalOf(central.api.alerts.deliveries({ alert: newId() }))).toBe('alert/not-found');
});

test('a malformed address never gets on the list, and one address is there once', async () => {
  const { scheme } = await room.open();
  const project = await scheme.project();
  for (const email of ['', 'no-at-sign', 'a b@example.org', 'a@example.org\r\nBcc: b@example.org', 'a@', `${'x'.repeat(65)}@example.org`]) {
    expect(await refusalOf(member(scheme, email)), JSON.stringify(email)).toBe('member/address-unusable');
  }
  expect(await refusalOf(member(scheme, 'Her.Name@Example.org'))).toBe('none');
  expect(await refusalOf(member(scheme, 'her.name@example.ORG'))).toBe('member/already');
  expect(await refusalOf(project.api.members.list())).toBe('enrolment/not-central');
  expect(await refusalOf(scheme.central.api.members.remove({ id: newId() }))).toBe('member/not-found');
});
