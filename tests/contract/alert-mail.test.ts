import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { renderMail } from '#shared/domain/alert/render-mail.ts';
import { sampleDocument } from '#shared/domain/alert/sample-document.ts';

const unsubscribeUrl = 'https://scheme.example.org/unsubscribe/0a1b2c3d';

/** The mail as bytes on the wire, made and read by two programs that know nothing of us. */
async function sentAndRead(change: Partial<typeof sampleDocument> = {}) {
  const mail = renderMail({ ...sampleDocument, ...change }, { unsubscribeUrl });
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({ from: 'alerts@scheme.example.org', to: 'member@example.net', ...mail });
  const raw = (message as Buffer).toString('latin1');
  return { raw, mail, read: await PostalMime.parse(message as Buffer) };
}

describe('the alert mail on the wire', () => {
  test('is read back word for word: subject, text and HTML', async () => {
    const { mail, read } = await sentAndRead({ headline: 'Man says “I know Zoë” – £40, ¿sí? 李', version: 2, msgType: 'Update' });
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim());
    expect(read.html?.replaceAll('\r\n', '\n').trim()).toBe(mail.html.trim());
    expect(read.attachments).toEqual([]);
  });

  test('offers the text first and the HTML last, so that the plainest reader shows the text', async () => {
    const { raw } = await sentAndRead();
    expect(raw).toMatch(/Content-Type: multipart\/alternative/);
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
  });

  test('keeps every line within what SMTP allows, however long a worker’s sentence is', async () => {
    const { raw } = await sentAndRead({ description: 'word '.repeat(790).trim() });
    // RFC 5321, 4.5.3.1.6: a thousand octets with the line end.
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  });

  test('lets no line break of a worker’s become a header', async () => {
    const { read, raw } = await sentAndRead({ headline: 'A man\r\nBcc: all@example.org' });
    expect(read.bcc ?? []).toEqual([]);
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im);
  });

  test('is small: a phone on a bad line gets it whole', async () => {
    const { raw } = await sentAndRead();
    expect(raw.length).toBeLessThan(20_000);
  });
});
