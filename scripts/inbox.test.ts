import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { expect, onTestFinished, test } from 'vitest';
import { startInbox } from './inbox.ts';

test('the inbox keeps every mail as it came and lists it on its page, where a mail cannot run anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-inbox-'));
  const inbox = await startInbox({ folder });
  onTestFinished(async () => {
    await inbox.stop();
    rmSync(folder, { recursive: true });
  });
  const transport = createTransport({ url: inbox.smtpUrl });
  await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', subject: '<script>x</script>', text: 'Hello' });
  transport.close();
  expect(readdirSync(folder)).toEqual(['0001.eml']);
  expect(readFileSync(join(folder, '0001.eml'), 'utf8')).toContain('Hello');
  const list = await (await fetch(inbox.pageUrl)).text();
  expect(list).toContain('b@example.org');
  expect(list).not.toContain('<script>');
  expect(await (await fetch(`${inbox.pageUrl}0001.eml`)).text()).toContain('Hello');
  expect((await fetch(`${inbox.pageUrl}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});
